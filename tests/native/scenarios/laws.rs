//! Laws of the differences: what is seen in a scenario and what the scenario says are two sides of one thing, and the plan itself stays.

use plan_fuzz::edits;
use plan_fuzz::plans::{self, Dice, dice};
use plan_widget::edit::scenario::{LISTS, in_scenario, with_scenario};
use plan_widget::edit::{Command, apply, difference, merge, plan_change};
use plan_widget::model::schema::of_list;
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire::{read, write};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A plan whose entries all have ids of their own, with scenarios.
fn plan(dice: &mut Dice, scenarios: usize) -> Plan {
    let mut plan = read(&plans::plan(dice, false).canonical()).unwrap();
    for list in LISTS.into_iter().chain([Key::Scenarios]) {
        let mut seen = BTreeSet::new();
        let twice = plan.list(list).iter().filter(|entry| !seen.insert(entry.id().to_owned())).map(|entry| entry.uid);
        let command = Command::Remove { list, uids: twice.collect() };
        plan = apply(&plan, &plan_change(&plan, &command).unwrap());
    }
    for _ in 0..scenarios {
        let record = Rc::new(edits::record(dice, plan.fresh_uid(), Key::Scenarios));
        let command = Command::Insert { list: Key::Scenarios, index: 0, records: vec![record] };
        plan = apply(&plan, &plan_change(&plan, &command).unwrap());
    }
    read(&write(&plan)).unwrap()
}

/// The plan after edits of what a scenario can hold: new entries have a name.
fn edited(dice: &mut Dice, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    for _ in 0..=dice.throw(8) {
        let command = match dice.throw(3) {
            0 => edits::close_command(dice, &mut plan),
            _ => edits::command(dice, &mut plan),
        };
        if let Ok(diff) = plan_change(&plan, &command) {
            plan = apply(&plan, &diff);
        }
    }
    for list in LISTS {
        let name = if of_list(list).unwrap().shape(Key::Title).is_some() { Key::Title } else { Key::Name };
        let values = plan.list(list).iter().filter(|entry| entry.title_or_name().is_none());
        let values = values.map(|entry| (entry.uid, name, Some(Value::text("named")))).collect();
        plan = apply(&plan, &plan_change(&plan, &Command::Set { list, values }).unwrap());
    }
    plan
}

/// Decisions are only added: what people's edits make of them.
fn as_people_leave_it(before: &Plan, seen: &Plan) -> Plan {
    let mut seen = seen.clone();
    let uids = seen.list(Key::Log).iter().map(|entry| entry.uid).collect();
    let mut commands = vec![Command::Remove { list: Key::Log, uids }];
    let old = before.list(Key::Log);
    commands.push(Command::Insert { list: Key::Log, index: 0, records: old.to_vec() });
    let items: Vec<_> = seen
        .items()
        .iter()
        .map(|item| {
            let log = before.items().iter().find(|old| old.uid() == item.uid()).and_then(|old| old.get(Key::Log));
            (item.uid(), Key::Log, log.cloned())
        })
        .collect();
    commands.push(Command::Set { list: Key::Items, values: items });
    for command in commands {
        seen = apply(&seen, &plan_change(&seen, &command).unwrap());
    }
    seen
}

fn first_scenario(plan: &Plan) -> Option<String> {
    let named = plan.scenarios().iter().map(|scenario| scenario.id().to_owned()).find(|id| !id.is_empty());
    named.filter(|id| in_scenario(plan, id).is_some())
}

