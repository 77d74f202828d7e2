//! The grid as a view remembers it: its groups and columns.

use crate::app::grid::columns::ColumnLayout;
use std::rc::Rc;

/// Some rows under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowGroup {
    /// The value of its rows in the column that groups them; empty for nothing.
    pub key: Rc<str>,
    /// The words of its heading.
    pub name: Rc<str>,
    /// The place of its first row among all rows.
    pub first: usize,
    /// The number of its rows.
    pub count: usize,
    /// The line of the heading.
    pub line: usize,
    /// True if its rows are put away.
    pub closed: bool,
}

/// The grid of a view.
#[derive(Clone, Debug)]
pub struct GridState {
    /// The groups that the grid shows the rows in, in order; none without grouping.
    pub groups: Rc<[RowGroup]>,
    /// The groups that are closed, by key.
    pub closed: Rc<[Rc<str>]>,
    /// The arrangement of the columns here, where the plan does not keep it.
    pub columns: Option<Rc<ColumnLayout>>,
}

impl Default for GridState {
    fn default() -> GridState {
        GridState { groups: Rc::from([]), closed: Rc::from([]), columns: None }
    }
}
