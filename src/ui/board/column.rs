//! One column: its name, effort against the budget, and a window of its cards.

use super::card::{CardProps, Lifted, card};
use crate::app::board::columns as board;
use crate::app::board::columns::BudgetFill;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::ui::State;
use crate::layout::window::RowWindow;
use crate::ui::board::card::column_name;
use crate::ui::hooks::{use_dispatch, use_viewport};
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use yew::functional::Hook;
use yew::prelude::*;

/// Height of a card with the gap below it, px.
pub const CARD: f64 = 64.0;

#[derive(PartialEq)]
pub struct ColumnProps {
    pub state: State,
    pub column: board::BoardColumn,
    pub editable: bool,
    pub lifted: Option<Lifted>,
    pub lift: UseStateSetter<Option<Lifted>>,
}

/// One column of the board.
pub fn shown(key: &'static str, props: ColumnProps) -> Html {
    hooked(key, props, |props, hooks| use_column(props).run(hooks))
}

#[hook]
fn use_column(props: &ColumnProps) -> Html {
    let dispatch = use_dispatch();
    let list = use_node_ref();
    let viewport = use_viewport(&list, CARD / 2.0);
    let (doc, ui) = (&props.state.doc, &props.state.ui);
    let column = &props.column;
    let window = RowWindow::new(viewport.top, viewport.height.max(CARD), CARD, 2, column.cards.len());
    let word = column.word.unwrap_or_default();
    let name = column_name(column.by, column.word);
    let fill = match column.fill() {
        BudgetFill::Within => "within",
        BudgetFill::Near => "near",
        BudgetFill::Over => "over",
    };
    let share = match (column.share, column.budget) {
        (Some(share), Some(budget)) if budget > 0.0 => (share / budget * 100.0).min(100.0),
        _ => 0.0,
    };
    let total = column.cards.len();
    let card_at = |row: usize| {
        let at = column.cards[row];
        let item = doc.plan.items()[at].clone();
        let uid = item.uid;
        let card_props = CardProps {
            facts: board::facts(doc, column.by, at, &item, &ui.locale).into(),
            item,
            top: row as i32 * CARD as i32,
            row,
            total,
            by: column.by,
            word: column.word,
            editable: props.editable,
            first: row == 0,
            lifted: props.lifted.filter(|(lifted, _)| *lifted == uid),
            lift: props.lift.clone(),
        };
        card(card_props, &dispatch)
    };
    let head = el("div")
        .class("name")
        .with(el("span").class(format!("dot {word}")))
        .with(el("h3").text(name))
        .with(el("span").class("count").text(ui.locale.number(total as f64, 0)));
    let gauge = el("div")
        .class(format!("gauge {fill}"))
        .attr("aria-hidden", "true")
        .with(el("span").style(format!("width:{}%", share.round() as i32)));
    let effort = el("p").class(format!("effort {fill}")).text(board::effort_text(column, &ui.locale));
    let stack = el("div")
        .attr("role", "list")
        .attr("aria-label", name)
        .class("stack")
        .style(format!("height:{}px", total as i32 * CARD as i32))
        .all(window.rows().map(card_at).collect());
    let cards = el("div")
        .class("cards")
        .node(&list)
        .attr("tabindex", "-1")
        .with(stack)
        .maybe((total == 0).then(|| el("p").class("none").text(text::EMPTY_COLUMN)));
    el("section")
        .class(format!("column {word}"))
        .attr("data-word", word)
        .with(el("header").with(head).maybe((column.by == BoardBy::Moscow).then_some(gauge)).with(effort))
        .with(cards)
        .into()
}
