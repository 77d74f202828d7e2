//! The grid of scores by keyboard, as in a spreadsheet.

use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    it_says_what_it_is,
    a_row_is_few_nodes_and_asks_nothing_of_the_others,
    arrows_home_end_and_pages,
    typing_edits_and_escape_gives_the_old_value_back,
    enter_commits_and_tab_goes_on,
    a_run_of_tabs_ends_below_where_it_began,
    a_number_that_was_clicked_into_is_typed_over,
    the_rank_follows_but_the_row_waits,
    confidence_understands_what_people_type,
    any_impact_and_the_tiers,
    nonsense_is_not_taken,
    a_row_says_what_it_needs,
    words_are_chosen_by_key,
    keys_faster_than_the_fields_reach_their_cells,
    a_title_with_every_sign_survives,
    a_block_is_copied_as_a_table,
    delete_empties_a_cell,
    a_pointer_drawn_over_cells_marks_no_text,
];

fn scores(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.get("grid", "Scores");
    page.until("rows are there", || page.column("Title").len() == 5);
}

fn it_says_what_it_is(page: &Page<'_>) {
    scores(page);
    let headers = page.headers();
    for name in ["Rank", "Title", "Reach", "Impact", "Confidence", "Effort", "RICE", "MoSCoW", "Status", "Team"] {
        assert!(headers.iter().any(|header| header.starts_with(name)), "{name} is not among {headers:?}");
    }
    // The header is a row as well.
    assert!([5, 6].contains(&page.row_count()), "aria-rowcount is {}", page.row_count());
    page.until_titles(&["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"]);
    assert_eq!(page.column("RICE")[..4], ["800", "675", "400", "10"]);
    assert_eq!(page.cell_text("Passkeys", "Team"), "Web");
    assert_eq!(page.cell_text("Passkeys", "MoSCoW"), "Must");
    assert!(page.cell_text("Saved cards", "Rank").starts_with('1'));
}

/// Every operation on the grid costs as much as there are nodes in view, and more where a node that comes or goes has others styled anew.
fn a_row_is_few_nodes_and_asks_nothing_of_the_others(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"500px\"", &plans::large(200));
    page.until("rows are there", || page.column("Title").len() > 5);
    let nodes = page.element(
        "const rows = [...e.shadowRoot.querySelectorAll('.grid > .row:not(.header-row)')];
        return Math.max(...rows.map((row) => row.querySelectorAll('*').length))",
    );
    // Ten cells; a handle and a number in the first, the words and a button in the second.
    assert_eq!(nodes, json!(14));
    let asking = page.element(
        "const rules = (list) => [...list].flatMap((rule) => [rule, ...rules(rule.cssRules ?? [])]);
        const sheets = [...e.shadowRoot.adoptedStyleSheets, ...e.shadowRoot.styleSheets].flatMap((sheet) => rules(sheet.cssRules));
        return sheets.map((rule) => rule.selectorText ?? '')
            // A sheet of paper is drawn once.
            .filter((text) => !text.includes('.paper')).filter((text) => /(widget|view|scores|plane|grid|row|cell)(\\[[^\\]]*\\])?:has\\(/.test(text))",
    );
    assert_eq!(asking, json!([]), "selectors by which each change in the grid has all of it looked through");
}

fn arrows_home_end_and_pages(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"500px\"", &plans::large(200));
    page.until("rows are there", || page.column("Title").len() > 8);
    let titles = page.column("Title");
    let headers = page.headers();
    let title = headers.iter().position(|name| name == "Title").expect("a title column");
    page.enter_cell(&titles[2], "Title");
    page.press("Down");
    page.until_focus(&titles[3], "Title");
    page.press("Up");
    page.press("Up");
    page.until_focus(&titles[1], "Title");
    page.press("Right");
    page.until_focus(&titles[1], &headers[title + 1]);
    page.press("Left");
    page.until_focus(&titles[1], "Title");
    page.press("End");
    page.until_focus(&titles[1], headers.last().expect("columns"));
    page.press("Home");
    page.until_focus(&titles[1], &headers[0]);
    let far = || {
        page.eval("return Number(closest(focused(), '[role=row]')?.getAttribute('aria-rowindex'))", &[])
            .as_i64()
            .unwrap_or(0)
    };
    let start = far();
    page.press("PageDown");
    page.until("a page further down", || far() >= start + 5);
    page.press("PageUp");
    page.until("and back", || far() == start);
    page.press("Ctrl+End");
    page.until("at the last row", || far() >= 200);
    assert_eq!(page.focused_cell().1, *headers.last().expect("columns"));
    page.press("Ctrl+Home");
    page.until("at the first", || far() <= 2);
    page.until_focus(&titles[0], &headers[0]);
}

