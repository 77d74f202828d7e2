//! Ranges of cells in the grid, the menus by right click, values that are refused, and what the messages offer.

use browser_tests::pointer::{context_click, tap};
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_range_is_chosen_by_keys_and_by_pointer,
    a_range_is_pasted_over_filled_and_cleared,
    enter_goes_on_within_a_range_and_sets_all_where_asked,
    a_right_click_opens_the_menu_of_a_row_and_of_a_header,
    a_refused_value_stays_in_its_field,
    the_message_takes_a_step_back,
    a_drag_in_the_list_of_ranks_asks_for_a_reason,
    the_done_are_left_out_in_every_view,
    the_method_is_chosen_at_its_column,
    a_tap_does_what_is_expected except Webkit "its driver has no fingers",
    the_focus_is_kept_when_what_has_it_goes,
    the_focus_stays_where_a_page_has_put_it,
    who_only_reads_chooses_no_rows,
    a_grid_that_is_as_high_as_its_rows_has_nothing_to_scroll,
];

const ORDER: [&str; 5] = ["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"];

fn scores(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until_titles(&ORDER);
}

/// The cells that say they are chosen.
fn picked(page: &Page<'_>) -> i64 {
    page.eval("return findAll(scope, 'gridcell').filter((c) => c.getAttribute('aria-selected') === 'true').length", &[])
        .as_i64()
        .unwrap_or(-1)
}

fn a_range_is_chosen_by_keys_and_by_pointer(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Saved cards", "Reach");
    page.press("Shift+Right");
    page.press("Shift+Down");
    page.until("two by two", || picked(page) == 4);
    page.says("status", "4 cells");
    page.until_focus("Passkeys", "Impact");
    page.press("Shift+Left");
    page.until("one column", || picked(page) == 2);
    page.says("status", "sum");
    page.press("Ctrl+c");
    assert_eq!(page.pasted_text().trim_end().lines().count(), 2);
    page.enter_cell("Ledger", "Reach");
    page.until("a click chooses one cell", || picked(page) == 0);
    // Drawn from one cell to another.
    let (from, to) = (page.cell("Saved cards", "Reach"), page.cell("Guest checkout", "Effort"));
    let (from, to) = (page.rest(&from).center(), page.rest(&to).center());
    page.drag(&[from, from.by(30.0, 10.0), to]);
    page.until("three by four", || picked(page) == 12);
    assert_eq!(page.eval("return String(getSelection())", &[]), json!(""));
    assert!(!page.editing(), "the end of it is no click");
    page.press("Escape");
    page.until("nothing", || picked(page) == 0);
    page.press("Ctrl+a");
    page.says("status", "5 items");
    page.click_on("button", "Clear selection");
    page.gone("group", "Selection");
}

fn a_range_is_pasted_over_filled_and_cleared(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.copy_text("2");
    page.enter_cell("Saved cards", "Reach");
    for key in ["Shift+Right", "Shift+Down", "Ctrl+v"] {
        page.press(key);
    }
    for title in ["Saved cards", "Passkeys"] {
        page.until_cell(title, "Reach", "2");
        page.until("High", || page.cell_text(title, "Impact").starts_with("High"));
    }
    page.element("return e.undo()");
    page.until("one step", || page.value() == before);
    // A single cell takes what stands above it.
    page.enter_cell("Passkeys", "Effort");
    let above = page.cell_text("Saved cards", "Effort");
    page.press("Ctrl+d");
    page.until_cell("Passkeys", "Effort", &above);
    assert_eq!(page.column("Title").len(), 5, "nothing is doubled");
    page.element("return e.undo()");
    page.until("one step", || page.value() == before);
    page.enter_cell("Saved cards", "Reach");
    page.press("Shift+Down");
    page.press("Delete");
    page.until_item("p1", "reach", &json!(null));
    page.until("both are empty", || page.cell_text("Saved cards", "Reach") == "–");
    page.click_on("button", "Undo");
    page.until("back", || page.value() == before);
}

fn enter_goes_on_within_a_range_and_sets_all_where_asked(page: &Page<'_>) {
    scores(page);
    page.click_on_header("Title");
    page.until("an order that stays", || page.sorted("Title") == "ascending");
    page.enter_cell("Guest checkout", "Reach");
    page.press("Shift+Down");
    // Two cells: the value goes into the one that is current, and the next one is the other.
    page.type_text("11\u{E007}");
    page.until_cell("Ledger", "Reach", "11");
    page.until_focus("Guest checkout", "Reach");
    page.until("they stay chosen", || picked(page) == 2);
    page.type_text("12");
    page.press("Ctrl+Enter");
    page.until_cell("Guest checkout", "Reach", "12");
    page.until_cell("Ledger", "Reach", "12");
    page.says("status", "Set Reach of 2 items");
}

