//! The board: cards in four columns, moved by pointer and by keyboard.

use browser_tests::{Element, Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    the_facts_of_a_card_stand_on_one_line,
    four_columns_hold_their_items,
    a_card_is_dragged_to_another_column,
    a_drag_is_given_up_with_escape,
    a_card_is_moved_by_keyboard,
    a_board_stands_by_any_field_with_few_values,
    a_card_is_added_in_its_column,
    a_click_opens_details_that_follow_and_cover_nothing,
    the_board_scrolls_at_its_edge_while_a_card_is_dragged under Policy::Open,
    cards_are_arranged_where_order_means_something,
    a_click_changes_nothing,
    effort_stands_against_the_budget,
];

fn board(page: &Page<'_>) {
    page.widget("view=\"board\"", &plans::small());
    page.get("list", "Must");
}

/// The names of the cards in a column.
fn cards(page: &Page<'_>, column: &str) -> Vec<String> {
    let script =
        "const list = find(scope, 'list', arguments[0]); return list ? findAll(list, 'listitem').map(name) : []";
    let names = page.eval(script, &[json!(column)]);
    names.as_array().into_iter().flatten().map(|n| n.as_str().unwrap_or_default().to_owned()).collect()
}

fn card(page: &Page<'_>, title: &str) -> Element {
    page.get("listitem", title)
}

fn four_columns_hold_their_items(page: &Page<'_>) {
    board(page);
    for (column, title) in
        [("Must", "Passkeys"), ("Should", "Guest checkout"), ("Could", "Saved cards"), ("Won't", "Ledger")]
    {
        assert_eq!(cards(page, column), [title], "in {column}");
    }
    card(page, "Split payments");
}

fn a_card_is_dragged_to_another_column(page: &Page<'_>) {
    board(page);
    let from = page.reveal(&card(page, "Passkeys")).at(0.3, 0.5);
    let to = page.rect(&page.get("list", "Could")).at(0.5, 0.2);
    page.drag(&[from, from.by(12.0, 4.0), to]);
    page.until_item("p1", "moscow", &json!("could"));
    page.until("the card is there", || {
        cards(page, "Could").contains(&"Passkeys".to_owned()) && cards(page, "Must").is_empty()
    });
    page.until("one change is told", || page.events("plan-change").len() == 1);
    page.element("return e.undo()");
    page.until_item("p1", "moscow", &json!("must"));
}

fn a_drag_is_given_up_with_escape(page: &Page<'_>) {
    board(page);
    let before = page.value();
    let card = card(page, "Passkeys");
    let rest = page.reveal(&card);
    let from = rest.at(0.3, 0.5);
    let to = page.rect(&page.get("list", "Could")).at(0.5, 0.2);
    page.grab(&[from, from.by(12.0, 4.0), to]);
    page.press("Escape");
    page.let_go();
    page.until("the card is back", || (page.rect(&card).x - rest.x).abs() < 1.0);
    assert_eq!(page.value(), before);
    assert_eq!(page.events("plan-change"), Vec::<serde_json::Value>::new());
}

fn a_card_is_moved_by_keyboard(page: &Page<'_>) {
    board(page);
    page.eval("arguments[0].focus()", &[card(page, "Passkeys").to_value()]);
    page.until("it has the focus", || page.focused() == ("listitem".into(), "Passkeys".into()));
    page.press("Space");
    page.says("status", "Passkeys");
    page.press("Right");
    page.until_item("p1", "moscow", &json!("should"));
    page.until("the focus goes with it", || page.focused() == ("listitem".into(), "Passkeys".into()));
    page.press("Right");
    page.until_item("p1", "moscow", &json!("could"));
    page.until("and again", || page.focused() == ("listitem".into(), "Passkeys".into()));
    page.press("Space");
    page.says("status", "Could");
    // Put down, arrows only wander.
    page.press("Left");
    page.until("to the neighbour", || page.focused().1 == "Guest checkout");
    assert_eq!(page.item("p1")["moscow"], "could");
}

