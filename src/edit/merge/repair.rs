//! What two sides' changes break only together: a reference to what the other removed, a circle of dependencies, an end before a start.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::ident::Ident;
use super::{BASE, List, Merging, OURS, Part, THEIRS};
use crate::base::order;
use crate::base::period::Period;
use crate::model::depends;
use crate::model::schema;
use crate::model::{Key, Record, Uid, Value};

/// The references of an entry: list and id.
fn references_of(list: Key, entry: &Record) -> Vec<(Key, Rc<str>)> {
    let mut all = Vec::new();
    let mut one = |key, to| all.extend(entry.text(key).map(|id| (to, Rc::from(id))));
    match list {
        Key::Items => {
            one(Key::Team, Key::Teams);
            one(Key::Timebox, Key::Timeboxes);
            for (key, to) in [(Key::DependsOn, Key::Items), (Key::Objectives, Key::Objectives)] {
                all.extend(entry.texts(key).map(|id| (to, Rc::from(id))));
            }
            for (key, to) in [(Key::Criteria, Key::Criteria), (Key::MoscowIn, Key::Timeboxes)] {
                if let Some(Value::Map(map)) = entry.get(key) {
                    all.extend(map.iter().map(|(id, _)| (to, id.clone())));
                }
            }
        }
        Key::Milestones => one(Key::Team, Key::Teams),
        _ => {}
    }
    all
}

/// Brings back entries that one side removed while the other came to refer to them; also where that stands in a clash, so that either value can be chosen.
pub fn references(lists: &mut [List], merging: &mut Merging) {
    let mut others: Map<(Key, Uid), Record> = Map::new();
    for list in lists.iter() {
        for entry in list.kept.values() {
            if let Some(other) = merging.other(list.key, entry) {
                others.insert((list.key, entry.uid), other);
            }
        }
    }
    // What is brought back may itself refer to what is gone.
    loop {
        let mut back: Vec<(usize, Ident)> = Vec::new();
        let mut seen = Set::new();
        for list in lists.iter() {
            for (ident, entry) in list.kept.iter() {
                let other = others.get(&(list.key, entry.uid));
                let chosen = other.map_or_else(Vec::new, |other| references_of(list.key, other));
                for (to, id) in references_of(list.key, entry).into_iter().chain(chosen) {
                    let Some(at) = lists.iter().position(|list| list.key == to) else {
                        continue;
                    };
                    let target = Ident::Named(id.clone(), 0);
                    let [_, here, there] = lists[at].all(&target).map(|entry| entry.is_some());
                    let remover = match (lists[at].kept.contains_key(&target), here, there) {
                        (false, true, false) => THEIRS,
                        (false, false, true) => OURS,
                        _ => continue,
                    };
                    // Whoever removed it with the reference standing there left it dangling on purpose.
                    let knew = list.found[remover].get(ident).is_some_and(|entry| {
                        references_of(list.key, entry).iter().any(|(known, other)| *known == to && *other == id)
                    });
                    if !knew && seen.insert((at, target.clone())) {
                        back.push((at, target));
                    }
                }
            }
        }
        if back.is_empty() {
            return;
        }
        order::sort_by(&mut back, Ord::cmp);
        for (at, ident) in back {
            if let Some(entry) = lists[at].restored(&ident, merging) {
                lists[at].kept.insert(ident, entry);
            }
        }
    }
}

