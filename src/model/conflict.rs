//! Conflicts that a merge of files has left in a plan: what both sides changed, with both values, under the key `conflicts`.
//!
//! ```
//! use plan_widget::model::conflict::conflicts;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A","effort":2}],
//!     "conflicts":[{"list":"items","id":"a","key":"effort","ours":2,"theirs":3}]}"#).unwrap();
//! let left = &conflicts(&plan)[0];
//! assert_eq!((&*left.key, left.ours.as_deref(), left.theirs.as_deref()), ("effort", Some("2"), Some("3")));
//! assert_eq!(left.uid, Some(plan.items()[0].uid()));
//! ```

use std::rc::Rc;

use super::key::Key;
use super::plan::Plan;
use super::record::Uid;
use super::schema;

/// A side of a merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeSide {
    /// The branch that was merged into.
    Ours,
    /// The branch that was merged.
    Theirs,
}

/// One thing that both sides of a merge changed, and nobody has decided on yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftConflict {
    /// The list of the entry; `None` for the plan itself.
    pub list: Option<Key>,
    /// The entry, where it is there.
    pub uid: Option<Uid>,
    /// Its id, empty where it has none.
    pub id: Rc<str>,
    /// The key; empty where the whole entry is meant.
    pub key: Rc<str>,
    /// The value that stands in the plan, as JSON; `None` where it is absent.
    pub ours: Option<Rc<str>>,
    /// The other value, as JSON.
    pub theirs: Option<Rc<str>>,
    /// The side that removed the entry, which the other one changed: it stays until someone decides.
    pub removed_by: Option<MergeSide>,
}

/// The conflicts that stand in a plan, in the order of the file; none where another program keeps something else there.
pub fn conflicts(plan: &Plan) -> Vec<LeftConflict> {
    let one = |record: &Rc<super::Record>| {
        let list = record.text(Key::List).and_then(Key::of).filter(|list| schema::of_list(*list).is_some());
        let id: Rc<str> = record.text(Key::Id).unwrap_or_default().into();
        LeftConflict {
            uid: list.and_then(|list| plan.find(list, &id)).map(|entry| entry.uid),
            list,
            key: record.text(Key::FieldKey).unwrap_or_default().into(),
            ours: record.extra_json("ours").cloned(),
            theirs: record.extra_json("theirs").cloned(),
            removed_by: match record.text(Key::RemovedBy) {
                Some("ours") => Some(MergeSide::Ours),
                Some("theirs") => Some(MergeSide::Theirs),
                _ => None,
            },
            id,
        }
    };
    plan.own_records(Key::Conflicts).iter().map(one).collect()
}
