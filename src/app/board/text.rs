//! Sentences of the board.

use crate::app::board::columns::BoardColumn;
use crate::app::board::state::{BoardOrder, CardFact};
use crate::app::grid::column_text::column_name_in;
use crate::app::locale::Locale;
use crate::app::options::BoardBy;
use crate::app::text::{effort, key_name};
use crate::base::say::board as say;
pub use crate::base::say::board::*;
use crate::model::{Key, Plan};

/// The field of the board's columns, as a choice.
pub fn board_name(plan: &Plan, by: BoardBy) -> String {
    match by {
        BoardBy::Moscow => key_name(Key::Moscow).to_owned(),
        BoardBy::Horizon => say::by_horizon().to_owned(),
        BoardBy::Field(column) => column_name_in(plan, column).to_string(),
    }
}

/// The order of the cards, as a choice.
pub fn order_name(plan: &Plan, order: BoardOrder) -> String {
    match order {
        BoardOrder::Rank => say::rank().to_owned(),
        BoardOrder::Own => say::own_order().to_owned(),
        BoardOrder::Like(column) => column_name_in(plan, column).to_string(),
    }
}

/// A fact of a card, as a choice.
pub fn fact_name(fact: CardFact) -> &'static str {
    match fact {
        CardFact::Rank => say::rank(),
        CardFact::Score => say::score(),
        CardFact::Field(Key::Start) => say::dates(),
        CardFact::Field(key) => key_name(key),
    }
}

/// The effort of a column: `12 person-months · 58% (budget 60%)`.
pub fn effort_text(column: &BoardColumn, plan: &Plan, locale: &Locale) -> String {
    // An empty column says nothing.
    if column.effort == 0.0 && column.unestimated + column.over == 0 {
        return String::new();
    }
    let share = match (column.share, column.budget) {
        (Some(share), Some(budget)) => Some(say::share(locale.number(share, 0), locale.number(budget, 0))),
        _ => column.is_outside().then(|| say::outside_budget().to_owned()),
    };
    let unestimated = (column.unestimated > 0).then(|| say::without_effort(column.unestimated));
    let hidden = (column.over > 0).then(|| say::finished_hidden(column.over));
    let all = std::iter::once(effort(column.effort, plan, locale)).chain(share).chain(unestimated).chain(hidden);
    all.collect::<Vec<_>>().join(" · ")
}
