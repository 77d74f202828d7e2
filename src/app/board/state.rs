//! The board as a view remembers it.

use crate::app::options::BoardBy;

/// The board of a view.
#[derive(Clone, Debug)]
pub struct BoardState {
    /// The field whose values are the columns.
    pub by: BoardBy,
}

impl Default for BoardState {
    fn default() -> BoardState {
        BoardState { by: BoardBy::Moscow }
    }
}
