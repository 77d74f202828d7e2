//! What a view remembers of the grid: its groups and columns.

use std::rc::Rc;

/// Some rows under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What its rows hold in the column that groups them; empty for nothing.
    pub key: Rc<str>,
    /// What the heading says.
    pub name: Rc<str>,
    /// The place of its first row among all rows.
    pub first: usize,
    /// How many rows there are.
    pub count: usize,
    /// The line of the heading.
    pub line: usize,
    /// Whether its rows are put away.
    pub closed: bool,
}
