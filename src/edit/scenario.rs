//! Scenarios: the plan as it is in one, and the difference that a changed plan makes in it.
//!
//! A scenario says what is other in it; everything else follows the plan. An entry in it is a merge patch (RFC 7396) of the plan's entry of that id.
//!
//! ```
//! use plan_widget::edit::scenario::{in_scenario, with_scenario};
//! use plan_widget::edit::{Command, apply, plan_change};
//! use plan_widget::model::{Key, Value};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"items":[{"id":"a","effort":2}],"scenarios":[{"id":"s","items":[{"id":"a","effort":5}]}]}"#).unwrap();
//! let seen = in_scenario(&plan, "s").unwrap();
//! assert_eq!(seen.items()[0].effort(), Some(5.0));
//!
//! let command = Command::Set { list: Key::Items, values: vec![(seen.items()[0].uid(), Key::Effort, Value::num(3.0))] };
//! let edited = apply(&seen, &plan_change(&seen, &command).unwrap());
//! let plan = with_scenario(&plan, &edited, "s").unwrap();
//! assert_eq!(plan.items()[0].effort(), Some(2.0), "the plan itself stays");
//! assert_eq!(in_scenario(&plan, "s").unwrap().items()[0].effort(), Some(3.0));
//! ```

use std::rc::Rc;

use super::apply::stands_empty;
use crate::base::map::{Map, Set};
use crate::base::order::longest_increasing_subsequence;
use crate::model::record::ExtraField;
use crate::model::schema::{self, CALENDAR, PLAN, SCENARIO, SETTINGS, Schema};
use crate::model::{Key, Plan, Record, Uid, Value};

/// The lists of the plan that can be others in a scenario.
pub const LISTS: [Key; 7] =
    [Key::Teams, Key::Objectives, Key::Timeboxes, Key::Milestones, Key::Criteria, Key::Methods, Key::Items];
/// The single entries of the plan that can be.
const SINGLES: [(Key, &Schema); 2] = [(Key::Settings, &SETTINGS), (Key::Calendar, &CALENDAR)];

/// The plan as it is in the scenario of that id; `None` where it has none. Its scenarios are the plan's.
pub fn in_scenario(plan: &Plan, id: &str) -> Option<Plan> {
    Some(applied(plan, plan.scenario(id).filter(|_| !id.is_empty())?))
}

/// The plan with the differences of a scenario.
fn applied(plan: &Plan, scenario: &Record) -> Plan {
    let mut next = plan.clone();
    for (key, of) in SINGLES {
        let Some(changes) = scenario.record(key).filter(|_| !is_raw(plan, key)) else { continue };
        let mut record = plan.root().record(key).map(|record| Record::clone(record)).unwrap_or_default();
        patch(&mut record, changes, of);
        let is_empty = record.fields().is_empty() && record.extra().is_empty();
        next.root_mut().set(&PLAN, key, (!is_empty).then(|| Value::Record(Rc::new(record))));
    }
    for list in LISTS.into_iter().filter(|list| !is_raw(plan, *list)) {
        apply_list(&mut next, list, scenario);
    }
    let log = plan.list(Key::Log);
    let more: Vec<_> = scenario.records(Key::Log).iter().filter(|entry| !log.contains(entry)).cloned().collect();
    if !more.is_empty() && !is_raw(plan, Key::Log) {
        next.list_mut(Key::Log).extend(more);
    }
    next
}

fn is_raw(plan: &Plan, key: Key) -> bool {
    matches!(plan.root().get(key), Some(Value::Raw(_)))
}

/// True if settings or a calendar say nothing, be they there or not.
fn is_silent(plan: &Plan, key: Key) -> bool {
    let is_empty = |record: &Rc<Record>| record.fields().is_empty() && record.extra().is_empty();
    !is_raw(plan, key) && plan.root().record(key).is_none_or(is_empty)
}

fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Raw(json) if **json == *"null")
}

/// Changes an entry as a scenario says. Decisions are added to those it has.
fn patch(record: &mut Record, changes: &Record, of: &Schema) {
    for (key, value) in changes.fields().iter().filter(|(key, _)| *key != Key::Id) {
        let value = match (key, record.get(*key), value) {
            (Key::Log, Some(Value::Records(log)), Value::Records(more)) => {
                let more = more.iter().filter(|entry| !log.contains(entry));
                Value::Records(Rc::new(log.iter().chain(more).cloned().collect()))
            }
            _ => value.clone(),
        };
        record.set(of, *key, Some(value).filter(|value| !is_nothing(value)));
    }
    for extra in changes.extra() {
        let at = record.extra().iter().position(|known| known.name == extra.name);
        let to = Some(extra.clone()).filter(|extra| !is_nothing(&extra.value));
        record.set_extra(at.unwrap_or(usize::MAX), at.is_some(), to);
    }
}

