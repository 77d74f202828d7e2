//! What a person does on the board.

use crate::app::options::BoardBy;
use crate::model::Uid;

/// What a person does on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum BoardMsg {
    /// What columns the board shows.
    By(BoardBy),
    /// Put an item into a column of the board by horizon; `None` takes its times away.
    ToHorizon(Uid, Option<&'static str>),
}