/// Takes ours for both dates where the sides' dates do not fit together, whichever value of a clash is chosen. What does not fit the merged fiscal year by itself, since one side
/// moved that, is left as the problem that it is.
pub fn dates(lists: &[List], merging: &mut Merging) {
    let fiscal = merging.plan.fiscal_start();
    let period = |entry: &Record, key| entry.text(key).and_then(Period::parse);
    let fits = |entry: &Record| match (entry.get(Key::Start), entry.get(Key::End)) {
        (None, None) => true,
        (Some(_), Some(_)) => match (period(entry, Key::Start), period(entry, Key::End)) {
            (Some(start), Some(end)) => end.last_day(fiscal) >= start.first_day(fiscal),
            _ => true,
        },
        _ => false,
    };
    for list in lists.iter().filter(|list| matches!(list.key, Key::Items | Key::Timeboxes)) {
        for (ident, kept) in list.order[OURS].iter().filter_map(|ident| Some((ident, list.kept.get(ident)?))) {
            let [_, Some(here), Some(there)] = list.all(ident) else {
                continue;
            };
            let other = merging.other(list.key, kept);
            let fit = fits(kept) && other.as_ref().is_none_or(fits);
            if fit || !fits(here) || !fits(there) {
                continue;
            }
            let uid = Some(kept.uid);
            for key in [Key::Start, Key::End] {
                let (ours, theirs) = (here.get(key).cloned(), there.get(key).cloned());
                let told = |clash: &super::Clash| {
                    clash.uid == uid && matches!(clash.part, Part::Field { key: known, .. } if known == key)
                };
                if ours != theirs && !merging.clashes.iter().any(told) {
                    merging.clash(Some(list.key), kept.id(), uid, Part::Field { key, ours: ours.clone(), theirs });
                }
                set(list.key, merging, kept.uid, key, ours);
            }
        }
    }
}

/// Takes dependencies of theirs back, one by one, that close a circle which neither side has.
pub fn circles(lists: &[List], merging: &mut Merging) {
    let Some(list) = lists.iter().find(|list| list.key == Key::Items) else {
        return;
    };
    let waits = |side: usize, id: &str, for_id: &str| {
        let item = list.found[side].get(&Ident::Named(Rc::from(id), 0));
        item.is_some_and(|item| item.texts(Key::DependsOn).any(|known| known == for_id))
    };
    // Values that were clashes before say what theirs wanted at first.
    let mut first: Map<Rc<str>, Option<Value>> = Map::new();
    loop {
        let items = merging.plan.items();
        let pairs = |cycle: &[usize]| -> Vec<(Rc<str>, Rc<str>)> {
            let id = |at: usize| Rc::from(items[at % items.len()].id());
            (0..cycle.len()).map(|at| (id(cycle[at]), id(cycle[(at + 1) % cycle.len()]))).collect()
        };
        let broken = depends::cycles(&merging.plan).iter().find_map(|cycle| {
            let pairs = pairs(cycle);
            let has = |side: usize| pairs.iter().all(|(id, other)| waits(side, id, other));
            if has(OURS) || has(THEIRS) || has(BASE) {
                return None;
            }
            pairs.into_iter().find(|(id, other)| !waits(OURS, id, other))
        });
        let Some((id, other)) = broken else {
            break;
        };
        let Some(item) = items.iter().find(|item| item.id() == &*id) else {
            break;
        };
        let uid = item.uid;
        first.or_insert_with(id.clone(), || item.get(Key::DependsOn).cloned());
        let rest: Vec<&str> = item.texts(Key::DependsOn).filter(|known| *known != &*other).collect();
        let rest = (!rest.is_empty()).then(|| Value::texts(rest));
        set(Key::Items, merging, uid, Key::DependsOn, rest);
    }
    let mut first: Vec<(Rc<str>, Option<Value>)> = first.into_iter().collect();
    order::sort_by(&mut first, |a, b| a.0.cmp(&b.0));
    for (id, theirs) in first {
        let item = merging.plan.find(Key::Items, &id).cloned();
        let uid = item.as_ref().map(|item| item.uid);
        let ours = item.and_then(|item| item.get(Key::DependsOn).cloned());
        let part = Part::Field { key: Key::DependsOn, ours, theirs };
        merging.clash(Some(Key::Items), &id, uid, part);
    }
}

fn set(list: Key, merging: &mut Merging, uid: Uid, key: Key, value: Option<Value>) {
    let (Some(of), Some(at)) = (schema::of_list(list), merging.plan.index_of(list, uid)) else {
        return;
    };
    if let Some(entry) = merging.plan.list_mut(list).get_mut(at) {
        Rc::make_mut(entry).set(of, key, value);
    }
}