/// The value under a list's name in one of the scenario's tables by list.
fn of_list(scenario: &Record, table: Key, list: Key) -> Option<&Value> {
    scenario.get(table)?.at(list.name())
}

/// The places that a scenario gives to entries of a list: id, and the id of the entry each comes behind.
fn places(scenario: &Record, list: Key) -> Vec<(Rc<str>, Rc<str>)> {
    let Some(Value::Map(map)) = of_list(scenario, Key::Placed, list) else { return Vec::new() };
    let place = |(id, after): &(Rc<str>, Value)| Some((id.clone(), after.as_text()?.into()));
    map.iter().filter_map(place).collect()
}

fn removed(scenario: &Record, list: Key) -> Vec<Rc<str>> {
    of_list(scenario, Key::Removed, list).into_iter().flat_map(Value::iter_texts).map(Rc::from).collect()
}

/// Entries by id: the first of each, those without one or that are no objects left out.
fn by_id(records: &[Rc<Record>]) -> Map<&str, &Rc<Record>> {
    let mut table = Map::default();
    for record in records.iter().filter(|record| !record.id().is_empty() && record.raw().is_none()) {
        table.entry(record.id()).or_insert(record);
    }
    table
}

fn apply_list(plan: &mut Plan, list: Key, scenario: &Record) {
    let changes = by_id(scenario.records(list));
    let (places, gone) = (places(scenario, list), removed(scenario, list));
    let (Some(of), false) = (schema::of_list(list), changes.is_empty() && places.is_empty() && gone.is_empty()) else {
        return;
    };
    let gone: Set<&str> = gone.iter().map(|id| &**id).collect();
    let base = plan.list(list).to_vec();
    let known = by_id(&base);
    let moving: Set<&str> = places.iter().map(|(id, _)| &**id).collect();
    let mut entries: Vec<Rc<Record>> = Vec::with_capacity(base.len() + places.len());
    let mut aside: Map<&str, Rc<Record>> = Map::default();
    for entry in &base {
        let id = entry.id();
        if !known.get(id).is_some_and(|first| Rc::ptr_eq(first, entry)) {
            entries.push(entry.clone());
            continue;
        }
        if gone.contains(id) {
            continue;
        }
        let mut entry = entry.clone();
        if let Some(change) = changes.get(id) {
            patch(Rc::make_mut(&mut entry), change, of);
        }
        if moving.contains(id) {
            aside.insert(id, entry);
        } else {
            entries.push(entry);
        }
    }
    // Uids of nested entries are of no plan's giving where two people's came together.
    let mut uids: Set<Uid> = Set::default();
    let new = changes.iter().filter(|(id, entry)| !known.contains_key(*id) && entry.title_or_name().is_some());
    for (id, entry) in new.filter(|(id, _)| !gone.contains(*id)) {
        if uids.is_empty() {
            uids = base.iter().map(|entry| entry.uid).chain([Uid(0)]).collect();
        }
        let mut entry = (*entry).clone();
        if !uids.insert(entry.uid) {
            Rc::make_mut(&mut entry).uid = plan.fresh_uid();
        }
        plan.reserve(entry.uid);
        aside.insert(id, entry);
    }
    for (id, after) in &places {
        let Some(entry) = aside.swap_remove(&**id) else { continue };
        let behind = || entries.iter().position(|known| known.id() == &**after).map_or(entries.len(), |at| at + 1);
        let at = if after.is_empty() { 0 } else { behind() };
        entries.insert(at, entry);
    }
    // Those that nobody has placed stand in the order of the scenario.
    let mut rest: Vec<_> = changes.keys().filter_map(|id| aside.swap_remove(*id)).collect();
    entries.append(&mut rest);
    if entries.is_empty() && !stands_empty(plan, list) {
        plan.root_mut().set(&PLAN, list, None);
    } else {
        *plan.list_mut(list) = entries;
    }
}

