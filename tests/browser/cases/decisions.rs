//! Decisions: written down in the details, as the reason of a deletion, in a comparison, and found again.

use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_decision_is_written_down_beside_its_item_and_found_in_the_log,
    the_reason_of_a_deletion_is_part_of_it,
    a_reason_typed_in_a_comparison_is_there_tomorrow,
];

fn a_decision_is_written_down_beside_its_item_and_found_in_the_log(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("Enter");
    page.get("complementary", "Details of Passkeys");
    page.click_on("button", "Decisions");
    page.click(&page.get("textbox", "Decision"));
    page.type_text("Phones first");
    page.press("Tab");
    page.type_text("Most people sign in there");
    page.press("Tab");
    page.type_text("Ana");
    page.press("Enter");
    page.until("it is in the plan", || {
        let own = &page.item("p1")["log"][0];
        (&own["what"], &own["why"], &own["by"])
            == (&json!("Phones first"), &json!("Most people sign in there"), &json!("Ana"))
    });
    page.until("the next one begins", || {
        page.eval("return arguments[0].value", &[page.get("textbox", "Decision").to_value()]) == json!("")
    });
    page.click_on("button", "Close details");
    page.press("Ctrl+Alt+d");
    page.get("dialog", "Decisions");
    page.says("status", "1 decision");
    // About the plan as a whole.
    page.click(&page.get("textbox", "Decision"));
    page.type_text("Two releases a year");
    page.click_on("button", "Add decision");
    page.until("it is in the plan's own log", || page.plan()["log"][0]["what"] == "Two releases a year");
    assert_eq!(page.plan()["log"][0]["by"], "Ana", "the name stays");
    page.says("status", "2 decisions");
    page.click(&page.get("searchbox", "Search decisions"));
    page.type_text("passkeys");
    page.says("status", "1 of 2 decisions");
    page.click_on("button", "Passkeys");
    page.gone("dialog", "Decisions");
    page.get("complementary", "Details of Passkeys");
}

fn the_reason_of_a_deletion_is_part_of_it(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.value();
    page.enter_cell("Split payments", "Title");
    page.press("Ctrl+Delete");
    page.click_on("button", "Add reason");
    page.get("dialog", "Deleted Split payments");
    page.type_text("Too few ask for it");
    page.press("Enter");
    page.until("it is in the plan", || page.plan()["log"][0]["why"] == "Too few ask for it");
    assert_eq!(page.plan()["log"][0]["items"], json!(["p4"]));
    page.undo_until(&before);
}

fn a_reason_typed_in_a_comparison_is_there_tomorrow(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    let compare = || {
        page.click_on("button", "More");
        page.click_on("menuitem", "Compare");
    };
    compare();
    page.click_on("button", "Save baseline");
    page.says("status", "Nothing changed.");
    page.click_on("button", "Close");
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("Ctrl+Right");
    compare();
    page.click(&page.get("textbox", "Why Passkeys changed"));
    page.type_text("The vendor was late");
    page.press("Tab");
    page.until("it is in the plan", || page.item("p1")["log"][0]["why"] == "The vendor was late");
    let plan = page.plan();
    page.widget("view=\"timeline\"", &plan);
    compare();
    page.choose("Baseline", plan["baselines"][0]["title"].as_str().unwrap_or_default());
    let told = "return tidy(content(find(scope, 'dialog', 'Compare')))";
    page.until("it is told", || {
        page.eval(told, &[]).as_str().is_some_and(|words| words.contains("The vendor was late"))
    });
}
