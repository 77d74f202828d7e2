//! The decision log as a view shows it.

use crate::model::Uid;
use std::rc::Rc;

/// The decisions that are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionFilter {
    /// Words that must all stand in one.
    pub words: Rc<str>,
    /// The item they are about.
    pub item: Option<Uid>,
    /// The person who decided.
    pub person: Option<Rc<str>>,
}

/// A step that a reason can be given for afterwards, as a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenReason {
    /// The revision of the document right after it.
    pub revision: u64,
    /// The step, as the log says it.
    pub what: Rc<str>,
    /// The ids of the items it is about.
    pub items: Rc<[Rc<str>]>,
    /// Its decision in the plan's log, where it has written one.
    pub entry: Option<Uid>,
}

/// The number of decisions that are shown at first, and with each [`More`](super::msg::DecisionsMsg::More).
pub const SHOWN: usize = 100;

/// The decision log as a view remembers it.
#[derive(Clone, Debug)]
pub struct DecisionsState {
    /// The name of the person who decides here, as it was given last.
    pub by: Rc<str>,
    /// The decisions that are shown.
    pub filter: DecisionFilter,
    /// The most that are shown.
    pub shown: usize,
    /// The step that a reason can be given for.
    pub open: Option<Rc<OpenReason>>,
}

impl Default for DecisionsState {
    fn default() -> DecisionsState {
        DecisionsState { by: Rc::from(""), filter: DecisionFilter::default(), shown: SHOWN, open: None }
    }
}
