//! What hosts do to a widget: scripts without a folder, frames without an origin, styles for everything, modules under odd types.

use browser_tests::server::dist;
use browser_tests::widget::{document, inline};
use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_script_without_a_folder_finds_its_parts,
    a_sandboxed_frame_without_an_origin_will_do under Policy::Open,
    a_data_frame_will_do under Policy::Cors,
    a_blob_of_the_single_file_will_do under Policy::Open,
    the_single_file_fits_into_a_data_frame under Policy::Open,
    a_frame_made_of_text_will_do under Policy::Framed,
    styles_for_everything_stay_outside,
    every_format_leaves_under_trusted_types under Policy::TrustedTypes,
    two_widgets_of_one_title_keep_two_drafts,
    what_is_kept_of_a_plan_follows_it_when_the_page_changes,
    what_an_earlier_version_kept_by_its_title_stays_one_plans,
];

fn part(name: &str) -> Vec<u8> {
    std::fs::read(dist().join(name)).expect("the build has it")
}

/// Adds an item, in whatever frame the page is looked at, and sees it on the board.
fn works(page: &Page<'_>) {
    page.add_item("Gift cards");
    page.click_on("tab", "Board");
    page.get("list", "Must");
    assert_eq!(page.element("return e.dirty"), json!(true));
}

fn inside(page: &Page<'_>, act: impl FnOnce()) {
    page.until("there is a frame", || page.eval("return !!document.querySelector('iframe')", &[]) == json!(true));
    let frame = page.eval("return document.querySelector('iframe')", &[]);
    page.with(|session| session.post("/frame", &json!({ "id": frame }))).expect("there is a frame");
    page.ready();
    act();
    assert_eq!(page.complaints(), Vec::<String>::new());
    page.with(|session| session.post("/frame", &json!({ "id": null }))).expect("there is a page around");
}

/// A frame with these attributes in the page's corner.
fn framed(page: &Page<'_>, attributes: &str) {
    page.server.put(
        "outer.html",
        format!("<!doctype html><html lang=\"en\"><head><title>Outer</title><link rel=\"icon\" href=\"data:,\"></head><body><iframe title=\"Plan\" width=\"900\" height=\"600\" {attributes}></iframe></body></html>"),
    );
    page.open("outer.html");
}

fn a_script_without_a_folder_finds_its_parts(page: &Page<'_>) {
    // As DokuWiki's fetch.php serves media; the module lies elsewhere, under a name of its own.
    let all = std::fs::read_dir(dist()).expect("the folder of the build").map_while(Result::ok);
    for name in all.map(|entry| entry.file_name().to_string_lossy().into_owned()) {
        let is_part = name.starts_with("plan-widget") && name.ends_with(".js") || name.ends_with(".wasm");
        if is_part && name != "plan-widget-app_bg.wasm" {
            page.server.put(&format!("fetch.php?media={name}"), part(&name));
        }
    }
    page.server.put("media/module.wasm", part("plan-widget-app_bg.wasm"));
    let body = format!("<plan-widget activate=\"eager\" view=\"scores\">{}</plan-widget>", inline(&plans::small()));
    let html = document(&body)
        .replace("src=\"/plan-widget.js\"", "src=\"/fetch.php?media=plan-widget.js\" wasm=\"/media/module.wasm\"");
    page.server.put("show.html", html);
    page.open("show.html");
    page.ready();
    works(page);
    let log = page.server.log();
    assert!(log.iter().any(|path| path == "media/module.wasm"), "{log:?}");
    assert!(!log.iter().any(|path| path.starts_with("plan-widget")), "nothing is asked of where nothing lies: {log:?}");
}

fn a_sandboxed_frame_without_an_origin_will_do(page: &Page<'_>) {
    framed(page, "sandbox=\"allow-scripts\" src=\"plan-widget.html\"");
    inside(page, || {
        let storage = "try { localStorage.length; return 'open' } catch (error) { return error.name }";
        assert_eq!(page.eval(storage, &[]), json!("SecurityError"));
        page.element(&format!("return e.load({})", plans::small()));
        page.shows("Scores");
        works(page);
        assert!(page.element("return e.save().then(() => 'saved', (error) => error.code)").is_string());
    });
}

fn a_data_frame_will_do(page: &Page<'_>) {
    let body = format!("<plan-widget activate=\"eager\" view=\"scores\">{}</plan-widget>", inline(&plans::small()));
    let html = document(&body).replace("src=\"/", &format!("src=\"{}", page.server.url("")));
    let html = html.replace("<link rel=\"stylesheet\" href=\"/pages/page.css\">", "");
    let html = html.replacen("<head>", &format!("<head><script src=\"{}\"></script>", page.server.url("watch.js")), 1);
    let encoded: String = html.bytes().map(|byte| format!("%{byte:02x}")).collect();
    framed(page, &format!("src=\"data:text/html,{encoded}\""));
    inside(page, || {
        works(page);
        page.click_on("button", "Share");
        page.says("status", "kB long");
    });
}

