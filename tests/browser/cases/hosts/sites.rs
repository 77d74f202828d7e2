//! Sites of documentation that are built with the packages: the widget in pages of every depth, and what readers without script see.

use std::fs;

use browser_tests::Page;
use browser_tests::host::{Host, command_line};
use serde_json::json;

use super::{go, plan};

/// Opens a page of a site and waits for its plans.
fn show(page: &Page<'_>, address: &str, plans: usize) {
    go(page, address);
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(plans));
    page.eval("document.querySelector('plan-widget').scrollIntoView()", &[]);
    page.ready();
    assert_eq!(page.plan()["items"].as_array().map(Vec::len), Some(5));
    assert!(page.find("button", "Add item").is_none(), "readers look only");
}

/// Opens a page that has no plan: it loads no script for one.
fn has_none(page: &Page<'_>, address: &str) {
    go(page, address);
    page.until_eval("return document.readyState", &json!("complete"));
    let found = "return document.querySelectorAll('plan-widget, script[src*=\"plan-widget.js\"]').length";
    assert_eq!(page.eval(found, &[]), json!(0));
}

pub fn mkdocs_plugin(page: &Page<'_>) {
    let host = Host::start("mkdocs", &[("PLAN", &plan()), ("PLAN_PLUGIN", "1")]);
    // Under a path, in a folder, and an address as the author writes a link.
    let address = format!("{}/docs/team/roadmap/", host.url);
    let source = host.get("/docs/team/roadmap/");
    assert!(source.contains("src=\"../../checkout.plan.json\""), "{source}");
    let store = "store=\"https://git.example/acme/docs/src/branch/main/docs/checkout.plan.json\"";
    assert!(source.contains(store) && !source.contains("data-store"), "{source}");
    assert!(source.contains("<td>Passkeys</td>"), "readers without script see the items: {source}");
    show(page, &address, 1);
    page.shows("Timeline");
}

pub fn sphinx_extension(page: &Page<'_>) {
    let program = command_line().display().to_string();
    let host = Host::start("sphinx", &[("PLAN", &plan()), ("PLAN_PROGRAM", &program)]);
    // The table of ranks and the picture that the program makes, in pages and in plain text.
    let source = host.get("/docs/team/roadmap.html");
    assert!(source.contains("<p>RICE</p>") && source.contains("<p>Passkeys</p>"), "{source}");
    assert!(source.contains("<svg ") && source.contains("fill=\"currentColor\""), "a picture in the page's colour");
    let text = fs::read_to_string(host.folder.join("text/team/roadmap.txt")).expect("the text is built");
    assert!(text.contains("Passkeys") && !text.contains('{'), "{text}");
    show(page, &format!("{}/docs/index.html", host.url), 1);
    page.shows("Board");
    show(page, &format!("{}/docs/team/roadmap.html", host.url), 2);
    page.shows("Timeline");
    page.eval("document.querySelectorAll('plan-widget')[1].scrollIntoView()", &[]);
    page.until_eval("return document.querySelectorAll('plan-widget')[1].data?.items.length", &json!(5));
    has_none(page, &format!("{}/docs/none.html", host.url));
}

pub fn mdbook_preprocessor(page: &Page<'_>) {
    let host = Host::start("mdbook", &[("PLAN", &plan())]);
    let source = host.get("/book/team/roadmap.html");
    assert!(source.contains("<td>Passkeys</td>"), "readers without script see the items: {source}");
    show(page, &format!("{}/book/one.html", host.url), 1);
    page.shows("Board");
    show(page, &format!("{}/book/team/roadmap.html", host.url), 2);
    page.eval("document.querySelectorAll('plan-widget')[1].scrollIntoView()", &[]);
    page.until_eval("return document.querySelectorAll('plan-widget')[1].data?.items.length", &json!(5));
    has_none(page, &format!("{}/book/none.html", host.url));
    has_none(page, &format!("{}/book/team/index.html", host.url));
    // All chapters on one page: addresses are those of that page.
    let whole = host.get("/book/print.html");
    assert_eq!(whole.matches("<a href=\"checkout.plan.json\">").count(), 2, "{whole}");
}

/// The example of a tool, built by it: a page under a path with the plan that it imports, and a table for readers without script.
fn npm_site(page: &Page<'_>, site: &str) -> Host {
    let host = Host::start("npm-site", &[("PLAN", &plan()), ("PLAN_SITE", site)]);
    let source = host.get("/docs/");
    assert!(source.contains("<td>Passkeys</td>") && source.contains("<caption>"), "{source}");
    show(page, &format!("{}/docs/", host.url), 1);
    page.shows("Timeline");
    host
}

pub fn npm_in_vitepress(page: &Page<'_>) {
    let host = npm_site(page, "vitepress");
    has_none(page, &format!("{}/docs/none.html", host.url));
}

pub fn npm_in_starlight(page: &Page<'_>) {
    npm_site(page, "starlight");
}

pub fn npm_in_docusaurus(page: &Page<'_>) {
    npm_site(page, "docusaurus");
}

pub fn npm_in_apps(page: &Page<'_>) {
    let host = Host::start("npm-site", &[("PLAN", &plan()), ("PLAN_SITE", "apps")]);
    for app in ["react", "vue", "svelte"] {
        go(page, &format!("{}/docs/{app}.html", host.url));
        page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
        page.ready();
        page.shows("Timeline");
        assert_eq!(page.plan()["items"].as_array().map(Vec::len), Some(5), "{app}");
        page.click_on("tab", "Scores");
        page.add_item("Gift cards");
    }
}
