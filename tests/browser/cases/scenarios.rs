//! Scenarios: begun, edited in every view, compared, left, adopted; by keys and by pointer.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_scenario_is_begun_edited_compared_left_and_adopted_by_keys,
    a_scenario_is_chosen_renamed_and_deleted_by_pointer,
    readers_look_at_scenarios_and_change_nothing,
    a_draft_made_in_a_scenario_is_the_whole_plan,
    a_page_opens_the_scenario_that_its_element_names,
];

/// What the plan's first scenario says of an item.
fn said(page: &Page<'_>, id: &str) -> Value {
    let items = page.plan()["scenarios"][0]["items"].clone();
    items.as_array().and_then(|items| items.iter().find(|item| item["id"] == id)).cloned().unwrap_or(Value::Null)
}

fn begin(page: &Page<'_>, title: &str) {
    page.enter_cell("Passkeys", "Title");
    page.press("Ctrl+Alt+s");
    page.get("dialog", "New scenario");
    page.type_text(title);
    page.press("Enter");
    page.gone("dialog", "New scenario");
    page.get("group", "Scenario");
}

fn a_scenario_is_begun_edited_compared_left_and_adopted_by_keys(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.plan();
    begin(page, "more people");
    page.until("it says so", || {
        page.eval("return tidy(content(find(scope, 'group', 'Scenario')))", &[])
            .as_str()
            .is_some_and(|words| words.contains("more people") && words.contains("the plan does not change."))
    });
    page.enter_cell("Passkeys", "Effort");
    page.type_text("1");
    page.press("Enter");
    page.until("the scenario says so", || said(page, "p1")["effort"] == 1);
    assert_eq!(page.item("p1")["effort"], 2, "the plan stays");
    page.press("Alt+3");
    page.eval("arguments[0].focus()", &[page.bar("Ledger").to_value()]);
    page.press("Ctrl+Right");
    page.until("the bar moves in the scenario", || said(page, "p5")["start"] == "2027-02-08");
    assert_eq!(page.item("p5")["start"], "2027-02-01");
    page.get("group", "Scenario");
    let compare = page.get("button", "Compare with the plan");
    page.eval("arguments[0].focus()", &[compare.to_value()]);
    page.press("Enter");
    page.get("dialog", "Compare");
    let told = "return tidy(content(find(scope, 'dialog', 'Compare')))";
    page.until("what moved is told", || {
        page.eval(told, &[]).as_str().is_some_and(|words| {
            words.contains("Slipped") && words.contains("+7 days") && words.contains("Effort 2 → 1")
        })
    });
    page.get("table", "Figures");
    page.press("Escape");
    page.gone("dialog", "Compare");
    let leave = page.get("button", "Back to the plan");
    page.eval("arguments[0].focus()", &[leave.to_value()]);
    page.press("Enter");
    page.gone("group", "Scenario");
    let mut plan = page.plan();
    plan.as_object_mut().map(|plan| plan.remove("scenarios"));
    assert_eq!(plan, before);
    let menu = page.get("button", "Scenarios");
    page.eval("arguments[0].focus()", &[menu.to_value()]);
    page.press("Enter");
    page.get("menuitemradio", "more people");
    page.press("Down");
    page.press("Enter");
    page.get("group", "Scenario");
    let inside = page.value();
    let adopt = page.get("button", "Adopt");
    page.eval("arguments[0].focus()", &[adopt.to_value()]);
    page.press("Enter");
    page.gone("group", "Scenario");
    page.until("the plan is what the scenario was", || {
        (&page.item("p1")["effort"], &page.item("p5")["start"]) == (&json!(1), &json!("2027-02-08"))
    });
    let plan = page.plan();
    assert_eq!(plan["scenarios"], Value::Null);
    assert_eq!(plan["log"][0]["what"], "Adopted the scenario “more people”, which changes 2 items");
    page.element("return e.undo()");
    page.until("one step takes it back", || page.value() == inside);
}