/// The stand-alone page in a frame takes a plan and works.
fn works_with_a_plan(page: &Page<'_>) {
    page.element(&format!("return e.load({})", plans::small()));
    page.shows("Scores");
    works(page);
}

fn a_blob_of_the_single_file_will_do(page: &Page<'_>) {
    framed(page, "");
    page.eval(
        "return fetch('/plan-widget.html').then((answer) => answer.blob()).then((blob) => new Promise((done) => {
            const frame = document.querySelector('iframe');
            frame.onload = () => done(true);
            frame.src = URL.createObjectURL(blob);
         }))",
        &[],
    );
    inside(page, || works_with_a_plan(page));
}

fn the_single_file_fits_into_a_data_frame(page: &Page<'_>) {
    // Browsers end a `data:` address at 2 MiB. What is built for development (`dist --dev`) is longer.
    if part("plan-widget-app_bg.wasm").len() > 2_000_000 {
        return;
    }
    framed(page, "");
    page.eval(
        // Written out and not as base64, which makes a third more of it; behind a question mark each space and quote would count three.
        "return fetch('/plan-widget.html').then((answer) => answer.text()).then((text) => new Promise((done) => {
            const frame = document.querySelector('iframe');
            frame.onload = () => done(true);
            frame.src = 'data:text/html;charset=utf-8,' + text.replace(/[%#?\\t\\r\\n]/g, encodeURIComponent);
         }))",
        &[],
    );
    inside(page, || works_with_a_plan(page));
}

fn a_frame_made_of_text_will_do(page: &Page<'_>) {
    let body = format!("<plan-widget activate=\"eager\" view=\"scores\">{}</plan-widget>", inline(&plans::small()));
    let html = document(&body).replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1);
    framed(page, &format!("srcdoc=\"{}\"", html.replace('&', "&amp;").replace('"', "&quot;")));
    inside(page, || works(page));
}

/// Where the parts of the widget stand and how they are written.
fn shape(page: &Page<'_>) -> Value {
    page.eval(
        "const at = document.querySelector('plan-widget').getBoundingClientRect();
         const of = (role, name) => { const e = find(null, role, name), r = e.getBoundingClientRect(), s = getComputedStyle(e);
            return [role, name, r.x - at.x, r.y - at.y, r.width, r.height, s.fontSize, s.color, s.textTransform, s.direction, s.letterSpacing, s.lineHeight, s.cursor, s.visibility] };
         return [of('grid', 'Scores'), of('tab', 'Board'), of('button', 'Add item'), of('searchbox', 'Filter items'), of('columnheader', 'Title')]",
        &[],
    )
}

fn styles_for_everything_stay_outside(page: &Page<'_>) {
    let plan = inline(&plans::small());
    page.show(&format!("<plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget>"));
    page.ready();
    let plain = shape(page);
    for (at, hostile) in [
        "* { all: unset !important; } script, style, head { display: none !important; }",
        "* { font: 700 40px/3 serif !important; color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important; text-align: right !important; \
            cursor: help !important; word-spacing: 2em !important; text-indent: 5em !important; white-space: pre !important; writing-mode: vertical-rl; }",
        "button, input, div, table, td { border: 9px solid red !important; padding: 40px !important; float: right !important; } :focus { outline: 20px solid !important; }",
    ]
    .into_iter()
    .enumerate()
    {
        page.server.put("hostile.css", format!("{hostile} html, body {{ display: block !important; writing-mode: horizontal-tb !important; }} body {{ margin: 16px !important; }}"));
        let html = document(&format!("<plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget>"))
            .replace("</head>", "<link rel=\"stylesheet\" href=\"/hostile.css\"></head>");
        page.server.put("show.html", html);
        page.open("show.html");
        page.ready();
        page.until_equal(&format!("style {at} changes nothing inside"), &plain, || shape(page));
    }
    works(page);
}

fn every_format_leaves_under_trusted_types(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let empty = page.element(
        "return (async () => {
            const empty = [];
            for (const format of ['json', 'block', 'csv', 'markdown', 'html', 'confluence', 'mediawiki', 'dokuwiki', 'mermaid', 'ics', 'svg', 'png']) {
                const blob = await e.export(format).catch((error) => ({ size: 0, error }));
                if (!blob.size) empty.push(`${format}: ${blob.error?.message}`);
            }
            return empty;
         })()",
    );
    assert_eq!(empty, json!([]));
}