fn a_right_click_opens_the_menu_of_a_row_and_of_a_header(page: &Page<'_>) {
    scores(page);
    let at = page.cell("Ledger", "Reach");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&context_click(at)));
    page.until("the menu has the focus", || page.focused().0 == "menuitem");
    page.click_on("menuitem", "Duplicate Ctrl+Shift+D");
    page.until("a copy", || page.row_count() == 7);
    page.element("return e.undo()");
    page.until("gone", || page.row_count() == 6);
    page.enter_cell("Saved cards", "Reach");
    page.press("Shift+Down");
    let at = page.cell("Passkeys", "Reach");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&context_click(at)));
    page.until("it is about both", || page.names("menuitem").iter().any(|name| name.starts_with("Delete 2 items")));
    page.press("Escape");
    page.until("the cell has the focus again", || page.focused_cell().1 == "Reach");
    let header = page.eval("return grid(scope, 'Scores').columns.find((c) => c.name === 'Reach').element", &[]);
    let header = browser_tests::Element::from_value(&header).expect("a header");
    let at = page.rect(&header).center();
    page.with(|session| session.perform(&context_click(at)));
    page.click_on("menuitem", "Sort ascending");
    page.until("it sorts", || page.sorted("Reach") == "ascending");
}

fn a_refused_value_stays_in_its_field(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.enter_cell("Passkeys", "Reach");
    page.type_text("a lot");
    page.press("Enter");
    page.says("alert", "a lot");
    page.until("it waits to be mended", || page.editing() && page.cell_text("Passkeys", "Reach").contains("a lot"));
    // Said once for the eye: in the cell while that is open, below the view afterwards.
    let seen = "const root = document.querySelector('plan-widget').shadowRoot;
        return [root.querySelectorAll('.why').length, getComputedStyle(root.querySelector('.note.alert')).clipPath === 'none']";
    page.until_eval(seen, &json!([1, false]));
    // Left by pointer it stays in the cell, and the plan has the old value.
    page.enter_cell("Ledger", "Effort");
    page.until("the cell shows it", || page.cell_text("Passkeys", "Reach").contains("a lot"));
    page.until_eval(seen, &json!([0, true]));
    assert_eq!(page.value(), before);
    page.enter_cell("Passkeys", "Reach");
    page.press("Enter");
    page.until("it is there to be mended", || page.editing());
    page.press("Ctrl+a");
    page.type_text("460");
    page.press("Enter");
    page.until_item("p1", "reach", &json!(460));
    page.element("return e.undo()");
    page.enter_cell("Passkeys", "Reach");
    page.type_text("many");
    page.press("Enter");
    page.says("alert", "many");
    page.press("Escape");
    page.until_cell("Passkeys", "Reach", "450");
    page.until("nothing is complained about", || page.texts("alert").iter().all(String::is_empty));
}

fn the_message_takes_a_step_back(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.enter_cell("Ledger", "Title");
    page.press("Ctrl+Delete");
    page.says("status", "Deleted Ledger");
    page.click(&page.until_some("the message's own button", || {
        let button = "return findAll(scope, 'button').find((b) => b.classList.contains('note-offer')) ?? null";
        browser_tests::Element::from_value(&page.eval(button, &[]))
    }));
    page.until("back", || page.value() == before);
}

fn a_drag_in_the_list_of_ranks_asks_for_a_reason(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.enter_cell("Ledger", "Title");
    page.press("Alt+Up");
    page.get("dialog", "Pin Ledger to a rank");
    page.click_on("textbox", "Because");
    page.type_text("Promised");
    page.press("Enter");
    page.gone("dialog", "Pin Ledger to a rank");
    page.until_titles(&["Saved cards", "Passkeys", "Ledger", "Guest checkout", "Split payments"]);
    assert_eq!(page.item("p5")["pin"]["why"], "Promised");
    page.until_focus("Ledger", "Title");
    page.undo_until(&before);
}

