//! The example plans: canonical, without problems, and holding what their sources say.

use plan_widget::model::check::check;
use plan_widget::model::{Key, Plan};
use plan_widget::wire::{read, write};

const CHECKOUT: &str = include_str!("../../examples/checkout.plan.json");
const WORD: &str = include_str!("../../examples/word.plan.json");
const KUBERNETES: &str = include_str!("../../examples/kubernetes.plan.json");

fn open(text: &str) -> Plan {
    let plan = read(text).unwrap();
    assert_eq!(check(&plan), []);
    assert_eq!(write(&plan), text);
    plan
}

fn total(plan: &Plan, key: Key) -> f64 {
    plan.items().iter().filter_map(|item| item.num(key)).sum()
}

#[test]
fn checkout_starts_with_the_worked_example_of_rice() {
    let plan = open(CHECKOUT);
    let score = |at: usize| {
        let item = &plan.items()[at];
        let factor = |key| item.num(key).unwrap();
        factor(Key::Reach) * factor(Key::Impact) * factor(Key::Confidence) / 100.0 / factor(Key::Effort)
    };
    assert_eq!([score(0), score(1), score(2)], [675.0, 400.0, 800.0]);
    assert!(plan.items()[2].flag(Key::ReachOnce));
    assert_eq!(plan.fiscal_start(), 2);
}

/// The sums are those of the release-planning literature's data: effort 1417, weighted value 6478, 65 precedences.
#[test]
fn word_holds_the_fifty_features_with_their_votes() {
    let plan = open(WORD);
    assert_eq!(plan.items().len(), 50);
    assert_eq!((total(&plan, Key::Effort), total(&plan, Key::Value)), (1417.0, 6478.0));
    assert_eq!(plan.items().iter().map(|item| item.texts(Key::DependsOn).count()).sum::<usize>(), 65);
    for item in plan.items() {
        let votes = item.records(Key::Votes).iter();
        let weight = |vote: &plan_widget::model::Record| vote.extra_json("weight").unwrap().parse::<f64>().unwrap();
        let value: f64 = votes.map(|vote| weight(vote) * vote.num(Key::Value).unwrap()).sum();
        assert_eq!(item.num(Key::Value), Some(value), "{}", item.id());
        assert!(item.extra_json("derived").unwrap().contains("\"reach\""));
    }
}

#[test]
fn kubernetes_holds_every_proposal_in_its_lane_and_release() {
    let plan = open(KUBERNETES);
    assert_eq!((plan.items().len(), plan.teams().len(), plan.timeboxes().len()), (651, 22, 42));
    let dated = plan.items().iter().filter(|item| item.get(Key::Start).is_some()).count();
    assert_eq!(dated, 469);
    let windows = plan.item("kep-24").unwrap();
    assert_eq!(windows.text(Key::Team), Some("sig-node"));
    assert_eq!((windows.text(Key::Start), windows.text(Key::End)), (Some("2016-08"), Some("2024-08")));
}
