//! The messages of the decision log.

use crate::app::decisions::state::DecisionFilter;
use crate::model::Uid;
use std::rc::Rc;

/// A message of the decision log.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionsMsg {
    /// Add a decision: to an item's log, or to that of the plan.
    Add {
        /// The item it is about.
        about: Option<Uid>,
        /// The decision.
        what: Rc<str>,
        /// The reason; may be empty.
        why: Rc<str>,
        /// The person who decided; may be empty.
        by: Rc<str>,
    },
    /// Ask for the reason of the last step.
    Ask,
    /// Give the reason that was asked for, and the name of who decided.
    Explain(Rc<str>, Rc<str>),
    /// Show the decisions that pass this.
    Filter(DecisionFilter),
    /// Show more of them.
    More,
}