fn a_click_changes_nothing(page: &Page<'_>) {
    board(page);
    let before = page.value();
    let card = card(page, "Passkeys");
    page.click(&card);
    let middle = page.rect(&card).center();
    page.drag(&[middle, middle.by(2.0, 1.0), middle]);
    page.drag(&[middle, middle.by(30.0, 10.0), middle]);
    assert_eq!(page.value(), before);
    assert_eq!(page.events("plan-change"), Vec::<serde_json::Value>::new());
}

fn effort_stands_against_the_budget(page: &Page<'_>) {
    board(page);
    let words = || {
        page.eval("return tidy(content(document.querySelector('plan-widget')))", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    // Of 8 planned, Must has 2, a quarter of the whole.
    page.until("the share and the budget are said", || words().contains("60"));
    page.element("const plan = e.data; plan.items[0].effort = 40; return e.load(plan)");
    page.until("share and budget are said", || words().contains("87% (budget 60%)"));
    assert!(words().contains("40 person-months"), "{}", words());
}

fn the_facts_of_a_card_stand_on_one_line(page: &Page<'_>) {
    page.widget("view=\"board\"", &plans::small());
    page.get("listitem", "Passkeys");
    let uneven = page.eval(
        "return [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('.card .facts')].flatMap((facts) => {
           const line = facts.getBoundingClientRect(), tops = [...facts.children].map((part) => part.getBoundingClientRect());
           return tops.filter((part) => part.height && (Math.abs(part.top - tops[0].top) > 1 || part.bottom > line.bottom + 1)).map(() => facts.textContent);
         })",
        &[],
    );
    assert_eq!(uneven, json!([]));
}

/// Chooses something from a menu of the board.
fn choose(page: &Page<'_>, menu: &str, choice: &str) {
    page.click_on("button", menu);
    let role = if menu == "Cards" { "menuitemcheckbox" } else { "menuitemradio" };
    page.click_on(role, choice);
}

fn a_board_stands_by_any_field_with_few_values(page: &Page<'_>) {
    board(page);
    choose(page, "Columns: MoSCoW", "Status");
    page.until("by status", || cards(page, "Planned") == ["Passkeys"] && cards(page, "In progress") == ["Ledger"]);
    let from = page.reveal(&card(page, "Guest checkout")).at(0.3, 0.5);
    let to = page.rect(&page.get("list", "Done")).at(0.5, 0.2);
    page.drag(&[from, from.by(12.0, 4.0), to]);
    page.until_item("p2", "status", &json!("done"));
    page.until("done is marked", || {
        let marked = "return !!arguments[0].querySelector('[aria-label=Done]')";
        page.eval(marked, &[card(page, "Guest checkout").to_value()]) == json!(true)
    });
    choose(page, "Columns: Status", "Team");
    page.until("by team", || cards(page, "Web").len() == 2 && cards(page, "Pay").len() == 3);
    choose(page, "Cards", "Owner");
    choose(page, "Cards", "Rank");
    page.element("const plan = e.data; plan.items[0].owner = 'Ana'; return e.load(plan)");
    page.until("the chosen facts are on the cards", || {
        let facts = "return arguments[0].querySelector('.facts').textContent";
        let facts = page.eval(facts, &[card(page, "Passkeys").to_value()]);
        facts.as_str().is_some_and(|facts| facts.contains("Ana") && !facts.contains('#'))
    });
}

