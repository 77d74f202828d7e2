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
        BoardBy::Horizon => "Now, next, later".to_owned(),
        BoardBy::Field(column) => column_name_in(plan, column).to_string(),
    }
}

/// The order of the cards, as a choice.
pub fn order_name(plan: &Plan, order: BoardOrder) -> String {
    match order {
        BoardOrder::Rank => "Rank".to_owned(),
        BoardOrder::Own => "Own order".to_owned(),
        BoardOrder::Like(column) => column_name_in(plan, column).to_string(),
    }
}

/// A fact of a card, as a choice.
pub fn fact_name(fact: CardFact) -> &'static str {
    match fact {
        CardFact::Rank => "Rank",
        CardFact::Score => "Score",
        CardFact::Field(Key::Start) => "Dates",
        CardFact::Field(key) => key_name(key),
    }
}

/// `Add item to Must`
pub fn add_to(column: &str) -> String {
    say::add_to(column)
}

/// The name of the field in which a new item's title is typed.
pub fn new_in(column: &str) -> String {
    say::new_in(column)
}

/// After an item was added: `Added Gift cards to Must.`
pub fn added(title: &str, column: &str) -> String {
    say::added(title, column)
}

/// The effort of a column: `12 person-months · 58% (budget 60%)`.
pub fn effort_text(column: &BoardColumn, plan: &Plan, locale: &Locale) -> String {
    // An empty column says nothing.
    if column.effort == 0.0 && column.unestimated + column.over == 0 {
        return String::new();
    }
    let mut text = effort(column.effort, plan, locale);
    match (column.share, column.budget) {
        (Some(share), Some(budget)) => {
            text += &format!(" · {}% (budget {}%)", locale.number(share, 0), locale.number(budget, 0));
        }
        _ if column.is_outside() => text += " · outside the budget",
        _ => {}
    }
    if column.unestimated > 0 {
        text += &format!(" · {} without effort", column.unestimated);
    }
    match column.over {
        0 => {}
        1 => text += " · 1 finished item hidden",
        over => text += &format!(" · {over} finished items hidden"),
    }
    text
}

/// After a dated item went to another time: `Passkeys moved to Now: Nov 29 – Dec 24, 2026 (was Feb 1 – Mar 15, 2027).`
pub fn moved_to(title: &str, column: &str, now: &str, was: &str) -> String {
    say::moved_to(title, column, now, was)
}
