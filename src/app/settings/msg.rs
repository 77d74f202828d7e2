//! The messages of the plan as a whole and of its lists.

use crate::app::colour_rules::RuleEdit;
use crate::edit::Command;
use crate::model::{Key, Uid, Value};
use std::rc::Rc;

/// A message of the plan as a whole and of its lists.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanMsg {
    /// Do something to the plan, as one step of undo.
    Edit {
        /// The command to carry out.
        command: Command,
        /// The name of the step in the history.
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
    /// Set the unit of efforts or the time that reach is counted in, and convert the numbers that are there.
    SetUnit(Key, Option<Value>),
    /// Give the numbers back that the step to this revision has converted, and keep the unit.
    KeepNumbers(u64),
    /// Take the last step back.
    Undo,
    /// Take the step to this revision back, if it is the last one still.
    TakeBack(u64),
    /// Take the undone step again.
    Redo,
    /// Take over the holidays of a calendar file: for a team, or for the plan; and the text of the file.
    ImportHolidays(Option<Uid>, Rc<str>),
    /// Change the colour rules.
    EditRules(RuleEdit),
    /// Add a key result to an objective.
    AddKeyResult(Uid),
}
