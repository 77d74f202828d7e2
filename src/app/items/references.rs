//! References to entries that go: whatever names a team, a timebox, an objective, a criterion or an item that is deleted names it no longer.
//!
//! ```
//! use plan_widget::app::items::references::released;
//! use plan_widget::model::Key;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"A"},{"id":"b","title":"B","depends_on":["a"]}]"#).unwrap();
//! let (_, items) = released(&plan, Key::Items, &[plan.items()[0].uid]);
//! assert_eq!(items, 1);
//! ```

use crate::base::map::Set;
use crate::edit::Command;
use crate::model::depends;
use crate::model::tree::ItemTree;
use crate::model::{Entry, Item, Key, Objective, Plan, Record, Uid, Value};
use std::cell::OnceCell;
use std::rc::Rc;

/// The command that takes references to these entries of a list away, and the number of items that had one. An id that an entry which stays has too is that one's.
pub fn released(plan: &Plan, list: Key, uids: &[Uid]) -> (Command, usize) {
    let going: Set<Uid> = uids.iter().copied().collect();
    let ids = |stays: bool| {
        let some = plan.list(list).iter().filter(|entry| going.contains(&entry.uid) != stays);
        some.flat_map(|entry| ids_of(list, entry)).filter(|id| !id.is_empty()).collect::<Set<Rc<str>>>()
    };
    let (mut gone, stay) = (ids(false), ids(true));
    gone.retain(|id| !stay.contains(id));
    let mut values: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    let mut count = 0;
    let tree = OnceCell::new();
    for item in plan.items().iter().filter(|item| !(gone.is_empty() || list == Key::Items && going.contains(&item.uid)))
    {
        let before = values.len();
        values.extend(of_item(item, list, &gone).into_iter().map(|(key, value)| (item.uid, key, value)));
        if item.parent().is_some_and(|id| list == Key::Items && gone.contains(id)) {
            values.push((item.uid, Key::Parent, lifted(plan, tree.get_or_init(|| ItemTree::of(plan)), item, &going)));
        }
        count += usize::from(values.len() > before);
    }
    let milestones = plan.milestones().iter().filter(|_| list == Key::Teams);
    let milestones = milestones.filter(|milestone| milestone.team().is_some_and(|team| gone.contains(team)));
    let milestones = milestones.map(|milestone| (milestone.uid, Key::Team, None)).collect();
    let set = |list, values| Command::Set { list, values };
    (Command::All(vec![set(Key::Items, values), set(Key::Milestones, milestones)]), count)
}

/// The parent of an item once these items are gone: the nearest that stays above it, or none.
fn lifted(plan: &Plan, tree: &ItemTree, item: &Item, going: &Set<Uid>) -> Option<Value> {
    let mut above = tree.ancestors(plan.item_index(item.uid)?).map(|at| &plan.items()[at]);
    above.find(|other| !going.contains(&other.uid)).map(|other| Value::text(other.id()))
}

/// The ids by which an entry is named: its own, and those of an objective's key results.
fn ids_of(list: Key, entry: &Rc<Record>) -> Vec<Rc<str>> {
    let mut ids = vec![Rc::from(entry.id())];
    if list == Key::Objectives {
        ids.extend(Objective::of(entry).key_results().iter().map(|result| Rc::from(result.id())));
    }
    ids
}

/// The values that an item has once it names none of these ids.
fn of_item(item: &Item, list: Key, gone: &Set<Rc<str>>) -> Vec<(Key, Option<Value>)> {
    let one = |key: Key| item.text(key).is_some_and(|id| gone.contains(id)).then_some((key, None));
    let texts = |key: Key| {
        let has = item.texts(key).any(|id| gone.contains(id));
        let rest = Value::texts(item.texts(key).filter(|id| !gone.contains(*id)));
        has.then(|| (key, Some(rest).filter(|rest| !rest.is_absent())))
    };
    let waits = || {
        let is_gone = |value: &Value| value.as_reference().is_some_and(|id| gone.contains(id));
        let rest = depends::edited(item, |value| (!is_gone(value)).then(|| value.clone()));
        item.depends_on().any(|id| gone.contains(id)).then_some((Key::DependsOn, rest))
    };
    let map = |key: Key| {
        let Some(Value::Map(map)) = item.get(key) else { return None };
        let rest: Vec<(Rc<str>, Value)> = map.iter().filter(|(id, _)| !gone.contains(id)).cloned().collect();
        (rest.len() < map.len()).then(|| (key, (!rest.is_empty()).then(|| Value::Map(rest.into()))))
    };
    let found = match list {
        // The work stays, whoever does it now: without the team its parts no longer make up the effort.
        Key::Teams => [one(Key::Team), map(Key::EffortBy).map(|(key, _)| (key, None))],
        Key::Timeboxes => [one(Key::Timebox), map(Key::MoscowIn)],
        Key::Objectives => [texts(Key::Objectives), None],
        Key::Criteria => [map(Key::Criteria), None],
        Key::Items => [waits(), None],
        _ => [None, None],
    };
    found.into_iter().flatten().collect()
}
