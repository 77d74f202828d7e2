//! Items with child items on the timeline, and views saved in the plan.

use browser_tests::{Page, pointer::Point, tests};
use serde_json::{Value, json};

tests![
    a_bracket_is_dragged_with_its_child_items,
    a_bar_dropped_in_the_lane_of_a_parent_becomes_its_child,
    child_items_fold_away_by_pointer_and_key,
    a_saved_view_is_kept_and_opened_by_a_page,
];

fn plan() -> Value {
    json!({
        "format": "plan-widget", "version": 1, "title": "Shop", "as_of": "2027-01-20",
        "items": [
            { "id": "pay", "title": "Payments" },
            { "id": "card", "title": "Card", "parent": "pay", "start": "2027-01-11", "end": "2027-01-22" },
            { "id": "bill", "title": "Bill", "parent": "pay", "start": "2027-01-25", "end": "2027-02-05" },
            { "id": "ads", "title": "Ads", "start": "2027-01-11", "end": "2027-01-15" }
        ]
    })
}

fn timeline(page: &Page<'_>, lanes: &str) {
    page.widget("view=\"timeline\" mode=\"edit\"", &plan());
    page.until_bar("Payments", "2027-01-11", "2027-02-05");
    page.click_on("button", "Lanes: Team");
    page.click_on("menuitemradio", lanes);
    page.click_on("button", "Fit");
    page.settle();
}

fn a_bracket_is_dragged_with_its_child_items(page: &Page<'_>) {
    timeline(page, "None");
    let (bracket, day) = (page.bar("Payments"), page.day_width("Ads", 5.0));
    let place = page.rest(&bracket);
    let parts = page.rest(&page.bar("Card"));
    assert!(parts.center().y > place.center().y, "child items stand below");
    // Its ends are those of its child items: there is nothing to pull.
    let from = place.at(1.0, 0.2).by(-3.0, 0.0);
    page.drag(&[from, from.by(3.5 * day, 0.0), from.by(7.0 * day, 0.0)]);
    page.until_bar("Payments", "2027-01-18", "2027-02-12");
    page.until_dates("card", "2027-01-18", "2027-01-29");
    page.until_dates("bill", "2027-02-01", "2027-02-12");
    page.until_dates("pay", None, None);
    page.says("status", "Payments: Jan 18 – Feb 12, 2027. 2 child items moved along.");
    page.press("Ctrl+z");
    page.until_bar("Payments", "2027-01-11", "2027-02-05");
    // By keys as well.
    page.click(&page.bar("Payments"));
    page.press("Escape");
    page.press("Right");
    page.until_dates("card", "2027-01-12", "2027-01-25");
}

fn a_bar_dropped_in_the_lane_of_a_parent_becomes_its_child(page: &Page<'_>) {
    timeline(page, "Parent");
    let (ads, lane) = (page.rest(&page.bar("Ads")), page.rest(&page.bar("Card")));
    let to = Point { x: ads.center().x, y: lane.center().y };
    page.drag(&[ads.center(), to.by(0.0, -4.0), to]);
    page.until_equal("its parent", &json!("pay"), || page.item("ads")["parent"].clone());
    page.until_dates("ads", "2027-01-11", "2027-01-15");
}

fn child_items_fold_away_by_pointer_and_key(page: &Page<'_>) {
    timeline(page, "None");
    let bracket = page.bar("Payments");
    let expanded = || page.attribute(&page.bar("Payments"), "aria-expanded");
    assert_eq!(expanded().as_deref(), Some("true"));
    let place = page.rest(&bracket);
    page.click_at(Point { x: place.x + 10.0, y: place.center().y + 3.0 });
    page.until("its child items are away", || page.bar_name("Card").is_empty());
    assert_eq!(expanded().as_deref(), Some("false"));
    assert!(page.find("complementary", "Payments").is_none(), "the details stay closed");
    // They are folded in Scores as well.
    page.click_on("tab", "Scores");
    page.until_titles(&["Payments", "Ads"]);
    page.click_on("tab", "Timeline");
    page.click(&page.bar("Payments"));
    page.press("Escape");
    page.press("o");
    page.until("they are there again", || !page.bar_name("Card").is_empty());
    page.until("the bracket keeps the focus", || page.focused().1.starts_with("Payments"));
}

fn a_saved_view_is_kept_and_opened_by_a_page(page: &Page<'_>) {
    timeline(page, "Parent");
    page.click_on("button", "More");
    page.click_on("menuitem", "Save this view…");
    page.until("the name has the focus", || page.focused().0 == "textbox");
    page.type_text("For leadership");
    page.press("Enter");
    page.until_equal("the saved views", &json!(["for-leadership"]), || {
        json!(page.plan()["views"].as_array().map(|all| all.iter().map(|view| view["id"].clone()).collect::<Vec<_>>()))
    });
    page.get("button", "For leadership");
    let kept = page.plan();
    page.click_on("tab", "Scores");
    page.click_on("button", "Saved views");
    page.click_on("menuitemradio", "For leadership");
    page.get("button", "Lanes: Parent");
    // A page of readers begins with it.
    page.widget("view=\"for-leadership\" mode=\"view\"", &kept);
    page.until_bar("Payments", "2027-01-11", "2027-02-05");
    page.get("button", "Lanes: Parent");
    page.get("button", "For leadership");
}
