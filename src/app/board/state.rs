//! What a view remembers of the board.

use crate::app::options::BoardBy;

/// The board of a view.
#[derive(Clone, Debug)]
pub struct BoardState {
    /// What the board's columns are.
    pub by: BoardBy,
}

impl Default for BoardState {
    fn default() -> BoardState {
        BoardState { by: BoardBy::Moscow }
    }
}
