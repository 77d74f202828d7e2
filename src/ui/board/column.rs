//! One column: its name, effort against the budget, and a window of its cards.

use super::card::{CardProps, Lifted, card};
use super::column_name;
use crate::app::board::{self, Fill};
use crate::app::{State, text};
use crate::layout::window::RowWindow;
use crate::ui::hooks::{use_dispatch, use_viewport};
use yew::prelude::*;

/// Height of a card with the gap below it, px.
pub const CARD: f64 = 64.0;

#[derive(Clone, PartialEq, Properties)]
pub struct ColumnProps {
    pub state: State,
    pub column: board::Column,
    pub editable: bool,
    pub lifted: Option<Lifted>,
    pub lift: UseStateSetter<Option<Lifted>>,
}

/// One column of the board.
#[component]
pub fn Column(props: &ColumnProps) -> Html {
    let dispatch = use_dispatch();
    let list = use_node_ref();
    let viewport = use_viewport(&list, CARD / 2.0);
    let (doc, ui) = (&props.state.doc, &props.state.ui);
    let column = &props.column;
    let window = RowWindow::new(viewport.top, viewport.height.max(CARD), CARD, 2, column.cards.len());
    let word = column.word.unwrap_or_default();
    let name = column_name(column.word);
    let fill = match column.fill() {
        Fill::Within => "within",
        Fill::Near => "near",
        Fill::Over => "over",
    };
    let share = match (column.share, column.budget) {
        (Some(share), Some(budget)) if budget > 0.0 => (share / budget * 100.0).min(100.0),
        _ => 0.0,
    };
    let total = column.cards.len();
    html! {
        <section class={classes!("column", word)} data-word={word}>
            <header>
                <div class="name"><span class={classes!("dot", word)}></span><h3>{ name }</h3><span class="count">{ ui.locale.number(total as f64, 0) }</span></div>
                <div class={classes!("gauge", fill)} aria-hidden="true"><span ~style={format!("width:{}%", share.round() as i32)}></span></div>
                <p class={classes!("effort", fill)}>{ board::effort_text(column, &ui.locale) }</p>
            </header>
            <div class="cards" ref={list} tabindex="-1">
                <div role="list" aria-label={name} class="stack" ~style={format!("height:{}px", total as i32 * CARD as i32)}>
                    { for window.rows().map(|row| {
                        let at = column.cards[row] as usize;
                        let item = doc.plan.items()[at].clone();
                        let uid = item.uid;
                        let facts = AttrValue::from(board::facts(doc, at, &item, &ui.locale));
                        let lifted = props.lifted.filter(|(lifted, _)| *lifted == uid);
                        card(
                            CardProps {
                                item,
                                facts,
                                top: row as i32 * CARD as i32,
                                row,
                                total,
                                word: column.word,
                                editable: props.editable,
                                first: row == 0,
                                lifted,
                                lift: props.lift.clone(),
                            },
                            &dispatch,
                        )
                    }) }
                </div>
                if total == 0 {
                    <p class="none">{ text::EMPTY_COLUMN }</p>
                }
            </div>
        </section>
    }
}
