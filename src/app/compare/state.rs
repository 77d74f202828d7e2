//! What the plan is compared with.

use crate::app::compare::against::Against;
use std::rc::Rc;

/// What a view compares the plan with.
#[derive(Clone, Debug)]
pub struct CompareState {
    /// The earlier state that the plan is compared with.
    pub against: Option<crate::app::compare::state::Against>,
    /// Why items changed since then, by their ids.
    pub reasons: Rc<[(Rc<str>, Rc<str>)]>,
}

impl Default for CompareState {
    fn default() -> CompareState {
        CompareState { against: None, reasons: Rc::from([]) }
    }
}
