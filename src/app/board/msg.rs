//! The messages of the board.

use crate::app::options::BoardBy;
use crate::model::Uid;

/// A message of the board.
#[derive(Clone, Debug, PartialEq)]
pub enum BoardMsg {
    /// Shows the columns of this field.
    By(BoardBy),
    /// Put an item into a column of the board by horizon; `None` takes its times away.
    ToHorizon(Uid, Option<&'static str>),
}
