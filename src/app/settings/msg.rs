//! What is done to the plan as a whole and to its lists.

use crate::edit::Command;
use crate::model::{Key, Uid, Value};
use std::rc::Rc;

/// What is done to the plan as a whole and to its lists.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanMsg {
    /// Do something to the plan, as one step of undo.
    Edit {
        /// What.
        command: Command,
        /// What undoing it is called.
        label: Rc<str>,
    },
    /// Set a key of the plan itself: its title, description or as-of date.
    SetRoot(Key, Option<Value>),
    /// Set one of the plan's settings.
    SetSetting(Key, Option<Value>),
    /// Set one share of the MoSCoW budget, percent; the three shares before it are handed along.
    SetBudget(Key, f64, [f64; 3]),
    /// Set one key of one entry of any list.
    SetIn(Key, Uid, Key, Option<Value>),
    /// Add an entry to a list, with these values.
    AddTo(Key, Vec<(Key, Value)>),
    /// Take an entry out of a list.
    DeleteFrom(Key, Uid),
    /// Begin with a blank plan.
    Blank,
    /// Take the last step back.
    Undo,
    /// Take the undone step again.
    Redo,
    /// Add a key result to an objective.
    AddKeyResult(Uid),
}
