//! Rows of the grid: sorting, filtering, adding, copying, taking out, ordering by hand, and pasting.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_click_on_a_header_sorts,
    words_filter,
    add_duplicate_delete,
    an_order_by_hand,
    forty_pasted_rows_are_one_step,
    rows_that_do_not_parse_are_shown,
    a_pasted_block_fills_cells,
    what_would_be_undone_is_named,
    keys_go_on_when_the_row_in_use_is_undone,
    escape_in_the_bar_lets_go_of_what_is_chosen,
    chosen_rows_are_edited_and_filled_at_once,
    a_filter_is_built_and_saved_in_the_plan,
    done_takes_the_condition_that_is_typed,
    a_pasted_team_is_made,
    a_value_is_pasted_into_the_chosen_rows,
    details_from_the_menu_take_the_focus_and_give_it_back,
    what_a_filter_finds_is_announced,
];

fn scores(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
}

fn ids(page: &Page<'_>) -> Vec<String> {
    let plan = page.plan();
    let items = plan["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn a_click_on_a_header_sorts(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.click_on_header("Title");
    page.until_titles(&["Guest checkout", "Ledger", "Passkeys", "Saved cards", "Split payments"]);
    page.until("it says so", || page.sorted("Title") == "ascending");
    page.click_on_header("Title");
    page.until_titles(&["Split payments", "Saved cards", "Passkeys", "Ledger", "Guest checkout"]);
    assert_eq!(page.sorted("Title"), "descending");
    page.click_on_header("Reach");
    page.until("most first or least first, what is missing last", || {
        page.column("Title").last().is_some_and(|last| last == "Split payments")
    });
    page.click_on_header("Rank");
    page.until_titles(&["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"]);
    assert_eq!(page.value(), before, "sorting is no edit");
}

fn words_filter(page: &Page<'_>) {
    scores(page);
    let field = page.get("searchbox", "Filter items");
    page.click(&field);
    page.type_text("PAY");
    page.until("what matches stays", || page.column("Title").iter().any(|title| title == "Split payments"));
    page.until("what does not match is gone", || !page.column("Title").iter().any(|title| title == "Guest checkout"));
    page.press("Ctrl+a");
    page.type_text("nothing has this");
    page.until("nothing matches", || page.column("Title").is_empty());
    page.press("Escape");
    page.until("Escape shows all again", || page.column("Title").len() == 5);
}

fn add_duplicate_delete(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.click_on("button", "Add item");
    page.until("a title can be typed at once", || page.editing());
    page.type_text("Gift cards");
    page.press("Enter");
    // The next one begins, and is given up.
    page.press("Escape");
    page.until("it is there", || page.column("Title").iter().any(|title| title.contains("Gift cards")));
    let known = ids(page);
    assert_eq!(known.len(), 6);
    let is_new = |id: &String| !["p1", "p2", "p3", "p4", "p5"].contains(&id.as_str());
    let new = known.iter().find(|id| is_new(id)).expect("a new id").clone();
    assert!(
        new.len() <= 24 && new.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c)),
        "{new:?} is short and safe in a URL"
    );
    page.undo_until(&before);

    page.enter_cell("Passkeys", "Title");
    page.press("Ctrl+Shift+d");
    page.until("there are two", || {
        page.plan()["items"]
            .as_array()
            .is_some_and(|items| items.iter().filter(|item| item["reach"] == 450).count() == 2)
    });
    let known = ids(page);
    assert_eq!(known.iter().collect::<std::collections::BTreeSet<_>>().len(), 6, "ids are unique");
    assert_eq!(known.iter().position(is_new), Some(1), "the copy stands below its original: {known:?}");
    page.undo_until(&before);

    page.enter_cell("Passkeys", "Title");
    page.press("Ctrl+Delete");
    page.until("it is taken out", || ids(page) == ["p2", "p3", "p4", "p5"]);
    page.undo_until(&before);
}

