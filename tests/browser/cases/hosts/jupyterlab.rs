//! JupyterLab with the packed renderer: a file that is edited and saved as a document, and a plan in a notebook.

use std::fs;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{go, item, plan, set};

/// Opens a file in a fresh workspace and waits for its plan.
fn open(page: &Page<'_>, host: &Host, workspace: &str, file: &str) {
    go(page, &format!("{}/lab/workspaces/{workspace}/tree/{file}", host.url));
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    page.ready();
}

pub fn renderer(page: &Page<'_>) {
    let host = Host::start("jupyterlab", &[("PLAN", &plan())]);
    // While the file is written it is looked at too: then it holds no plan yet.
    let kept = || {
        let text = fs::read_to_string(host.folder.join("files/checkout.plan.json")).expect("the file is there");
        serde_json::from_str::<Value>(&text).unwrap_or_default()["items"].clone()
    };
    let reach_of = |title: &str| {
        let items = kept().as_array().cloned().unwrap_or_default();
        items.into_iter().find(|item| item["title"] == title).unwrap_or_default()["reach"].clone()
    };
    open(page, &host, "one", "checkout.plan.json");
    set(page, "Passkeys", "Reach", 470);
    page.click_on("button", "Save");
    page.until_equal("the widget saves the file", &json!(470), || reach_of("Passkeys"));
    page.until("nothing is left to save", || page.element("return e.dirty") == json!(false));
    // The document's own save, by the key that is its.
    set(page, "Ledger", "Reach", 99);
    page.press("Ctrl+s");
    page.until_equal("Ctrl+S saves the file", &json!(99), || reach_of("Ledger"));
    page.until("nothing is left to save", || page.element("return e.dirty") == json!(false));
    open(page, &host, "two", "checkout.plan.json");
    assert_eq!((&item(page, "Passkeys")["reach"], &item(page, "Ledger")["reach"]), (&json!(470), &json!(99)));

    // In a notebook it is looked at, and whoever reads the notebook elsewhere has a table.
    open(page, &host, "three", "plan.ipynb");
    page.shows("Timeline");
    assert!(page.find("button", "Add item").is_none());
    let notebook = fs::read_to_string(host.folder.join("files/plan.ipynb")).expect("the notebook is there");
    assert!(notebook.contains("<td>Passkeys</td>"), "{notebook}");
}