fn a_scenario_is_chosen_renamed_and_deleted_by_pointer(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "More");
    page.click_on("menuitem", "New scenario… Ctrl+Alt+S");
    page.get("dialog", "New scenario");
    page.type_text("later");
    page.click_on("button", "Add scenario");
    page.get("group", "Scenario");
    // A drag inside is the scenario's.
    let day = page.day_width("Passkeys", 12.0);
    let at = page.bar_rect("Passkeys").center();
    page.drag(&[at, at.by(3.5 * day, 0.0), at.by(7.0 * day, 0.0)]);
    page.until("the bar moves in the scenario", || said(page, "p1")["start"] == "2027-01-18");
    assert_eq!(page.item("p1")["start"], "2027-01-11");
    page.click_on("button", "later");
    page.click_on("menuitemradio", "The plan");
    page.gone("group", "Scenario");
    page.until_dates("p1", "2027-01-11", "2027-01-22");
    page.click_on("button", "Scenarios");
    page.click_on("menuitemradio", "later");
    page.click_on("button", "More about this scenario");
    page.click_on("menuitem", "Rename…");
    page.get("dialog", "Rename scenario");
    page.press("Ctrl+a");
    page.type_text("much later");
    page.click_on("button", "Rename");
    page.until("it has the name", || page.plan()["scenarios"][0]["title"] == "much later");
    page.click_on("button", "More about this scenario");
    page.click_on("menuitem", "Delete scenario");
    page.gone("group", "Scenario");
    page.until("it is gone", || page.plan()["scenarios"] == Value::Null);
    page.click_on("button", "Undo");
    page.until("and back", || page.plan()["scenarios"][0]["title"] == "much later");
}

fn readers_look_at_scenarios_and_change_nothing(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["scenarios"] = json!([{ "id": "s", "title": "Half the work", "items": [{ "id": "p1", "title": "Passkeys for phones" }], "removed": { "items": ["p2"] } }]);
    page.widget("view=\"scores\" mode=\"view\"", &plan);
    let before = page.value();
    assert_eq!(page.row_count(), 6);
    page.click_on("button", "Scenarios");
    page.click_on("menuitemradio", "Half the work");
    page.get("group", "Scenario");
    page.until("it is shown", || page.row_count() == 5);
    page.get("button", "Compare with the plan");
    assert_eq!(page.find("button", "Adopt"), None);
    assert_eq!(page.find("button", "More about this scenario"), None);
    assert_eq!(page.value(), before);
    assert_eq!(page.events("plan-change"), [Value::Null; 0]);
    page.click_on("button", "Back to the plan");
    page.until("the plan is shown", || page.row_count() == 6);
}

fn a_draft_made_in_a_scenario_is_the_whole_plan(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    begin(page, "draft");
    page.enter_cell("Passkeys", "Effort");
    page.type_text("7");
    page.press("Enter");
    page.until("the scenario says so", || said(page, "p1")["effort"] == 7);
    page.until_draft();
    page.reload();
    page.click_on("button", "Restore draft");
    page.until("it is back", || said(page, "p1")["effort"] == 7);
    assert_eq!(page.item("p1")["effort"], 2);
    page.until_cell("Passkeys", "Effort", "2");
}

fn a_page_opens_the_scenario_that_its_element_names(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["scenarios"] = json!([{ "id": "more", "title": "more people", "items": [{ "id": "p1", "effort": 1 }] }]);
    page.widget("view=\"scores\" scenario=\"more\"", &plan);
    page.until_cell("Passkeys", "Effort", "1");
    page.get("group", "Scenario");
    assert_eq!(page.item("p1")["effort"], 2, "the plan itself is as it was");
    page.element("e.scenario = null");
    page.until_cell("Passkeys", "Effort", "2");
    page.gone("group", "Scenario");
    page.element("e.setAttribute('scenario', 'more')");
    page.until_cell("Passkeys", "Effort", "1");
    // A reader's page too.
    page.widget("view=\"scores\" mode=\"view\" scenario=\"more\"", &plan);
    page.until_cell("Passkeys", "Effort", "1");
}