fn an_order_by_hand(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    // Sorted by a column nothing can be moved; the message leads to the order by hand.
    page.click_on_header("Title");
    page.until("it is sorted", || page.sorted("Title") == "ascending");
    page.enter_cell("Ledger", "Title");
    page.press("Alt+Up");
    page.says("status", "sorted by Title");
    assert_eq!(page.value(), before);
    page.click_on("button", "Use my own order");
    page.until_titles(&["Passkeys", "Guest checkout", "Saved cards", "Split payments", "Ledger"]);
    page.enter_cell("Ledger", "Title");
    page.press("Alt+Up");
    page.until("it went up", || ids(page) == ["p1", "p2", "p3", "p5", "p4"]);
    page.until_titles(&["Passkeys", "Guest checkout", "Saved cards", "Ledger", "Split payments"]);
    page.until_focus("Ledger", "Title");
    page.press("Alt+Down");
    page.until("and down", || ids(page) == ["p1", "p2", "p3", "p4", "p5"]);
    page.undo_until(&before);
}

/// Forty rows as they come from a spreadsheet.
fn forty() -> String {
    let rows = (1..=40).map(|n| {
        format!(
            "Row {n}\t{}\t{}\t{}%\t{}\n",
            n * 100,
            ["High", "Medium", "2", "0.5"][n % 4],
            50 + n % 3 * 15,
            n % 5 + 1
        )
    });
    format!("Feature\tReach\tImpact\tConfidence\tEffort\n{}", rows.collect::<String>())
}

fn forty_pasted_rows_are_one_step(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.copy_text(&forty());
    page.enter_cell("Saved cards", "Title");
    page.press("Ctrl+v");
    let preview = page.until_some("a preview", || page.names("dialog").into_iter().next());
    assert!(!preview.is_empty(), "the preview has a name");
    assert_eq!(page.value(), before, "nothing has happened yet");
    page.until("it shows rows", || {
        page.eval("return content(document.querySelector('plan-widget')).includes('Row 1')", &[]) == json!(true)
    });
    page.press_default();
    page.until("forty items more", || ids(page).len() == 45);
    let plan = page.plan();
    let row = |n: u32| -> Value {
        let title = json!(format!("Row {n}"));
        plan["items"]
            .as_array()
            .and_then(|items| items.iter().find(|item| item["title"] == title))
            .cloned()
            .unwrap_or_default()
    };
    let first = row(1);
    assert_eq!(
        [&first["reach"], &first["impact"], &first["confidence"], &first["effort"]],
        [&json!(100), &json!(1), &json!(65), &json!(2)]
    );
    let fourth = row(4);
    assert_eq!(
        [&fourth["reach"], &fourth["impact"], &fourth["confidence"], &fourth["effort"]],
        [&json!(400), &json!(2), &json!(65), &json!(5)]
    );
    page.element("return e.undo()");
    page.until("one step takes them all back", || page.value() == before);
}

fn rows_that_do_not_parse_are_shown(page: &Page<'_>) {
    scores(page);
    page.copy_text("Title\tReach\tEffort\nGood\t10\t1\nOdd\tplenty\t2\n");
    page.enter_cell("Saved cards", "Title");
    page.press("Ctrl+v");
    page.until("a preview", || !page.names("dialog").is_empty());
    page.until("the odd cell is pointed out", || {
        page.eval("return content(document.querySelector('plan-widget')).includes('plenty')", &[]) == json!(true)
    });
    page.press_default();
    page.until("both rows are there", || {
        let plan = page.plan();
        ["Good", "Odd"]
            .iter()
            .all(|title| plan["items"].as_array().is_some_and(|items| items.iter().any(|item| item["title"] == *title)))
    });
}

fn a_pasted_block_fills_cells(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.copy_text("7000\t2\n8000\t0.5\n");
    page.enter_cell("Passkeys", "Reach");
    page.press("Ctrl+v");
    page.until_item("p1", "reach", &json!(7000));
    page.until_item("p1", "impact", &json!(2));
    page.until_item("p2", "reach", &json!(8000));
    page.until_item("p2", "impact", &json!(0.5));
    page.element("return e.undo()");
    page.until("one step takes all four back", || page.value() == before);
}