fn typing_edits_and_escape_gives_the_old_value_back(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Guest checkout", "Reach");
    page.type_text("77");
    page.until("it is edited", || page.editing() && page.cell_text("Guest checkout", "Reach") == "77");
    page.press("Escape");
    page.until_cell("Guest checkout", "Reach", "2,000");
    page.until_focus("Guest checkout", "Reach");
    assert_eq!(page.item("p2")["reach"], 2000);
    assert_eq!(page.element("return e.dirty"), json!(false), "an edit that was given up is none");
    page.press("F2");
    page.until("F2 opens it with the value", || {
        page.editing() && page.cell_text("Guest checkout", "Reach").replace(',', "") == "2000"
    });
    page.press("End");
    page.type_text("5");
    page.press("Enter");
    page.until_item("p2", "reach", &json!(20005));
    page.enter_cell("Guest checkout", "Title");
    page.press("F2");
    page.until("a title opens too", || page.editing());
    page.press("End");
    page.type_text(" now");
    page.press("Enter");
    page.until_item("p2", "title", &json!("Guest checkout now"));
}

fn enter_commits_and_tab_goes_on(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Ledger", "Reach");
    page.type_text("12");
    page.press("Tab");
    page.until_item("p5", "reach", &json!(12));
    page.until_focus("Ledger", "Impact");
    page.type_text("2");
    page.press("Shift+Tab");
    page.until_item("p5", "impact", &json!(2));
    page.until_focus("Ledger", "Reach");
    page.type_text("30");
    page.press("Enter");
    page.until_item("p5", "reach", &json!(30));
    page.until("the focus stays in the grid", || !page.editing() && page.focused_cell().1 == "Reach");
    page.press("Ctrl+z");
    page.until_item("p5", "reach", &json!(12));
    page.press("Ctrl+z");
    page.until_item("p5", "impact", &json!(1));
    page.press("Ctrl+z");
    page.until_item("p5", "reach", &json!(10));
}

fn a_run_of_tabs_ends_below_where_it_began(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Passkeys", "Reach");
    page.type_text("500");
    page.press("Tab");
    page.until_focus("Passkeys", "Impact");
    page.press("Tab");
    page.until_focus("Passkeys", "Confidence");
    page.type_text("80");
    page.press("Tab");
    page.until_focus("Passkeys", "Effort");
    page.press("Tab");
    page.until_focus("Passkeys", "MoSCoW");
    page.press("Shift+Tab");
    page.until_focus("Passkeys", "Effort");
    page.type_text("3");
    page.press("Enter");
    page.until_focus("Guest checkout", "Reach");
    page.until_item("p1", "effort", &json!(3));
    page.until_item("p1", "confidence", &json!(80));
    // Without a run Tab leaves the grid, as it does everywhere.
    page.press("Right");
    page.until_focus("Guest checkout", "Impact");
    page.press("Tab");
    page.until("the grid is left", || page.focused().0 != "gridcell");
}

fn a_number_that_was_clicked_into_is_typed_over(page: &Page<'_>) {
    scores(page);
    page.click(&page.cell("Guest checkout", "Reach"));
    page.until_focus("Guest checkout", "Reach");
    page.click(&page.cell("Guest checkout", "Reach"));
    page.until("it opens", || page.editing());
    page.type_text("9");
    page.press("Enter");
    page.until_item("p2", "reach", &json!(9));
    // A title is gone on with.
    page.click(&page.cell("Ledger", "Title"));
    page.until_focus("Ledger", "Title");
    page.click(&page.cell("Ledger", "Title"));
    page.until("it opens too", || page.editing());
    page.type_text("s");
    page.press("Enter");
    page.until_item("p5", "title", &json!("Ledgers"));
}

