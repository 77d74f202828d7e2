//! What a view remembers of the items it shows: the rows, the one being worked on, the new one.

use crate::model::{Record, Uid};
use std::rc::Rc;

/// A row that has just found another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The item.
    pub uid: Uid,
    /// How many ranks it rose (positive) or fell.
    pub by: i32,
}

/// A new item whose title is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Fresh {
    /// The item.
    pub uid: Uid,
    /// As it was made: as long as it is that, nothing has been put into it.
    pub made: Rc<Record>,
    /// Whether it has a title by now.
    pub titled: bool,
    /// How many steps could be undone when it had been added.
    pub mark: usize,
    /// The items that were added one after the other up to this one, each with the one it stands behind: they hold still while the next one is typed.
    pub chain: Vec<(Uid, Option<Uid>)>,
}
