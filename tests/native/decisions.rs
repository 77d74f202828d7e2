//! The decision log: what writes to it, in one step with what it is about, what a merge makes of it, and how it is read.

use plan_widget::app::compare::changes::{log, rows};
use plan_widget::app::compare::msg::CompareMsg;
use plan_widget::app::decisions::history::{all, of_item};
use plan_widget::app::decisions::msg::DecisionsMsg;
use plan_widget::app::decisions::state::DecisionFilter;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::toast::ToastOffer;
use plan_widget::base::period::Precision;
use plan_widget::edit::merge;
use plan_widget::exchange::audience::audience;
use plan_widget::model::check::check;
use plan_widget::model::{Decision, Key, Plan, Value};
use plan_widget::wire::{read, write};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"Alpha","start":"2027-01-04","end":"2027-01-15"},
    {"id":"b","title":"Beta","status":"planned"},{"id":"c","title":"Gamma","status":"dropped"}"#;

/// The decisions of a log: day, person, decision, reason.
fn told(log: &[Decision]) -> Vec<String> {
    let line = |entry: &Decision| {
        let part = |text: Option<&str>| text.unwrap_or("-").to_owned();
        [part(entry.at()), part(entry.by()), part(entry.what()), part(entry.why())].join(" | ")
    };
    log.iter().map(line).collect()
}

fn of(scene: &Scene, id: &str) -> Vec<String> {
    told(scene.state().doc.plan.item(id).unwrap().log())
}

fn undone(scene: &Scene, before: &str) {
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "the decision goes with the step it is about");
    scene.send(Msg::Plan(PlanMsg::Redo));
}

#[test]
fn pins_with_a_reason_and_what_is_dropped_are_written_down_in_the_same_step() {
    let scene = Scene::new("", ITEMS);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("a"), 2, "promised to Acme".into())));
    assert_eq!(of(&scene, "a"), ["2027-01-01 | - | Pinned to rank 2 | promised to Acme"]);
    undone(&scene, &before);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Pin, None)));
    assert_eq!(of(&scene, "a")[1], "2027-01-01 | - | No longer pinned | -");
    let word = |word: &'static str| Some(Value::Word(word));
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("b"), Key::Status, word("dropped"))));
    assert_eq!(of(&scene, "b"), ["2027-01-01 | - | Dropped | -"]);
    undone(&scene, &before);
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("c"), Key::Status, "planned".into())));
    assert_eq!(of(&scene, "c"), ["2027-01-01 | - | Taken up again | -"]);
    // What decides nothing is not written down.
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("c"), Key::Status, word("done"))));
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("c"), 1, "".into())));
    assert_eq!(of(&scene, "c").len(), 1);
}

#[test]
fn a_decision_by_hand_goes_to_its_item_or_to_the_plan_and_the_name_stays() {
    let scene = Scene::new("", ITEMS);
    let add = |about, what: &str, why: &str, by: &str| {
        let add = DecisionsMsg::Add { about, what: what.into(), why: why.into(), by: by.into() };
        scene.send(Msg::Decisions(add));
    };
    add(Some(scene.uid("a")), "Without offline mode", "nobody asked", " Ana ");
    add(None, "Two releases a year", "", "Ana");
    assert_eq!(of(&scene, "a"), ["2027-01-01 | Ana | Without offline mode | nobody asked"]);
    assert_eq!(told(scene.state().doc.plan.log()), ["2027-01-01 | Ana | Two releases a year | -"]);
    let before = scene.text();
    add(None, "  ", "why", "Ana");
    assert_eq!(scene.text(), before);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("b"), Key::Status, Some(Value::Word("dropped")))));
    assert_eq!(of(&scene, "b"), ["2027-01-01 | Ana | Dropped | -"], "the name that was given last");
    assert!(scene.text().ends_with(
        "  \"log\": [\n    {\"at\":\"2027-01-01\",\"by\":\"Ana\",\"what\":\"Two releases a year\"}\n  ]\n}\n"
    ));
    assert_eq!(write(&read(&scene.text()).unwrap()), scene.text());
}

