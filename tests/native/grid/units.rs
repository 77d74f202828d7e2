//! Another unit of efforts, or another time that reach counts per, and what becomes of the numbers; offers on messages.

use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::toast::ToastOffer;
use plan_widget::model::{Key, Value};

use crate::scene::Scene;

const HEAD: &str = r#""timeboxes":[{"id":"t","title":"Q1","capacity":6},{"id":"u","title":"Q2"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","reach":90,"effort":1,"votes":[{"by":"Ana","effort":2,"reach":30},{"by":"Ben","impact":2}]},
{"id":"b","title":"Beta","reach":30,"reach_once":true,"effort":2,"ranges":{"effort":[1,3],"reach":[15,60]}},
{"id":"c","title":"Gamma","ranges":{"effort":[2,4],"reach":[3,6]}}"#;

fn scene() -> Scene {
    Scene::new(HEAD, ITEMS)
}

fn to_weeks(scene: &Scene) {
    scene.send(Msg::Plan(PlanMsg::SetUnit(Key::EffortUnit, Some(Value::Word("person-weeks")))));
}

fn kept(scene: &Scene) -> ToastOffer {
    ToastOffer::KeepNumbers(scene.state().doc.revision)
}

#[test]
fn another_unit_converts_every_number_that_is_counted_in_it() {
    let scene = scene();
    let before = scene.text();
    to_weeks(&scene);
    let after = scene.text();
    for held in [
        r#""effort":4,"votes":[{"by":"Ana","reach":30,"effort":8},{"by":"Ben","impact":2}]"#,
        r#""effort":8,"ranges":{"effort":[4,12],"reach":[15,60]}"#,
        r#""ranges":{"effort":[8,16],"reach":[3,6]}"#,
        r#""capacity":24"#,
    ] {
        assert!(after.replace([' ', '\n'], "").contains(held), "{held} in {after}");
    }
    assert_eq!(scene.said(), "Converted 3 effort estimates, 1 vote and 1 timebox capacity to person-weeks (× 4).");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // Reach: but not what is counted once.
    scene.send(Msg::Plan(PlanMsg::SetUnit(Key::ReachPer, Some(Value::text("month")))));
    let after = scene.text().replace([' ', '\n'], "");
    for held in [
        r#""reach":30,"effort":1,"votes":[{"by":"Ana","reach":10,"effort":2}"#,
        r#""reach":[15,60]"#,
        r#""reach":[1,2]"#,
    ] {
        assert!(after.contains(held), "{held} in {after}");
    }
    assert_eq!(scene.said(), "Converted 2 reach estimates and 1 vote to per month (× 0.3333).");
    // Time is no size.
    scene.send(Msg::Plan(PlanMsg::SetUnit(Key::EffortUnit, Some(Value::Word("points")))));
    assert_eq!(
        scene.said(),
        "Kept 3 effort estimates, 1 vote and 1 timebox capacity as entered: there is no conversion to points."
    );
    assert!(scene.text().replace([' ', '\n'], "").contains(r#""capacity":6"#));
}

#[test]
fn the_numbers_are_kept_when_asked_as_long_as_nothing_else_has_changed() {
    let scene = scene();
    let before = scene.text();
    to_weeks(&scene);
    assert!(scene.state().toast().unwrap().offers.contains(&kept(&scene)));
    let revision = scene.state().doc.revision;
    scene.send(Msg::Plan(PlanMsg::KeepNumbers(revision)));
    let plain = scene.text().replace([' ', '\n'], "");
    assert!(
        plain.contains(r#""effort":1,"votes":[{"by":"Ana","reach":30,"effort":2"#) && plain.contains(r#""capacity":6"#),
        "{plain}"
    );
    assert_eq!(scene.state().doc.plan.effort_unit().word(), "person-weeks");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    // What has been changed since is another step: the offers hold no longer, and do nothing.
    to_weeks(&scene);
    let revision = scene.state().doc.revision;
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Owner, Some(Value::text("Ana")))));
    let changed = scene.text();
    assert_eq!(scene.state().toast().map(|toast| toast.offers), Some(Vec::new()));
    scene.send(Msg::Plan(PlanMsg::KeepNumbers(revision)));
    scene.send(Msg::Plan(PlanMsg::TakeBack(revision)));
    assert_eq!(scene.text(), changed);
    let revision = scene.state().doc.revision;
    scene.send(Msg::Plan(PlanMsg::TakeBack(revision)));
    assert!(!scene.text().contains("owner"), "the last step is taken back: {}", scene.text());
}
