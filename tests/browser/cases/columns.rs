//! Columns and groups of the grid, and finding text in it: by keyboard and by pointer.

use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    rows_stand_in_groups_that_close,
    columns_move_widen_freeze_and_hide_by_keyboard,
    a_header_is_dragged_and_pulled,
    a_drag_of_a_header_sorts_nothing,
    a_double_click_on_an_edge_fits_the_column,
    a_column_of_ones_own,
    enter_after_a_column_was_deleted_deletes_no_other,
    numbers_are_whole_at_any_width under Policy::Open,
    buttons_have_their_names_at_any_width under Policy::Open,
    text_is_found_from_hit_to_hit,
    what_is_drawn_of_groups_is_what_is_in_view,
    missing_criteria_are_led_to,
];

fn scores(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
}

/// What the lines below the header show in a column, headings included.
fn until_lines(page: &Page<'_>, expected: &[&str]) {
    page.until_equal("the lines", &json!(expected), || json!(page.column("Title")));
}

fn on_header(page: &Page<'_>, name: &str) {
    page.until_equal("the focus", &json!(["columnheader", name]), || {
        let (role, name) = page.focused();
        json!([role, name])
    });
}

/// Goes down the open menu to a choice, and takes it.
fn pick(page: &Page<'_>, name: &str) {
    page.until("the menu has the focus", || page.focused().0 == "menuitem");
    for _ in 0..12 {
        if page.focused().1.starts_with(name) {
            return page.press("Enter");
        }
        page.press("Down");
    }
    panic!("the menu has no {name}: {:?}", page.names("menuitem"));
}

fn kept(page: &Page<'_>) -> Value {
    page.plan()["columns"].clone()
}

fn until_headers(page: &Page<'_>, expected: &str) {
    page.until_equal("the columns", &json!(expected), || json!(page.headers().join(" ")));
}

fn rows_stand_in_groups_that_close(page: &Page<'_>) {
    scores(page);
    let before = page.value();
    page.click_on("button", "Group");
    page.click_on("menuitemradio", "Team");
    let open = ["Web 2 items", "Passkeys", "Guest checkout", "Pay 3 items", "Saved cards", "Ledger", "Split payments"];
    until_lines(page, &open);
    assert_eq!(page.row_count(), 8);
    page.until_equal("the effort of a group", &json!("6"), || json!(page.cell_text("Web 2", "Effort")));
    // By keyboard: a heading closes, the rows behind it move up, the focus stays.
    page.enter_cell("Passkeys", "Title");
    page.press("Up");
    page.until_focus("Web 2 items", "Title");
    page.press("Enter");
    until_lines(page, &["Web 2 items", "Pay 3 items", "Saved cards", "Ledger", "Split payments"]);
    page.until_focus("Web 2 items", "Title");
    page.press("Down");
    page.press("Down");
    page.until_focus("Saved cards", "Title");
    let heading = page.cell("Web 2 items", "Title");
    assert_eq!(page.attribute(&heading, "aria-expanded").as_deref(), Some("false"));
    page.click(&heading);
    until_lines(page, &open);
    assert_eq!(page.value(), before, "grouping is no edit");
    // A value that changes puts the row into another group once it is left.
    page.enter_cell("Ledger", "Team");
    page.press("Enter");
    page.type_text("Web");
    page.press("Enter");
    page.enter_cell("Passkeys", "Title");
    page.until("it stands with its new team", || page.column("Title").contains(&"Web 3 items".to_owned()));
}