#[test]
fn a_deletion_offers_to_say_why_and_the_reason_is_part_of_it() {
    let scene = Scene::new("", ITEMS);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("b")])));
    let revision = scene.state().doc.revision;
    let offers = scene.state().toast().unwrap().offers;
    assert_eq!(offers, [ToastOffer::Undo(revision), ToastOffer::Reason(revision)]);
    scene.send(Msg::Decisions(DecisionsMsg::Ask));
    scene.send(Msg::Decisions(DecisionsMsg::Explain("no budget".into(), "Ben".into())));
    let plan = scene.state().doc.plan.clone();
    assert_eq!(told(plan.log()), ["2027-01-01 | Ben | Deleted Beta | no budget"]);
    assert_eq!(plan.log()[0].items().collect::<Vec<_>>(), ["b"]);
    assert!(scene.state().ui.dialog.is_none());
    undone(&scene, &before);
    // Something was done since: the reason is a step of its own.
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("c")])));
    scene.send(Msg::Decisions(DecisionsMsg::Ask));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Owner, Some(Value::text("Kim")))));
    scene.send(Msg::Decisions(DecisionsMsg::Explain("twice".into(), "Ben".into())));
    assert_eq!(told(scene.state().doc.plan.log())[1], "2027-01-01 | Ben | Deleted Gamma | twice");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan.log().len(), 1);
    assert_eq!(scene.state().doc.plan.item("a").unwrap().owner(), Some("Kim"));
}

#[test]
fn reasons_typed_in_a_comparison_are_kept_in_the_plan_and_the_change_log_reads_them() {
    let scene = Scene::new("\"as_of\":\"2027-01-01\",", ITEMS);
    scene.send(Msg::Compare(CompareMsg::TakeBaseline));
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid("a"), days: 7, again: false }));
    scene.send(Msg::Items(ItemsMsg::Delete(vec![scene.uid("b")])));
    scene.give_reason("a", "late vendor");
    scene.give_reason("b", "no budget");
    assert_eq!(
        of(&scene, "a"),
        ["2027-01-01 | - | Slipped: +7 days · 4 Jan – 15 Jan 2027 → 11 Jan – 22 Jan 2027 | late vendor"]
    );
    scene.send(Msg::Decisions(DecisionsMsg::Add {
        about: None,
        what: "Two releases a year".into(),
        why: "support asks for it".into(),
        by: "Ana".into(),
    }));
    // Opened again the reasons are there.
    let again = Scene::of(&scene.text());
    let baseline = again.state().doc.plan.baselines()[0].uid();
    let against = plan_widget::app::compare::against::Against::Baseline(baseline);
    let state = again.state();
    let reasons: Vec<_> = rows(&state.doc, &against, &state.ui.locale).into_iter().map(|row| row.reasons).collect();
    assert_eq!(reasons, [["late vendor"], ["no budget"]]);
    let told = log(&state.doc, &against, &[], "January", &state.ui.locale);
    assert!(told.contains("+7 days)\n  - Why: late vendor\n"), "{told}");
    assert!(told.contains("- **b**: was no dates\n  - Why: no budget\n"), "{told}");
    assert!(
        told.ends_with("### Decisions\n\n- 2027-01-01, Ana: Two releases a year. Why: support asks for it\n"),
        "{told}"
    );
    // Readers write into no plan: what they say is for the log that they copy.
    let before = again.text();
    again.send(Msg::Mode(plan_widget::app::options::Mode::View));
    again.send(Msg::Compare(CompareMsg::Against(Some(against))));
    again.give_reason("a", "my guess");
    assert_eq!((again.text(), again.state().ui.compare.reasons.len()), (before, 1));
}

