//! Estimates: by team, with their evidence, and how old they are.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    an_effort_is_typed_by_team_and_seen_in_the_grid,
    a_teams_part_of_an_effort_is_changed_in_the_details,
    evidence_suggests_a_confidence_that_one_press_takes,
    old_estimates_are_found_from_insights_and_confirmed,
];

fn open(page: &Page<'_>, plan: &Value, item: &str) {
    page.widget("view=\"timeline\"", plan);
    page.eval("arguments[0].focus()", &[page.bar(item).to_value()]);
    page.press("Enter");
    page.get("complementary", &format!("Details of {item}"));
}

fn an_effort_is_typed_by_team_and_seen_in_the_grid(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["teams"] = json!([{"id":"web","name":"Web"},{"id":"api","name":"API"}]);
    page.widget("view=\"scores\"", &plan);
    page.enter_cell("Passkeys", "Effort");
    page.type_text("web 3; api 2");
    page.press("Enter");
    page.until("both parts are in the plan", || page.item("p1")["effort_by"] == json!({"web":3,"api":2}));
    assert_eq!(page.item("p1")["effort"], 5);
    page.get("img", "Web 3, API 2");
}

fn a_teams_part_of_an_effort_is_changed_in_the_details(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["teams"] = json!([{"id":"web","name":"Web"},{"id":"api","name":"API"}]);
    plan["items"][0]["effort"] = json!(5);
    plan["items"][0]["effort_by"] = json!({"web":3,"api":2});
    open(page, &plan, "Passkeys");
    let part = |team: &str| page.get("textbox", &format!("Effort of {team}"));
    page.click(&part("API"));
    page.press("Ctrl+a");
    page.type_text("4");
    page.press("Tab");
    page.until("the sum follows", || page.item("p1")["effort"] == 7);
    assert_eq!(page.item("p1")["effort_by"], json!({"web":3,"api":4}));
}

fn evidence_suggests_a_confidence_that_one_press_takes(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["evidence"] = json!([{"kind":"market_data","note":"survey"}]);
    plan["items"][0]["confidence"] = json!(80);
    open(page, &plan, "Passkeys");
    page.choose("Kind of evidence", "Test results (40–50%)");
    page.click(&page.get("textbox", "What was found"));
    page.type_text("six of ten signed up");
    page.click_on("button", "Add evidence");
    page.until("it is in the plan", || page.item("p1")["evidence"][1]["note"] == "six of ten signed up");
    assert_eq!(page.item("p1")["evidence"][1]["kind"], "test_results");
    assert_eq!(page.item("p1")["confidence"], 80, "nothing is overwritten by itself");
    page.click_on("button", "Use 40%");
    page.until("it is taken", || page.item("p1")["confidence"] == 40);
    page.gone("button", "Use 40%");
}

fn old_estimates_are_found_from_insights_and_confirmed(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["settings"]["review_after_days"] = json!(30);
    plan["as_of"] = json!("2027-01-01");
    plan["items"][0]["scored_at"] = json!("2026-11-01");
    page.widget("view=\"insights\"", &plan);
    page.click_on("button", "1 item due for review");
    page.until_titles(&["Passkeys"]);
    page.get("img", "Estimated Nov 1, 2026, 61 days ago: due for review.");
    open(page, &plan, "Passkeys");
    page.click_on("button", "Still right");
    page.until("the day is today", || page.item("p1")["scored_at"] != "2026-11-01");
    page.gone("button", "Still right");
}
