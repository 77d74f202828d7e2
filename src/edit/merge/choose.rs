//! Settling what both sides changed: one side's value for each clash.

use std::rc::Rc;

use super::{Clash, Part, value::put_extras};
use crate::model::record::Extra;
use crate::model::schema::{self, PLAN};
use crate::model::{Plan, Record, Value};

/// The merged plan with ours or theirs for each of its clashes; `theirs` says which, by the clash's place in the list.
///
/// An entry that one side removed goes if that side is chosen, and stays as the other has it if not. Of two places in the manual order ours holds.
pub fn choose(merged: &Plan, clashes: &[Clash], theirs: impl Fn(usize) -> bool) -> Plan {
    let mut plan = merged.clone();
    for (at, clash) in clashes.iter().enumerate() {
        let theirs_hold = theirs(at);
        match &clash.part {
            Part::Field { key, ours, theirs } => {
                let value = if theirs_hold { theirs } else { ours };
                match clash.list.and_then(schema::of_list) {
                    Some(of) => change(&mut plan, clash, |entry| entry.set(of, *key, value.clone())),
                    None => plan.root_mut().set(&PLAN, *key, value.clone()),
                }
            }
            Part::Extra { name, ours, theirs } => {
                let jsons = if theirs_hold { theirs } else { ours };
                let put = |record: &mut Record| set_extra(record, name, jsons);
                if clash.list.is_some() { change(&mut plan, clash, put) } else { put(plan.root_mut()) }
            }
            Part::Entry { ours, theirs } => {
                let gone = if theirs_hold { theirs.is_none() } else { ours.is_none() };
                if let (true, Some(list), Some(uid)) = (gone, clash.list, clash.uid) {
                    plan.list_mut(list).retain(|entry| entry.uid != uid);
                }
            }
            Part::Place => {}
        }
    }
    plan
}

fn change(plan: &mut Plan, clash: &Clash, act: impl FnOnce(&mut Record)) {
    let (Some(list), Some(uid)) = (clash.list, clash.uid) else { return };
    if let Some(at) = plan.index_of(list, uid)
        && let Some(Value::Records(_)) = plan.root().get(list)
    {
        act(Rc::make_mut(&mut plan.list_mut(list)[at]));
    }
}

fn set_extra(record: &mut Record, name: &Rc<str>, jsons: &[Rc<str>]) {
    let rest: Vec<Extra> = record.extra().iter().filter(|extra| extra.name != *name).cloned().collect();
    for at in (0..record.extra().len()).rev() {
        record.set_extra(at, true, None);
    }
    let rest: Vec<_> = rest.into_iter().map(|extra| (extra.name, vec![extra.json])).collect();
    put_extras(record, &rest);
    put_extras(record, &[(name.clone(), jsons.to_vec())]);
}
