//! What pages do with the nodes that carry a plan, as seen in TiddlyWiki and MkDocs Material.

use browser_tests::widget::{document, inline};
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    a_content_property_of_confluence_opens,
    a_page_that_takes_the_carrier_away_takes_the_widget,
    a_carrier_stays_where_it_is_and_is_hidden_once_the_plan_is_there,
    furniture_in_a_code_block_is_not_read,
    what_holds_no_plan_keeps_its_words,
    an_eager_div_shows_the_plan_that_it_holds,
    a_long_table_in_a_carrier_keeps_no_plan_waiting,
    another_site_is_asked_when_the_reader_wants_it under Policy::Cors,
    a_preview_only_shows,
    whoever_may_not_edit_only_looks,
    a_theme_that_comes_as_a_sheet_is_followed under Policy::Open,
    the_table_behind_dokuwikis_code_block_is_the_plans,
    the_script_tag_says_it_for_the_site,
    a_site_that_assigns_src_to_itself_keeps_it
];

fn a_page_that_takes_the_carrier_away_takes_the_widget(page: &Page<'_>) {
    page.show(&format!("<main><pre class=\"plan\">{}</pre></main>", plans::CANONICAL));
    page.ready();
    page.within("plan-widget");
    assert_eq!(page.item("a")["title"], "Alpha");
    // As a wiki that draws a text anew: it removes the node that it made from where it put it, and makes another.
    page.eval(
        "window.own = document.querySelector('pre'); const next = own.cloneNode(true); next.firstChild.data = next.textContent.replace('Alpha', 'Beta');
         document.querySelector('main').removeChild(own); document.querySelector('main').append(next)",
        &[],
    );
    page.until_eval(
        "return [...document.querySelectorAll('plan-widget')].map((e) => !!e.previousElementSibling?.textContent.includes('Beta'))",
        &json!([true]),
    );
    page.ready();
    page.until_item("a", "title", &json!("Beta"));
    // Moved by the page it stays what it is, and the widget comes along.
    page.eval("const to = document.body.appendChild(document.createElement('section')); to.append(document.querySelector('pre'))", &[]);
    page.until_eval("return !!document.querySelector('section > pre + plan-widget')", &json!(true));
    page.until_item("a", "title", &json!("Beta"));
    page.eval("document.querySelector('section > pre').remove()", &[]);
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(0));
}

fn a_carrier_stays_where_it_is_and_is_hidden_once_the_plan_is_there(page: &Page<'_>) {
    page.server.put("page.css", "pre { display: block !important }");
    page.show(&format!("<link rel=\"stylesheet\" href=\"/page.css\"><main><p>Before</p><pre class=\"plan\">{}</pre><p>After</p></main>", plans::CANONICAL));
    page.ready();
    let order = "return [...document.querySelector('main').children].map((e) => e.localName)";
    assert_eq!(page.eval(order, &[]), json!(["p", "pre", "plan-widget", "p"]));
    let seen = "return document.querySelector('pre').getBoundingClientRect().height > 0";
    page.until_eval(seen, &json!(false));
    // A copy of all that, as pages keep for the way back, is one widget too.
    page.eval("const main = document.querySelector('main'), copy = main.cloneNode(true); main.replaceWith(copy)", &[]);
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    page.ready();
    page.until_item("a", "title", &json!("Alpha"));
    assert_eq!(page.eval(order, &[]), json!(["p", "pre", "plan-widget", "p"]));
    // Without the widget the page has its text again.
    page.eval("document.querySelector('plan-widget').remove()", &[]);
    page.until_eval(seen, &json!(true));
}

fn furniture_in_a_code_block_is_not_read(page: &Page<'_>) {
    page.show(&format!(
        "<pre class=\"code\"><button aria-label=\"Copy\">Copy</button>{0}<button>Copy</button><span aria-hidden=\"true\">1 2 3</span></pre>
         <pre class=\"highlight\"><code>{0}</code><nav><a href=\"#\">Copy</a></nav></pre><pre data-language=\"plan\"><code>{0}</code></pre>",
        plans::CANONICAL
    ));
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(3));
    page.eval("for (const e of document.querySelectorAll('plan-widget')) e.activate = 'eager'", &[]);
    page.ready();
    assert_eq!(
        page.eval("return [...document.querySelectorAll('plan-widget')].map((e) => e.data.items[0].title)", &[]),
        json!(["Alpha", "Alpha", "Alpha"])
    );
}

fn what_holds_no_plan_keeps_its_words(page: &Page<'_>) {
    page.forgive();
    page.show("<div class=\"plan-widget\"><p id=\"words\">The plan is at plans/q3</p></div>");
    page.says("alert", "There is no plan here");
    assert_eq!(
        page.eval("return document.getElementById('words').getBoundingClientRect().height > 0", &[]),
        json!(true)
    );
    assert!(page.find("grid", "Scores").is_none() && page.find("button", "Add item").is_none());
    assert!(!page.server.log().iter().any(|path| path.ends_with(".wasm")), "nothing is fetched for it");
    assert_eq!(page.element("return e.ready.then(() => null, (error) => error.code)"), json!("not-found"));
}