fn two_widgets_of_one_title_keep_two_drafts(page: &Page<'_>) {
    let one = inline(&plans::small());
    let body = format!(
        "<plan-widget activate=\"eager\" view=\"scores\" class=\"one\">{one}</plan-widget><plan-widget activate=\"eager\" view=\"scores\" class=\"two\">{}</plan-widget>",
        one.replace("Passkeys", "Sign-in")
    );
    page.show(&body);
    page.ready();
    page.within(".two");
    page.add_item("Vouchers");
    page.until_draft();
    // Another widget before them changes their numbers, and not what they are.
    let front = inline(
        &json!({ "format": "plan-widget", "version": 1, "title": "Front", "items": [{ "id": "f", "title": "First" }] }),
    );
    page.show(&format!("<plan-widget activate=\"eager\" view=\"scores\" class=\"front\">{front}</plan-widget>"));
    page.ready();
    page.within(".front");
    page.shows("Scores");
    assert!(page.find("button", "Restore draft").is_none(), "the draft is another plan's");
    page.show(&body);
    page.ready();
    page.within(".one");
    assert!(page.find("button", "Restore draft").is_none(), "the draft is its neighbour's");
    page.within(".two");
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || page.value().contains("Vouchers"));
}

fn what_is_kept_of_a_plan_follows_it_when_the_page_changes(page: &Page<'_>) {
    // Two plans with one title and the same ids, as people make them by copying a block.
    let plan = |title: &str| {
        inline(
            &json!({ "format": "plan-widget", "version": 1, "title": "Roadmap", "items": [{ "id": "1", "title": title, "reach": 10 }] }),
        )
    };
    for (store, kept) in [("none", "draft"), ("local", "saved")] {
        let widget = |class: &str, title: &str| {
            format!(
                "<plan-widget activate=\"eager\" view=\"scores\" store=\"{store}\" class=\"{class}\">{}</plan-widget>",
                plan(title)
            )
        };
        let (harbour, shop) = (widget("harbour", "Berths"), widget("shop", "Gift cards"));
        let show = |order: [&String; 2]| {
            page.show(&order.map(String::as_str).concat());
            page.ready();
            page.until("both are there", || {
                page.eval("return Promise.all([...document.querySelectorAll('plan-widget')].map((e) => e.ready)).then(() => true)", &[]) == json!(true)
            });
        };
        show([&harbour, &shop]);
        page.within(".shop");
        page.enter_cell("Gift cards", "Reach");
        page.type_text("555");
        page.press("Enter");
        if kept == "saved" {
            page.click_on("button", "Save");
            page.says("status", "Saved in this browser only");
        } else {
            page.until_draft();
        }
        for order in [[&shop, &harbour], [&harbour, &shop]] {
            show(order);
            page.within(".harbour");
            page.shows("Scores");
            assert!(page.find("button", "Restore draft").is_none(), "{store}: the other plan's draft");
            assert!(!page.value().contains("555") && page.value().contains("Berths"), "{store}");
            page.within(".shop");
            if kept == "saved" {
                page.until("it is opened again", || page.value().contains("555"));
            } else {
                page.get("button", "Restore draft");
            }
        }
        page.eval("localStorage.clear()", &[]);
    }
}

fn what_an_earlier_version_kept_by_its_title_stays_one_plans(page: &Page<'_>) {
    let plan = |title: &str, reach: u32| json!({ "format": "plan-widget", "version": 1, "title": "Roadmap", "items": [{ "id": "1", "title": title, "reach": reach }] });
    let widget = |class: &str, title: &str| {
        let plan = inline(&plan(title, 10));
        format!(
            "<plan-widget activate=\"eager\" view=\"scores\" store=\"local\" class=\"{class}\">{plan}</plan-widget>"
        )
    };
    let (harbour, shop) = (widget("harbour", "Berths"), widget("shop", "Gift cards"));
    page.show(&shop);
    page.ready();
    page.eval(
        "localStorage.setItem(`plan-widget:plan:${location.href.split('#')[0]}#Roadmap`, arguments[0])",
        &[json!(plan("Gift cards", 777).to_string())],
    );
    page.reload();
    page.ready();
    page.within(".shop");
    page.until("it opens", || page.value().contains("777"));
    page.enter_cell("Gift cards", "Reach");
    page.type_text("778");
    page.press("Enter");
    page.click_on("button", "Save");
    page.says("status", "Saved in this browser only");
    // Another plan of that title that starts first has nothing to do with it.
    page.show(&[harbour, shop].concat());
    page.ready();
    page.within(".harbour");
    page.shows("Scores");
    assert!(page.value().contains("Berths"), "{}", page.value());
    page.within(".shop");
    page.until("it is the other's", || page.value().contains("778"));
}
