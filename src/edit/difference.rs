//! The difference of two plans, as a diff: entries are the same where their uids are.
//!
//! ```
//! use plan_widget::edit::{apply, difference};
//! use plan_widget::model::Plan;
//! use plan_widget::wire::read;
//!
//! let (from, to) = (Plan::empty(), read(r#"[{"id":"a"}]"#).unwrap());
//! assert_eq!(apply(&from, &difference(&from, &to)).items().len(), 1);
//! ```

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::apply::stands_empty;
use super::diff::{Change, ChangeTarget, Diff};
use crate::base::order::longest_increasing_subsequence;
use crate::model::schema::{self, PLAN, Schema};
use crate::model::{Key, Plan, Record, Uid, Value};

/// The changes that turn `from` into `to`: `apply(from, &difference(from, to)) == *to`. As few entries move as can.
pub fn difference(from: &Plan, to: &Plan) -> Diff {
    let mut diff = Vec::new();
    for (key, _) in PLAN.fields {
        let [before, after] = [from, to].map(|plan| plan.root().get(*key));
        let is_list = |value: Option<&Value>| matches!(value, None | Some(Value::Records(_)));
        if schema::of_list(*key).is_some() && is_list(before) && is_list(after) {
            list(&mut diff, *key, from.list(*key), to.list(*key));
            // An empty list that stands is another plan than none.
            if to.list(*key).is_empty() {
                let empty = Value::Records(Rc::default());
                let left =
                    if from.list(*key).is_empty() { before } else { Some(&empty).filter(|_| stands_empty(from, *key)) };
                set(&mut diff, ChangeTarget::Root, *key, left, after);
            }
        } else {
            set(&mut diff, ChangeTarget::Root, *key, before, after);
        }
    }
    extras(&mut diff, ChangeTarget::Root, from.root(), to.root());
    Diff(diff)
}

fn set(diff: &mut Vec<Change>, target: ChangeTarget, key: Key, from: Option<&Value>, to: Option<&Value>) {
    if from != to {
        diff.push(Change::Set { target, key, from: from.cloned(), to: to.cloned() });
    }
}

fn list(diff: &mut Vec<Change>, key: Key, from: &[Rc<Record>], to: &[Rc<Record>]) {
    let Some(of) = schema::of_list(key) else {
        return;
    };
    let after: Map<Uid, &Rc<Record>> = to.iter().map(|entry| (entry.uid, entry)).collect();
    let mut now: Vec<Uid> = Vec::with_capacity(to.len());
    let mut gone = Vec::new();
    for (index, entry) in from.iter().enumerate() {
        match after.get(&entry.uid) {
            Some(other) if other.raw() == entry.raw() => now.push(entry.uid),
            _ => gone.push(Change::Remove { list: key, index, record: entry.clone() }),
        }
    }
    diff.extend(gone.into_iter().rev());
    let before: Map<Uid, &Rc<Record>> = from.iter().map(|entry| (entry.uid, entry)).collect();
    for (index, uid) in now.iter().enumerate() {
        if let (Some(entry), Some(other)) = (before.get(uid), after.get(uid)) {
            fields(diff, ChangeTarget::Entry(key, index), of, entry, other);
        }
    }
    // Those that already stand in the new order stay; the others go behind the one they come to follow.
    let place: Map<Uid, usize> = to.iter().enumerate().map(|(at, entry)| (entry.uid, at)).collect();
    let places: Vec<usize> = now.iter().filter_map(|uid| place.get(uid).copied()).collect();
    let stays: Set<Uid> = longest_increasing_subsequence(&places).into_iter().map(|at| now[at]).collect();
    // How many entries stand at each old place by now: slot 0 is in front of all, slot n + 1 is the old place n with what was put behind it.
    let mut standing = FenwickTree::new(now.len() + 1);
    let slots: Map<Uid, usize> = now.iter().zip(1..).map(|(uid, slot)| (*uid, slot)).collect();
    (1..=now.len()).for_each(|slot| standing.add(slot, 1));
    // The slot of the last entry that stays, and how many have been put behind it.
    let (mut anchor, mut behind) = (0, 0);
    for entry in to {
        let slot = slots.get(&entry.uid).copied();
        if let Some(slot) = slot.filter(|_| stays.contains(&entry.uid)) {
            (anchor, behind) = (slot, 0);
            continue;
        }
        let from = slot.map(|slot| standing.before(slot));
        if let Some(slot) = slot {
            standing.add(slot, -1);
        }
        let index = standing.before(anchor) + usize::from(anchor > 0) + behind;
        standing.add(anchor, 1);
        behind += 1;
        match from {
            Some(from) if from == index => {}
            Some(from) => diff.push(Change::Move { list: key, from, to: index }),
            None => diff.push(Change::Insert { list: key, index, record: entry.clone() }),
        }
    }
}

/// Counts in slots with their sums in logarithmic time (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994).
struct FenwickTree(Vec<isize>);

impl FenwickTree {
    fn new(slots: usize) -> FenwickTree {
        FenwickTree(vec![0; slots + 1])
    }

    fn add(&mut self, slot: usize, count: isize) {
        let mut at = slot + 1;
        while at < self.0.len() {
            self.0[at] += count;
            at += at & at.wrapping_neg();
        }
    }

    /// The sum of all slots in front of one.
    fn before(&self, slot: usize) -> usize {
        let (mut at, mut sum) = (slot, 0);
        while at > 0 {
            sum += self.0[at];
            at -= at & at.wrapping_neg();
        }
        sum as usize
    }
}

fn fields(diff: &mut Vec<Change>, target: ChangeTarget, of: &Schema, from: &Rc<Record>, to: &Rc<Record>) {
    if Rc::ptr_eq(from, to) || from == to {
        return;
    }
    for (key, _) in of.fields {
        set(diff, target, *key, from.get(*key), to.get(*key));
    }
    extras(diff, target, from, to);
}

fn extras(diff: &mut Vec<Change>, target: ChangeTarget, from: &Record, to: &Record) {
    let (before, after) = (from.extra(), to.extra());
    let names =
        |extras: &[crate::model::record::ExtraField]| extras.iter().map(|extra| extra.name.clone()).collect::<Vec<_>>();
    if names(before) == names(after) {
        for (at, (was, is)) in before.iter().zip(after).enumerate().filter(|(_, (was, is))| was != is) {
            let (from, to) = (Some(was.value.clone()), Some(is.value.clone()));
            diff.push(Change::SetExtra { target, at, name: is.name.clone(), from, to });
        }
        return;
    }
    let alike = before.iter().zip(after).take_while(|(was, is)| was == is).count();
    for (at, extra) in before.iter().enumerate().skip(alike).rev() {
        diff.push(Change::SetExtra { target, at, name: extra.name.clone(), from: Some(extra.value.clone()), to: None });
    }
    for (at, extra) in after.iter().enumerate().skip(alike) {
        diff.push(Change::SetExtra { target, at, name: extra.name.clone(), from: None, to: Some(extra.value.clone()) });
    }
}
