//! The result of a merge: the plan, how it differs from ours, and what both sides changed.

use std::rc::Rc;

use crate::edit::diff::Diff;
use crate::model::{Key, Plan, Record, Uid, Value};

/// Both sides' changes in one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeResult {
    /// The merged plan; entries that ours has keep their uids.
    pub plan: Plan,
    /// The diff that turns ours into it: what came in from theirs, as a step that can be undone.
    pub diff: Diff,
    /// The conflicts: ours holds in the plan.
    pub clashes: Vec<MergeConflict>,
}

/// One thing that both sides changed, each to something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeConflict {
    /// The list the entry stands in; `None` for the plan itself.
    pub list: Option<Key>,
    /// The entry in the merged plan, where it is there.
    pub uid: Option<Uid>,
    /// Its id, empty where it has none.
    pub id: Rc<str>,
    /// The part that both changed.
    pub part: ConflictPart,
}

/// A part of a plan that both sides changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConflictPart {
    /// The value of a known key. Of a value with parts, what only one side changed is in both.
    Field {
        /// The key.
        key: Key,
        /// The value that holds in the merged plan.
        ours: Option<Value>,
        /// The other value: set it to choose theirs.
        theirs: Option<Value>,
    },
    /// The value of an unknown key; more than one where the key stands several times.
    Extra {
        /// The key, escaped as JSON needs it.
        name: Rc<str>,
        /// The value that holds in the merged plan.
        ours: Vec<Value>,
        /// The other value.
        theirs: Vec<Value>,
    },
    /// The whole entry: one side removed it, the other changed it or refers to it. It stays.
    Entry {
        /// The entry as ours has it; `None` where ours removed it.
        ours: Option<Rc<Record>>,
        /// The entry as theirs has it; `None` where theirs removed it.
        theirs: Option<Rc<Record>>,
    },
    /// Its place in the manual order: both moved it.
    Place,
}