fn an_eager_div_shows_the_plan_that_it_holds(page: &Page<'_>) {
    page.show(&format!(
        "<div class=\"plan-widget\" data-activate=\"eager\" data-view=\"scores\"><pre>{}</pre></div>",
        plans::CANONICAL
    ));
    page.ready();
    page.shows("Scores");
    assert_eq!(page.item("a")["title"], "Alpha");
}

fn a_long_table_in_a_carrier_keeps_no_plan_waiting(page: &Page<'_>) {
    let rows = "<tr><td>Passkeys</td></tr>".repeat(200);
    page.show(&format!("<div class=\"plan-widget\">{}<table>{rows}</table></div>", inline(&plans::small())));
    page.ready();
    assert_eq!(page.eval("return scrollY", &[]), json!(0));
}

fn another_site_is_asked_when_the_reader_wants_it(page: &Page<'_>) {
    page.server.put("plan.plan.json", plans::CANONICAL);
    let other = page.server.url("plan.plan.json").replace("127.0.0.1", "localhost");
    page.show(&format!(
        "<p><a href=\"{other}\">The plan</a></p><div class=\"plan-widget\" data-activate=\"eager\" data-src=\"{other}\"></div>"
    ));
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(2));
    page.until("the reader is asked", || page.names("button").len() == 2);
    assert!(
        page.names("button").iter().all(|name| name.starts_with("Open the plan from localhost")),
        "{:?}",
        page.names("button")
    );
    page.eval("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))", &[]);
    assert!(!page.server.log().iter().any(|path| path == "plan.plan.json"), "{:?}", page.server.log());
    let button = page.names("button").remove(0);
    page.click_on("button", &button);
    page.until("the plan has come", || !page.value().is_empty());
    page.until_item("a", "title", &json!("Alpha"));
}

/// What a wiki says of the page, before the element's script.
fn wiki(page: &Page<'_>, says: &str, body: &str) {
    page.server.put("wiki.js", says);
    let html = document(body).replacen("<script", "<script src=\"/wiki.js\"></script><script", 1);
    page.server.put("wiki.html", html);
    page.open("wiki.html");
    page.ready();
}

fn a_preview_only_shows(page: &Page<'_>) {
    let plan = format!("<div class=\"dokuwiki mode_show\"><pre class=\"plan\">{}</pre></div>", plans::CANONICAL);
    let mediawiki = |action: &str| {
        format!(
            "window.mw = {{ config: {{ get: (key) => ({{ wgPageName: 'Roadmap', wgAction: '{action}' }})[key] }} }}"
        )
    };
    let dokuwiki = |act: &str| format!("window.DOKU_BASE = '/'; window.JSINFO = {{ id: 'roadmap', ACT: '{act}' }}");
    let tiddlywiki =
        |draft: bool| format!("window.$tw = {{ wiki: {{ getTiddler: () => ({{ hasField: () => {draft} }}) }} }}");
    let tiddler =
        format!("<div data-tiddler-title=\"Draft of Roadmap\"><pre class=\"plan\">{}</pre></div>", plans::CANONICAL);
    let cases = [
        (mediawiki("submit"), &plan, true),
        (mediawiki("edit"), &plan, true),
        (mediawiki("view"), &plan, false),
        (dokuwiki("preview"), &plan, true),
        (dokuwiki("show"), &plan, false),
        (tiddlywiki(true), &tiddler, true),
        (tiddlywiki(false), &tiddler, false),
    ];
    for (says, body, preview) in cases {
        wiki(page, &says, body);
        page.get("tab", "Scores");
        assert_eq!(page.find("button", "Save").is_none(), preview, "{says}");
        assert_eq!(page.find("button", "Add item").is_none(), preview, "{says}");
        if preview {
            page.says("status", "This is a preview: save the page first");
        }
    }
}

