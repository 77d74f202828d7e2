//! What turns one plan into another, as a diff: entries are the same where their uids are.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::diff::{Change, Diff, Target};
use super::merge::rising;
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
            if before.is_some() != after.is_some() && from.list(*key).is_empty() && to.list(*key).is_empty() {
                set(&mut diff, Target::Root, *key, before, after);
            }
        } else {
            set(&mut diff, Target::Root, *key, before, after);
        }
    }
    extras(&mut diff, Target::Root, from.root(), to.root());
    Diff(diff)
}

fn set(diff: &mut Vec<Change>, target: Target, key: Key, from: Option<&Value>, to: Option<&Value>) {
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
            fields(diff, Target::Entry(key, index), of, entry, other);
        }
    }
    // Those that already stand in the new order stay; the others go behind the one they come to follow.
    let place: Map<Uid, usize> = to.iter().enumerate().map(|(at, entry)| (entry.uid, at)).collect();
    let places: Vec<usize> = now.iter().filter_map(|uid| place.get(uid).copied()).collect();
    let stays: Set<Uid> = rising(&places).into_iter().map(|at| now[at]).collect();
    let stood: Set<Uid> = now.iter().copied().collect();
    let mut last: Option<Uid> = None;
    for entry in to {
        if !stays.contains(&entry.uid) {
            let at = |now: &[Uid], uid: Uid| now.iter().position(|known| *known == uid);
            let from = if stood.contains(&entry.uid) { at(&now, entry.uid) } else { None };
            if let Some(from) = from {
                now.remove(from);
            }
            let index = last.and_then(|last| at(&now, last)).map_or(0, |at| at + 1);
            now.insert(index, entry.uid);
            match from {
                Some(from) if from == index => {}
                Some(from) => diff.push(Change::Move { list: key, from, to: index }),
                None => diff.push(Change::Insert { list: key, index, record: entry.clone() }),
            }
        }
        last = Some(entry.uid);
    }
}

fn fields(diff: &mut Vec<Change>, target: Target, of: &Schema, from: &Rc<Record>, to: &Rc<Record>) {
    if Rc::ptr_eq(from, to) || from == to {
        return;
    }
    for (key, _) in of.fields {
        set(diff, target, *key, from.get(*key), to.get(*key));
    }
    extras(diff, target, from, to);
}

fn extras(diff: &mut Vec<Change>, target: Target, from: &Record, to: &Record) {
    let (before, after) = (from.extra(), to.extra());
    let names =
        |extras: &[crate::model::record::Extra]| extras.iter().map(|extra| extra.name.clone()).collect::<Vec<_>>();
    if names(before) == names(after) {
        for (at, (was, is)) in before.iter().zip(after).enumerate().filter(|(_, (was, is))| was != is) {
            let (from, to) = (Some(was.json.clone()), Some(is.json.clone()));
            diff.push(Change::SetExtra { target, at, name: is.name.clone(), from, to });
        }
        return;
    }
    let alike = before.iter().zip(after).take_while(|(was, is)| was == is).count();
    for (at, extra) in before.iter().enumerate().skip(alike).rev() {
        diff.push(Change::SetExtra { target, at, name: extra.name.clone(), from: Some(extra.json.clone()), to: None });
    }
    for (at, extra) in after.iter().enumerate().skip(alike) {
        diff.push(Change::SetExtra { target, at, name: extra.name.clone(), from: None, to: Some(extra.json.clone()) });
    }
}
