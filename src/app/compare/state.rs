//! The state that the plan is compared with.

use crate::app::compare::against::Against;
use std::rc::Rc;

/// The comparison as a view remembers it.
#[derive(Clone, Debug)]
pub struct CompareState {
    /// The earlier state that the plan is compared with.
    pub against: Option<crate::app::compare::state::Against>,
    /// The reasons for changes since then, by the ids of the items.
    pub reasons: Rc<[(Rc<str>, Rc<str>)]>,
}

impl Default for CompareState {
    fn default() -> CompareState {
        CompareState { against: None, reasons: Rc::from([]) }
    }
}
