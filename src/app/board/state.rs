//! The board as a view remembers it.

use crate::app::options::BoardBy;
use crate::model::Key;
use crate::query::{Column, RowOrder};
use std::rc::Rc;

/// A fact that a card shows below its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardFact {
    /// The rank, and whether it is pinned.
    Rank,
    /// The score under the plan's method.
    Score,
    /// A field; the start stands for both dates.
    Field(Key),
}

impl CardFact {
    /// All that can be chosen, in the order in which a card shows them.
    pub const ALL: [CardFact; 13] = [
        CardFact::Field(Key::Parent),
        CardFact::Field(Key::Start),
        CardFact::Rank,
        CardFact::Score,
        CardFact::Field(Key::Effort),
        CardFact::Field(Key::Moscow),
        CardFact::Field(Key::Status),
        CardFact::Field(Key::Progress),
        CardFact::Field(Key::Team),
        CardFact::Field(Key::Owner),
        CardFact::Field(Key::Kind),
        CardFact::Field(Key::Timebox),
        CardFact::Field(Key::Tags),
    ];
}

/// The order of the cards in a column: that of the grid's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardOrder {
    /// By rank.
    Rank,
    /// The plan's own order, in which cards can be moved.
    Own,
    /// As the grid is sorted now, by another column.
    Like(Column),
}

impl BoardOrder {
    /// The order of the rows.
    pub fn of(order: RowOrder) -> BoardOrder {
        match order {
            RowOrder::Manual => BoardOrder::Own,
            RowOrder::By { column: Column::Rank, .. } => BoardOrder::Rank,
            RowOrder::By { column, .. } => BoardOrder::Like(column),
        }
    }

    /// The order of the rows for it; `None` where they are sorted so already.
    pub fn rows(self) -> Option<RowOrder> {
        match self {
            BoardOrder::Own => Some(RowOrder::Manual),
            BoardOrder::Rank => Some(RowOrder::default()),
            BoardOrder::Like(_) => None,
        }
    }
}

/// The board of a view.
#[derive(Clone, Debug)]
pub struct BoardState {
    /// The field whose values are the columns.
    pub by: BoardBy,
    /// The facts that cards show.
    pub facts: Rc<[CardFact]>,
}

impl Default for BoardState {
    fn default() -> BoardState {
        let facts = [Key::Parent, Key::Effort, Key::Team].map(CardFact::Field);
        let facts: Vec<CardFact> = facts.into_iter().chain([CardFact::Rank, CardFact::Score]).collect();
        BoardState { by: BoardBy::Moscow, facts: facts.into() }
    }
}