fn the_rank_follows_but_the_row_waits(page: &Page<'_>) {
    scores(page);
    let before = page.column("Title");
    page.enter_cell("Guest checkout", "Reach");
    let top = |page: &Page<'_>| page.rect(&page.cell("Guest checkout", "Title")).y;
    let place = top(page);
    page.type_text("9000");
    page.press("Tab");
    page.until_cell("Guest checkout", "RICE", "1,800");
    page.until("the rank follows at once", || page.cell_text("Guest checkout", "Rank").starts_with('1'));
    assert_eq!(page.column("Title"), before, "the row stays while it is worked on");
    assert!((top(page) - place).abs() < 1.0, "and does not jump");
    page.press("Right");
    page.press("Left");
    assert_eq!(page.column("Title"), before, "also while the focus wanders inside it");
    page.enter_cell("Ledger", "Title");
    page.until_titles(&["Guest checkout", "Saved cards", "Passkeys", "Ledger", "Split payments"]);
    let plan = page.plan();
    let ids: Vec<_> = plan["items"].as_array().expect("items").iter().map(|item| item["id"].clone()).collect();
    assert_eq!(ids, ["p1", "p2", "p3", "p4", "p5"], "ranking never rewrites the manual order");
}

fn confidence_understands_what_people_type(page: &Page<'_>) {
    scores(page);
    for typed in ["80", "80%", "0.8", "80 %", ".8"] {
        page.enter_cell("Passkeys", "Confidence");
        page.type_text("50");
        page.press("Tab");
        page.until_item("p1", "confidence", &json!(50));
        page.enter_cell("Passkeys", "Confidence");
        page.type_text(typed);
        page.press("Tab");
        page.until_item("p1", "confidence", &json!(80));
    }
}

fn any_impact_and_the_tiers(page: &Page<'_>) {
    scores(page);
    assert!(
        page.cell_text("Passkeys", "Impact").to_lowercase().contains("massive"),
        "3 is {:?}",
        page.cell_text("Passkeys", "Impact")
    );
    page.enter_cell("Passkeys", "Impact");
    page.type_text("1.7");
    page.press("Tab");
    page.until_item("p1", "impact", &json!(1.7));
    page.until("it shows as a number", || page.cell_text("Passkeys", "Impact").contains("1.7"));
    page.enter_cell("Passkeys", "Impact");
    page.type_text("0.25");
    page.press("Tab");
    page.until_item("p1", "impact", &json!(0.25));
    page.until("and a tier by its word", || page.cell_text("Passkeys", "Impact").to_lowercase().contains("minimal"));
}

