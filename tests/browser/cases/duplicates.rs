//! Items that mean the same: two rows become one, and Insights leads to those that look alike.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

tests![two_rows_become_one_as_it_is_chosen, insights_lists_what_looks_alike_and_leads_to_one_item,];

fn plan() -> Value {
    json!({ "format": "plan-widget", "version": 1, "title": "Shop", "items": [
        { "id": "a", "title": "Guest checkout", "reach": 900, "impact": 1, "confidence": 100, "effort": 2, "tags": ["web"] },
        { "id": "b", "title": "Checkout for guests", "reach": 800, "impact": 1, "confidence": 100, "effort": 3, "tags": ["acme"] },
        { "id": "c", "title": "Ledger", "reach": 10, "impact": 1, "confidence": 100, "effort": 1, "depends_on": ["b"] },
    ]})
}

fn two_rows_become_one_as_it_is_chosen(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    let before = page.value();
    page.enter_cell("Guest checkout", "Title");
    for key in ["Space", "Shift+Down"] {
        page.press(key);
    }
    page.click_on("button", "Merge…");
    page.get("dialog", "Merge 2 items");
    page.click_on("radio", "Keep Checkout for guests");
    page.click_on("radio", "Effort: 2");
    page.click(&page.get("textbox", "Reason"));
    page.type_text("Both are about guests");
    page.click_on("button", "Merge");
    page.until_titles(&["Checkout for guests", "Ledger"]);
    let kept = page.item("b");
    assert_eq!((&kept["effort"], &kept["reach"]), (&json!(2), &json!(800)));
    assert_eq!(kept["tags"], json!(["acme", "web"]));
    assert_eq!(kept["merged_from"], json!([{ "id": "a", "title": "Guest checkout" }]));
    assert_eq!(kept["log"][0]["why"], "Both are about guests");
    page.undo_until(&before);
}

fn insights_lists_what_looks_alike_and_leads_to_one_item(page: &Page<'_>) {
    page.widget("view=\"insights\"", &plan());
    page.get("region", "Open items with titles that look alike");
    page.click_on("button", "Merge…");
    page.get("dialog", "Merge 2 items");
    page.click_on("button", "Merge");
    page.until("what waited for the other waits for it", || page.item("c")["depends_on"] == json!(["a"]));
    assert_eq!(page.item("b"), Value::Null);
}
