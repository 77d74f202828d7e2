//! Editing together: what is saved and read when, what waits, what undo takes back, and what is told.

use std::rc::Rc;

use plan_widget::app::doc::Saving;
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::document::saving::stamped;
use plan_widget::app::effect::Effect;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::live::msg::LiveMsg;
use plan_widget::app::live::state::{Peer, Presence};
use plan_widget::app::live::text;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::{Dialog, Mode};
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::view::View;
use plan_widget::model::{Key, Value};
use plan_widget::wire::{read, write};

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"rev":"r0","title":"Checkout","items":[
    {"id":"p1","title":"Passkeys","reach":450},{"id":"p2","title":"Guest checkout","reach":2000},{"id":"p3","title":"Cards","reach":800}]}"#;

fn live() -> Scene {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Live(LiveMsg::On(true)));
    scene.asked.borrow_mut().clear();
    scene
}

fn set(scene: &Scene, id: &str, key: Key, value: f64) {
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid(id), key, Value::num(value))));
}

fn num(scene: &Scene, id: &str, key: Key) -> Option<f64> {
    scene.state().doc.plan.item(id).and_then(|item| item.num(key))
}

/// Takes the first effect of a kind out.
fn take(scene: &Scene, of: fn(&Effect) -> bool) -> Option<Effect> {
    let mut asked = scene.asked.borrow_mut();
    let at = asked.iter().position(of)?;
    Some(asked.remove(at))
}

fn save(scene: &Scene) -> Option<u64> {
    match take(scene, |effect| matches!(effect, Effect::Save { .. }))? {
        Effect::Save { revision, .. } => Some(revision),
        _ => None,
    }
}

fn reads(scene: &Scene) -> bool {
    take(scene, |effect| matches!(effect, Effect::ReadKept)).is_some()
}

fn saved(scene: &Scene, revision: u64, rev: &str) {
    scene.send(Msg::Document(DocumentMsg::Saved { revision, to: "to checkout".into(), rev: Some(rev.into()) }));
}

/// The plan as someone else has saved it: this base with another value.
fn theirs(scene: &Scene, id: &str, key: Key, value: f64, rev: &str) -> Rc<str> {
    let other = Scene::of(&write(&scene.state().doc.base));
    set(&other, id, key, value);
    write(&stamped(&other.state().doc.plan, rev)).into()
}

fn arrives(scene: &Scene, text: Rc<str>) {
    scene.send(Msg::Live(LiveMsg::News));
    assert!(reads(scene));
    scene.send(Msg::Live(LiveMsg::Read(text)));
}

#[test]
fn each_edit_is_saved_by_itself_and_those_made_meanwhile_go_with_the_next() {
    // merge.md L1
    let scene = live();
    assert_eq!(save(&scene), None);
    set(&scene, "p1", Key::Reach, 470.0);
    let first = save(&scene).expect("it is saved");
    set(&scene, "p1", Key::Effort, 2.0);
    set(&scene, "p2", Key::Effort, 3.0);
    assert_eq!(save(&scene), None, "one save at a time");
    saved(&scene, first, "r1");
    let second = save(&scene).expect("the rest follows");
    saved(&scene, second, "r2");
    assert_eq!(save(&scene), None);
    assert!(!scene.state().doc.dirty());
    assert_eq!(scene.said(), "", "nothing is said of what goes by itself");
    // Asked for by hand it is said.
    set(&scene, "p3", Key::Effort, 1.0);
    scene.send(Msg::Document(DocumentMsg::Save));
    let by_hand = save(&scene).expect("it is saved");
    saved(&scene, by_hand, "r3");
    assert!(scene.said().contains("to checkout"), "{}", scene.said());
}

#[test]
fn what_others_have_saved_comes_in_when_there_is_news() {
    let scene = live();
    arrives(&scene, theirs(&scene, "p2", Key::Reach, 2100.0, "r1"));
    assert_eq!(num(&scene, "p2", Key::Reach), Some(2100.0));
    assert!(!scene.state().doc.dirty());
    assert_eq!(save(&scene), None);
    // Looking is enough for it.
    scene.send(Msg::Mode(Mode::View));
    arrives(&scene, theirs(&scene, "p2", Key::Reach, 2200.0, "r2"));
    assert_eq!(num(&scene, "p2", Key::Reach), Some(2200.0));
}

