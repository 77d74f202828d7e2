//! The board: cards in four columns, moved by pointer and by keyboard.

use browser_tests::{Element, Page, tests};
use serde_json::json;

use crate::plans;

tests![
    the_facts_of_a_card_stand_on_one_line,
    four_columns_hold_their_items,
    a_card_is_dragged_to_another_column,
    a_drag_is_given_up_with_escape,
    a_card_is_moved_by_keyboard,
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
    page.click(&card(page, "Passkeys"));
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
    page.until("over the budget is said in words", || words().to_lowercase().contains("over"));
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
