//! The grid as a view remembers it: its groups and columns.

use crate::app::grid::columns::ColumnLayout;
use crate::app::grid::row_tree::RowTree;
use crate::base::map::Set;
use crate::query::Column;
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
    /// True if items of the plan stand under others, so that there is a tree to show.
    pub nests: bool,
    /// True if the rows are a flat list all the same.
    pub flat: bool,
    /// The rows as a tree; none where they are a flat list or in groups.
    pub tree: Option<Rc<RowTree>>,
    /// The ids of parents whose children are put away.
    pub folded: Rc<Set<Rc<str>>>,
    /// The same among what a filter finds: with each other filter everything that it finds is seen at first.
    pub folded_found: Rc<Set<Rc<str>>>,
    /// The arrangement of the columns here, where the plan does not keep it.
    pub columns: Option<Rc<ColumnLayout>>,
    /// The columns of the chosen cells, from where the choice began to where it ends; `None` where whole rows are chosen.
    pub across: Option<(Column, Column)>,
    /// The number of times that the bar that finds text was asked for: another number opens it.
    pub finds: u32,
}

impl Default for GridState {
    fn default() -> GridState {
        GridState {
            groups: Rc::from([]),
            closed: Rc::from([]),
            nests: false,
            flat: false,
            tree: None,
            folded: Rc::default(),
            folded_found: Rc::default(),
            columns: None,
            across: None,
            finds: 0,
        }
    }
}

/// The sums of chosen cells.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RangeSummary {
    /// The rows.
    pub rows: usize,
    /// The cells; 0 where whole rows are chosen.
    pub cells: usize,
    /// The number of cells of the one column that hold a number.
    pub numbers: usize,
    /// The sum of these numbers, where numbers of the column can be added up.
    pub sum: Option<f64>,
    /// Their mean.
    pub mean: Option<f64>,
}
