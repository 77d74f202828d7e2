//! Repairs of what two sides' changes break only together: a reference to what the other removed, a cycle of dependencies or parents, an end before a start.

use crate::base::map::{Map, Set};
use crate::base::order;
use std::rc::Rc;

use super::conflict::{ConflictPart, MergeConflict};
use super::ident::EntryIdentity;
use super::merging::{BASE, MergeState, MergedList, OURS, THEIRS};
use crate::base::period::Period;
use crate::model::depends;
use crate::model::tree::ItemTree;
use crate::model::{Entry, ItemIndex, Key, Plan, Record, Uid, Value};

/// The references of an entry: list and id.
fn references_of(list: Key, entry: &Record) -> Vec<(Key, Rc<str>)> {
    let mut all = Vec::new();
    let mut one = |key, to| all.extend(entry.text(key).map(|id| (to, Rc::from(id))));
    match list {
        Key::Items => {
            one(Key::Parent, Key::Items);
            one(Key::Team, Key::Teams);
            one(Key::Timebox, Key::Timeboxes);
            for (key, to) in [(Key::DependsOn, Key::Items), (Key::Objectives, Key::Objectives)] {
                all.extend(entry.texts(key).map(|id| (to, Rc::from(id))));
            }
            for (key, to) in
                [(Key::Criteria, Key::Criteria), (Key::MoscowIn, Key::Timeboxes), (Key::EffortBy, Key::Teams)]
            {
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
pub fn restore_referenced(lists: &mut [MergedList], merging: &mut MergeState) {
    let others = merging.others(lists);
    // What is brought back may itself refer to what is gone.
    loop {
        let mut back: Vec<(usize, EntryIdentity)> = Vec::new();
        let mut results: Vec<LostResult> = Vec::new();
        let known_results = lists.iter().find(|list| list.key == Key::Objectives).map(ResultTable::of);
        let mut seen = Set::default();
        for list in lists.iter() {
            for (ident, entry) in list.kept.iter() {
                let other = others.get(&(list.key, entry.uid));
                let chosen = other.map_or_else(Vec::new, |other| references_of(list.key, other));
                for (to, id) in references_of(list.key, entry).into_iter().chain(chosen) {
                    let Some(at) = lists.iter().position(|list| list.key == to) else {
                        continue;
                    };
                    let target = EntryIdentity::Named(id.clone(), 0);
                    let [_, here, there] = lists[at].all(&target).map(|entry| entry.is_some());
                    // What is no objective may be one of their key results.
                    let is_result = to == Key::Objectives && !here && !there;
                    let table = known_results.as_ref().filter(|_| is_result);
                    let there_now = lists[at].kept.contains_key(&target);
                    let (kept, here, there) = table.map_or((there_now, here, there), |table| table.sides(&id));
                    let remover = match (kept, here, there) {
                        (false, true, false) => THEIRS,
                        (false, false, true) => OURS,
                        _ => continue,
                    };
                    // Whoever removed it with the reference standing there left it dangling on purpose.
                    let knew = list.found[remover].get(ident).is_some_and(|entry| {
                        references_of(list.key, entry).iter().any(|(known, other)| *known == to && *other == id)
                    });
                    if knew || !seen.insert((at, target.clone())) {
                        continue;
                    }
                    match table.and_then(|table| table.holder(&id, remover)) {
                        Some(holder) if lists[at].kept.contains_key(holder) => {
                            results.push(LostResult { at, holder: holder.clone(), id, remover });
                        }
                        Some(holder) => back.push((at, holder.clone())),
                        None => back.push((at, target)),
                    }
                }
            }
        }
        order::sort_by(&mut results, |a, b| (&a.holder, &a.id).cmp(&(&b.holder, &b.id)));
        let count = results.into_iter().filter(|result| restore_result(&mut lists[result.at], merging, result)).count();
        if back.is_empty() && count == 0 {
            return;
        }
        order::sort_by(&mut back, Ord::cmp);
        back.dedup();
        for (at, ident) in back {
            if let Some(entry) = lists[at].restore_entry(&ident, merging) {
                lists[at].kept.insert(ident, entry);
            }
        }
    }
}

/// A key result that one side removed from an objective that is still there, while the other came to refer to it.
struct LostResult {
    at: usize,
    holder: EntryIdentity,
    id: Rc<str>,
    remover: usize,
}

/// The objective of each key result, by its id: as ours and as theirs have it, and as is kept.
struct ResultTable {
    sides: [Map<Rc<str>, EntryIdentity>; 3],
    kept: Set<Rc<str>>,
}

impl ResultTable {
    fn of(objectives: &MergedList) -> ResultTable {
        let ids = |entry: &Record| -> Vec<Rc<str>> {
            entry.records(Key::KeyResults).iter().map(|result| Rc::from(result.id())).collect()
        };
        let sides = [BASE, OURS, THEIRS].map(|side| {
            let mut table = Map::default();
            for (ident, entry) in objectives.found[side].iter() {
                table.extend(ids(entry).into_iter().map(|id| (id, ident.clone())));
            }
            table
        });
        ResultTable { sides, kept: objectives.kept.values().flat_map(|entry| ids(entry)).collect() }
    }

    /// True for each of: what is kept, ours, theirs, if it has the key result.
    fn sides(&self, id: &str) -> (bool, bool, bool) {
        (self.kept.contains(id), self.sides[OURS].contains_key(id), self.sides[THEIRS].contains_key(id))
    }

    fn holder(&self, id: &str, remover: usize) -> Option<&EntryIdentity> {
        self.sides[if remover == OURS { THEIRS } else { OURS }].get(id)
    }
}

/// Puts a key result back where it stood; the choice is between the objective's key results with it and without. False where these are no list.
fn restore_result(objectives: &mut MergedList, merging: &mut MergeState, lost: &LostResult) -> bool {
    let keeper = if lost.remover == OURS { THEIRS } else { OURS };
    let Some(with) = objectives.found[keeper].get(&lost.holder) else {
        return false;
    };
    let standing = with.records(Key::KeyResults);
    let Some(place) = standing.iter().position(|result| *result.id() == *lost.id) else {
        return false;
    };
    let result = standing[place].clone();
    let put = |value: Option<&Value>| {
        let mut results = match value {
            Some(Value::Records(results)) => Vec::clone(results),
            Some(_) => return None,
            None => Vec::new(),
        };
        results.insert(place.min(results.len()), result.clone());
        Some(Value::Records(Rc::new(results)))
    };
    let Some(kept) = objectives.kept.get(&lost.holder).cloned() else {
        return false;
    };
    let Some(whole) = put(kept.get(Key::KeyResults)) else {
        return false;
    };
    let of_it = |clash: &&mut MergeConflict| {
        clash.uid == Some(kept.uid) && matches!(clash.part, ConflictPart::Field { key: Key::KeyResults, .. })
    };
    match merging.clashes.iter_mut().find(of_it).map(|clash| &mut clash.part) {
        Some(ConflictPart::Field { ours, theirs, .. }) => {
            let side = if keeper == OURS { ours } else { theirs };
            *side = put(side.as_ref()).or(side.take());
        }
        _ => {
            let (with, without) = (Some(whole.clone()), kept.get(Key::KeyResults).cloned());
            let (ours, theirs) = if keeper == OURS { (with, without) } else { (without, with) };
            let part = ConflictPart::Field { key: Key::KeyResults, ours, theirs };
            merging.report_clash(Some(objectives.key), kept.id(), Some(kept.uid), part);
        }
    }
    let mut entry = Record::clone(&kept);
    entry.set(objectives.of, Key::KeyResults, Some(whole));
    objectives.kept.insert(lost.holder.clone(), Rc::new(entry));
    true
}

/// Takes ours for both dates where the sides' dates do not fit together, whichever value of a clash is chosen. What does not fit the merged fiscal year by itself, since one side
/// moved that, is left as the problem that it is.
pub fn keep_our_dates_where_crossed(lists: &[MergedList], merging: &mut MergeState) {
    let fiscal = merging.plan.fiscal_start();
    let period = |entry: &Record, key| entry.text(key).and_then(Period::parse);
    let crossed = |entry: &Record| match (period(entry, Key::Start), period(entry, Key::End)) {
        (Some(start), Some(end)) => end.last_day(fiscal) < start.first_day(fiscal),
        _ => false,
    };
    let half = |entry: &Record| entry.get(Key::Start).is_some() != entry.get(Key::End).is_some();
    let odd = |entry: &Record| crossed(entry) || half(entry);
    let others = merging.others(lists);
    // What is told already, and where entries stand: repairs change values only.
    let field = |clash: &MergeConflict| match (clash.uid, &clash.part) {
        (Some(uid), ConflictPart::Field { key, .. }) => Some((clash.list?, uid, *key)),
        _ => None,
    };
    let mut told: Set<(Key, Uid, Key)> = merging.clashes.iter().filter_map(field).collect();
    for list in lists.iter().filter(|list| matches!(list.key, Key::Items | Key::Timeboxes)) {
        let places = places(&merging.plan, list.key);
        for (ident, kept) in list.order[OURS].iter().filter_map(|ident| Some((ident, list.kept.get(ident)?))) {
            let [_, Some(here), Some(there)] = list.all(ident) else {
                continue;
            };
            let other = others.get(&(list.key, kept.uid));
            // A side with only one of the dates is a problem of its own, but an end before a start is nobody's.
            let neither = |wrong: &dyn Fn(&Record) -> bool| !wrong(here) && !wrong(there);
            let merged = |wrong: &dyn Fn(&Record) -> bool| wrong(kept) || other.is_some_and(wrong);
            let broken = merged(&odd) && neither(&odd) || merged(&crossed) && neither(&crossed);
            if !broken {
                continue;
            }
            for key in [Key::Start, Key::End] {
                let (ours, theirs) = (here.get(key).cloned(), there.get(key).cloned());
                if ours != theirs && told.insert((list.key, kept.uid, key)) {
                    let part = ConflictPart::Field { key, ours: ours.clone(), theirs };
                    merging.report_clash(Some(list.key), kept.id(), Some(kept.uid), part);
                }
                set(list, merging, places.get(&kept.uid), key, ours);
            }
        }
    }
}

/// Takes dependencies of theirs back, one by one, that close a cycle which neither side has.
pub fn break_dependency_cycles(lists: &[MergedList], merging: &mut MergeState) {
    let Some(list) = lists.iter().find(|list| list.key == Key::Items) else {
        return;
    };
    let waits = |side: usize, id: &str, for_id: &str| {
        let item = list.found[side].get(&EntryIdentity::Named(Rc::from(id), 0));
        item.is_some_and(|item| item.texts(Key::DependsOn).any(|known| known == for_id))
    };
    // Values that were clashes before say what theirs wanted at first.
    let mut first: Map<ItemIndex, Option<Value>> = Map::default();
    loop {
        let items = merging.plan.items();
        let pairs = |cycle: &[ItemIndex]| -> Vec<(ItemIndex, ItemIndex)> {
            (0..cycle.len()).map(|at| (cycle[at], cycle[(at + 1) % cycle.len()])).collect()
        };
        let waits = |side: usize, pair: &(ItemIndex, ItemIndex)| waits(side, items[pair.0].id(), items[pair.1].id());
        // One look finds many cycles: of each that no earlier one of this look has opened, a dependency is taken back.
        let mut broken: Set<(ItemIndex, ItemIndex)> = Set::default();
        for cycle in depends::cycles(&merging.plan) {
            let pairs = pairs(&cycle);
            let has = |side: usize| pairs.iter().all(|pair| waits(side, pair));
            if pairs.iter().any(|pair| broken.contains(pair)) || has(OURS) || has(THEIRS) || has(BASE) {
                continue;
            }
            if let Some(pair) = pairs.into_iter().find(|pair| !waits(OURS, pair)) {
                broken.insert(pair);
            }
        }
        let broken: Vec<(ItemIndex, Rc<str>)> =
            broken.iter().map(|(at, other)| (*at, Rc::from(items[*other].id()))).collect();
        if broken.is_empty() {
            break;
        }
        for (at, other) in broken {
            let item = &merging.plan.items()[at];
            first.entry(at).or_insert_with(|| item.get(Key::DependsOn).cloned());
            let rest = depends::edited(item, |one| (one.as_reference() != Some(&*other)).then(|| one.clone()));
            set(list, merging, Some(&at.index()), Key::DependsOn, rest);
        }
    }
    let told = |(at, theirs): (ItemIndex, Option<Value>)| (merging.plan.items()[at].record().clone(), theirs);
    let mut first: Vec<(Rc<Record>, Option<Value>)> = first.into_iter().map(told).collect();
    order::sort_by(&mut first, |a, b| a.0.id().cmp(b.0.id()));
    for (item, theirs) in first {
        let part = ConflictPart::Field { key: Key::DependsOn, ours: item.get(Key::DependsOn).cloned(), theirs };
        merging.report_clash(Some(Key::Items), item.id(), Some(item.uid), part);
    }
}

/// Takes parents of theirs back that close a cycle which neither side has: ours holds, where that item is still there.
pub fn break_parent_cycles(lists: &[MergedList], merging: &mut MergeState) {
    let Some(list) = lists.iter().find(|list| list.key == Key::Items) else {
        return;
    };
    let parent = |side: usize, item: &Record| {
        let known = list.found[side].get(&EntryIdentity::Named(Rc::from(item.id()), 0));
        known.and_then(|known| known.get(Key::Parent).cloned())
    };
    // Each time an item takes ours or none, and neither is taken back again.
    loop {
        let (tree, items) = (ItemTree::of(&merging.plan), merging.plan.items());
        let is_of = |side: usize, at: &ItemIndex| parent(side, &items[*at]).as_ref() == items[*at].get(Key::Parent);
        let broken = |cycle: &Vec<ItemIndex>| {
            let is_whole = [OURS, THEIRS, BASE].into_iter().any(|side| cycle.iter().all(|at| is_of(side, at)));
            cycle.iter().copied().filter(|_| !is_whole).find(|at| !is_of(OURS, at))
        };
        let broken: Vec<ItemIndex> = tree.cycles().iter().filter_map(broken).collect();
        if broken.is_empty() {
            return;
        }
        for at in broken {
            let item = merging.plan.items()[at].record().clone();
            let is_there = |value: &Value| value.as_text().is_some_and(|id| merging.plan.item(id).is_some());
            let ours = parent(OURS, &item).filter(is_there);
            let part =
                ConflictPart::Field { key: Key::Parent, ours: ours.clone(), theirs: item.get(Key::Parent).cloned() };
            merging.report_clash(Some(Key::Items), item.id(), Some(item.uid), part);
            set(list, merging, Some(&at.index()), Key::Parent, ours);
        }
    }
}

fn places(plan: &Plan, list: Key) -> Map<Uid, usize> {
    plan.list(list).iter().enumerate().map(|(at, entry)| (entry.uid, at)).collect()
}

fn set(list: &MergedList, merging: &mut MergeState, at: Option<&usize>, key: Key, value: Option<Value>) {
    if let Some(entry) = at.and_then(|at| merging.plan.list_mut(list.key).get_mut(*at)) {
        Rc::make_mut(entry).set(list.of, key, value);
    }
}
