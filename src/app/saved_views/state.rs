//! The saved view that a view of the plan shows.

use std::rc::Rc;

/// The saved view that is open, and the one that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedViewState {
    /// The id of the one that was opened last.
    pub open: Option<Rc<str>>,
    /// The id of the one that the page asks for, until a plan has it.
    pub asked: Option<Rc<str>>,
}
