//! Laws of the three-way merge: nothing that only one side changed is lost, every clash is told, the sides may be swapped, what comes out is sound.

use std::collections::{BTreeMap, BTreeSet};

use plan_widget::edit::merge::choose;
use plan_widget::edit::{ConflictPart, MergeConflict, MergeResult, apply, merge, plan_change};
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::model::tree::ItemTree;
use plan_widget::model::{Key, Plan, depends};
use plan_widget::wire::patch::patch;
use plan_widget::wire::{read, write};
use proptest::prelude::*;
use serde_json::{Map, Value as Json};

use crate::edit::edits;
use crate::wire::plans::{self, Dice, dice};

/// A plan without cycles and without an id that stands twice: what people who edit with the widget have. Small and closely knit mostly, so that two
/// people meet in it.
fn base(dice: &mut Dice) -> Plan {
    let mut plan = if dice.once_in(4) {
        read(&plans::plan(dice, false).canonical()).unwrap()
    } else {
        let entries = |name: &str, count: usize| {
            let dates = if count == 7 { ",\"start\":\"2026-10-05\",\"end\":\"2027-06\"" } else { "" };
            let entry = |id: usize| format!("{{\"id\":\"{id}\",\"{name}\":\"{id}\"{dates},\"unknown\":{id}}}");
            (0..count).map(entry).collect::<Vec<_>>().join(",")
        };
        let text = format!(
            "{{\"teams\":[{}],\"timeboxes\":[{}],\"objectives\":[{}],\"items\":[{}]}}",
            entries("name", 3),
            entries("title", 2),
            entries("title", 2),
            entries("title", 7)
        );
        edited(dice, &read(&text).unwrap(), 12)
    };
    for list in LISTS {
        let mut seen = BTreeSet::new();
        let twice = plan.list(*list).iter().filter(|entry| !seen.insert(entry.id().to_owned())).map(|entry| entry.uid);
        let command = plan_widget::edit::Command::Remove { list: *list, uids: twice.collect() };
        plan = apply(&plan, &plan_change(&plan, &command).unwrap());
    }
    for item in plan.items().to_vec() {
        let nested = plan_widget::edit::Command::Set { list: Key::Items, values: vec![(item.uid, Key::Parent, None)] };
        if !ItemTree::of(&plan).cycles().is_empty() {
            plan = apply(&plan, &plan_change(&plan, &nested).unwrap());
        }
        let values = vec![(item.uid, Key::DependsOn, None)];
        if !depends::cycles(&plan).is_empty() || item.texts(Key::DependsOn).any(|id| id == item.id()) {
            let command = plan_widget::edit::Command::Set { list: Key::Items, values };
            plan = apply(&plan, &plan_change(&plan, &command).unwrap());
        }
    }
    plan
}

const LISTS: &[Key] = &[
    Key::Teams,
    Key::Objectives,
    Key::Timeboxes,
    Key::Milestones,
    Key::Criteria,
    Key::Items,
    Key::Baselines,
    Key::Scenarios,
];

/// The plan after some edits, read anew from its file as another person's widget does.
fn edited(dice: &mut Dice, plan: &Plan, most: usize) -> Plan {
    let mut plan = plan.clone();
    for _ in 0..dice.throw(most + 1) {
        let command = edits::close_command(dice, &mut plan);
        if let Ok(diff) = plan_change(&plan, &command) {
            plan = apply(&plan, &diff);
        }
    }
    let mut text = write(&plan);
    // By hand, since the widget itself changes no key it does not know.
    if dice.once_in(3) {
        let value = dice.throw(3);
        text = text.replace(
            &format!("\"unknown\":{value}"),
            dice.pick(&["\"unknown\":[1.50]", "\"unknown\":7,\"other\":1", "\"other\":2"]),
        );
    }
    read(&text).unwrap()
}

