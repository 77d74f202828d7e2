//! What a view remembers of the grid: its groups and columns.

use crate::app::grid::columns::ColumnLayout;
use std::rc::Rc;

/// Some rows under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowGroup {
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

/// The grid of a view.
#[derive(Clone, Debug)]
pub struct GridState {
    /// The groups that the grid shows the rows in, in order; none without grouping.
    pub groups: Rc<[RowGroup]>,
    /// The groups that are closed, by key.
    pub closed: Rc<[Rc<str>]>,
    /// How the columns are arranged here, where the plan does not keep it.
    pub columns: Option<Rc<ColumnLayout>>,
}

impl Default for GridState {
    fn default() -> GridState {
        GridState { groups: Rc::from([]), closed: Rc::from([]), columns: None }
    }
}
