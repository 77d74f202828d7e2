//! Saves that were handed over and never answered: they may stand where the plan is kept, and are no one else's work then.

use std::rc::Rc;

use crate::edit::apply::apply;
use crate::edit::command::{Command, ROOT_KEYS, plan_change};
use crate::model::schema::{self, PLAN};
use crate::model::{Key, Plan, Record, Value};

/// The plan that both sides were made from, where a save of `sent` has had no answer: `base`, with everything that `sent` changed and that is found in `theirs`.
///
/// Merged on `base` alone, one's own earlier work would come back from the place as another's, clash with what was typed since, and undo what was undone.
/// Compared are the plan's own keys, its entries by id, their keys and custom fields; the manual order stays that of `base`.
pub fn known_base(base: &Plan, sent: &Plan, theirs: &Plan) -> Plan {
    let (mut known, mut commands) = (base.clone(), Vec::new());
    // The revision is the store's.
    for key in ROOT_KEYS.iter().filter(|key| **key != Key::Rev) {
        let value = sent.root().get(*key);
        if value == theirs.root().get(*key) && value != base.root().get(*key) {
            commands.push(Command::SetRoot(*key, value.cloned()));
        }
    }
    for (key, _) in Plan::settings_schema().fields {
        if sent.setting(*key) == theirs.setting(*key) && sent.setting(*key) != base.setting(*key) {
            commands.push(Command::SetSetting(*key, sent.setting(*key).cloned()));
        }
    }
    for (key, _) in PLAN.own {
        if sent.own(*key) == theirs.own(*key) && sent.own(*key) != base.own(*key) {
            commands.push(Command::SetOwn(*key, sent.own(*key).cloned()));
        }
    }
    for (list, _) in PLAN.fields {
        if schema::of_list(*list).is_some() {
            entries(*list, [base, sent, theirs], &mut known, &mut commands);
        }
    }
    // What cannot be done in one step (a cycle that others have opened since) is merged as before.
    match plan_change(&known, &Command::All(commands)) {
        Ok(diff) => apply(&known, &diff),
        Err(_) => base.clone(),
    }
}

/// Adds the commands for the entries of a list that `sent` changed and `theirs` has; new entries get uids of `known`, since those of another plan mean nothing there.
fn entries(list: Key, [base, sent, theirs]: [&Plan; 3], known: &mut Plan, commands: &mut Vec<Command>) {
    let Some(of) = schema::of_list(list) else { return };
    let (mut values, mut custom, mut added) = (Vec::new(), Vec::new(), Vec::new());
    let [was, here, there] = [base, sent, theirs].map(|plan| by_id(plan.list(list)));
    let is_first = |entry: &&Rc<Record>| here.get(entry.id()).is_some_and(|first| Rc::ptr_eq(first, entry));
    for entry in sent.list(list).iter().filter(|entry| !entry.id().is_empty()).filter(is_first) {
        match (was.get(entry.id()), there.get(entry.id())) {
            (Some(before), Some(after)) => {
                for (key, _) in of.fields {
                    let value = entry.get(*key);
                    if value == after.get(*key) && value != before.get(*key) {
                        values.push((before.uid, *key, value.cloned()));
                    }
                }
                if list == Key::Items {
                    custom.extend(custom_fields(before, entry, after));
                }
            }
            (None, Some(_)) => {
                let mut copy = Record::clone(entry);
                copy.uid = known.fresh_uid();
                added.push(Rc::new(copy));
            }
            _ => {}
        }
    }
    let is_gone = |entry: &&Rc<Record>| {
        !entry.id().is_empty() && !here.contains_key(entry.id()) && !there.contains_key(entry.id())
    };
    let gone: Vec<_> = base.list(list).iter().filter(is_gone).map(|entry| entry.uid).collect();
    commands.push(Command::Set { list, values });
    commands.push(Command::SetCustomFields(custom));
    // A full plan has room for what came only once what went is gone.
    commands.push(Command::Remove { list, uids: gone });
    commands.push(Command::Insert { list, index: usize::MAX, records: added });
}

/// The entries of a list by id; of those with one id, the first.
fn by_id(list: &[Rc<Record>]) -> crate::base::map::Map<&str, &Rc<Record>> {
    let mut map = crate::base::map::Map::default();
    for entry in list {
        map.entry(entry.id()).or_insert(entry);
    }
    map
}

/// The custom fields that `sent` changed and `theirs` has.
fn custom_fields(
    before: &Record,
    sent: &Record,
    theirs: &Record,
) -> Vec<(crate::model::Uid, Rc<str>, Option<Rc<str>>)> {
    let names = sent.extra().iter().chain(before.extra()).map(|extra| &extra.name);
    let mut changed: Vec<(crate::model::Uid, Rc<str>, Option<Rc<str>>)> = Vec::new();
    for name in names {
        let same = |a: &Record, b: &Record| a.extra_value(name) == b.extra_value(name);
        let is_known = schema::ITEM.find(name, 0).is_some() || changed.iter().any(|(_, seen, _)| seen == name);
        let is_json = [before, sent].iter().all(|item| matches!(item.extra_value(name), None | Some(Value::Raw(_))));
        if !is_known && is_json && same(sent, theirs) && !same(sent, before) {
            changed.push((before.uid, name.clone(), sent.extra_json(name).cloned()));
        }
    }
    changed
}