proptest! {
    /// Whatever a scenario says, be it about entries that are gone, stays to the letter while nothing is changed in it.
    #[test]
    fn looking_changes_nothing(mut dice in dice(900)) {
        let plan = plan(&mut dice, 2);
        for scenario in plan.scenarios() {
            let id = scenario.id();
            let Some(seen) = in_scenario(&plan, id) else { continue };
            prop_assert_eq!(with_scenario(&plan, &seen, id).map(|plan| write(&plan)), Some(write(&plan)));
        }
    }

    /// What is edited in a scenario is seen in it again, also from the file, and the plan itself is what it was.
    #[test]
    fn an_edit_inside_is_seen_inside_alone(mut dice in dice(900)) {
        let plan = plan(&mut dice, 1);
        let Some(id) = first_scenario(&plan) else { return Ok(()) };
        let before = in_scenario(&plan, &id).unwrap();
        let seen = as_people_leave_it(&before, &edited(&mut dice, &before));
        // The edits may have been of the scenarios themselves: then there is nothing to keep it in.
        let Some(next) = with_scenario(&plan, &seen, &id) else {
            return Err(TestCaseError::fail(format!("cannot hold\n{}\nin\n{}", write(&seen), write(&plan))));
        };
        for key in LISTS.into_iter().chain([Key::Settings, Key::Calendar, Key::Log]) {
            prop_assert_eq!(next.root().get(key), plan.root().get(key), "{} of the plan", key.name());
        }
        let strip = |plan: &Plan| {
            let mut map: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&loose(&write(plan))).unwrap();
            map.remove("scenarios");
            // A calendar or settings that say nothing are none.
            map.retain(|key, value| !(matches!(&**key, "calendar" | "settings") && *value == serde_json::json!({})));
            map
        };
        let again = in_scenario(&next, &id).unwrap();
        prop_assert_eq!(strip(&again), strip(&seen));
        let reopened = read(&write(&next)).unwrap();
        prop_assert_eq!(write(&in_scenario(&reopened, &id).unwrap()), write(&again));
        // A second edit begins where the first one ended, and takes nothing of it back.
        prop_assert_eq!(with_scenario(&next, &again, &id).map(|plan| write(&plan)), Some(write(&next)));
        // The way back is the difference of the documents.
        let diff = difference(&plan, &next);
        prop_assert_eq!(write(&apply(&next, &diff.clone().reverse())), write(&plan));
        prop_assert_eq!(apply(&plan, &diff), next);
    }

    /// A plan that goes on under a scenario keeps what the scenario says of the rest.
    #[test]
    fn what_a_scenario_says_outlives_the_plans_own_changes(mut dice in dice(700)) {
        let plan = plan(&mut dice, 1);
        let Some(id) = first_scenario(&plan) else { return Ok(()) };
        let said = plan.scenario(&id).unwrap().clone();
        let moved = edited(&mut dice, &plan);
        let Some(now) = moved.scenario(&id).filter(|now| **now == said) else { return Ok(()) };
        let seen = in_scenario(&moved, now.id()).unwrap();
        for change in said.items() {
            let Some(item) = seen.item(change.id()).filter(|_| moved.item(change.id()).is_some()) else { continue };
            for (key, value) in change.fields().iter().filter(|(key, _)| !matches!(key, Key::Id | Key::Log)) {
                let goes = matches!(value, Value::Raw(json) if **json == *"null");
                if said.items().iter().find(|one| one.id() == change.id()) == Some(change) {
                    prop_assert_eq!(item.get(*key), Some(value).filter(|_| !goes), "{}", key.name());
                }
            }
        }
    }

    /// Two people who change different items of one scenario have both changes, and no question.
    #[test]
    fn changes_of_different_items_in_one_scenario_come_together(mut dice in dice(300)) {
        let items: Vec<String> = (0..6).map(|at| format!(r#"{{"id":"{at}","title":"{at}"}}"#)).collect();
        let text = format!(r#"{{"items":[{}],"scenarios":[{{"id":"s","title":"S"}}]}}"#, items.join(","));
        let base = read(&text).unwrap();
        let inside = |dice: &mut Dice, mine: std::ops::Range<usize>| {
            let mut plan = base.clone();
            for _ in 0..=dice.throw(4) {
                let seen = in_scenario(&plan, "s").unwrap();
                let at = mine.start + dice.throw(mine.len());
                let Some(item) = seen.item(&at.to_string()) else { continue };
                let command = if dice.once_in(4) {
                    Command::Remove { list: Key::Items, uids: vec![item.uid()] }
                } else {
                    let value = Value::num(1.0 + dice.throw(9) as f64);
                    Command::Set { list: Key::Items, values: vec![(item.uid(), Key::Effort, value)] }
                };
                let seen = apply(&seen, &plan_change(&seen, &command).unwrap());
                plan = with_scenario(&plan, &seen, "s").unwrap();
            }
            plan
        };
        let (ours, theirs) = (inside(&mut dice, 0..3), inside(&mut dice, 3..6));
        let merged = merge(&base, &ours, &read(&write(&theirs)).unwrap());
        prop_assert_eq!(&merged.clashes, &[]);
        let [here, there, both] = [&ours, &theirs, &merged.plan].map(|plan| in_scenario(plan, "s").unwrap());
        for at in 0..6 {
            let side = if at < 3 { &here } else { &there };
            let id = at.to_string();
            prop_assert_eq!(both.item(&id), side.item(&id));
        }
        let swapped = merge(&base, &theirs, &read(&write(&ours)).unwrap());
        let seen = |plan: &Plan| write(&in_scenario(plan, "s").unwrap()).split("\"scenarios\"").next().unwrap().to_owned();
        prop_assert_eq!(seen(&swapped.plan), seen(&merged.plan));
    }
}

/// Numbers beyond what another parser keeps, and halves of surrogate pairs it refuses, made plain.
fn loose(text: &str) -> String {
    text.replace("1e999", "1e99").replace("\\ud800", "?").replace("\\udc00", "?")
}