fn columns_move_widen_freeze_and_hide_by_keyboard(page: &Page<'_>) {
    scores(page);
    until_headers(page, "Rank Title Reach Impact Confidence Effort RICE MoSCoW Status Team");
    page.enter_cell("Passkeys", "Effort");
    page.press("Alt+Left");
    until_headers(page, "Rank Title Reach Impact Effort Confidence RICE MoSCoW Status Team");
    page.until_focus("Passkeys", "Effort");
    let width = |name: &str| page.rect(&page.get("columnheader", name)).width;
    let before = width("Effort");
    page.press("Ctrl+Up");
    page.press("Up");
    on_header(page, "Effort");
    page.press("Alt+Shift+Right");
    page.until("it is wider", || (width("Effort") - before - 16.0).abs() < 1.0);
    // The menu of a header.
    page.press("Shift+F10");
    page.get("menu", "Column actions");
    pick(page, "Freeze up to here");
    page.until("it is kept", || kept(page)["frozen"] == "effort");
    on_header(page, "Effort");
    page.press("Right");
    page.press("Shift+F10");
    pick(page, "Hide column");
    until_headers(page, "Rank Title Reach Impact Effort RICE MoSCoW Status Team");
    assert_eq!(kept(page)["hidden"], json!(["confidence"]));
    // Frozen columns stay where the grid scrolls under them.
    page.with(|session| session.resize(700, 900));
    let left = |name: &str| page.rect(&page.get("columnheader", name)).x;
    let scroll = |to: i32| {
        page.eval(
            "let at = find(scope, 'grid', 'Scores'); while (at && at.scrollWidth <= at.clientWidth) at = at.parentElement;
             at.scrollLeft = arguments[0]; return at.scrollLeft",
            &[json!(to)],
        )
    };
    page.until("there is something to scroll", || scroll(60) == 60);
    let (effort, rice) = (left("Effort"), left("RICE"));
    scroll(0);
    page.until("the others scroll", || left("RICE") > rice + 50.0);
    assert!((left("Effort") - effort).abs() < 1.0, "what is frozen stays");
}

fn a_header_is_dragged_and_pulled(page: &Page<'_>) {
    scores(page);
    let at = |name: &str, share: f64| page.rest(&page.get("columnheader", name)).at(share, 0.5);
    page.drag(&[at("Status", 0.5), at("Confidence", 0.5), at("Impact", 0.2)]);
    until_headers(page, "Rank Title Reach Status Impact Confidence Effort RICE MoSCoW Team");
    let reach = page.rect(&page.get("columnheader", "Reach"));
    let edge = at("Reach", 1.0);
    page.drag(&[edge, edge.by(20.0, 0.0), edge.by(40.0, 0.0)]);
    page.until("it is wider", || {
        (page.rect(&page.get("columnheader", "Reach")).width - reach.width - 40.0).abs() < 2.0
    });
    page.element("return e.undo()");
    page.until("and is not after undo", || {
        (page.rect(&page.get("columnheader", "Reach")).width - reach.width).abs() < 1.0
    });
}

/// Whether the rows still stand by rank.
fn by_rank(page: &Page<'_>) {
    page.settle();
    assert_eq!(page.sorted("Rank"), "ascending");
    page.until_titles(&["Saved cards", "Passkeys", "Guest checkout", "Ledger", "Split payments"]);
}

fn a_drag_of_a_header_sorts_nothing(page: &Page<'_>) {
    scores(page);
    let at = |name: &str, share: f64| page.rest(&page.get("columnheader", name)).at(share, 0.5);
    page.drag(&[at("Effort", 0.5), at("Confidence", 0.5), at("Impact", 0.2)]);
    until_headers(page, "Rank Title Reach Effort Impact Confidence RICE MoSCoW Status Team");
    by_rank(page);
    let edge = at("Reach", 1.0);
    page.drag(&[edge, edge.by(20.0, 0.0), edge.by(40.0, 0.0)]);
    page.until("it is wider", || kept(page)["widths"]["reach"].is_number());
    by_rank(page);
    // One that is given up by Escape is none either.
    page.grab(&[at("Effort", 0.5), at("Impact", 0.5), at("Confidence", 0.9)]);
    page.press("Escape");
    page.let_go();
    by_rank(page);
    until_headers(page, "Rank Title Reach Effort Impact Confidence RICE MoSCoW Status Team");
    // Nor one of a column that stays where it is.
    for share in [0.3, 0.6] {
        page.drag(&[at("Title", 0.2), at("Title", share), at("Title", share).by(10.0, 2.0)]);
        by_rank(page);
    }
    page.drag(&[at("Rank", 0.4), at("Title", 0.2), at("Title", 0.4)]);
    by_rank(page);
    // The next click is one again.
    page.click_on_header("Title");
    page.until("it sorts", || page.sorted("Title") == "ascending");
}