/// The plan with the scenario of that id changed so that it looks like `seen` in it: `in_scenario` of it is `seen`. What a scenario does not hold, such as the title and saved
/// views, is the plan's own and comes from `seen`. A difference that is not about what has changed stays as it is. `None` where there is no such scenario, or it cannot say
/// what has changed: of entries without an id, or of the second of one id.
pub fn with_scenario(plan: &Plan, seen: &Plan, id: &str) -> Option<Plan> {
    let place = plan.scenarios().position(|scenario| scenario.id() == id)?.index();
    let mut next = seen.clone();
    for key in SINGLES.map(|(key, _)| key).into_iter().chain(LISTS).chain([Key::Log]) {
        next.root_mut().set(&PLAN, key, plan.root().get(key).cloned());
    }
    let mut next = with_scenarios_of(next, plan);
    let previous = plan.list(Key::Scenarios)[place].clone();
    let new = changed(plan, seen, &previous);
    if new != *previous {
        next.list_mut(Key::Scenarios)[place] = Rc::new(new);
    }
    let mut again = with_scenarios_of(in_scenario(&next, id)?, seen);
    for (key, _) in SINGLES {
        if is_silent(&again, key) && is_silent(seen, key) {
            again.root_mut().set(&PLAN, key, seen.root().get(key).cloned());
        }
    }
    (again == *seen).then_some(next)
}

/// A plan as it is in a scenario, with the scenarios of the document that it comes from.
#[must_use]
pub fn with_scenarios_of(mut seen: Plan, whole: &Plan) -> Plan {
    seen.root_mut().set(&PLAN, Key::Scenarios, whole.root().get(Key::Scenarios).cloned());
    seen
}

/// The scenario whose plan `seen` is.
fn changed(plan: &Plan, seen: &Plan, previous: &Rc<Record>) -> Record {
    let was = applied(plan, previous);
    let mut scenario = Record::clone(previous);
    for (key, of) in SINGLES {
        let empty = Rc::new(Record::default());
        let [base, was, is] = [plan, &was, seen].map(|plan| plan.root().record(key).unwrap_or(&empty));
        let change = change([base, was, is], previous.record(key), of);
        scenario.set(&SCENARIO, key, change.map(|change| Value::Record(Rc::new(change))));
    }
    for list in LISTS {
        let Some(of) = schema::of_list(list) else { continue };
        let lists = [plan, &was, seen].map(|plan| plan.list(list));
        let entries = changed_list(lists, previous.records(list), of);
        scenario.set(&SCENARIO, list, (!entries.is_empty()).then(|| Value::Records(Rc::new(entries))));
        let old = removed(previous, list);
        let gone = changed_removals(lists, &old);
        if gone != old {
            let ids = (!gone.is_empty()).then(|| Value::texts(gone.iter().map(|id| &**id)));
            set_of_list(&mut scenario, Key::Removed, list, ids);
        }
        let old = places(previous, list);
        let places = changed_places(lists, &old);
        if places != old {
            let places = places.into_iter().map(|(id, after)| (id, Value::Text(after))).collect::<Vec<_>>();
            set_of_list(&mut scenario, Key::Placed, list, (!places.is_empty()).then(|| Value::Map(places.into())));
        }
    }
    if was.list(Key::Log) != seen.list(Key::Log) {
        let base = plan.list(Key::Log);
        let more: Vec<_> = seen.list(Key::Log).iter().filter(|entry| !base.contains(entry)).cloned().collect();
        scenario.set(&SCENARIO, Key::Log, (!more.is_empty()).then(|| Value::Records(Rc::new(more))));
    }
    scenario
}

/// The patch of one entry: what `previous` says of keys that are as they were, and the others as they are. `None` where it says nothing.
fn change([base, was, is]: [&Rc<Record>; 3], previous: Option<&Rc<Record>>, of: &Schema) -> Option<Record> {
    if previous.is_none() && (Rc::ptr_eq(base, is) || base == is) {
        return None;
    }
    let mut change = previous.map_or_else(Record::default, |previous| Record::clone(previous));
    let nothing = || Some(Value::Raw("null".into()));
    for (key, _) in of.fields.iter().filter(|(key, _)| *key != Key::Id && was.get(*key) != is.get(*key)) {
        let to = match (key, base.get(*key), is.get(*key)) {
            (_, base, is) if base == is => None,
            (_, _, None) => nothing(),
            (Key::Log, Some(Value::Records(log)), Some(Value::Records(all))) => {
                let more: Vec<_> = all.iter().filter(|entry| !log.contains(entry)).cloned().collect();
                Some(Value::Records(Rc::new(more)))
            }
            (_, _, is) => is.cloned(),
        };
        change.set(of, *key, to);
    }
    let names: Set<&Rc<str>> = was.extra().iter().chain(is.extra()).map(|extra| &extra.name).collect();
    for name in names {
        let [base, was, is] = [base, was, is].map(|record| record.extra_value(name));
        if was == is {
            continue;
        }
        let at = change.extra().iter().position(|extra| extra.name == *name);
        let value = if is == base { None } else { is.cloned().or_else(nothing) };
        let to = value.map(|value| ExtraField { name: name.clone(), value });
        change.set_extra(at.unwrap_or(usize::MAX), at.is_some(), to);
    }
    let says = change.fields().iter().any(|(key, _)| *key != Key::Id) || !change.extra().is_empty();
    (says || previous.is_some_and(|previous| **previous == change)).then_some(change)
}