fn keys_go_on_when_the_row_in_use_is_undone(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.add_item("Gift cards");
    let after = page.value();
    for _ in 0..3 {
        if page.value() != before {
            page.press("Ctrl+z");
        }
    }
    page.until("the item is gone", || page.value() == before);
    for _ in 0..3 {
        if page.value() != after {
            page.press("Ctrl+Shift+z");
        }
    }
    page.until("and comes again by key", || page.value() == after);
}

fn what_would_be_undone_is_named(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Passkeys", "Reach");
    page.type_text("500");
    page.press("Tab");
    page.until_item("p1", "reach", &json!(500));
    let undo = page.get("button", "Undo");
    let said = |page: &Page<'_>| {
        let title = page.attribute(&undo, "title").unwrap_or_default();
        format!("{title} {}", page.attribute(&undo, "aria-description").unwrap_or_default())
    };
    page.until("it names what", || said(page).contains("Reach") && said(page).contains("Passkeys"));
    page.click(&undo);
    page.says("status", "Reach");
}

fn escape_in_the_bar_lets_go_of_what_is_chosen(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Passkeys", "Effort");
    page.press("Shift+Down");
    let set = page.get("button", "Set value");
    page.eval("arguments[0].focus()", &[set.to_value()]);
    page.press("Escape");
    page.until_equal("the focus", &json!("gridcell"), || json!(page.focused().0));
    page.gone("button", "Set value");
}

fn chosen_rows_are_edited_and_filled_at_once(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.until_titles(&["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"]);
    page.enter_cell("Saved cards", "Status");
    page.press("Shift+Down");
    page.press("Shift+Down");
    page.type_text("done");
    page.press("Ctrl+Enter");
    for title in ["Saved cards", "Passkeys", "Guest checkout"] {
        page.until_cell(title, "Status", "Done");
    }
    page.element("return e.undo()");
    page.until("one step takes all three back", || page.value() == before);
    page.enter_cell("Saved cards", "Effort");
    page.press("Shift+Down");
    page.press("Shift+Down");
    let first = page.cell_text("Saved cards", "Effort");
    page.press("Ctrl+d");
    for title in ["Passkeys", "Guest checkout"] {
        page.until_cell(title, "Effort", &first);
    }
    page.element("return e.undo()");
    page.until("and so does this", || page.value() == before);
}

fn a_filter_is_built_and_saved_in_the_plan(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.click_on("button", "Filter by fields");
    page.get("dialog", "Filter");
    // MoSCoW is Must.
    page.add_condition(1, 0, "must");
    page.until("the condition holds", || page.column("MoSCoW").iter().all(|word| word == "Must"));
    page.click_on("textbox", "Name of the filter");
    page.type_text("The musts");
    page.click_on("button", "Save this filter");
    page.until_equal("it is in the plan", &json!([{"name": "The musts", "words": "moscow:must"}]), || {
        page.plan()["filters"].clone()
    });
    page.click_on("button", "Clear filter");
    page.until("all are back", || page.column("Title").len() == 5);
    page.click_on("button", "The musts");
    page.until("the saved one holds", || page.column("MoSCoW").iter().all(|word| word == "Must"));
    page.click_on("button", "Delete The musts");
    page.until("it leaves nothing behind", || page.value() == before);
    page.click_on("button", "Done");
    page.gone("dialog", "Filter");
}

