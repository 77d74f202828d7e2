//! Adding items as a person does: a list of titles typed one after the other, at any pace, from either button; and nothing blank left behind.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    titles_are_typed_one_after_the_other_at_any_pace,
    titles_typed_into_a_ranked_list_change_no_other,
    a_click_behind_the_last_title_is_where_typing_goes,
    titles_typed_below_a_row_stay_there,
    titles_typed_under_a_filter_stay_in_view,
    a_blank_row_closes_when_the_focus_goes_elsewhere,
    escape_takes_a_blank_row_out,
    a_blank_row_is_not_saved,
    outside_the_grid_the_details_open_at_the_title,
    a_blank_plan_begins_with_a_title,
    a_blank_plan_begins_with_a_title_on_a_phone,
];

fn titles(page: &Page<'_>) -> Vec<String> {
    let plan = page.plan();
    let items = plan["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item["title"].as_str().unwrap_or_default().to_owned()).collect()
}

fn until_all(page: &Page<'_>, expected: &[&str]) {
    page.until_equal("the items", &json!(expected), || json!(titles(page)));
}

fn empty() -> Value {
    json!({ "format": "plan-widget", "version": 1, "title": "Empty", "items": [] })
}

/// Types titles with Enter behind each, and Enter once more, with so many milliseconds between the keys.
fn type_list(page: &Page<'_>, titles: &[&str], pace: u32) {
    page.until("a title can be typed", || page.editing());
    let keys: String = titles.iter().map(|title| format!("{title}\u{E006}")).collect();
    page.type_at(&(keys + "\u{E006}"), pace);
}

fn titles_are_typed_one_after_the_other_at_any_pace(page: &Page<'_>) {
    for (button, pace) in [("Add item", 0), ("Add item at the end", 30), ("Add item", 100), ("Add item at the end", 0)]
    {
        page.widget("view=\"scores\" height=\"400px\"", &empty());
        page.click_on("button", button);
        type_list(page, &["One", "Two", "Three", "Four", "Five"], pace);
        until_all(page, &["One", "Two", "Three", "Four", "Five"]);
        page.until("the last one has the focus", || page.focused_cell() == ("Five".to_owned(), "Title".to_owned()));
        assert!(!page.editing());
    }
}

fn a_click_behind_the_last_title_is_where_typing_goes(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.click_on("button", "Add item");
    page.until("a title can be typed", || page.editing());
    page.type_at("Zed\u{E006}", 0);
    page.until("the next title can be typed", || {
        page.editing() && page.plan()["items"].as_array().is_some_and(|items| items.len() == 7)
    });
    let cell = page.cell("Guest checkout", "Reach");
    page.click(&cell);
    page.until_focus("Guest checkout", "Reach");
    page.type_text("42");
    page.press("Enter");
    page.until_item("p2", "reach", &json!(42));
    assert!(titles(page).iter().all(|title| !title.is_empty()), "nothing blank is left: {:?}", titles(page));
}

fn titles_typed_into_a_ranked_list_change_no_other(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"500px\"", &plans::large(40));
    page.until("rows are there", || page.column("Title").len() > 8);
    let before = titles(page);
    for pace in [0, 60] {
        page.click_on("button", "Add item");
        page.until("a title can be typed", || page.editing());
        page.type_at("Apples\u{E006}Bananas\u{E006}Cherries", pace);
        page.until("the three stand together at the top", || {
            page.column("Title").starts_with(&["Apples".to_owned(), "Bananas".to_owned()])
        });
        page.type_at("\u{E006}\u{E006}", pace);
        let all: Vec<&str> = before.iter().map(String::as_str).chain(["Apples", "Bananas", "Cherries"]).collect();
        until_all(page, &all);
        for _ in 0..3 {
            page.element("return e.undo()");
        }
        page.until_equal("each is one step", &json!(before), || json!(titles(page)));
    }
}

fn titles_typed_below_a_row_stay_there(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"500px\"", &plans::large(40));
    page.until("rows are there", || page.column("Title").len() > 8);
    let shown = page.column("Title");
    page.enter_cell(&shown[4], "Title");
    page.press("Alt+n");
    page.until("a title can be typed", || page.editing());
    page.type_text("Inserted\u{E006}Inserted two\u{E006}");
    page.until("they stand below it", || {
        let now = page.column("Title");
        now[..5] == shown[..5] && now[5..7] == ["Inserted".to_owned(), "Inserted two".to_owned()]
    });
    page.press("Escape");
    page.until("all others are as they were", || {
        let now = titles(page);
        now.len() == 42 && (0..40).all(|at| now.contains(&format!("Item {at}")))
    });
}

