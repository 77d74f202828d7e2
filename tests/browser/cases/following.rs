//! Answers to keys on what is calculated, and places where the focus goes afterwards: copies, steps back, details on a phone; and fields of the details as they are read and typed.

use browser_tests::widget::inline;
use browser_tests::{Element, Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    a_key_on_a_rank_pins_the_item_and_on_a_score_is_answered,
    the_focus_follows_copies_and_steps_back,
    details_on_a_phone_leave_the_tapped_row_in_view under Policy::Open,
    fields_of_the_details_are_read_in_words_and_typed_as_the_plan_has_them,
    a_team_spelled_almost_like_another_is_made_only_where_it_is_chosen,
    a_saved_view_brings_its_columns,
    a_finger_that_rests_lifts_a_bar_and_one_that_moves_scrolls,
    the_first_key_of_a_composition_opens_the_field_for_it,
];

fn scores(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
}

fn a_key_on_a_rank_pins_the_item_and_on_a_score_is_answered(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.enter_cell("Ledger", "RICE");
    page.type_text("7");
    page.says("status", "RICE is calculated: Reach × impact × confidence / effort.");
    page.enter_cell("Ledger", "Rank");
    page.type_text("x");
    page.says("status", "Type a number to pin the item to that rank");
    page.type_text("12");
    page.get("dialog", "Pin Ledger to a rank");
    page.until("all of the number stands there", || {
        page.eval("return document.querySelector('plan-widget').shadowRoot.querySelector('dialog input').value", &[])
            == "12"
    });
    page.press("Tab");
    page.type_text("a promise");
    page.press("Enter");
    page.gone("dialog", "Pin Ledger to a rank");
    page.until("it is pinned, with the reason", || {
        page.plan()["items"][4]["pin"]["rank"] == 12 && page.plan()["items"][4]["pin"]["why"] == "a promise"
    });
    page.undo_until(&before);
}

fn the_focus_follows_copies_and_steps_back(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.enter_cell("Saved cards", "Reach");
    page.press("Ctrl+Shift+d");
    page.until_focus("Saved cards (copy)", "Title");
    page.press("Ctrl+z");
    page.until("it is gone", || page.value() == before);
    page.until_focus("Saved cards", "Title");
    let titles = page.column("Title");
    let next = titles.iter().skip_while(|title| *title != "Guest checkout").nth(1).expect("a row below").clone();
    page.enter_cell("Guest checkout", "Title");
    page.press("Ctrl+Delete");
    page.until("it is gone", || page.row_count() == 5);
    page.enter_cell("Passkeys", "Effort");
    page.press("Ctrl+z");
    page.until_focus("Guest checkout", "Title");
    page.press("Ctrl+y");
    page.until("it is gone again", || page.row_count() == 5);
    page.until_focus(&next, "Title");
    page.undo_until(&before);
    // On the board too what comes back has the focus.
    page.element("e.view = 'board'");
    page.until_some("a card", || {
        let card = "return document.querySelector('plan-widget').shadowRoot.querySelector('.card[aria-label=\"Guest checkout\"]')";
        Element::from_value(&page.eval(card, &[]))
    });
    page.eval("document.querySelector('plan-widget').shadowRoot.querySelector('.card[aria-label=\"Guest checkout\"]').focus()", &[]);
    page.press("Delete");
    page.until("the card is gone", || page.plan()["items"].as_array().is_some_and(|items| items.len() == 4));
    page.press("Ctrl+z");
    page.until_eval(
        "return document.querySelector('plan-widget').shadowRoot.activeElement?.getAttribute('aria-label')",
        &json!("Guest checkout"),
    );
    page.undo_until(&before);
}

fn details_on_a_phone_leave_the_tapped_row_in_view(page: &Page<'_>) {
    page.show_framed(
        360,
        &format!("<plan-widget activate=\"eager\" style=\"height:560px\">{}</plan-widget>", inline(&plans::large(40))),
    );
    page.ready();
    let last = page.until_some("a row far down", || {
        let row = "const root = document.querySelector('plan-widget').shadowRoot; const view = root.querySelector('.scroller').getBoundingClientRect();
            return [...root.querySelectorAll('.row:not(.header-row) .c-score')].filter((cell) => cell.getBoundingClientRect().bottom < view.bottom).at(-1) ?? null";
        Element::from_value(&page.eval(row, &[]))
    });
    page.click(&last);
    page.press("Enter");
    page.until_eval(
        "const root = document.querySelector('plan-widget').shadowRoot; const panel = root.querySelector('.panel');
         const cell = root.querySelector('.grid [role=gridcell][tabindex=\"0\"]')?.getBoundingClientRect();
         const view = root.querySelector('.scroller').getBoundingClientRect();
         return !!panel && !!cell && cell.bottom <= panel.getBoundingClientRect().top + 1 && cell.top >= view.top",
        &json!(true),
    );
}

