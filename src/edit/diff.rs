//! Diffs: the changes between two states of a plan, step by step, and the way back.
//!
//! ```
//! use plan_widget::edit::{Change, Diff};
//! use plan_widget::model::Key;
//!
//! let diff = Diff(vec![Change::Move { list: Key::Items, from: 0, to: 3 }]);
//! assert_eq!(diff.reverse().0, [Change::Move { list: Key::Items, from: 3, to: 0 }]);
//! ```

use std::rc::Rc;

use crate::model::{Key, Record, Value};

/// The entry a change speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeTarget {
    /// The top-level entry: title, description, as-of date, and the settings as one value.
    Root,
    /// An entry of a top-level list, by its place at that moment.
    Entry(Key, usize),
}

/// One step. Places are those at the moment the step is taken, so that steps are applied in order and undone in reverse order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A known key gets another value; `None` is absent.
    Set {
        /// Whose key.
        target: ChangeTarget,
        /// The key.
        key: Key,
        /// The value before.
        from: Option<Value>,
        /// The value after.
        to: Option<Value>,
    },
    /// A key the format does not know, or an earlier occurrence of one that stands there twice, gets another value: compact JSON text, or typed where
    /// the key is the widget's own.
    SetExtra {
        /// Whose key.
        target: ChangeTarget,
        /// Its place among such keys; where it was absent, the place it gets.
        at: usize,
        /// The key, escaped as JSON needs it.
        name: Rc<str>,
        /// The value before.
        from: Option<Value>,
        /// The value after.
        to: Option<Value>,
    },
    /// An entry comes to stand at a place.
    Insert {
        /// The list.
        list: Key,
        /// The place it gets.
        index: usize,
        /// The entry.
        record: Rc<Record>,
    },
    /// An entry goes.
    Remove {
        /// The list.
        list: Key,
        /// The place it had.
        index: usize,
        /// The entry as it was.
        record: Rc<Record>,
    },
    /// An entry moves within its list.
    Move {
        /// The list.
        list: Key,
        /// The place it had.
        from: usize,
        /// The place it gets, counted without it.
        to: usize,
    },
}

/// Changes in the order they are taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff(pub Vec<Change>);

impl Change {
    /// The change that takes this one back.
    #[must_use]
    pub fn reverse(self) -> Change {
        match self {
            Change::Set { target, key, from, to } => Change::Set { target, key, from: to, to: from },
            Change::SetExtra { target, at, name, from, to } => {
                Change::SetExtra { target, at, name, from: to, to: from }
            }
            Change::Insert { list, index, record } => Change::Remove { list, index, record },
            Change::Remove { list, index, record } => Change::Insert { list, index, record },
            Change::Move { list, from, to } => Change::Move { list, from: to, to: from },
        }
    }
}

impl Diff {
    /// True if nothing changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The changes that take these back.
    #[must_use]
    pub fn reverse(self) -> Diff {
        Diff(self.0.into_iter().rev().map(Change::reverse).collect())
    }

    /// These changes and then `later`, with repeated settings of one key in a row drawn together: a drag becomes one step.
    #[must_use]
    pub fn squash(mut self, later: Diff) -> Diff {
        for change in later.0 {
            let merged = match (self.0.last_mut(), &change) {
                (
                    Some(Change::Set { target, key, to: last, .. }),
                    Change::Set { target: next_target, key: next_key, to, .. },
                ) if target == next_target && key == next_key => {
                    last.clone_from(to);
                    true
                }
                _ => false,
            };
            if !merged {
                self.0.push(change);
            }
        }
        self.0.retain(|change| !matches!(change, Change::Set { from, to, .. } if from == to));
        self
    }
}
