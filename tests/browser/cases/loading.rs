//! When and how the application is fetched, and what stands there until then or without it.

use browser_tests::server::dist;
use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    a_click_fetches_it,
    what_is_off_screen_is_not_fetched_until_it_is_seen,
    the_folder_works_from_any_path,
    a_wrong_mime_type_does_not_matter under Policy::WrongMime,
    where_webassembly_is_forbidden_javascript_runs under Policy::NoWasm,
    where_neither_is_there_the_fallback_stays under Policy::NoWasm,
    nothing_leaves_the_page,
    a_single_file_that_may_not_run_says_so,
    the_single_file_opens_from_disk,
    the_stand_alone_page_opens_an_example,
];

/// Whether the application itself has been asked for.
fn fetched(page: &Page<'_>) -> bool {
    page.server.log().iter().any(|path| path.contains("plan-widget-app"))
}

/// A widget with a fallback of its own.
fn with_fallback(attributes: &str) -> String {
    format!(
        "<plan-widget {attributes}>{}<p id=\"fallback\">The plan in words</p></plan-widget>",
        inline(&plans::small())
    )
}

fn seen(page: &Page<'_>, id: &str) -> bool {
    page.eval(
        "const r = document.getElementById(arguments[0]).getBoundingClientRect(); return r.width > 0 && r.height > 0",
        &[json!(id)],
    ) == json!(true)
}

fn a_click_fetches_it(page: &Page<'_>) {
    page.show(&with_fallback("activate=\"click\" view=\"scores\""));
    page.until("the reader is asked", || page.names("button").len() == 1);
    assert!(seen(page, "fallback"));
    assert!(!fetched(page));
    let name = page.names("button").remove(0);
    page.click_on("button", &name);
    page.shows("Scores");
    assert!(fetched(page));
    assert!(!seen(page, "fallback"));
    assert_eq!(
        page.eval("return document.getElementById('fallback').textContent", &[]),
        json!("The plan in words"),
        "it is still in the page"
    );
}

fn what_is_off_screen_is_not_fetched_until_it_is_seen(page: &Page<'_>) {
    page.show(&format!("<p>Long</p><div class=\"away\">{}</div>", with_fallback("view=\"scores\"")));
    page.until_eval("return !!customElements.get('plan-widget')", &json!(true));
    // Two frames, so that an observer would have spoken.
    page.eval("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))", &[]);
    assert!(!fetched(page));
    page.eval("document.querySelector('plan-widget').scrollIntoView()", &[]);
    page.shows("Scores");
}

fn the_folder_works_from_any_path(page: &Page<'_>) {
    page.server.put(
        "show.html",
        browser_tests::widget::document(&with_fallback("view=\"scores\""))
            .replace("/plan-widget.js", "/deep/er/plan-widget.js"),
    );
    page.open("show.html");
    page.shows("Scores");
    let log = page.server.log();
    let ours: Vec<_> = log.iter().filter(|path| path.contains("plan-widget")).collect();
    assert!(ours.len() >= 3 && ours.iter().all(|path| path.starts_with("deep/er/")), "{ours:?}");
}

fn a_wrong_mime_type_does_not_matter(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.shows("Scores");
    assert_eq!(page.item("p1")["title"], "Passkeys");
}

/// All of it: views, a job in a worker, foreign formats, an edit that is undone.
fn where_webassembly_is_forbidden_javascript_runs(page: &Page<'_>) {
    let built = browser_tests::server::dist().join("plan-widget-plain.js");
    assert!(built.exists(), "a quick build has no {}: cargo xtask dist", built.display());
    // The engine tells the page once that it was asked.
    page.forgive();
    page.widget("view=\"scores\"", &plans::small());
    page.enter_cell("Passkeys", "Reach");
    page.type_text("470");
    page.press("Enter");
    page.until("the plan has it", || page.plan()["items"][0]["reach"] == json!(470));
    for tab in ["Board", "Matrix", "Insights", "Timeline"] {
        page.click_on("tab", tab);
        page.shows(tab);
    }
    page.propose();
    for format in ["svg", "xlsx", "png"] {
        let size = page.element(&format!("return e.export('{format}').then((blob) => blob.size)"));
        assert!(size.as_u64().is_some_and(|size| size > 1000), "{format}: {size}");
    }
    let report = page.element("return e.import('Title\\tReach\\nGift cards\\t5').then((report) => report.added)");
    assert_eq!(report, json!(1));
    page.element("return e.undo()");
    assert_eq!(page.plan()["items"].as_array().map(Vec::len), Some(5));
    let modules = page.server.log().into_iter().filter(|path| path.ends_with(".wasm")).count();
    assert_eq!(modules, 0, "what cannot run is not fetched");
    let complaints = page.complaints();
    assert!(complaints.iter().all(|said| said.contains("wasm-eval")), "{complaints:?}");
}