fn a_card_is_added_in_its_column(page: &Page<'_>) {
    board(page);
    page.click_on("button", "Add item to Could");
    page.until("its title is typed there", || page.focused().1 == "Title of the new item in Could");
    page.type_text("Gift cards\u{E006}Wish lists\u{E006}");
    page.until("both are in the column", || {
        let cards = cards(page, "Could");
        ["Gift cards", "Wish lists"].iter().all(|title| cards.contains(&(*title).to_owned()))
    });
    page.says("status", "Added Wish lists to Could.");
    assert_eq!(page.focused().1, "Title of the new item in Could", "the next one waits");
    page.press("Escape");
    page.until("the focus is on the button again", || page.focused().1 == "Add item to Could");
    assert_eq!(page.plan()["items"][6]["moscow"], "could");
}

fn a_click_opens_details_that_follow_and_cover_nothing(page: &Page<'_>) {
    board(page);
    page.click(&card(page, "Passkeys"));
    page.until("the details have the focus", || page.focused().1 == "Details of Passkeys");
    let apart = "const panel = find(null, 'complementary', arguments[0]).getBoundingClientRect();
        const board = document.querySelector('plan-widget').shadowRoot.querySelector('.board').getBoundingClientRect();
        return board.right <= panel.left + 1 && board.width > 200";
    page.until("the view makes room", || page.eval(apart, &[json!("Details of Passkeys")]) == json!(true));
    page.click(&card(page, "Guest checkout"));
    page.get("complementary", "Details of Guest checkout");
    page.until("the card keeps the focus", || page.focused() == ("listitem".into(), "Guest checkout".into()));
    page.press("Right");
    page.get("complementary", "Details of Saved cards");
    page.press("Escape");
    page.gone("complementary", "Details of Saved cards");
    page.until("and keeps it when they close", || page.focused().1 == "Saved cards");
}

fn the_board_scrolls_at_its_edge_while_a_card_is_dragged(page: &Page<'_>) {
    page.show_framed(
        480,
        &format!(
            "<plan-widget activate=\"eager\" view=\"board\" height=\"420px\">{}</plan-widget>",
            browser_tests::widget::inline(&plans::small())
        ),
    );
    page.get("list", "Must");
    let board = "const board = document.querySelector('plan-widget').shadowRoot.querySelector('.board');";
    let view = page.rect(&card(page, "Split payments"));
    let from = view.at(0.3, 0.5);
    let edge = page.eval(&format!("{board} return board.getBoundingClientRect().right - 6"), &[]);
    let edge = browser_tests::pointer::Point { x: edge.as_f64().unwrap_or(0.0), y: from.y };
    page.grab(&[from, from.by(12.0, 4.0), edge]);
    page.until_eval(
        &format!("{board} return board.scrollLeft + board.clientWidth >= board.scrollWidth - 2"),
        &json!(true),
    );
    page.let_go();
    page.until_item("p4", "moscow", &json!("wont"));
}

fn cards_are_arranged_where_order_means_something(page: &Page<'_>) {
    board(page);
    choose(page, "Columns: MoSCoW", "Team");
    page.until("by rank", || cards(page, "Pay") == ["Saved cards", "Ledger", "Split payments"]);
    let before = page.value();
    let from = page.reveal(&card(page, "Split payments")).at(0.3, 0.5);
    let to = page.rect(&card(page, "Saved cards")).at(0.3, 0.1);
    page.drag(&[from, from.by(4.0, -12.0), to]);
    assert_eq!(page.value(), before, "a computed order is not arranged");
    choose(page, "Order: Rank", "Own order");
    page.until("by own order", || cards(page, "Pay") == ["Saved cards", "Split payments", "Ledger"]);
    let from = page.reveal(&card(page, "Ledger")).at(0.3, 0.5);
    let to = page.rect(&card(page, "Saved cards")).at(0.3, 0.1);
    page.drag(&[from, from.by(4.0, -12.0), to]);
    page.until("it is first", || cards(page, "Pay") == ["Ledger", "Saved cards", "Split payments"]);
    page.eval("arguments[0].focus()", &[card(page, "Ledger").to_value()]);
    page.press("Alt+Down");
    page.until("it is second", || cards(page, "Pay") == ["Saved cards", "Ledger", "Split payments"]);
}
