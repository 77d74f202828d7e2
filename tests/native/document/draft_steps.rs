//! Drafts of large plans, kept in steps.

use plan_widget::app::document::draft_steps::{DraftStep, replay};
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire::{read, write};

fn of_items(titles: &[&str]) -> Plan {
    let entries: Vec<String> = titles
        .iter()
        .enumerate()
        .map(|(at, title)| format!(r#"{{"id":"i{at}","title":"{title}","x":[1.50,"a,"]}}"#))
        .collect();
    read(&format!(
        r#"{{"format":"plan-widget","version":1,"note":"  \"items\": [","items":[{}],"z":{{"items":[]}}}}"#,
        entries.join(",")
    ))
    .unwrap()
}

fn edited(plan: &Plan, command: Command) -> Plan {
    apply(plan, &plan_change(plan, &command).unwrap())
}

fn renamed(plan: &Plan, at: usize, title: &str) -> Plan {
    let uid = plan.list(Key::Items)[at].uid;
    edited(plan, Command::Set { list: Key::Items, values: vec![(uid, Key::Title, Some(Value::text(title)))] })
}

#[test]
fn a_draft_in_steps_comes_to_the_plan() {
    let first = of_items(&["Berths", "Cranes", "Tugs"]);
    let second = renamed(&first, 1, "Cranes, \\n  ]");
    let gone = second.list(Key::Items)[0].uid;
    let third = edited(&second, Command::Remove { list: Key::Items, uids: vec![gone] });
    let fourth = edited(&third, Command::SetRoot(Key::Title, Some(Value::text("Harbour"))));
    let left = fourth.list(Key::Items).iter().map(|item| item.uid).collect();
    let fifth = edited(&fourth, Command::Remove { list: Key::Items, uids: left });
    let states = [first, second, third, fourth, fifth];
    let steps: Vec<DraftStep> = states.windows(2).map(|pair| DraftStep::between(&pair[0], &pair[1]).unwrap()).collect();
    let kept: Vec<DraftStep> = serde_json::from_str(&serde_json::to_string(&steps).unwrap()).unwrap();
    for (taken, state) in states.iter().enumerate() {
        assert_eq!(replay(&write(&states[0]), &kept[..taken]), Some(write(state)), "after {taken} steps");
    }
}

#[test]
fn a_step_holds_what_changed_and_no_more() {
    let before = of_items(&["Berths", "Cranes", "Tugs"]);
    let step = DraftStep::between(&before, &renamed(&before, 2, "Pilots")).unwrap();
    assert_eq!((step.rest, step.items.len(), step.items[0].at), (None, 1, 2));
    let many = of_items(&["Berth"; 2_000]);
    let all = many.list(Key::Items).iter().map(|item| (item.uid, Key::Title, Some(Value::text("Quay")))).collect();
    let all = edited(&many, Command::Set { list: Key::Items, values: all });
    assert_eq!(DraftStep::between(&many, &all), None, "it is written whole");
}

#[test]
fn steps_of_another_text_are_not_taken() {
    let before = of_items(&["Berths", "Cranes", "Tugs"]);
    let step = DraftStep::between(&before, &renamed(&before, 2, "Pilots")).unwrap();
    assert_eq!(replay(&write(&of_items(&["Berths"])), std::slice::from_ref(&step)), None);
    assert_eq!(replay("not a plan", &[step]), None);
}
