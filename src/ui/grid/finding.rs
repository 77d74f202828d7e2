//! What is looked for in the grid.

use crate::query::Column;

/// What is looked for.
#[derive(Default)]
pub struct FindState {
    pub words: String,
    /// Rows and columns that hold it.
    pub hits: Vec<(u32, Column)>,
    /// The one the grid stands at.
    pub at: usize,
    /// Whether the bar stands there and has had the focus.
    pub open: bool,
}

/// What a person does about it.
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
