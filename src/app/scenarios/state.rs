//! The scenario that a page asks for.

use std::rc::Rc;

/// The scenario that the page of a view names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioState {
    /// The id that the page names.
    pub named: Option<Rc<str>>,
    /// True until a plan is there in which it can be opened.
    pub waits: bool,
}
