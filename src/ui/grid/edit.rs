//! A cell that is being edited, and where to go when that is over.

use crate::model::Uid;
use crate::query::Column;
use std::cell::Cell;
use std::rc::Rc;
use yew::AttrValue;

/// The cell to go to when an edit is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditExit {
    /// Back to the cell; the old value stays.
    Escape,
    /// Stay on the cell.
    Stay,
    /// The focus has gone elsewhere; `away`: out of the grid.
    Left { away: bool },
    /// By rows and columns; `enter`: by Enter, which after a new last row begins another one.
    Go { rows: i32, columns: i32, enter: bool },
}

/// A cell that is being edited.
#[derive(Clone, PartialEq)]
pub struct CellEdit {
    /// The item.
    pub uid: Uid,
    /// The column that is typed into.
    pub column: Column,
    /// The text that stood there, as the reader writes it.
    pub before: AttrValue,
    /// The text in the field.
    pub typed: AttrValue,
    /// True if it began with a letter in place of what stood there.
    pub seeded: bool,
    /// True if all that stood there is marked, to be typed over.
    pub marked: bool,
    /// True if what is typed goes to all rows that are chosen.
    pub all: bool,
    /// The choice that arrows went to.
    pub arrow: Option<usize>,
    /// True if the choices open upwards, where there is more room.
    pub up: bool,
    /// True if the field stands there and has the focus.
    pub open: bool,
    /// Set by the listener that ends the edit, so that no other one ends it again.
    pub over: Rc<Cell<bool>>,
}
