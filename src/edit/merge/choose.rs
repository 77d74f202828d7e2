//! Settling what both sides changed: one side's value for each clash.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::conflict::{ConflictPart, MergeConflict};
use super::value::put_extras;
use crate::model::record::ExtraField;
use crate::model::schema::{self, PLAN, Schema};
use crate::model::team_effort::set_with_companion;
use crate::model::{Key, Plan, Record, Uid, Value};

/// The merged plan with ours or theirs for each of its clashes; `theirs` says which, by the clash's place in the list.
///
/// An entry that one side removed goes if that side is chosen, and stays as the other has it if not. Of two places in the manual order ours holds.
pub fn choose(merged: &Plan, clashes: &[MergeConflict], theirs: impl Fn(usize) -> bool) -> Plan {
    let mut plan = merged.clone();
    let mut places: Map<(Key, Uid), usize> = Map::default();
    for list in clashes.iter().filter_map(|clash| clash.list).collect::<Set<Key>>().iter() {
        places.extend(plan.list(*list).iter().enumerate().map(|(at, entry)| ((*list, entry.uid), at)));
    }
    let mut removed: Set<(Key, Uid)> = Set::default();
    for (at, clash) in clashes.iter().enumerate() {
        let theirs_hold = theirs(at);
        match &clash.part {
            ConflictPart::Field { key, ours, theirs } => {
                let value = if theirs_hold { theirs } else { ours };
                match clash.list.and_then(schema::of_list) {
                    Some(_) if clash.list == Some(Key::Items) => change(&mut plan, &places, clash, |entry| {
                        set_with_companion(entry, *key, value.clone());
                    }),
                    Some(of) => change(&mut plan, &places, clash, |entry| entry.set(of, *key, value.clone())),
                    None => plan.root_mut().set(&PLAN, *key, value.clone()),
                }
            }
            ConflictPart::Extra { name, ours, theirs } => {
                let values = if theirs_hold { theirs } else { ours };
                let of = clash.list.and_then(schema::of_list).unwrap_or(&PLAN);
                let put = |record: &mut Record| set_extra(record, of, name, values);
                if clash.list.is_some() { change(&mut plan, &places, clash, put) } else { put(plan.root_mut()) }
            }
            ConflictPart::Entry { ours, theirs } => {
                let gone = if theirs_hold { theirs.is_none() } else { ours.is_none() };
                if let (true, Some(list), Some(uid)) = (gone, clash.list, clash.uid) {
                    removed.insert((list, uid));
                }
            }
            ConflictPart::Place => {}
        }
    }
    for list in removed.iter().map(|(list, _)| *list).collect::<Set<Key>>().iter() {
        plan.list_mut(*list).retain(|entry| !removed.contains(&(*list, entry.uid)));
    }
    plan
}

fn change(plan: &mut Plan, places: &Map<(Key, Uid), usize>, clash: &MergeConflict, act: impl FnOnce(&mut Record)) {
    let (Some(list), Some(uid)) = (clash.list, clash.uid) else { return };
    if let Some(&at) = places.get(&(list, uid))
        && let Some(Value::Records(_)) = plan.root().get(list)
    {
        act(Rc::make_mut(&mut plan.list_mut(list)[at]));
    }
}

fn set_extra(record: &mut Record, of: &Schema, name: &Rc<str>, values: &[Value]) {
    let rest: Vec<ExtraField> = record.extra().iter().filter(|extra| extra.name != *name).cloned().collect();
    for at in (0..record.extra().len()).rev() {
        record.set_extra(at, true, None);
    }
    let rest: Vec<_> = rest.into_iter().map(|extra| (extra.name, vec![extra.value])).collect();
    put_extras(record, of, &rest);
    put_extras(record, of, &[(name.clone(), values.to_vec())]);
}
