//! The messages of the board.

use crate::app::board::state::CardFact;
use crate::app::options::BoardBy;
use crate::model::Uid;
use std::rc::Rc;

/// A message of the board.
#[derive(Clone, Debug, PartialEq)]
pub enum BoardMsg {
    /// Shows the columns of this field.
    By(BoardBy),
    /// Show the board with these columns.
    Show(BoardBy),
    /// Show a fact on the cards, or no longer.
    Fact(CardFact),
    /// Put an item into the column of this value; `None` takes the value away.
    Place(Uid, Option<Rc<str>>),
    /// Add an item with this title to the column of this value.
    Add(Rc<str>, Option<Rc<str>>),
}
