//! A run of Tabs along a row, as in a spreadsheet: Tab goes on to the next cell that can be typed into, and Enter ends the run below the cell it began in.
//!
//! ```
//! use plan_widget::app::grid::tab_run::TabRun;
//! use plan_widget::model::Key;
//! use plan_widget::query::Column;
//!
//! let columns = [Column::Rank, Column::TITLE, Column::Field(Key::Effort), Column::Score, Column::Field(Key::Team)];
//! let mut run = TabRun::default();
//! assert_eq!(run.step(&columns, 2, 1), 4, "nothing is typed into a score");
//! assert_eq!(run.end(), Some(Column::Field(Key::Effort)));
//! assert_eq!(run.end(), None);
//! ```

use crate::query::Column;
use crate::query::column::is_typed;

/// A run of Tabs that may be under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TabRun {
    from: Option<Column>,
}

impl TabRun {
    /// Goes on from the column at a place, forth (1) or back (-1); the run begins with the first step. Gives the place it comes to: the nearest that can be typed
    /// into, or where there is none the next, the last at most.
    pub fn step(&mut self, columns: &[Column], at: usize, by: i32) -> usize {
        self.from = self.from.or(columns.get(at).copied());
        let next = |at: usize| at.checked_add_signed(by as isize).filter(|to| *to < columns.len());
        let typed = std::iter::successors(next(at), |to| next(*to)).find(|to| is_typed(columns[*to]));
        typed.or(next(at)).unwrap_or(at)
    }

    /// True if a run is under way and has a cell to go on to from this place.
    pub fn goes_on(&self, columns: usize, at: usize, by: i32) -> bool {
        self.from.is_some() && at.checked_add_signed(by as isize).is_some_and(|to| to < columns)
    }

    /// Ends the run; gives the column that it began in.
    pub fn end(&mut self) -> Option<Column> {
        self.from.take()
    }
}
