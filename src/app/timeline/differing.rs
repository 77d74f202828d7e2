//! The differences between two states of a plan that its timeline has to follow.

use crate::model::depends::dependencies;
use crate::model::{ItemIndex, Key, Plan};
use std::rc::Rc;

/// The items that differ, by index; `None` where items came, went or moved, or something changed that lanes or the calendar hang on.
pub(super) fn changed(old: &Rc<Plan>, new: &Rc<Plan>) -> Option<Vec<ItemIndex>> {
    if Rc::ptr_eq(old, new) {
        return Some(Vec::new());
    }
    let (before, after) = (old.items(), new.items());
    let frame = [Key::Settings, Key::Calendar, Key::Teams, Key::Objectives, Key::Milestones, Key::Timeboxes];
    let ordered = |plan: &Plan| plan.own(Key::Lanes).cloned();
    if before.len() != after.len()
        || ordered(old) != ordered(new)
        || frame.iter().any(|key| old.root().get(*key) != new.root().get(*key))
    {
        return None;
    }
    let mut changed = Vec::new();
    for (at, (old, new)) in before.indices().zip(before.iter().zip(after)) {
        if !Rc::ptr_eq(old, new) {
            // Who is a part of what decides on rows and lanes.
            if old.uid != new.uid || old.parent() != new.parent() || old.id() != new.id() && new.parent().is_some() {
                return None;
            }
            changed.push(at);
        }
    }
    Some(changed)
}

/// True if some of these items wait for others than before.
pub(super) fn links_changed(old: &Plan, new: &Plan, changed: &[ItemIndex]) -> bool {
    let differs = |at: &ItemIndex| {
        let (old, new) = (&old.items()[*at], &new.items()[*at]);
        !dependencies(old).eq(dependencies(new)) || old.id() != new.id()
    };
    changed.iter().any(differs)
}