/// The patches and new entries of a list: those of before in their order, then those that have come.
fn changed_list([base, was, is]: [&[Rc<Record>]; 3], previous: &[Rc<Record>], of: &'static Schema) -> Vec<Rc<Record>> {
    let [base, was, now] = [base, was, is].map(by_id);
    let known = by_id(previous);
    let mut all = Vec::new();
    for entry in previous {
        let id = entry.id();
        let counts = known.get(id).is_some_and(|first| Rc::ptr_eq(first, entry));
        let kept = match (base.get(id), was.get(id), now.get(id)) {
            // What it says nothing of now, or only once the plan has such an entry again, stays.
            _ if !counts => Some(entry.clone()),
            (_, None, None) => Some(entry.clone()),
            (Some(base), Some(was), Some(is)) => change([base, was, is], Some(entry), of).map(Rc::new),
            (Some(base), None, Some(is)) => with_id(change([base, base, is], None, of), of, is),
            (None, Some(was), Some(is)) if was == is => Some(entry.clone()),
            (None, _, Some(is)) => Some((*is).clone()),
            (_, Some(_), None) => None,
        };
        all.extend(kept);
    }
    let rest = is.iter().filter(|entry| now.get(entry.id()).is_some_and(|first| Rc::ptr_eq(first, entry)));
    for entry in rest.filter(|entry| !known.contains_key(entry.id())) {
        all.extend(match base.get(entry.id()) {
            Some(base) => with_id(change([base, base, entry], None, of), of, entry),
            None => Some(entry.clone()),
        });
    }
    all
}

fn with_id(change: Option<Record>, of: &Schema, entry: &Record) -> Option<Rc<Record>> {
    Some(Rc::new(change?.with(of, Key::Id, Value::text(entry.id()))))
}

/// Sets the value under a list's name in one of the scenario's tables by list.
fn set_of_list(scenario: &mut Record, table: Key, list: Key, value: Option<Value>) {
    let old: &[(Rc<str>, Value)] = if let Some(Value::Map(map)) = scenario.get(table) { map } else { &[] };
    let mut all: Vec<_> = old.iter().filter(|(name, _)| **name != *list.name()).cloned().collect();
    all.extend(value.map(|value| (list.name().into(), value)));
    scenario.set(&SCENARIO, table, (!all.is_empty()).then(|| Value::Map(all.into())));
}

/// The ids of the entries that are gone: those of before that have not come back, then the others.
fn changed_removals([base, _, is]: [&[Rc<Record>]; 3], previous: &[Rc<str>]) -> Vec<Rc<str>> {
    let [base, is] = [base, is].map(by_id);
    let mut ids: Vec<Rc<str>> = previous.iter().filter(|id| !is.contains_key(&***id)).cloned().collect();
    let known: Set<Rc<str>> = ids.iter().cloned().collect();
    ids.extend(base.keys().filter(|id| !is.contains_key(*id) && !known.contains(**id)).map(|id| Rc::from(*id)));
    ids
}

/// The places of new and moved entries. Where nothing has moved it is what was said before.
fn changed_places([base, was, is]: [&[Rc<Record>]; 3], previous: &[(Rc<str>, Rc<str>)]) -> Vec<(Rc<str>, Rc<str>)> {
    if was.iter().map(|entry| entry.uid).eq(is.iter().map(|entry| entry.uid)) {
        return previous.to_vec();
    }
    let old: Map<Uid, usize> = base.iter().enumerate().map(|(at, entry)| (entry.uid, at)).collect();
    let both: Vec<(Uid, usize)> = is.iter().filter_map(|entry| Some((entry.uid, *old.get(&entry.uid)?))).collect();
    let order: Vec<usize> = both.iter().map(|(_, at)| *at).collect();
    let stays: Set<Uid> = longest_increasing_subsequence(&order).into_iter().map(|at| both[at].0).collect();
    let mut places = Vec::new();
    let mut before: Rc<str> = "".into();
    for entry in is {
        if !stays.contains(&entry.uid) {
            places.push((Rc::from(entry.id()), before));
        }
        before = entry.id().into();
    }
    let there: Set<&str> = [base, was, is].into_iter().flatten().map(|entry| entry.id()).collect();
    places.extend(previous.iter().filter(|(id, _)| !there.contains(&**id)).cloned());
    places
}