#[test]
fn nothing_comes_in_under_a_hand() {
    // merge.md L2
    let scene = live();
    let text = theirs(&scene, "p2", Key::Reach, 2100.0, "r1");
    scene.send(Msg::Live(LiveMsg::Hand(true)));
    scene.send(Msg::Live(LiveMsg::News));
    assert!(!reads(&scene));
    scene.send(Msg::Live(LiveMsg::Hand(false)));
    assert!(reads(&scene));
    // The hand came while it was read: it is read again.
    scene.send(Msg::Live(LiveMsg::Hand(true)));
    scene.send(Msg::Live(LiveMsg::Read(text.clone())));
    assert_eq!(num(&scene, "p2", Key::Reach), Some(2000.0));
    // What is done under the hand is saved; what the save meets waits.
    set(&scene, "p1", Key::Reach, 470.0);
    assert!(save(&scene).is_some());
    scene.send(Msg::Document(DocumentMsg::Theirs(text)));
    assert_eq!(num(&scene, "p2", Key::Reach), Some(2000.0));
    scene.send(Msg::Live(LiveMsg::Hand(false)));
    assert_eq!((num(&scene, "p2", Key::Reach), num(&scene, "p1", Key::Reach)), (Some(2100.0), Some(470.0)));
    assert!(save(&scene).is_some());
}

#[test]
fn a_request_that_was_sent_twice_is_nobody_elses_work() {
    // merge.md S3
    let scene = live();
    set(&scene, "p1", Key::Reach, 470.0);
    assert!(save(&scene).is_some());
    let sent = stamped(scene.state().doc.sent.as_ref().unwrap(), "r1");
    // Edited on before the answer comes, which is that another plan stands there: one's own.
    set(&scene, "p1", Key::Reach, 480.0);
    scene.send(Msg::Document(DocumentMsg::Theirs(write(&sent).into())));
    assert_eq!(scene.state().ui.dialog, None);
    let second = save(&scene).expect("it is saved on top of that");
    saved(&scene, second, "r2");
    assert_eq!((num(&scene, "p1", Key::Reach), scene.state().doc.dirty()), (Some(480.0), false));
}

#[test]
fn a_new_item_is_its_makers_until_it_has_a_title() {
    let scene = live();
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }));
    assert_eq!(save(&scene), None);
    assert!(!reads(&scene));
}