fn a_double_click_on_an_edge_fits_the_column(page: &Page<'_>) {
    scores(page);
    let header = |name: &str| page.rest(&page.get("columnheader", name));
    page.double_click_at(header("Team").at(1.0, 0.5).by(-1.0, 0.0));
    page.until("it has a width of its own", || kept(page)["widths"]["team"].is_number());
    by_rank(page);
    let narrow = header("Team").width;
    page.enter_cell("Ledger", "Team");
    page.press("Enter");
    page.type_text("Payments and settlements of the whole group");
    page.press("Enter");
    page.until("it is there", || page.cell_text("Ledger", "Team").starts_with("Payments"));
    page.enter_cell("Ledger", "Title");
    page.press("Ctrl+Up");
    page.press("Up");
    page.press("End");
    on_header(page, "Team");
    page.press("Shift+F10");
    page.get("menu", "Column actions");
    pick(page, "Fit to content");
    page.until("it holds the long name", || header("Team").width > narrow + 100.0);
    let cut = "return arguments[0].scrollWidth > arguments[0].clientWidth";
    assert_eq!(page.eval(cut, &[page.cell("Ledger", "Team").to_value()]), json!(false));
}

fn enter_after_a_column_was_deleted_deletes_no_other(page: &Page<'_>) {
    let mut plan = plans::small();
    let field = |key: &str| json!({ "key": key, "title": key.to_uppercase(), "kind": "text" });
    plan["fields"] = json!([field("one"), field("two"), field("three")]);
    page.widget("view=\"scores\"", &plan);
    page.until("rows are there", || page.column("Title").len() == 5);
    page.click_on("button", "Columns");
    page.get("dialog", "Columns");
    // The dialog opens where a column is shown or hidden.
    page.until_equal("the focus", &json!("checkbox"), || json!(page.focused().0));
    page.click_on("button", "Delete ONE");
    page.until_equal("the focus", &json!("Name of the column"), || json!(page.focused().1));
    page.press("Enter");
    page.until("two are left", || page.plan()["fields"].as_array().map(Vec::len) == Some(2));
}

fn a_column_of_ones_own(page: &Page<'_>) {
    scores(page);
    page.click_on("button", "Columns");
    page.get("dialog", "Columns");
    page.click_on("checkbox", "Owner");
    let name = page.get("textbox", "Name of the column");
    page.click(&name);
    page.type_text("Customer");
    page.click_on("button", "Add column");
    page.until("it is there", || page.plan()["fields"][0]["key"] == "customer");
    page.click_on("button", "Done");
    until_headers(page, "Rank Title Reach Impact Confidence Effort RICE MoSCoW Status Team Owner Customer");
    page.enter_cell("Passkeys", "Customer");
    page.type_text("Acme");
    page.press("Enter");
    page.until_item("p1", "customer", &json!("Acme"));
    page.until_cell("Passkeys", "Customer", "Acme");
    let field = page.get("searchbox", "Filter items");
    page.click(&field);
    page.type_text("customer:acme");
    page.until_titles(&["Passkeys"]);
}

fn text_is_found_from_hit_to_hit(page: &Page<'_>) {
    scores(page);
    page.enter_cell("Saved cards", "Title");
    page.press("Ctrl+f");
    page.get("textbox", "Find");
    page.type_text("pay");
    page.says("status", "1 of 4");
    page.press("Enter");
    page.says("status", "2 of 4");
    page.press("Shift+Enter");
    page.press("Shift+Enter");
    page.says("status", "4 of 4");
    page.press("Escape");
    page.gone("textbox", "Find");
    page.until_focus("Split payments", "Team");
}

fn what_is_drawn_of_groups_is_what_is_in_view(page: &Page<'_>) {
    let items: Vec<Value> = (0..3000)
        .map(|at| json!({"id": format!("i{at}"), "title": format!("Item {at}"), "owner": format!("Owner {}", at % 40)}))
        .collect();
    page.widget("view=\"scores\"", &json!({"format": "plan-widget", "version": 1, "items": items}));
    page.until("rows are there", || page.column("Title").len() > 10);
    let drawn = page.column("Title").len();
    page.click_on("button", "Group");
    page.click_on("menuitemradio", "Owner");
    page.until("there are headings", || page.row_count() == 3041);
    page.until("no more is drawn than was before", || (1..=drawn).contains(&page.column("Title").len()));
    page.enter_cell("Owner 0 75", "Title");
    page.press("Ctrl+End");
    page.until("the last line is drawn", || page.column("Title").contains(&"Item 2969".to_owned()));
    assert!(page.column("Title").len() <= drawn);
}

