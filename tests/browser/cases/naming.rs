//! Things made, named and timed where they stand on the calendar.

use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_title_is_typed_on_the_bar_as_it_is_made,
    without_a_title_a_bar_that_was_just_made_goes_again,
    a_title_is_edited_on_the_bar,
    a_milestone_is_made_timed_and_deleted_on_the_calendar,
    a_comparison_is_seen_and_left_with_one_press,
    every_bar_is_reached_and_a_lane_moves_with_its_focus,
];

const ROOT: &str = "const root = document.querySelector('plan-widget').shadowRoot;";

fn timeline(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    page.bar("Passkeys");
}

fn count(page: &Page<'_>) -> Option<usize> {
    page.plan()["items"].as_array().map(Vec::len)
}

fn draw(page: &Page<'_>) {
    let bar = page.bar_rect("Passkeys");
    let day = bar.width / 12.0;
    let from = bar.at(1.0, 0.5).by(2.5 * day, 0.0);
    page.drag(&[from, from.by(day, 0.0), from.by(4.0 * day, 0.0)]);
    page.until("its title has the focus", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
}

fn a_title_is_typed_on_the_bar_as_it_is_made(page: &Page<'_>) {
    timeline(page);
    draw(page);
    page.type_text("Gift cards\u{E006}");
    page.until_bar("Gift cards", "2027-01-25", "2027-01-29");
    page.until("Enter goes on at the bar", || page.focused().1.starts_with("Gift cards, "));
    assert_eq!(page.eval(&format!("{ROOT} return root.querySelector('aside') === null"), &[]), json!(true));
    page.element("return e.undo()");
    page.until("making and naming it is one step", || count(page) == Some(5));
}

fn without_a_title_a_bar_that_was_just_made_goes_again(page: &Page<'_>) {
    timeline(page);
    let before = page.value();
    draw(page);
    assert_eq!(count(page), Some(6));
    page.press("Escape");
    page.until("it has gone", || page.value() == before);
    let inside = "return document.activeElement === document.querySelector('plan-widget')";
    page.until("the focus stays in the widget", || page.eval(inside, &[]) == json!(true));
}

fn a_title_is_edited_on_the_bar(page: &Page<'_>) {
    timeline(page);
    page.eval("arguments[0].focus()", &[page.bar("Ledger").to_value()]);
    page.press("F2");
    page.until("its title has the focus", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
    page.type_text("General ledger\u{E006}");
    page.until_item("p5", "title", &json!("General ledger"));
    page.double_click_at(page.bar_rect("Passkeys").center());
    page.until("a double click edits, too", || page.focused() == ("textbox".to_owned(), "Title".to_owned()));
    page.type_text("Keys");
    page.press("Escape");
    page.until("Escape leaves what was", || page.focused().1.starts_with("Passkeys, "));
    assert_eq!(page.item("p1")["title"], "Passkeys");
}

fn a_milestone_is_made_timed_and_deleted_on_the_calendar(page: &Page<'_>) {
    timeline(page);
    page.click_on("button", "Add");
    page.click_on("menuitem", "Milestone");
    page.until("its name is asked for", || page.focused().1 == "Name of the milestone");
    page.type_text("Beta\u{E006}");
    page.until("it has it", || page.plan()["milestones"][1]["title"] == "Beta");
    page.until("and the focus", || page.focused().1.starts_with("Milestone Beta, "));
    page.press("Enter");
    page.get("dialog", "Milestone");
    let put = |value: &str| {
        let script = format!(
            "{ROOT} const own = [...root.querySelectorAll('.mark-panel input')].at(-1);
            own.value = arguments[0];
            own.dispatchEvent(new Event('change', {{ bubbles: true, composed: true }}))"
        );
        page.eval(&script, &[json!(value)]);
    };
    put("15 March 2027");
    page.until("dates are read as those of items", || page.plan()["milestones"][1]["date"] == "2027-03-15");
    put("2027-Q2");
    page.until("what is no day is said", || page.texts("alert").iter().any(|said| said.contains("needs a day")));
    let kept = format!(
        "{ROOT} const own = [...root.querySelectorAll('.mark-panel input')].at(-1); return [own.value, own.getAttribute('aria-invalid')]"
    );
    assert_eq!(page.eval(&kept, &[]), json!(["2027-Q2", "true"]), "and stays to be mended");
    page.click_on("button", "Close");
    page.eval("arguments[0].focus()", &[page.get("button", "Milestone Beta, 2027-03-15").to_value()]);
    page.press("Delete");
    page.until("it has gone", || page.plan()["milestones"].as_array().map(Vec::len) == Some(1));
    page.until("the focus is on the other one", || page.focused().1.starts_with("Milestone Launch, "));
}

fn a_comparison_is_seen_and_left_with_one_press(page: &Page<'_>) {
    timeline(page);
    page.click_on("button", "More");
    page.click_on("menuitem", "Compare");
    page.click_on("button", "Save baseline");
    page.until("it is kept", || page.plan()["baselines"][0]["title"].is_string());
    let name = page.get("textbox", "Name of the baseline");
    page.click(&name);
    page.press("Ctrl+a");
    page.type_text("As agreed");
    page.press("Tab");
    page.until("it has another name", || page.plan()["baselines"][0]["title"] == "As agreed");
    page.click_on("button", "Close");
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("Ctrl+Right");
    let text = |what: &str| page.eval(&format!("{ROOT} return root.querySelector({what:?})?.textContent ?? ''"), &[]);
    page.until("what with, and how many", || text(".comparing .grow") == "Compared with As agreed: 1 bar moved");
    page.until("and by how much", || text(".bar .moved-by") == "+7 d");
    page.click_on("button", "Stop comparing");
    page.until("it is over", || text(".comparing") == "" && text(".bar .moved-by") == "");
}

fn every_bar_is_reached_and_a_lane_moves_with_its_focus(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][1]["start"] = json!("2027-03-01");
    plan["items"][1]["end"] = json!("2027-03-26");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    for title in ["Guest checkout", "Ledger"] {
        page.press("Down");
        page.until("the next one in time, then the next row", || page.focused().1.starts_with(&format!("{title}, ")));
    }
    page.eval("arguments[0].focus()", &[page.get("button", "Fold Web").to_value()]);
    page.press("Alt+Down");
    page.until("the lane has moved", || page.plan()["teams"][1]["id"] == "web");
    page.until("and has the focus where it is", || page.focused().1 == "Fold Web");
    page.press("Alt+Up");
    page.until("so that it goes on", || page.plan()["teams"][0]["id"] == "web");
}
