//! A plan and a diff make the next plan; everything that did not change is shared with the one before.
//!
//! ```
//! use plan_widget::edit::{Change, Diff, apply};
//! use plan_widget::model::Key;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a"},{"id":"b"}]"#).unwrap();
//! let moved = apply(&plan, &Diff(vec![Change::Move { list: Key::Items, from: 0, to: 1 }]));
//! assert_eq!(moved.items()[0].id(), "b");
//! ```

use std::rc::Rc;

use super::diff::{Change, ChangeTarget, Diff};
use crate::model::record::ExtraField;
use crate::model::schema::{self, PLAN};
use crate::model::{Key, Plan};

/// The plan after the changes. A change whose place does not exist is passed over: diffs made for this plan have none.
#[must_use]
pub fn apply(plan: &Plan, diff: &Diff) -> Plan {
    let mut next = plan.clone();
    for change in &diff.0 {
        step(&mut next, change);
    }
    next
}

/// True if a top-level list stays in the file without an entry: the items always do, and so does a list that overrules an earlier one.
pub fn stands_empty(plan: &Plan, list: Key) -> bool {
    list == Key::Items || plan.root().has_earlier(list)
}

/// Makes one change in place.
pub fn step(plan: &mut Plan, change: &Change) {
    match change {
        Change::Set { target, key, to, .. } => match target {
            ChangeTarget::Root => plan.root_mut().set(&PLAN, *key, to.clone()),
            ChangeTarget::Entry(list, index) => {
                let Some(of) = schema::of_list(*list) else {
                    return;
                };
                if let Some(entry) = plan.list_mut(*list).get_mut(*index) {
                    Rc::make_mut(entry).set(of, *key, to.clone());
                }
            }
        },
        Change::SetExtra { target, at, name, from, to } => {
            let extra = to.clone().map(|value| ExtraField { name: name.clone(), value });
            match target {
                ChangeTarget::Root => plan.root_mut().set_extra(*at, from.is_some(), extra),
                ChangeTarget::Entry(list, index) => {
                    if let Some(entry) = plan.list_mut(*list).get_mut(*index) {
                        Rc::make_mut(entry).set_extra(*at, from.is_some(), extra);
                    }
                }
            }
        }
        Change::Insert { list, index, record } => {
            plan.reserve(record.uid);
            let entries = plan.list_mut(*list);
            entries.insert((*index).min(entries.len()), record.clone());
        }
        Change::Remove { list, index, .. } => {
            let entries = plan.list_mut(*list);
            if *index < entries.len() {
                entries.remove(*index);
            }
            if entries.is_empty() && !stands_empty(plan, *list) {
                plan.root_mut().set(&PLAN, *list, None);
            }
        }
        Change::Move { list, from, to } => {
            let entries = plan.list_mut(*list);
            if *from < entries.len() && *to < entries.len() {
                let entry = entries.remove(*from);
                entries.insert(*to, entry);
            }
        }
    }
}