fn fields_of_the_details_are_read_in_words_and_typed_as_the_plan_has_them(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["start"] = json!("2026-11-02");
    plan["items"][0]["end"] = json!("2026-11-13");
    plan["items"][0]["kind"] = json!("feature");
    plan["items"][0]["progress"] = json!(80);
    page.widget("view=\"scores\" lang=\"en-GB\"", &plan);
    page.until("rows are there", || page.column("Title").len() == 5);
    page.enter_cell("Passkeys", "RICE");
    page.press("Enter");
    page.get("complementary", "Details of Passkeys");
    let shown = |name: &str| page.eval("return arguments[0].value", &[page.get("textbox", name).to_value()]);
    page.until("dates are read", || shown("Start") == "2 Nov 2026");
    assert_eq!(shown("Progress"), "80%");
    let kind = page.eval("return arguments[0].value", &[page.get("combobox", "Kind").to_value()]);
    assert_eq!(kind, "Feature");
    page.click_on("textbox", "Start");
    page.until("it is typed as the plan has it", || shown("Start") == "2026-11-02");
    page.press("Ctrl+a");
    page.type_text("2026-11-03");
    page.press("Tab");
    page.until_item("p1", "start", &json!("2026-11-03"));
    page.until("and read again", || shown("Start") == "3 Nov 2026");
}

fn a_team_spelled_almost_like_another_is_made_only_where_it_is_chosen(page: &Page<'_>) {
    scores(page);
    let teams = || page.plan()["teams"].as_array().map_or(0, Vec::len);
    let before = teams();
    page.enter_cell("Ledger", "Team");
    page.type_text("wbe");
    page.until("both are offered", || {
        let names = page.names("option");
        names.len() == 2 && names[0].starts_with("Web") && names[1] == "Create team \"wbe\""
    });
    page.press("Enter");
    page.says("alert", "Did you mean Web?");
    assert_eq!(teams(), before);
    page.press("Up");
    page.press("Enter");
    page.until("it was chosen", || teams() == before + 1);
    page.element("return e.undo()");
    page.enter_cell("Ledger", "Team");
    page.type_text("wbe");
    page.press("Down");
    page.press("Enter");
    page.until_cell("Ledger", "Team", "Web");
    assert_eq!(teams(), before);
}

fn a_saved_view_brings_its_columns(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["views"] = json!([{ "id": "owners", "title": "Owners", "view": "scores", "columns": { "added": ["owner"], "hidden": ["reach"] } }]);
    page.widget("view=\"owners\"", &plan);
    page.until("its columns are shown", || {
        let all = page.names("columnheader");
        all.iter().any(|name| name.starts_with("Owner")) && !all.iter().any(|name| name.starts_with("Reach"))
    });
}

fn a_finger_that_rests_lifts_a_bar_and_one_that_moves_scrolls(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.until_eval(
        "return !!document.querySelector('plan-widget').shadowRoot.querySelector('.bar[aria-label^=Passkeys]')",
        &json!(true),
    );
    let before = page.value();
    let put = |name: &str, by: i32| {
        let event = "const root = document.querySelector('plan-widget').shadowRoot;
            const bar = root.querySelector('.bar[aria-label^=Passkeys]'), at = bar.getBoundingClientRect();
            window.held ??= [at.x + at.width / 2, at.y + at.height / 2];
            bar.dispatchEvent(new PointerEvent(arguments[0], { pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0, buttons: 1,
                clientX: window.held[0] + arguments[1], clientY: window.held[1], bubbles: true, cancelable: true, composed: true }));";
        page.eval(event, &[json!(name), json!(by)]);
    };
    let lifted = "return !!document.querySelector('plan-widget').shadowRoot.querySelector('.dragging')";
    // One that moves at once is let go of before it could have rested.
    put("pointerdown", 0);
    put("pointermove", 30);
    put("pointermove", 120);
    put("pointerup", 120);
    assert_eq!(page.value(), before);
    put("pointerdown", 0);
    page.until_eval(lifted, &json!(true));
    put("pointermove", 60);
    put("pointermove", 120);
    put("pointerup", 120);
    page.until("it has been moved", || page.value() != before);
    page.undo_until(&before);
}

fn the_first_key_of_a_composition_opens_the_field_for_it(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Ledger", "Title");
    // As browsers on a Mac tell of it: with its letter, and the code of a key that an input method takes.
    let key = "const cell = document.querySelector('plan-widget').shadowRoot.activeElement;
        cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', keyCode: 229, which: 229, bubbles: true, cancelable: true, composed: true }))";
    page.eval(key, &[]);
    page.until_eval(
        "return document.querySelector('plan-widget').shadowRoot.querySelector('.editor')?.value ?? null",
        &json!(""),
    );
    page.press("Escape");
}
