//! Evidence: what it suggests, that it overwrites nothing, and that two people's comes together.

use plan_widget::app::items::evidence::suggestion;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::edit::merge;
use plan_widget::model::{Key, Plan, Value};
use plan_widget::score::evidence::suggested;
use plan_widget::wire::{read, write};

use crate::scene::Scene;

fn add(scene: &Scene, kind: &str, note: &str) {
    let add = ItemsMsg::AddEvidence { uid: scene.uid("a"), kind: kind.into(), note: note.into(), link: "".into() };
    scene.send(Msg::Items(add));
}

fn said(scene: &Scene) -> Option<(String, Option<f64>)> {
    let state = scene.state();
    suggestion(state.doc.plan.item("a").unwrap(), &state.ui.locale)
}

#[test]
fn evidence_suggests_a_confidence_and_overwrites_none() {
    let scene = Scene::new("", r#"{"id":"a","title":"Alpha","confidence":80}"#);
    assert_eq!(said(&scene), None);
    let before = scene.text();
    add(&scene, "market_data", " survey ");
    assert!(scene.text().contains(r#""evidence":[{"kind":"market_data","note":"survey","at":"2027-01-01"}]"#));
    let words =
        |kind: &str, share: &str| format!("{kind}: supports a confidence of {share} (Gilad’s Confidence Meter).");
    assert_eq!(said(&scene), Some((words("Market data", "10%"), Some(10.0))));
    assert_eq!(scene.state().doc.plan.items()[0].confidence(), Some(80.0));
    add(&scene, "market_data", "smoke test");
    assert_eq!(said(&scene), Some((words("Market data, 2 pieces", "30%"), Some(30.0))));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Confidence, Value::num(30.0))));
    assert_eq!(said(&scene).unwrap().1, None, "nothing to take");
    scene.send(Msg::Items(ItemsMsg::RemoveEvidence(scene.uid("a"), 0)));
    assert_eq!(said(&scene), Some((words("Market data", "10%"), Some(10.0))));
    for _ in 0..4 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(scene.text(), before);
}

#[test]
fn the_strongest_kind_counts_and_unknown_ones_do_not() {
    let of = |kinds: &[&str]| {
        let pieces: Vec<String> = kinds.iter().map(|kind| format!(r#"{{"kind":"{kind}"}}"#)).collect();
        let plan = read(&format!(r#"[{{"id":"a","evidence":[{}]}}]"#, pieces.join(","))).unwrap();
        suggested(&plan.items()[0]).map(|found| found.confidence)
    };
    assert_eq!(of(&["self_conviction"]), Some(0.1));
    assert_eq!(of(&["opinions", "opinions", "opinions", "test_results"]), Some(40.0));
    assert_eq!(of(&["launch_data", "anecdotal"]), Some(100.0));
    assert_eq!(of(&["a hunch"]), None);
    assert_eq!(of(&[]), None);
}

#[test]
fn evidence_of_two_people_comes_together() {
    let with =
        |pieces: &str| -> Plan { read(&format!(r#"[{{"id":"a","title":"A","evidence":[{pieces}]}}]"#)).unwrap() };
    let (one, two, three) = (r#"{"kind":"anecdotal"}"#, r#"{"kind":"market_data"}"#, r#"{"kind":"opinions"}"#);
    let merged = merge(&with(one), &with(&format!("{one},{two}")), &with(&format!("{one},{three}")));
    assert!(merged.clashes.is_empty());
    for piece in [one, two, three] {
        assert!(write(&merged.plan).contains(piece), "{piece}");
    }
    let merged = merge(&with(one), &with(two), &with(&format!("{one},{three}")));
    assert!(!write(&merged.plan).contains(one), "what a side took out goes");
}
