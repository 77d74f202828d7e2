//! The messages of scenarios.

use std::rc::Rc;

/// A message of scenarios.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenarioMsg {
    /// Look at the scenario of that id, or at the plan itself.
    Open(Option<Rc<str>>),
    /// The page names the scenario of that id: it opens as soon as a plan has it. An empty one leaves the one that the page named.
    Ask(Rc<str>),
    /// Begin a scenario under a title with notes, as what is looked at is now, and open it.
    Add(Rc<str>, Rc<str>),
    /// Give the scenario that is open another title and other notes.
    Rename(Rc<str>, Rc<str>),
    /// Delete the scenario that is open.
    Delete,
    /// Make the plan what it is in the scenario that is open.
    Adopt,
}

impl ScenarioMsg {
    /// True if it changes what is looked at and nothing in the plan.
    pub fn only_looks(&self) -> bool {
        matches!(self, ScenarioMsg::Open(_) | ScenarioMsg::Ask(_))
    }
}