fn logged(items: &str, log: &str) -> Plan {
    read(&format!(r#"{{"items":[{{"id":"a","title":"A","log":[{items}]}}],"log":[{log}]}}"#)).unwrap()
}

#[test]
fn a_merge_keeps_the_decisions_of_both_in_the_order_of_time() {
    let entry = |at: &str, what: &str| format!(r#"{{"at":"{at}","what":"{what}"}}"#);
    let (old, ours, theirs) = (entry("2027-01-02", "old"), entry("2027-01-05", "ours"), entry("2027-01-03", "theirs"));
    let same = entry("2027-01-04", "same");
    let with = |own: &[&String]| {
        let list = own.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(",");
        logged(&list, &list)
    };
    let base = with(&[&old]);
    let (here, there) = (with(&[&old, &same, &ours]), with(&[&old, &theirs, &same]));
    for (here, there) in [(&here, &there), (&there, &here)] {
        let merged = merge(&base, here, there);
        assert!(merged.clashes.is_empty());
        for log in [merged.plan.log(), merged.plan.items()[0].log()] {
            let whats: Vec<_> = log.iter().map(|entry| entry.what().unwrap()).collect();
            assert_eq!(whats, ["old", "theirs", "same", "ours"]);
        }
    }
    // Only a step that was taken back takes its decision along.
    let back = merge(&base, &with(&[]), &there).plan;
    assert_eq!(told(back.log()).len(), 2);
    assert_eq!(told(back.items()[0].log()).len(), 2);
}

#[test]
fn a_log_is_checked_and_what_another_program_keeps_there_is_left_alone() {
    let plan = logged(r#"{"at":7,"what":"x"},5"#, r#"{"why":["x"]},"word""#);
    let paths: Vec<_> =
        check(&plan).into_iter().map(|problem| problem.path).filter(|path| path.contains("log")).collect();
    assert_eq!(paths, ["$.items[0].log[0].at", "$.items[0].log[1]", "$.log[0].why", "$.log[1]"]);
    let scene = Scene::new("\"log\":\"mine\",", r#"{"id":"a","title":"A","log":{"x":1}},{"id":"b","title":"B"}"#);
    assert!(scene.state().doc.plan.read_only().is_none());
    let before = scene.text();
    for about in [None, Some(scene.uid("a"))] {
        scene.send(Msg::Decisions(DecisionsMsg::Add { about, what: "X".into(), why: "".into(), by: "".into() }));
        assert!(scene.state().ui.toast.as_ref().unwrap().alert);
    }
    assert_eq!(scene.text(), before);
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Status, Some(Value::Word("dropped")))));
    assert!(scene.text().contains(r#""status":"dropped","log":{"x":1}}"#), "{}", scene.text());
}

#[test]
fn decisions_are_found_by_words_item_and_person_newest_first() {
    let plan = read(
        r#"{"items":[{"id":"a","title":"Passkeys","log":[{"at":"2027-01-04","by":"Ana","what":"Dropped"},{"at":"2027-02-01","by":"Ben","what":"Taken up again"}]},
        {"id":"b","title":"Ledger"}],"log":[{"at":"2027-01-20","by":"Ana","what":"Accepted a proposal for 2 items","items":["a","b"]},{"what":"Long ago"}]}"#,
    )
    .unwrap();
    let locale = plan_widget::app::locale::Locale::default();
    let whats = |filter: DecisionFilter| -> Vec<String> {
        all(&plan, &filter, &locale).into_iter().map(|row| row.what.to_string()).collect()
    };
    let any = DecisionFilter::default();
    assert_eq!(whats(any.clone()), ["Taken up again", "Accepted a proposal for 2 items", "Dropped", "Long ago"]);
    assert_eq!(whats(DecisionFilter { person: Some("Ana".into()), ..any.clone() }).len(), 2);
    assert_eq!(whats(DecisionFilter { words: "PASSKEYS up".into(), ..any.clone() }), ["Taken up again"]);
    let ledger = plan.item("b").unwrap();
    assert_eq!(whats(DecisionFilter { item: Some(ledger.uid), ..any }), ["Accepted a proposal for 2 items"]);
    assert_eq!(of_item(&plan, ledger, &locale)[0].about, "");
}

#[test]
fn decisions_leave_for_people_outside_only_when_they_are_asked_for() {
    let plan = logged(r#"{"at":"2027-01-04","by":"Ana","what":"Dropped"}"#, r#"{"at":"2027-01-04","what":"Later"}"#);
    let text = write(&audience(&plan, Precision::Quarter, false));
    assert!(!text.contains("log"), "{text}");
    let text = write(&audience(&plan, Precision::Quarter, true));
    assert!(text.contains(r#""log":[{"by":"Ana","what":"Dropped"}]"#) && text.contains("Later"), "{text}");
    assert!(!text.contains("2027"), "{text}");
}