fn done_takes_the_condition_that_is_typed(page: &Page<'_>) {
    scores(page);
    page.click_on("button", "Filter by fields");
    page.get("dialog", "Filter");
    let choose = |name: &str, at: usize| {
        let field = page.get("combobox", name);
        let change = "arguments[0].selectedIndex = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";
        page.eval(change, &[field.to_value(), json!(at)]);
    };
    // MoSCoW is Must: Enter takes it, and the next condition begins at its field.
    choose("Field", 1);
    page.click_on("combobox", "Value");
    page.type_text("must");
    page.press("Enter");
    page.until("the condition holds", || page.column("MoSCoW").iter().all(|word| word == "Must"));
    page.until("the empty row has the focus", || page.focused() == ("combobox".into(), "Field".into()));
    page.click_on("button", "Clear filter");
    page.until("all are back", || page.column("Title").len() == 5);
    // Effort is "soon": it says so, and the dialog stays.
    choose("Field", 10);
    page.click_on("textbox", "Value");
    page.type_text("soon");
    page.click_on("button", "Done");
    page.until_equal("at its field", &json!("Value"), || json!(page.focused().1));
    page.press("Ctrl+a");
    page.type_text("2");
    page.click_on("button", "Done");
    page.gone("dialog", "Filter");
    page.until("it is taken", || page.column("Effort").iter().all(|effort| effort == "2"));
}

fn a_pasted_team_is_made(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.copy_text("Mobile\nMobile\n");
    page.enter_cell("Passkeys", "Team");
    page.press("Ctrl+v");
    page.until_cell("Passkeys", "Team", "Mobile");
    let made =
        page.plan()["teams"].as_array().map(|teams| teams.iter().filter(|team| team["name"] == "Mobile").count());
    assert_eq!(made, Some(1), "one team for both rows");
    page.element("return e.undo()");
    page.until("the team goes with the paste", || page.value() == before);
}

fn a_value_is_pasted_into_the_chosen_rows(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.until_titles(&["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"]);
    page.copy_text("1111");
    page.enter_cell("Saved cards", "Reach");
    page.press("Shift+Down");
    page.press("Shift+Down");
    page.press("Ctrl+v");
    for title in ["Saved cards", "Passkeys", "Guest checkout"] {
        page.until_cell(title, "Reach", "1,111");
    }
    page.says("status", "Pasted into Reach of 3 items");
    assert_eq!(page.cell_text("Ledger", "Reach"), "10");
    page.element("return e.undo()");
    page.until("one step takes all three back", || page.value() == before);
    // In the column of titles a single value goes nowhere.
    page.enter_cell("Ledger", "Title");
    page.press("Shift+Down");
    page.press("Ctrl+v");
    page.says("alert", "would overwrite titles");
    assert_eq!(page.value(), before);
}

fn details_from_the_menu_take_the_focus_and_give_it_back(page: &Page<'_>) {
    scores(page);
    let opens = |page: &Page<'_>| {
        page.until("the details have the focus", || page.focused().1 == "Details of Ledger");
        page.press("Escape");
        page.gone("complementary", "Details of Ledger");
    };
    page.enter_cell("Ledger", "Reach");
    page.press("Shift+F10");
    page.until("the menu has the focus", || page.focused() == ("menuitem".to_owned(), "Open details".to_owned()));
    page.press("Enter");
    opens(page);
    page.until_focus("Ledger", "Reach");
    // By pointer; and the row has moved when the focus comes back.
    let more = page.cell("Ledger", "Title");
    page.click(&more);
    let more = page.eval("return arguments[0].querySelector('[aria-haspopup=menu]')", &[more.to_value()]);
    page.click(&browser_tests::Element::from_value(&more).expect("a menu button"));
    page.click_on("menuitem", "Open details");
    page.until("the details have the focus", || page.focused().1 == "Details of Ledger");
    page.click_on("textbox", "Reach");
    page.press("Ctrl+a");
    page.type_text("9000");
    page.press("Escape");
    page.until_item("p5", "reach", &json!(9000));
    page.until("it is the first row now", || page.column("Title").first().is_some_and(|title| title == "Ledger"));
    page.until_focus("Ledger", "Title");
}

fn what_a_filter_finds_is_announced(page: &Page<'_>) {
    scores(page);
    assert!(!page.texts("status").iter().any(|said| said.contains("items")), "{:?}", page.texts("status"));
    page.click_on("searchbox", "Filter items");
    page.type_text("pay");
    page.says("status", "of 5 items");
    page.type_text("zzz");
    page.says("status", "Nothing matches \"payzzz\"");
    page.press("Escape");
    page.says("status", "5 items");
}
