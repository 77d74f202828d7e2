//! The page that is all widget: named after its plan, quick to the keys, examples as they are.

use browser_tests::{Page, tests};
use serde_json::json;

tests![an_example_opens_as_it_is_and_its_page_hears_keys_at_once];

fn an_example_opens_as_it_is_and_its_page_hears_keys_at_once(page: &Page<'_>) {
    page.open("index.html");
    page.ready();
    page.until_eval("return document.title", &json!("Plan Widget"));
    let example = "return findAll(null, 'button').find((e) => name(e).startsWith('Kubernetes'))?.click()";
    page.until("the examples are there", || !page.names("button").is_empty());
    page.eval(example, &[]);
    page.shows("Timeline");
    page.until("it has its items", || page.plan()["items"].as_array().is_some_and(|items| items.len() > 600));
    assert_eq!(page.element("return e.dirty"), json!(false), "nothing to save yet");
    page.until_eval("return document.title.endsWith(' – Plan Widget') && document.title.length > 20", &json!(true));
    // Nothing has the focus: the button has gone with the start.
    page.eval("document.activeElement?.blur()", &[]);
    page.press("Alt+2");
    page.shows("Board");
    page.click_on("button", "More");
    page.get("menuitem", "New plan");
}