fn where_neither_is_there_the_fallback_stays(page: &Page<'_>) {
    page.forgive();
    page.server.down("plan-widget-plain.js", true);
    page.show(&with_fallback("activate=\"eager\""));
    page.until("the missing word is named", || {
        let text = page.eval("return content(document.querySelector('plan-widget')) + content(document.body)", &[]);
        text.as_str().is_some_and(|text| text.contains("wasm-unsafe-eval"))
    });
    assert!(seen(page, "fallback"));
    let words = page.eval("return content(document.querySelector('plan-widget'))", &[]);
    let sentence =
        "This page's Content-Security-Policy forbids WebAssembly. Its script-src needs the word 'wasm-unsafe-eval'.";
    assert!(words.as_str().is_some_and(|words| words.contains(sentence)), "{words}");
    let mut parts: Vec<String> = page.server.log().into_iter().filter(|path| path.contains("plan-widget-")).collect();
    parts.dedup();
    assert_eq!(parts, ["plan-widget-plain.js"], "what cannot run is not fetched");
    page.until("the page is told", || !page.events("plan-error").is_empty());
    let refused = page.eval("return document.querySelector('plan-widget').ready.then(() => null, (e) => e.name)", &[]);
    assert_eq!(refused, json!("PlanError"));
    assert_eq!(page.element("return e.data.items.length"), json!(5), "the plan can still be read");
}

fn nothing_leaves_the_page(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until_fetched();
    // From here on the page may speak to nobody.
    page.eval(
        "const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy';
         meta.content = \"connect-src 'none'; img-src 'none'; font-src 'none'; frame-src 'none'; form-action 'none'\"; document.head.append(meta);",
        &[],
    );
    let asked = page.server.log().len();
    let before = page.value();
    page.add_item("Gift cards");
    for tab in ["Board", "Timeline", "Scores"] {
        page.click_on("tab", tab);
    }
    page.undo_until(&before);
    assert_eq!(page.server.log().len(), asked, "{:?}", page.server.log());
    assert_eq!(page.complaints(), Vec::<String>::new());
}

fn the_single_file_opens_from_disk(page: &Page<'_>) {
    let file = dist().join("plan-widget.html").canonicalize().expect("the single file is built");
    page.with(|session| session.open(&format!("file://{}", file.display())));
    page.ready();
    page.get("tab", "Scores");
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'From disk' }] })");
    page.until_item("a", "title", &json!("From disk"));
    let asked = page.eval("return performance.getEntriesByType('resource').map((e) => e.name).filter((name) => !name.startsWith('data:') && !name.startsWith('blob:'))", &[]);
    assert_eq!(asked, json!([]), "it is one file");
}

fn a_single_file_that_may_not_run_says_so(page: &Page<'_>) {
    page.forgive();
    page.open("plan-widget.html");
    page.until("it says why nothing is there", || {
        page.eval("return document.body.innerText", &[])
            .as_str()
            .is_some_and(|text| text.contains("forbids scripts inside it"))
    });
    page.with(|session| session.open(&format!("file://{}", dist().join("plan-widget.html").display())));
    page.ready();
    page.get("tab", "Scores");
    assert_eq!(page.eval("return document.body.innerText.includes('forbids')", &[]), json!(false));
}

fn the_stand_alone_page_opens_an_example(page: &Page<'_>) {
    page.open("index.html?src=examples/checkout.plan.json&view=scores");
    page.ready();
    page.shows("Scores");
    assert!(page.plan()["items"].as_array().is_some_and(|items| items.len() > 2));
    for button in ["Add item", "Undo", "Redo", "Open", "Save", "Import", "Export", "Share"] {
        page.get("button", button);
    }
    page.get("searchbox", "Filter items");
    page.get("tablist", "Views");
}