fn the_done_are_left_out_in_every_view(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Saved cards", "Status");
    page.type_text("done");
    page.press("Enter");
    page.until_cell("Saved cards", "Status", "Done");
    page.click_on("button", "Hide done and dropped");
    page.until_titles(&ORDER[1..]);
    page.until("the first of them is number 1", || page.cell_text("Passkeys", "Rank").ends_with('1'));
    page.says("status", "4 of 5 items");
    page.click_on("tab", "Board");
    page.until("its card is not there", || {
        page.eval("return content(document.querySelector('plan-widget')).includes('Passkeys')", &[]) == json!(true)
            && page.eval("return content(document.querySelector('plan-widget')).includes('Saved cards')", &[])
                == json!(false)
    });
}

fn the_method_is_chosen_at_its_column(page: &Page<'_>) {
    scores(page);
    let header = page.eval("return grid(scope, 'Scores').columns.find((c) => c.name === 'RICE').element", &[]);
    let header = browser_tests::Element::from_value(&header).expect("a header");
    let at = page.rect(&header).center();
    page.with(|session| session.perform(&context_click(at)));
    page.until("each with a sentence", || {
        page.names("menuitemradio").iter().any(|name| name.starts_with("WSJF") && name.len() > 20)
    });
    let ice = page.names("menuitemradio").into_iter().find(|name| name.starts_with("ICE")).expect("ICE");
    page.click_on("menuitemradio", &ice);
    page.until("the column is another one", || page.headers().iter().any(|name| name == "ICE"));
}

fn a_tap_does_what_is_expected(page: &Page<'_>) {
    scores(page);
    let at = page.cell("Ledger", "Reach");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&tap(at)));
    page.until("a number is typed", || page.editing());
    page.press("Escape");
    let at = page.cell("Ledger", "Rank");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&tap(at)));
    page.says("status", "1 item");
    let at = page.cell("Passkeys", "Rank");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&tap(at)));
    page.says("status", "2 items");
    let at = page.cell("Ledger", "Title");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&tap(at)));
    page.get("complementary", "Details of Ledger");
}

fn the_focus_is_kept_when_what_has_it_goes(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Ledger", "Reach");
    page.type_text("11\u{E007}");
    page.until_item("p5", "reach", &json!(11));
    let inside = || page.eval("return !!focused()", &[]) == json!(true);
    // The button goes grey under the focus.
    page.click_on("button", "Undo");
    page.until("undone", || page.item("p5")["reach"] == 10);
    page.until("the focus is in the widget", inside);
    page.click_on("button", "Filter by fields");
    page.click_on("combobox", "Value");
    page.type_text("idea");
    page.press("Enter");
    page.until("the condition is there", || page.names("button").iter().any(|name| name.starts_with("Remove")));
    page.until("the focus is in the dialog", || page.eval("return !!focused()?.closest('dialog')", &[]) == json!(true));
    page.click_on("button", "Done");
    page.until("and then in the widget", inside);
}

fn the_focus_stays_where_a_page_has_put_it(page: &Page<'_>) {
    scores(page);
    page.eval(
        "const other = document.body.appendChild(document.createElement('div'));
         other.attachShadow({ mode: 'open' }).innerHTML = '<input>';
         window.other = other.shadowRoot.firstChild;
         window.elsewhere = () => document.activeElement === other && other.shadowRoot.activeElement === window.other;",
        &[],
    );
    page.enter_cell("Ledger", "Reach");
    page.type_text("12");
    // Another element with a shadow tree gets the focus, though nobody has pressed anything there; the field in the cell takes its value, and goes.
    page.eval("window.other.focus()", &[]);
    page.until_item("p5", "reach", &json!(12));
    page.until_cell("Ledger", "Reach", "12");
    page.settle();
    assert_eq!(page.eval("return window.elsewhere()", &[]), json!(true), "it stays there");
}

fn who_only_reads_chooses_no_rows(page: &Page<'_>) {
    page.widget("view=\"scores\" mode=\"view\"", &plans::small());
    page.until_titles(&ORDER);
    page.click(&page.cell("Ledger", "Rank"));
    page.settle();
    assert_eq!(picked(page), 0);
}

fn a_grid_that_is_as_high_as_its_rows_has_nothing_to_scroll(page: &Page<'_>) {
    scores(page);
    page.settle();
    let beyond =
        "const at = find(scope, 'grid', 'Scores').closest('.scroller'); return at.scrollHeight - at.clientHeight";
    assert_eq!(page.eval(beyond, &[]), json!(0));
}
