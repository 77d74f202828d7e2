//! What hands bring as it comes: texts of several lines, files that are dropped, dates typed part by part, an item drawn where none is yet.

use browser_tests::pointer::Rect;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    the_lines_of_a_note_outlive_its_editor,
    what_one_item_waits_for_is_named_in_its_cell,
    a_file_that_is_dropped_is_looked_at,
    after_a_save_the_keys_rename_nothing,
    a_date_is_taken_when_its_field_is_left,
    an_item_is_drawn_on_an_empty_calendar,
];

fn the_lines_of_a_note_outlive_its_editor(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["notes"] = json!("Line one\nline two");
    plan["columns"] = json!({"added":["notes"]});
    page.widget("view=\"scores\"", &plan);
    page.enter_cell("Passkeys", "Notes");
    page.press("F2");
    page.until("it is edited", || page.editing());
    page.press("Enter");
    page.until("it is left", || !page.editing());
    assert_eq!(page.item("p1")["notes"], "Line one\nline two", "nothing was changed");
    page.enter_cell("Passkeys", "Notes");
    page.press("F2");
    page.until("it is edited", || page.editing());
    page.press("Alt+Enter");
    page.type_text("three");
    page.press("Enter");
    page.until("a line is added", || page.item("p1")["notes"] == "Line one\nline two\nthree");
}

fn what_one_item_waits_for_is_named_in_its_cell(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][1]["depends_on"] = json!(["p1"]);
    plan["columns"] = json!({"added":["depends_on"]});
    page.widget("view=\"scores\"", &plan);
    let title = plan["items"][1]["title"].as_str().unwrap_or_default().to_owned();
    page.until_cell(&title, "Depends on", "Passkeys");
}

fn a_file_that_is_dropped_is_looked_at(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let taken = page.eval(
        "const data = new DataTransfer();
         data.items.add(new File(['Title,Reach\\nGift cards,5\\n'], 'forty.csv', { type: 'text/csv' }));
         const at = document.querySelector('plan-widget').shadowRoot.querySelector('.view');
         return ['dragover', 'drop'].map((name) => !at.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, composed: true, cancelable: true })));",
        &[],
    );
    assert_eq!(taken, json!([true, true]), "the browser does not open it in place of the page");
    page.get("button", "Add 1 row");
    page.click_on("button", "Add 1 row");
    page.until("it is in the plan", || page.value().contains("Gift cards"));
}

fn after_a_save_the_keys_rename_nothing(page: &Page<'_>) {
    page.server.put("kept.plan.json", plans::CANONICAL);
    page.server.take(browser_tests::server::Taking::Keep);
    page.show("<plan-widget src=\"kept.plan.json\" store=\"put\" view=\"scores\" activate=\"eager\"></plan-widget>");
    page.ready();
    page.add_item("Gift cards");
    page.click_on("button", "Save");
    page.until_eval(
        "return fetch('kept.plan.json').then((kept) => kept.text()).then((text) => text.includes('Gift cards'))",
        &json!(true),
    );
    page.until("something has the focus that is no text", || {
        page.eval("return !!focused() && !focused().matches('input, textarea')", &[]) == json!(true)
    });
}

fn a_date_is_taken_when_its_field_is_left(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["calendar"] =
        json!({"week":["mon","tue","wed","thu","fri"],"holidays":[{"from":"2027-01-01","to":"2027-01-01"}]});
    page.widget("view=\"scores\"", &plan);
    page.open_settings();
    page.until_eval(
        "return !!document.querySelector('plan-widget').shadowRoot.querySelector('input[type=date]')",
        &json!(true),
    );
    // The next key is meant for what was added.
    page.click_on("button", "Holidays (1)");
    page.click_on("button", "Add holiday");
    page.until("its name has the focus", || page.focused().1 == "Name of holiday 2");
    let from = || page.plan()["calendar"]["holidays"][0]["from"].clone();
    // A browser tells of a change with each part that makes a date of some kind.
    let typed = page.eval(
        "const own = [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('input[type=date]')][0];
         own.focus(); own.value = '0002-02-08';
         own.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
         return own.value;",
        &[],
    );
    assert_eq!(typed, "0002-02-08", "the field is left to the hand");
    assert_eq!(from(), "2027-01-01");
    page.eval(
        "const own = [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('input[type=date]')][0];
         own.value = '2027-02-08'; own.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }))",
        &[],
    );
    page.until("the whole date is taken", || from() == "2027-02-08");
}

fn an_item_is_drawn_on_an_empty_calendar(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &json!({"format":"plan-widget","version":1,"items":[]}));
    page.until_eval(
        "return !!document.querySelector('plan-widget').shadowRoot.querySelector('.timeline .scroller')",
        &json!(true),
    );
    let place = page.eval(
        "const r = document.querySelector('plan-widget').shadowRoot.querySelector('.timeline .scroller').getBoundingClientRect(); return [r.x, r.y, r.width, r.height]",
        &[],
    );
    let [x, y, width, height] = [0, 1, 2, 3].map(|at| place[at].as_f64().unwrap_or_default());
    let from = Rect { x, y, width, height }.at(0.4, 0.8);
    page.drag(&[from, from.by(40.0, 0.0), from.by(120.0, 0.0)]);
    page.until("an item has dates", || page.plan()["items"][0]["start"].is_string());
    page.type_text("first steps");
    page.press("Enter");
    page.until("its title is typed on the bar", || page.plan()["items"][0]["title"] == "first steps");
}