fn whoever_may_not_edit_only_looks(page: &Page<'_>) {
    let plan = format!("<pre class=\"plan\">{}</pre>", plans::CANONICAL);
    page.server.put("plan.json", plans::CANONICAL);
    let elsewhere = "<plan-widget activate=\"eager\" src=\"plan.json\"></plan-widget>".to_owned();
    let asked = plan.replacen("<pre", "<pre data-mode=\"edit\"", 1);
    let mediawiki = |editable: bool, user: &str| {
        format!(
            "window.mw = {{ config: {{ get: (key) => ({{ wgPageName: 'Roadmap', wgAction: 'view', wgIsProbablyEditable: {editable}, wgUserName: {user} }})[key] }} }}"
        )
    };
    let dokuwiki = "window.DOKU_BASE = '/'; window.JSINFO = { id: 'roadmap', ACT: 'show' }".to_owned();
    let tool = |name: &str| format!("{plan}<ul><li class=\"{name}\"><a href=\"#\">The page</a></li></ul>");
    let tiddlywiki = |only: &str| {
        format!(
            "window.told = []; window.$tw = {{ wiki: {{ getTiddler: () => undefined, getTiddlerText: () => window.only ?? '{only}', addEventListener: (name, call) => told.push(call) }} }}"
        )
    };
    for (says, body, looks) in [
        (mediawiki(false, "null"), &plan, true),
        (mediawiki(false, "null"), &elsewhere, true),
        (mediawiki(false, "'Ann'"), &plan, true),
        (mediawiki(false, "'Ann'"), &elsewhere, false),
        (mediawiki(true, "null"), &plan, false),
        (mediawiki(false, "null"), &asked, false),
        (dokuwiki.clone(), &tool("source"), true),
        (dokuwiki.clone(), &tool("edit"), false),
        (dokuwiki, &plan, false),
        (tiddlywiki("yes"), &plan, true),
        (tiddlywiki("no"), &plan, false),
    ] {
        wiki(page, &says, body);
        page.get("tab", "Scores");
        assert_eq!(page.find("button", "Save").is_none(), looks, "{says} {body}");
    }
    // TiddlyWiki's server says it a moment later, and once more after a login.
    page.eval("window.only = 'yes'; for (const call of told) call({ '$:/status/IsReadOnly': {} })", &[]);
    page.gone("button", "Save");
    page.eval("window.only = 'no'; for (const call of told) call({ '$:/status/IsReadOnly': {} })", &[]);
    page.get("button", "Save");
}

fn a_theme_that_comes_as_a_sheet_is_followed(page: &Page<'_>) {
    page.widget("", &plans::small());
    let theme = "return document.querySelector('plan-widget').dataset.theme";
    page.until_eval(theme, &json!("light"));
    page.eval("const sheet = document.createElement('style'); sheet.id = 'palette'; sheet.textContent = 'body { background: #222 }'; document.head.append(sheet)", &[]);
    page.until_eval(theme, &json!("dark"));
    page.eval("document.getElementById('palette').textContent = 'body { background: #eee }'", &[]);
    page.until_eval(theme, &json!("light"));
}

fn the_table_behind_dokuwikis_code_block_is_the_plans(page: &Page<'_>) {
    let table =
        |words: &str| format!("<div class=\"table\"><table><tbody><tr><td>{words}</td></tr></tbody></table></div>");
    let body = |words: &str| format!("<pre class=\"plan\">{}</pre>{}", plans::CANONICAL, table(words));
    let says = "window.DOKU_BASE = '/'; window.JSINFO = { id: 'roadmap' }";
    let seen = "return document.querySelector('.table').getBoundingClientRect().height > 0";
    wiki(page, says, &body("Alpha"));
    page.until_eval(seen, &json!(false));
    // One about something else is the page's, and so is any on other sites.
    wiki(page, says, &body("Opening hours"));
    page.until_eval(seen, &json!(true));
    wiki(page, "", &body("Alpha"));
    page.until_eval(seen, &json!(true));
}

fn the_script_tag_says_it_for_the_site(page: &Page<'_>) {
    let html = document(&format!(
        "<pre class=\"plan\">{}</pre><plan-widget view=\"scores\" mode=\"edit\">{}</plan-widget>",
        plans::CANONICAL,
        inline(&plans::small())
    ))
    .replace("<script type=\"module\"", "<script type=\"module\" data-mode=\"view\" data-views=\"board scores\"");
    page.server.put("site.html", html);
    page.open("site.html");
    page.ready();
    page.within("pre + plan-widget");
    page.shows("Scores");
    assert_eq!(page.names("tab"), ["Board", "Scores"]);
    assert!(page.find("button", "Add item").is_none());
    page.within("plan-widget:last-of-type");
    page.until("the second is on screen", || page.find("tab", "Scores").is_some());
    assert_eq!(page.names("tab"), ["Board", "Scores"]);
    page.get("button", "Add item");
}

fn a_site_that_assigns_src_to_itself_keeps_it(page: &Page<'_>) {
    page.server.put("plan.json", plans::CANONICAL);
    let late = document("<plan-widget src=\"plan.json\" activate=\"eager\"></plan-widget>")
        .replace("<script type=\"module\" src=\"/plan-widget.js\"></script>", "");
    page.server.put("late.html", late);
    page.open("late.html");
    page.eval(
        "for (const e of document.querySelectorAll('[src]')) e.src = e.src;
         const script = document.createElement('script'); script.type = 'module'; script.src = '/plan-widget.js'; document.head.append(script);",
        &[],
    );
    page.ready();
    assert_eq!(page.item("a")["title"], "Alpha");
}

fn a_content_property_of_confluence_opens(page: &Page<'_>) {
    // The envelope of the documented answer to GET …/property/{key}; saving to a real Confluence could not be tried.
    let envelope =
        format!("{{\"id\":\"7\",\"key\":\"plan\",\"value\":{},\"version\":{{\"number\":1}}}}", plans::CANONICAL);
    page.server.put("rest/api/content/12/property/plan", envelope);
    page.show("<plan-widget src=\"rest/api/content/12/property/plan\" activate=\"eager\"></plan-widget>");
    page.ready();
    assert_eq!(page.item("a")["title"], "Alpha");
}
