//! MkDocs Material with instant navigation: pages that swap their body, and never load anew.

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{go, plan};

/// Follows a link of the site's navigation.
fn follow(page: &Page<'_>, name: &str) {
    page.eval(
        "[...document.querySelectorAll('.md-nav--primary a.md-nav__link')].find((link) => link.textContent.trim() === arguments[0]).click()",
        &[json!(name)],
    );
    page.until_eval("return document.querySelector('article h1')?.firstChild.textContent", &json!(name));
}

/// What of each widget of the page is on screen: the tab and the number of items.
fn shown(page: &Page<'_>) -> Value {
    page.eval("document.querySelector('plan-widget')?.scrollIntoView()", &[]);
    page.ready();
    page.eval(
        "return [...document.querySelectorAll('article plan-widget')].map((e) => [e.shadowRoot.querySelector('[role=tab][aria-selected=true]')?.textContent.trim(), e.data.items.length])",
        &[],
    )
}

pub fn with_instant_navigation(page: &Page<'_>) {
    let host = Host::start("mkdocs", &[("PLAN", &plan())]);
    go(page, &format!("{}/", host.url));
    page.eval("window.stayed = true", &[]);
    page.until_equal("an element", &json!([["Scores", 5]]), || shown(page));
    page.eval("window.changes = 0; document.addEventListener('plan-change', () => window.changes++)", &[]);
    page.add_item("Gift cards");

    follow(page, "Two");
    page.until_equal("a code block and a link", &json!([["Scores", 5], ["Scores", 5]]), || shown(page));
    assert_eq!(page.eval("return document.querySelectorAll('plan-widget plan-widget').length", &[]), json!(0));
    follow(page, "Three");
    page.until_equal("a div", &json!([["Board", 5]]), || shown(page));
    follow(page, "None");
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(0));
    // Coming back, the edit of the first visit is offered; an edit is one change, however often the page was swapped.
    page.eval("history.go(-3)", &[]);
    page.until_eval("return document.querySelector('article h1')?.firstChild.textContent", &json!("One"));
    page.until_equal("the element again", &json!([["Scores", 5]]), || shown(page));
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || page.value().contains("Gift cards"));
    let before = page.eval("return window.changes", &[]).as_u64().unwrap_or_default();
    page.element("return e.undo()");
    page.add_item("Vouchers");
    page.until("it is a change", || page.eval("return window.changes", &[]).as_u64() > Some(before));
    assert_eq!(
        page.eval("return [window.stayed, document.querySelectorAll('plan-widget').length]", &[]),
        json!([true, 1])
    );
}