#[test]
fn undo_takes_back_own_steps_alone() {
    // merge.md L3
    let scene = live();
    set(&scene, "p1", Key::Reach, 470.0);
    let first = save(&scene).unwrap();
    saved(&scene, first, "r1");
    arrives(&scene, theirs(&scene, "p2", Key::Reach, 2100.0, "r2"));
    arrives(&scene, theirs(&scene, "p1", Key::Effort, 4.0, "r3"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    let all =
        |scene: &Scene| (num(scene, "p1", Key::Reach), num(scene, "p2", Key::Reach), num(scene, "p1", Key::Effort));
    assert_eq!(all(&scene), (Some(450.0), Some(2100.0), Some(4.0)));
    assert_eq!(scene.state().doc.history.next_undo(), None, "the steps of others are theirs");
    let second = save(&scene).expect("a step back is an edit");
    saved(&scene, second, "r4");
    // What was undone can be redone, whatever has come in since.
    arrives(&scene, theirs(&scene, "p3", Key::Reach, 900.0, "r5"));
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(all(&scene), (Some(470.0), Some(2100.0), Some(4.0)));
    assert_eq!(num(&scene, "p3", Key::Reach), Some(900.0));
    let third = save(&scene).unwrap();
    saved(&scene, third, "r6");

    // Where someone else has changed the same since, nothing is taken back, and that is told.
    arrives(&scene, theirs(&scene, "p1", Key::Reach, 500.0, "r7"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(num(&scene, "p1", Key::Reach), Some(500.0));
    assert_eq!(scene.said(), text::changed_since());
}

#[test]
fn a_step_that_took_something_away_is_taken_back_beneath_others() {
    let scene = live();
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("p2")])));
    let first = save(&scene).unwrap();
    saved(&scene, first, "r1");
    arrives(&scene, theirs(&scene, "p3", Key::Reach, 900.0, "r2"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.rows().len(), 3);
    assert_eq!((num(&scene, "p2", Key::Reach), num(&scene, "p3", Key::Reach)), (Some(2000.0), Some(900.0)));
}

#[test]
fn an_engine_that_is_gone_is_told_once_and_its_return_too() {
    // merge.md L4
    let scene = live();
    set(&scene, "p1", Key::Reach, 470.0);
    assert!(save(&scene).is_some());
    scene.send(Msg::Document(DocumentMsg::SaveRefused(text::away().into())));
    assert!(scene.said().contains("saved when it is back"), "{}", scene.said());
    assert!(take(&scene, |effect| matches!(effect, Effect::RetryLater(1_000))).is_some());
    // Edited on, kept as a draft, and not told again.
    scene.send(Msg::Dismiss);
    scene.asked.borrow_mut().clear();
    set(&scene, "p2", Key::Reach, 2100.0);
    assert!(take(&scene, |effect| matches!(effect, Effect::KeepDraft)).is_some());
    assert_eq!(save(&scene), None);
    scene.send(Msg::Live(LiveMsg::Retry));
    assert!(save(&scene).is_some());
    scene.send(Msg::Document(DocumentMsg::SaveFailed(text::away().into())));
    assert_eq!(scene.said(), "");
    assert!(take(&scene, |effect| matches!(effect, Effect::RetryLater(2_000))).is_some());
    // By hand it is told again.
    scene.send(Msg::Document(DocumentMsg::Save));
    assert!(save(&scene).is_some());
    scene.send(Msg::Document(DocumentMsg::SaveRefused(text::away().into())));
    assert!(scene.said().contains("saved when it is back"));
    // It is back.
    scene.send(Msg::Live(LiveMsg::Connected(true)));
    let revision = save(&scene).expect("it is tried at once");
    saved(&scene, revision, "r1");
    assert_eq!(scene.said(), text::back());
    assert!(matches!(scene.state().doc.saving, Saving::Saved(_)));
}

#[test]
fn a_true_clash_asks_and_nothing_goes_on_until_it_is_answered() {
    // merge.md L5
    let scene = live();
    let text = theirs(&scene, "p1", Key::Reach, 500.0, "r1");
    set(&scene, "p1", Key::Reach, 470.0);
    assert!(save(&scene).is_some());
    scene.send(Msg::Document(DocumentMsg::Theirs(text)));
    assert_eq!(scene.state().ui.dialog, Some(Dialog::Conflicts));
    scene.send(Msg::Live(LiveMsg::News));
    assert!(save(&scene).is_none() && !reads(&scene));
    scene.send(Msg::Document(DocumentMsg::ChooseTheirs(0, true)));
    scene.send(Msg::Document(DocumentMsg::SettleConflicts));
    assert_eq!(num(&scene, "p1", Key::Reach), Some(500.0));
    // The other choice is one's own step.
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(num(&scene, "p1", Key::Reach), Some(470.0));
}

#[test]
fn what_is_no_plan_any_more_is_left_alone() {
    let scene = live();
    scene.send(Msg::Live(LiveMsg::News));
    assert!(reads(&scene));
    scene.send(Msg::Live(LiveMsg::Read("moved elsewhere".into())));
    assert!(scene.said().contains("not a plan any more"), "{}", scene.said());
    set(&scene, "p1", Key::Reach, 470.0);
    assert_eq!(save(&scene), None);
    assert_eq!(read(&scene.text()).unwrap().items().len(), 3);
}

#[test]
fn others_are_told_where_one_is_when_that_changes() {
    let scene = live();
    let told = || match take(&scene, |effect| matches!(effect, Effect::TellHere(_))) {
        Some(Effect::TellHere(here)) => Some(here),
        _ => None,
    };
    scene.send(Msg::Details(Some(scene.uid("p2"))));
    let here = told().expect("it is told");
    assert_eq!((here.view, &*here.item), (View::Scores, "p2"));
    scene.send(Msg::Dismiss);
    assert_eq!(told(), None);
    scene.send(Msg::Show(View::Board));
    assert_eq!(told().map(|here| here.view), Some(View::Board));
    // And the others are known by the items they are at.
    let at = Presence { name: "Bob".into(), view: View::Board, item: "p3".into() };
    let bob = Peer { id: "1".into(), at };
    scene.send(Msg::Live(LiveMsg::Peers([bob.clone()].into())));
    let state = scene.state();
    assert_eq!(state.doc.live.peers_at("p3"), std::slice::from_ref(&bob));
    assert!(state.doc.live.peers_at("p1").is_empty() && state.doc.live.peers_at("").is_empty());
    assert_eq!(text::is_here(&bob), "Bob is here");
}