fn json(plan: &Plan) -> Map<String, Json> {
    match serde_json::from_str(&write(plan).replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?"))
        .unwrap()
    {
        Json::Object(map) => map,
        _ => unreachable!(),
    }
}

/// The entries of a list by id.
fn entries(plan: &Map<String, Json>, list: &str) -> BTreeMap<String, Map<String, Json>> {
    let all = plan.get(list).and_then(Json::as_array).cloned().unwrap_or_default();
    all.into_iter()
        .filter_map(|entry| Some((entry.get("id")?.as_str()?.to_owned(), entry.as_object()?.clone())))
        .collect()
}

fn clashes_at(clashes: &[MergeConflict], list: Option<&str>, id: &str, name: &str) -> bool {
    clashes.iter().any(|clash| {
        clash.list.map(Key::name) == list
            && *clash.id == *id
            && match &clash.part {
                ConflictPart::Field { key, .. } => key.name() == name,
                ConflictPart::Extra { name: known, .. } => {
                    serde_json::from_str::<String>(&format!("\"{known}\"")).unwrap_or_default() == name
                }
                ConflictPart::Entry { .. } | ConflictPart::Place => false,
            }
    })
}

fn entry_clash(clashes: &[MergeConflict], list: &str, id: &str) -> bool {
    clashes
        .iter()
        .any(|c| c.list.map(Key::name) == Some(list) && *c.id == *id && matches!(c.part, ConflictPart::Entry { .. }))
}

/// Checks one object's keys: what one side alone changed stands, what both changed alike stands, all else is a clash or came together part by part.
fn fields_survive(
    place: (Option<&str>, &str),
    [base, ours, theirs]: [&Map<String, Json>; 3],
    merged: &Map<String, Json>,
    clashes: &[MergeConflict],
) -> Result<(), TestCaseError> {
    let names: BTreeSet<&String> = [base, ours, theirs, merged].iter().flat_map(|map| map.keys()).collect();
    for name in names {
        if place.0.is_none() && (name == "rev" || LISTS.iter().any(|list| list.name() == name)) {
            continue;
        }
        let [was, here, there, is] = [base, ours, theirs, merged].map(|map| map.get(name));
        if clashes_at(clashes, place.0, place.1, name) {
            continue;
        }
        if here == there || there == was {
            prop_assert_eq!(is, here, "{:?} {}", place, name);
        } else if here == was {
            prop_assert_eq!(is, there, "{:?} {}", place, name);
        } else {
            together(was, here, there, is).map_err(|why| TestCaseError::fail(format!("{place:?} {name}: {why}")))?;
        }
    }
    Ok(())
}

/// Both changed a value with parts: each part that one side put in or took out is in or out.
fn together(was: Option<&Json>, here: Option<&Json>, there: Option<&Json>, is: Option<&Json>) -> Result<(), String> {
    let list = |value: Option<&Json>| value.and_then(Json::as_array).cloned().unwrap_or_default();
    let is_list = [here, there].iter().any(|value| value.is_some_and(Json::is_array));
    if is_list {
        let (was, here, there, is) = (list(was), list(here), list(there), list(is));
        for one in here.iter().chain(&there) {
            let expected = if was.contains(one) { here.contains(one) && there.contains(one) } else { true };
            // Nested entries are merged field by field, so that a changed one is found in neither side as it is.
            if one.is_string() && is.contains(one) != expected {
                return Err(format!("{one} in {is:?}"));
            }
        }
        return Ok(());
    }
    let map = |value: Option<&Json>| value.and_then(Json::as_object).cloned().unwrap_or_default();
    if [here, there].iter().any(|value| value.is_some_and(Json::is_object)) {
        let (was, here, there, is) = (map(was), map(here), map(there), map(is));
        for name in here.keys().chain(there.keys()) {
            let [was, here, there, is] = [&was, &here, &there, &is].map(|map| map.get(name));
            if here == there || there == was {
                if is != here {
                    return Err(format!("{name}: {is:?}"));
                }
            } else if here == was {
                if is != there {
                    return Err(format!("{name}: {is:?}"));
                }
            } else {
                together(was, here, there, is)?;
            }
        }
        return Ok(());
    }
    Err(format!("{was:?} {here:?} {there:?} became {is:?} without a clash"))
}

/// What a clash is about, without the values.
fn place(clash: &MergeConflict) -> (Option<&'static str>, String, String) {
    let part = match &clash.part {
        ConflictPart::Field { key, .. } => key.name().to_owned(),
        ConflictPart::Extra { name, .. } => name.to_string(),
        ConflictPart::Entry { .. } => "(entry)".to_owned(),
        ConflictPart::Place => "(place)".to_owned(),
    };
    (clash.list.map(Key::name), clash.id.to_string(), part)
}

fn nothing_is_lost(base: &Plan, ours: &Plan, theirs: &Plan, merged: &MergeResult) -> Result<(), TestCaseError> {
    let [was, here, there, is] = [base, ours, theirs, &merged.plan].map(json);
    fields_survive((None, ""), [&was, &here, &there], &is, &merged.clashes)?;
    for list in LISTS.iter().map(|list| list.name()) {
        let [was, here, there, is] = [&was, &here, &there, &is].map(|plan| entries(plan, list));
        let ids: BTreeSet<&String> = [&was, &here, &there, &is].iter().flat_map(|map| map.keys()).collect();
        for id in ids {
            let none = Map::new();
            match (was.get(id), here.get(id), there.get(id), is.get(id)) {
                (was, Some(here), Some(there), Some(is)) => {
                    fields_survive((Some(list), id), [was.unwrap_or(&none), here, there], is, &merged.clashes)?;
                }
                (None, Some(one), None, Some(is)) | (None, None, Some(one), Some(is)) => {
                    fields_survive((Some(list), id), [&none, one, one], is, &merged.clashes)?;
                }
                (Some(_), None, None, is) => prop_assert!(is.is_none(), "{list} {id}: both removed it"),
                (Some(was), Some(one), None, is) | (Some(was), None, Some(one), is) => {
                    let told = entry_clash(&merged.clashes, list, id);
                    prop_assert_eq!(is.is_some(), told, "{} {}: removed by one side", list, id);
                    prop_assert!(was == one || told, "{} {}: removed and changed", list, id);
                    if let Some(is) = is {
                        fields_survive((Some(list), id), [one, one, one], is, &merged.clashes)?;
                    }
                }
                (was, here, there, is) => prop_assert!(false, "{list} {id}: {was:?} {here:?} {there:?} {is:?}"),
            }
        }
    }
    Ok(())
}

fn dangling(plan: &Plan) -> BTreeSet<(String, String)> {
    let what = |problem: &plan_widget::model::check::Problem| match &problem.kind {
        ProblemKind::Dangling(id) => Some((problem.id.to_string(), id.to_string())),
        _ => None,
    };
    check(plan).iter().filter_map(what).collect()
}

fn misdated(plan: &Plan) -> BTreeSet<String> {
    let what = |p: &plan_widget::model::check::Problem| {
        matches!(p.kind, ProblemKind::EndBeforeStart | ProblemKind::HalfDated(_)).then(|| p.id.to_string())
    };
    check(plan).iter().filter_map(what).collect()
}

fn is_sound(ours: &Plan, theirs: &Plan, merged: &Plan) -> Result<(), TestCaseError> {
    // merge.md M9
    prop_assert!(depends::cycles(merged).is_empty());
    prop_assert!(ItemTree::of(merged).cycles().is_empty());
    let (here, there) = (dangling(ours), dangling(theirs));
    for one in dangling(merged) {
        prop_assert!(here.contains(&one) || there.contains(&one), "{one:?}");
    }
    let (here, there) = (misdated(ours), misdated(theirs));
    for one in misdated(merged) {
        // A fiscal year that one side moved may leave a date of the other outside its quarter: that is shown as a problem.
        let moved = ours.fiscal_start() != theirs.fiscal_start();
        prop_assert!(moved || here.contains(&one) || there.contains(&one), "{one}");
    }
    prop_assert_eq!(&write(&read(&write(merged)).unwrap()), &write(merged));
    Ok(())
}
proptest! {
    #[test]
    fn merging_keeps_all_that_does_not_clash(mut dice in dice(600), mut ours in dice(200), mut theirs in dice(200)) {
        // merge.md M2, M8
        let base = base(&mut dice);
        let (ours, theirs) = (edited(&mut ours, &base, 6), edited(&mut theirs, &base, 6));
        let merged = merge(&base, &ours, &theirs);
        nothing_is_lost(&base, &ours, &theirs, &merged)?;
        is_sound(&ours, &theirs, &merged.plan)?;
        prop_assert_eq!(&apply(&ours, &merged.diff), &merged.plan);
        prop_assert_eq!(write(&apply(&merged.plan, &merged.diff.clone().reverse())), write(&ours));
        let mut document = Json::Object(json(&ours));
        let loose = patch(&ours, &merged.diff).replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?");
        json_patch::patch(&mut document, &serde_json::from_str::<json_patch::Patch>(&loose).unwrap()).unwrap();
        prop_assert_eq!(document, Json::Object(json(&merged.plan)));
        // From the other side it is the same: the same clashes, and with the choices turned round the same plan.
        let swapped = merge(&base, &theirs, &ours);
        // But a cycle of dependencies or parents that only both together close is cut where one's own stays: from the other side elsewhere.
        let cut = |clash: &&MergeConflict| matches!(clash.part, ConflictPart::Field { key: Key::DependsOn | Key::Parent, .. });
        let places = |merged: &MergeResult| merged.clashes.iter().filter(|clash| !cut(clash)).map(place).collect::<BTreeSet<_>>();
        prop_assert_eq!(places(&swapped), places(&merged));
        if merged.clashes.iter().chain(&swapped.clashes).any(|clash| cut(&clash)) {
            return Ok(());
        }
        // Of two places in the manual order each side's own holds, whatever is chosen.
        let moved = merged.clashes.iter().any(|clash| clash.part == ConflictPart::Place);
        let content = |plan: &Plan| {
            let mut map = json(plan);
            map.remove("rev");
            for list in map.values_mut().filter(|_| moved) {
                if let Json::Array(entries) = list {
                    entries.sort_by_key(|entry| entry["id"].to_string());
                }
            }
            map
        };
        for theirs in [false, true] {
            let here = choose(&merged.plan, &merged.clashes, |_| theirs);
            let there = choose(&swapped.plan, &swapped.clashes, |_| !theirs);
            prop_assert_eq!(content(&there), content(&here));
        }
    }

    #[test]
    fn merging_with_what_did_not_change_changes_nothing(mut dice in dice(600), mut ours in dice(250)) {
        let base = base(&mut dice);
        let ours = edited(&mut ours, &base, 8);
        let rev = |plan: &Plan| plan.root().text(Key::Rev).map(str::to_owned);
        for (merged, expected) in [
            (merge(&base, &base, &ours), &ours),
            (merge(&base, &ours, &ours), &ours),
            (merge(&base, &base, &base), &base),
        ] {
            prop_assert_eq!(write(&merged.plan), write(expected));
            prop_assert_eq!(merged.clashes, []);
        }
        if rev(&base) == rev(&ours) {
            let merged = merge(&base, &ours, &base);
            prop_assert_eq!(write(&merged.plan), write(&ours));
            prop_assert!(merged.diff.is_empty() && merged.clashes.is_empty());
        }
    }

    /// Several people load, edit and save in any order through one store that compares before it writes; whoever comes late merges.
    #[test]
    fn any_interleaving_of_editors_loses_nothing(mut dice in dice(600), mut edits in dice(1500)) {
        let start = base(&mut dice);
        let mut stored = start.clone();
        let people = 2 + edits.throw(3);
        let mut loaded: Vec<Plan> = vec![stored.clone(); people];
        let mut own = loaded.clone();
        for _ in 0..4 + edits.throw(6) {
            let who = edits.throw(people);
            if edits.once_in(2) {
                let merged = merge(&loaded[who], &own[who], &stored);
                nothing_is_lost(&loaded[who], &own[who], &stored, &merged)?;
                is_sound(&own[who], &stored, &merged.plan)?;
                stored = read(&write(&merged.plan)).unwrap();
                loaded[who] = stored.clone();
                own[who] = merged.plan;
            } else {
                own[who] = edited(&mut edits, &own[who], 3);
            }
        }
    }

    /// Plans with values of the wrong shape, ids that stand twice, entries that are no objects: merging them never fails, and what nobody else changed is kept.
    #[test]
    fn odd_plans_merge_too(mut dice in dice(900), mut ours in dice(150), mut theirs in dice(150)) {
        let base = read(&plans::plan(&mut dice, true).canonical()).unwrap();
        let (ours, theirs) = (edited(&mut ours, &base, 4), edited(&mut theirs, &base, 4));
        let merged = merge(&base, &ours, &theirs);
        prop_assert_eq!(&apply(&ours, &merged.diff), &merged.plan);
        prop_assert_eq!(write(&read(&write(&merged.plan)).unwrap()), write(&merged.plan));
        prop_assert_eq!(write(&merge(&base, &base, &theirs).plan), write(&theirs));
    }
}