/// Numbers that are cut, in any view.
const CUT: &str = "return [...inside(scope)].filter((e) => {
    if (!shown(e) || !/[0-9]/.test(e.textContent) || e.children.length) return false;
    const cell = closest(e, '[role=gridcell]');
    const number = cell ? !/c-title|c-word/.test(cell.className) : closest(e, '[role=listitem], .status');
    const style = getComputedStyle(e);
    const cuts = style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth;
    return number && cuts && e.clientWidth > 1 && !/head|name/.test(e.className);
}).map((e) => `${e.className} ${e.textContent}`)";

fn numbers_are_whole_at_any_width(page: &Page<'_>) {
    let item = |at: u32| {
        json!({ "id": format!("i{at}"), "title": format!("A title that is rather long {at}"), "team": format!("t{}", at % 2), "reach": 20000 * at + 1500,
            "impact": 1.75, "confidence": 85.5, "effort": f64::from(at) + 0.125, "moscow": "must" })
    };
    let teams = json!([{ "id": "t0", "name": "A team with a long name" }, { "id": "t1", "name": "Another one" }]);
    let items: Vec<Value> = (1..40).map(item).collect();
    let plan = inline(&json!({ "format": "plan-widget", "version": 1, "teams": teams, "items": items }));
    for width in [360, 500, 680, 720, 1100] {
        page.show_framed(width, &format!("<plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget>"));
        page.until("rows are there", || page.column("Title").len() > 8);
        page.settle();
        assert_eq!(page.eval(CUT, &[]), json!([]), "at {width} px");
        let alike = "const g = grid(scope, 'Scores'), at = (e) => Math.round(e.getBoundingClientRect().right);
            return g.columns.every((c) => g.rows.every((row) => Math.abs(at(row.cells.find((one) => one.index === c.index).element) - at(c.element)) < 2))";
        assert_eq!(page.eval(alike, &[]), json!(true), "headers stand over their columns at {width} px");
        page.click_on("button", "Group");
        page.click_on("menuitemradio", "Team");
        page.until("there are sums", || page.row_count() == 42);
        page.settle();
        assert_eq!(page.eval(CUT, &[]), json!([]), "in groups at {width} px");
        assert_eq!(page.eval(alike, &[]), json!(true), "and in groups at {width} px");
        page.element("e.view = 'board'");
        page.settle();
        assert_eq!(page.eval(CUT, &[]), json!([]), "on the board at {width} px");
    }
}

fn buttons_have_their_names_at_any_width(page: &Page<'_>) {
    for width in [320, 360, 480, 720, 1440] {
        let plan = inline(&plans::small());
        page.show_framed(width, &format!("<plan-widget activate=\"eager\">{plan}</plan-widget>"));
        for view in ["scores", "board", "timeline", "matrix", "insights"] {
            page.element(&format!("e.view = '{view}'"));
            page.settle();
            let names = page.names("button");
            let odd = |name: &String| name.is_empty() || name.starts_with("Alt+") || name.starts_with("Ctrl+");
            assert!(!names.iter().any(odd), "at {width} px in {view}: {names:?}");
            assert!(names.contains(&"Add item".to_owned()), "at {width} px in {view}: {names:?}");
            assert!(view != "scores" || names.contains(&"Group".to_owned()), "at {width} px: {names:?}");
        }
    }
}

fn missing_criteria_are_led_to(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["settings"] = json!({ "method": "weighted" });
    page.widget("view=\"scores\"", &plan);
    page.until_cell("Passkeys", "Weighted", "the plan has no criteria with a weight");
    page.get("button", "Add criteria…");
    page.eval("find(scope, 'button', 'Add criteria…').focus()", &[]);
    page.press("Enter");
    page.until("the focus is where they are added", || page.focused() == ("button".into(), "Add criterion".into()));
    page.press("Enter");
    page.until("its name is asked for", || page.focused() == ("textbox".into(), "Criterion name".into()));
}