fn titles_typed_under_a_filter_stay_in_view(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let filter = |words: &str| {
        page.click_on("searchbox", "Filter items");
        page.press("Ctrl+a");
        page.type_text(words);
    };
    filter("team:pay");
    page.until_titles(&["Saved cards", "Ledger", "Split payments"]);
    page.click_on("button", "Add item");
    type_list(page, &["New thing", "Second"], 0);
    until_all(page, &["Passkeys", "Guest checkout", "Saved cards", "Split payments", "Ledger", "New thing", "Second"]);
    page.until("they take the filter's team", || {
        let plan = page.plan();
        [5, 6].iter().all(|at| plan["items"][*at]["team"] == "pay")
    });
    page.until("and are in view", || page.column("Title").contains(&"New thing".to_owned()));
    // One that cannot match by itself is shown all the same.
    filter("reach>1500");
    page.until_titles(&["Saved cards", "Guest checkout"]);
    page.click_on("button", "Add item");
    type_list(page, &["Third"], 0);
    page.says("status", "Third does not match the filter");
    page.until("it is in view", || page.column("Title").contains(&"Third".to_owned()));
    filter("reach>100");
    page.until("until the filter changes", || !page.column("Title").contains(&"Third".to_owned()));
}

fn a_blank_row_closes_when_the_focus_goes_elsewhere(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.value();
    page.click_on("button", "Add item");
    page.until("a title can be typed", || page.editing());
    page.click_on("searchbox", "Filter items");
    page.type_at("pass", 20);
    page.until_titles(&["Passkeys"]);
    assert_eq!(page.focused().1, "Filter items");
    assert_eq!(page.value(), before, "nothing blank is left, and nothing was typed elsewhere");
    page.press("Escape");
    // The same from another view, whose details stand for the row.
    page.click_on("tab", "Board");
    page.click_on("button", "Add item");
    page.until("the title has the focus", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
    page.click_on("searchbox", "Filter items");
    page.type_at("pass", 20);
    page.until_eval("return find(scope, 'searchbox', 'Filter items').value", &json!("pass"));
    assert_eq!(page.focused().1, "Filter items");
    page.click_on("button", "Close details");
    page.until("nothing blank is left", || page.value() == before);
}

fn escape_takes_a_blank_row_out(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.value();
    page.enter_cell("Passkeys", "Title");
    page.press("Alt+n");
    page.until("a title can be typed", || page.editing());
    page.type_text("Never mind");
    page.press("Escape");
    page.until("it is gone", || page.value() == before);
    page.until_focus("Passkeys", "Title");
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn a_blank_row_is_not_saved(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"400px\"", &empty());
    page.click_on("button", "Add item");
    page.until("a title can be typed", || page.editing());
    page.type_text("Only one\u{E006}");
    page.until("the next one waits", || page.editing() && titles(page).len() == 2);
    page.press("Ctrl+s");
    page.until("it is saved", || !page.events("plan-save").is_empty());
    let saved = page.events("plan-save")[0].to_string();
    assert!(saved.contains("Only one") && !saved.contains(r#"\"title\":\"\""#), "{saved}");
    until_all(page, &["Only one"]);
}

fn outside_the_grid_the_details_open_at_the_title(page: &Page<'_>) {
    for view in ["board", "timeline", "matrix", "insights"] {
        page.widget(&format!("view=\"{view}\""), &plans::small());
        let before = page.value();
        for _ in 0..3 {
            page.press("Escape");
            page.click_on("button", "Add item");
            page.until("the title has the focus", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
        }
        page.says("status", "Type its title");
        assert_eq!(titles(page).len(), 6, "three presses make one");
        page.press("Escape");
        page.until("closed without a title it is gone", || page.value() == before);
        page.click_on("button", "Add item");
        page.until("the title has the focus", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
        page.type_text("Gift cards");
        page.press("Escape");
        page.gone("complementary", "Details of Gift cards");
        page.until("a title that was typed is kept", || titles(page).contains(&"Gift cards".to_owned()));
    }
}

fn a_blank_plan_begins_with_a_title(page: &Page<'_>) {
    page.show("<plan-widget activate=\"eager\" height=\"400px\"></plan-widget>");
    page.ready();
    page.click_on("button", "Start blank");
    type_list(page, &["One", "Two"], 0);
    until_all(page, &["One", "Two"]);
}

/// The grid leaves columns out once it has been measured.
fn a_blank_plan_begins_with_a_title_on_a_phone(page: &Page<'_>) {
    page.with(|session| session.resize(360, 800));
    page.show("<plan-widget activate=\"eager\" height=\"400px\"></plan-widget>");
    page.ready();
    let narrow = page.eval("return document.querySelector('plan-widget').clientWidth <= 480", &[]);
    assert_eq!(narrow, serde_json::json!(true), "windows can be as narrow as a phone");
    page.click_on("button", "Start blank");
    type_list(page, &["One", "Two"], 0);
    until_all(page, &["One", "Two"]);
}
