//! The search in the grid.

use crate::query::Column;

/// The search in the grid as it stands.
#[derive(Default)]
pub struct FindState {
    pub words: String,
    /// Rows and columns that hold it.
    pub hits: Vec<(u32, Column)>,
    /// The one the grid stands at.
    pub at: usize,
    /// True if the bar stands there and has had the focus.
    pub open: bool,
}

/// An action in the bar of the search.
pub enum FindAction {
    /// Open the bar, or go back to it.
    Open,
    /// Look for this.
    Words(String),
    /// Go to the next hit; `true`: to the one before.
    Next(bool),
    /// Close the bar.
    Close,
}