fn nonsense_is_not_taken(page: &Page<'_>) {
    scores(page);
    for (column, key, old) in
        [("Reach", "reach", json!(450)), ("Effort", "effort", json!(2)), ("Confidence", "confidence", json!(100))]
    {
        page.enter_cell("Passkeys", column);
        page.type_text("a lot");
        page.press("Enter");
        page.until("it says why", || {
            page.texts("alert").iter().chain(&page.texts("status")).any(|said| said.contains("a lot"))
        });
        assert_eq!(page.item("p1")[key], old);
        page.press("Escape");
    }
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn a_row_says_what_it_needs(page: &Page<'_>) {
    scores(page);
    let said = page.cell_text("Split payments", "RICE").to_lowercase();
    assert!(said.contains("reach") && said.contains("effort") && !said.contains("impact"), "{said:?}");
    page.enter_cell("Split payments", "Reach");
    page.type_text("300");
    page.press("Tab");
    page.until("only effort is missing", || {
        let said = page.cell_text("Split payments", "RICE").to_lowercase();
        !said.contains("reach") && said.contains("effort")
    });
    page.enter_cell("Split payments", "Effort");
    page.type_text("0");
    page.press("Tab");
    page.until("nothing is divided by zero", || {
        let said = page.cell_text("Split payments", "RICE");
        !said.contains("NaN") && !said.contains('∞') && said.chars().any(char::is_alphabetic)
    });
}

fn words_are_chosen_by_key(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Split payments", "MoSCoW");
    page.type_text("must");
    page.press("Enter");
    page.until_item("p4", "moscow", &json!("must"));
    page.enter_cell("Split payments", "Status");
    page.type_text("in pro");
    page.press("Enter");
    page.until_item("p4", "status", &json!("in_progress"));
    page.enter_cell("Split payments", "Team");
    page.type_text("web");
    page.press("Enter");
    page.until_item("p4", "team", &json!("web"));
}

fn keys_faster_than_the_fields_reach_their_cells(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"500px\"", &plans::large(40));
    page.until("rows are there", || page.column("Title").len() > 8);
    // In an order that does not change with what is typed.
    page.click_on_header("Title");
    page.until("it is sorted", || page.sorted("Title") == "ascending");
    let titles = page.column("Title");
    page.slow_down(4);
    for round in 0..3 {
        for (column, typed, shown) in [
            ("Reach", ["77", "55", "66", "44"], ["77", "55", "66", "44"]),
            ("Impact", ["3", "2", "0.5", "1"], ["Massive", "High", "Low", "Medium"]),
            ("Confidence", ["50", "80", "100", "70"], ["50%", "80%", "100%", "70%"]),
        ] {
            page.enter_cell(&titles[0], column);
            page.type_text(&typed.map(|value| format!("{value}\u{E006}")).concat());
            page.until_equal(&format!("{column} at round {round}"), &json!(shown), || {
                json!(titles[..4].iter().map(|title| page.cell_text(title, column)).collect::<Vec<_>>())
            });
            page.until("the next cell has the focus", || page.focused_cell().0.contains(&titles[4]) && !page.editing());
        }
        page.press("Ctrl+Home");
        page.enter_cell(&titles[0], "Effort");
        // Tab (past the score), arrows and Escape are as fast.
        page.type_text("9\u{E004}\u{E012}\u{E012}5\u{E00C}8\u{E015}");
        page.until_cell(&titles[0], "Effort", "8");
        page.until("an arrow left the field", || page.focused_cell().0.contains(&titles[1]) && !page.editing());
    }
    page.slow_down(1);
}

fn a_title_with_every_sign_survives(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Ledger", "Title");
    let title = "<b>\"Größe\"</b> & {{x}} \\ 'ü' 表";
    page.type_text(title);
    page.press("Enter");
    page.until_item("p5", "title", &json!(title));
    page.until("it shows as it was typed", || page.column("Title").iter().any(|shown| shown.contains(title)));
}

fn a_block_is_copied_as_a_table(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Passkeys", "Reach");
    page.press("Ctrl+c");
    assert_eq!(page.pasted_text().trim_end(), "450");
    page.enter_cell("Passkeys", "Title");
    for key in ["Shift+Down", "Shift+Right", "Shift+Right", "Ctrl+c"] {
        page.press(key);
    }
    let text = page.pasted_text();
    let rows: Vec<Vec<&str>> = text.trim_end().lines().map(|line| line.split('\t').take(3).collect()).collect();
    assert_eq!(rows, [["Passkeys", "450", "3"], ["Guest checkout", "2000", "1"]], "{text:?}");
}

fn delete_empties_a_cell(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Passkeys", "Reach");
    page.press("Delete");
    page.until_item("p1", "reach", &json!(null));
    page.until("the row says what it needs", || page.cell_text("Passkeys", "RICE").to_lowercase().contains("reach"));
    page.press("Ctrl+z");
    page.until_item("p1", "reach", &json!(450));
}

fn a_pointer_drawn_over_cells_marks_no_text(page: &Page<'_>) {
    scores(page);
    let (from, to) = (page.cell("Saved cards", "Reach"), page.cell("Ledger", "Team"));
    let (from, to) = (page.rest(&from).center(), page.rest(&to).center());
    page.drag(&[from, from.by(30.0, 10.0), to]);
    assert_eq!(page.eval("return String(getSelection())", &[]), json!(""));
}
