//! What pages do with the nodes that carry a plan, as seen in TiddlyWiki and MkDocs Material.

use browser_tests::widget::document;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_content_property_of_confluence_opens,
    a_page_that_takes_the_carrier_away_takes_the_widget,
    a_site_that_assigns_src_to_itself_keeps_it
];

fn a_page_that_takes_the_carrier_away_takes_the_widget(page: &Page<'_>) {
    page.show(&format!("<main><pre class=\"plan\">{}</pre></main>", plans::CANONICAL));
    page.ready();
    page.within("plan-widget");
    assert_eq!(page.item("a")["title"], "Alpha");
    // As a wiki that draws a text anew: it removes the node that it made, wherever that is, and makes another.
    page.eval(
        "window.own = document.querySelector('pre'); const next = own.cloneNode(true); next.firstChild.data = next.textContent.replace('Alpha', 'Beta');
         own.parentNode.removeChild(own); document.querySelector('main').append(next)",
        &[],
    );
    page.until_eval(
        "return [...document.querySelectorAll('plan-widget')].map((e) => !!e.querySelector('pre')?.textContent.includes('Beta'))",
        &json!([true]),
    );
    page.ready();
    page.until_item("a", "title", &json!("Beta"));
    // Moved as a whole it stays what it is.
    page.eval("const to = document.body.appendChild(document.createElement('section')); to.append(document.querySelector('plan-widget'))", &[]);
    page.until_item("a", "title", &json!("Beta"));
    page.eval("document.querySelector('plan-widget pre').remove()", &[]);
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(0));
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
