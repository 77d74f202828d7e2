//! What a scenario looks like in the file, and what it means there.

use plan_widget::edit::scenario::{in_scenario, with_scenario};
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::model::check::check;
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire::{read, write};

const PLAN: &str = r#"{
  "format": "plan-widget",
  "version": 1,
  "title": "Checkout",
  "settings": {"focus_factor":80},
  "teams": [
    {"id":"core","name":"Core","capacity":3}
  ],
  "items": [
    {"id":"a","title":"Alpha","effort":2,"start":"2027-01-04","end":"2027-01-15","log":[{"at":"2026-12-01","what":"Promised"}],"x_team":"red"},
    {"id":"b","title":"Beta","tags":["x"]},
    {"id":"c","title":"Gamma"}
  ],
  "scenarios": [
    {"id":"hire","title":"Two more engineers","notes":"If the budget comes","settings":{"focus_factor":null},"teams":[{"id":"core","capacity":5}],"items":[{"id":"a","effort":3,"start":null,"end":null,"horizon":"next","log":[{"at":"2026-12-02","what":"Later"}],"x_team":null},{"id":"n","title":"New"},{"id":"gone","effort":1}],"placed":{"items":{"n":"a","c":""}},"removed":{"items":["b"]}}
  ]
}
"#;

fn seen(plan: &Plan) -> Plan {
    in_scenario(plan, "hire").unwrap()
}

#[test]
fn a_scenario_changes_adds_moves_and_removes() {
    let plan = read(PLAN).unwrap();
    assert_eq!(write(&plan), PLAN, "canonical, with the nulls that say something");
    assert_eq!(check(&plan).iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
    let seen = seen(&plan);
    let ids: Vec<&str> = seen.items().iter().map(|item| item.id()).collect();
    assert_eq!(ids, ["c", "a", "n"]);
    let a = seen.item("a").unwrap();
    assert_eq!((a.effort(), a.get(Key::Start), a.title()), (Some(3.0), None, Some("Alpha")));
    assert_eq!(a.log().iter().filter_map(|one| one.what()).collect::<Vec<_>>(), ["Promised", "Later"]);
    assert_eq!(a.extra(), &[]);
    assert_eq!((seen.teams()[0].capacity(), seen.teams()[0].name()), (Some(5.0), Some("Core")));
    assert_eq!((seen.focus_factor(), seen.settings()), (100.0, None));
    assert_eq!(in_scenario(&plan, "other"), None);
}

fn edited(plan: &Plan, of: &str, key: Key, value: Option<Value>) -> Plan {
    let seen = seen(plan);
    let values = vec![(seen.item(of).unwrap().uid(), key, value)];
    let seen = apply(&seen, &plan_change(&seen, &Command::Set { list: Key::Items, values }).unwrap());
    with_scenario(plan, &seen, "hire").unwrap()
}

fn said(plan: &Plan) -> String {
    let text = write(plan);
    let (_, behind) = text.split_once("\"items\":[{").unwrap();
    behind.split("],\"placed\"").next().unwrap().to_owned()
}

#[test]
fn an_edit_touches_only_the_difference_it_is_about() {
    let plan = read(PLAN).unwrap();
    let next = edited(&plan, "a", Key::Effort, Value::num(2.0));
    assert!(said(&next).starts_with(r#""id":"a","start":null,"end":null,"horizon":"next""#), "{}", said(&next));
    assert!(said(&next).ends_with(r#"{"id":"gone","effort":1}"#), "what the plan does not have now rests");
    // The plan agrees meanwhile: the scenario goes on saying so, and does not follow the plan elsewhere.
    let values = vec![(plan.item("a").unwrap().uid(), Key::Effort, Value::num(3.0))];
    let agreed = apply(&plan, &plan_change(&plan, &Command::Set { list: Key::Items, values }).unwrap());
    let next = edited(&agreed, "c", Key::Effort, Value::num(8.0));
    assert!(said(&next).starts_with(r#""id":"a","effort":3,"start":null"#), "{}", said(&next));
    assert!(said(&next).contains(r#"{"id":"c","effort":8}"#));
    assert_eq!(next.item("c").unwrap().effort(), None);
}

#[test]
fn an_entry_that_the_plan_deletes_leaves_the_scenario_and_comes_back_with_it() {
    let plan = read(PLAN).unwrap();
    let uids = vec![plan.item("a").unwrap().uid()];
    let diff = plan_change(&plan, &Command::Remove { list: Key::Items, uids }).unwrap();
    let without = apply(&plan, &diff);
    let ids = |plan: &Plan| seen(plan).items().iter().map(|item| item.id().to_owned()).collect::<Vec<_>>();
    // What stood behind it stands at the end.
    assert_eq!(ids(&without), ["c", "n"]);
    let next = edited(&without, "c", Key::Effort, Value::num(1.0));
    assert!(said(&next).starts_with(r#""id":"a","effort":3"#), "{}", said(&next));
    let back = apply(&without, &diff.reverse());
    assert_eq!(write(&back), PLAN);
}

#[test]
fn what_cannot_be_told_apart_cannot_be_changed_in_a_scenario() {
    let plan = read(r#"{"items":[{"title":"No id"},{"id":"a"},{"id":"a"}],"scenarios":[{"id":"hire"}]}"#).unwrap();
    let change = |at: usize| {
        let seen = seen(&plan);
        let values = vec![(seen.items()[plan_widget::model::ItemIndex::new(at)].uid(), Key::Effort, Value::num(1.0))];
        let seen = apply(&seen, &plan_change(&seen, &Command::Set { list: Key::Items, values }).unwrap());
        with_scenario(&plan, &seen, "hire")
    };
    assert_eq!((change(0), change(2)), (None, None));
    assert!(change(1).is_some());
}

#[test]
fn scenarios_of_another_program_stay_and_leave_the_plan_open() {
    for text in [r#"{"items":[],"scenarios":{"a":1}}"#, r#"{"items":[],"scenarios":["a"]}"#] {
        let plan = read(text).unwrap();
        assert!(plan.read_only().is_none(), "{text}");
        assert_eq!(in_scenario(&plan, "a"), None);
        assert!(write(&plan).contains("\"scenarios\": "), "{text}");
    }
}

#[test]
fn what_is_misshapen_in_a_scenario_is_reported_and_says_nothing() {
    let text = r#"{"items":[{"id":"a","title":"","effort":2}],"scenarios":[{"id":"s","items":[{"id":"a","effort":"x","team":null}],"removed":{"items":7},"placed":[]}]}"#;
    let plan = read(text).unwrap();
    let told: Vec<String> = check(&plan).iter().map(|problem| format!("{} {problem}", problem.path)).collect();
    assert_eq!(told.len(), 5, "{told:#?}");
    assert!(told.iter().any(|line| line.starts_with("$.scenarios[0].items[0].effort")));
    assert!(told.iter().any(|line| line.contains("a list of texts is expected")));
    assert!(told.iter().any(|line| line.contains("an object of ids is expected")));
}
