//! One column: its name, effort against the budget, and a window of its cards.

use super::add;
use super::card::{CardProps, Lifted, card};
use crate::app::board::columns::{BoardColumn, BudgetFill};
use crate::app::board::facts::facts;
use crate::app::board::text as board_text;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::ui::State;
use crate::layout::text::text_width;
use crate::model::ItemIndex;
use crate::ui::hooks::{use_dispatch, use_viewport};
use crate::ui::parts::markup::el;
use crate::ui::parts::memo::hooked;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// Height of a card with the gap below it, px: of one line of title, and what a second one takes more.
const CARD: [i32; 2] = [64, 20];
/// The part of the column's width that a card's title cannot use, px.
const INSET: f64 = 44.0;
/// The room of a sign of a colour rule in front of a title, px.
const SIGN: f64 = 24.0;
/// Size of the title's letters, px.
const LETTERS: f64 = 13.0;
/// Cards beyond the edge that are drawn, px.
const BEYOND: f64 = 200.0;

#[derive(PartialEq)]
pub struct ColumnProps {
    pub state: State,
    pub columns: Rc<[BoardColumn]>,
    pub at: usize,
    pub editable: bool,
    pub lifted: Option<Lifted>,
    pub lift: UseStateSetter<Option<Lifted>>,
}

/// One column of the board.
pub fn shown(key: String, props: ColumnProps) -> Html {
    hooked(key, props, |props, hooks| use_column(props).run(hooks))
}

/// The top of each card, px, and the height of all.
fn tops(state: &State, cards: &[ItemIndex], width: f64) -> Vec<i32> {
    let colours = state.doc.rule_colours();
    let mut tops = Vec::with_capacity(cards.len() + 1);
    let mut top = 0;
    for at in cards {
        tops.push(top);
        let item = &state.doc.plan.items()[*at];
        let title = item.title().unwrap_or_default();
        let inset = if colours.of(item).is_some() { INSET + SIGN } else { INSET };
        // Before it is measured no title takes two lines.
        let two = width > inset && text_width(title, LETTERS, true) > width - inset;
        top += CARD[0] + if two { CARD[1] } else { 0 };
    }
    tops.push(top);
    tops
}

#[hook]
fn use_column(props: &ColumnProps) -> Html {
    let dispatch = use_dispatch();
    let (list, field, opener) = (use_node_ref(), use_node_ref(), use_node_ref());
    let viewport = use_viewport(&list, 32.0);
    let adding = use_state_eq(|| false);
    {
        let field = field.clone();
        use_effect_with(*adding, move |_| {
            if let Some(field) = field.cast::<web_sys::HtmlElement>() {
                let _ = field.focus();
            }
        });
    }
    let (doc, ui) = (&props.state.doc, &props.state.ui);
    let column = &props.columns[props.at];
    let tops = {
        let (state, cards) = (props.state.clone(), column.cards.clone());
        use_memo((doc.revision, cards.clone(), viewport.width as i32), move |(_, _, width)| {
            tops(&state, &cards, f64::from(*width))
        })
    };
    let word = column.value.as_deref().unwrap_or_default();
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
    let (from, to) = (viewport.top - BEYOND, viewport.top + viewport.height.max(f64::from(CARD[0])) + BEYOND);
    let first = tops[..total].partition_point(|top| f64::from(*top + CARD[0]) < from);
    let last = tops[..total].partition_point(|top| f64::from(*top) < to);
    let card_at = |row: usize| {
        let at = column.cards[row];
        let item = doc.plan.items()[at].clone();
        let uid = item.uid;
        let card_props = CardProps {
            facts: facts(doc, ui, at, &item).into(),
            open: ui.details.item == Some(uid),
            rule: doc.rule_colours().of(&item).cloned(),
            peers: doc.live.peers_at(item.id()),
            item,
            top: tops[row],
            height: tops[row + 1] - tops[row] - 8,
            row,
            columns: props.columns.clone(),
            at: props.at,
            editable: props.editable,
            lifted: props.lifted.clone().filter(|(lifted, _)| *lifted == uid),
            lift: props.lift.clone(),
        };
        card(card_props, &dispatch)
    };
    let mark = matches!(column.by, BoardBy::Moscow | BoardBy::Horizon);
    let head = el("div")
        .class("name")
        .maybe(mark.then(|| el("span").class(format!("dot {word}"))))
        .with(el("h2").attr("title", column.name.to_string()).text(column.name.to_string()))
        .with(el("span").class("count").text(ui.locale.number(total as f64, 0)))
        .with(el("span").class("gap"))
        .maybe(props.editable.then(|| add::adder(&column.name, &opener, *adding, adding.setter())));
    let gauge = el("div")
        .class(format!("gauge {fill}"))
        .attr("aria-hidden", "true")
        .with(el("span").style(format!("width:{}%", share.round() as i32)));
    let effort = el("p").class(format!("effort {fill}")).text(board_text::effort_text(column, &doc.plan, &ui.locale));
    let new =
        adding.then(|| add::field(&column.name, column.value.clone(), &field, &opener, &dispatch, adding.setter()));
    let stack = el("div")
        .attr("role", "list")
        .attr("aria-label", column.name.to_string())
        .class("stack")
        .style(format!("height:{}px", tops[total]))
        .all((first..last.max(first)).map(card_at).collect());
    let cards = el("div")
        .class("cards")
        .node(&list)
        .attr("tabindex", "-1")
        .with(stack)
        .maybe((total == 0).then(|| el("p").class("none").text(text::empty_column())));
    el("section")
        .class("column")
        .attr("aria-label", column.name.to_string())
        .attr("data-column", props.at.to_string())
        .with(el("header").with(head).maybe((column.by == BoardBy::Moscow).then_some(gauge)).with(effort).maybe(new))
        .with(cards)
        .into()
}
