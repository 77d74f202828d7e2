//! Milestones and timeboxes on the calendar, locks, colours that stay, and the words of too much work.

use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::hues::{colour_of, entry_hues};
use plan_widget::app::timeline::marking::{read_day, read_time};
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::planning_text::{load, moved_by};
use plan_widget::app::timeline::time::{DayRange, ItemTimes};
use plan_widget::base::day::Day;
use plan_widget::layout::labels::label_rows;
use plan_widget::model::{Key, Value};

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"title":"P","teams":[{"id":"web","name":"Web"},{"id":"pay","name":"Pay"}],
    "timeboxes":[{"id":"t","title":"Spring","start":"2027-02-01","end":"2027-03-26"}],
    "milestones":[{"id":"m","title":"Launch","date":"2027-03-01"}],
    "items":[{"id":"a","title":"Alpha","team":"web","start":"2027-02-01","end":"2027-02-12"}]}"#;

fn days(first: &str, last: &str) -> DayRange {
    DayRange::new(Day::parse(first).unwrap(), Day::parse(last).unwrap()).unwrap()
}

fn said(scene: &Scene) -> String {
    scene.state().ui.toast.clone().map_or_else(String::new, |toast| toast.text.to_string())
}

#[test]
fn marks_are_made_named_timed_and_taken_away() {
    let scene = Scene::of(PLAN);
    let when = ItemTimes::days(days("2027-04-01", "2027-04-01"));
    scene.send(Msg::Timeline(TimelineMsg::AddMark { list: Key::Milestones, when }));
    let made = scene.state().doc.plan.list(Key::Milestones)[1].clone();
    assert_eq!((made.text(Key::Title), made.text(Key::Date)), (Some("New milestone"), Some("2027-04-01")));
    assert_eq!(scene.state().ui.timeline.naming, Some((Key::Milestones, made.uid)));
    let uid = made.uid;
    let typed = |key: Key, typed: &str| {
        scene.send(Msg::Timeline(TimelineMsg::TypeMark { list: Key::Milestones, uid, key, typed: typed.to_owned() }));
    };
    typed(Key::Title, "Sale");
    typed(Key::Date, "20 July 2027");
    let now = scene.state().doc.plan.list(Key::Milestones)[1].clone();
    assert_eq!((now.text(Key::Title), now.text(Key::Date)), (Some("Sale"), Some("2027-07-20")));
    typed(Key::Date, "2027-Q2");
    assert_eq!(scene.state().doc.plan.list(Key::Milestones)[1].text(Key::Date), Some("2027-07-20"));
    assert!(said(&scene).contains("A milestone needs a day"), "{}", said(&scene));
    scene.send(Msg::Timeline(TimelineMsg::RemoveMark { list: Key::Milestones, uid }));
    assert_eq!(scene.state().doc.plan.list(Key::Milestones).len(), 1);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan.list(Key::Milestones).len(), 2);
}

#[test]
fn a_timebox_keeps_its_length_and_never_ends_before_it_starts() {
    let scene = Scene::of(PLAN);
    let uid = scene.state().doc.plan.list(Key::Timeboxes)[0].uid;
    let typed = |key: Key, typed: &str| {
        scene.send(Msg::Timeline(TimelineMsg::TypeMark { list: Key::Timeboxes, uid, key, typed: typed.to_owned() }));
    };
    let times = || {
        let entry = scene.state().doc.plan.list(Key::Timeboxes)[0].clone();
        [Key::Start, Key::End].map(|key| entry.text(key).unwrap_or_default().to_owned())
    };
    typed(Key::Start, "3 May 2027");
    assert_eq!(times(), ["2027-05-03", "2027-06-25"]);
    typed(Key::End, "2027-01");
    assert_eq!(times(), ["2027-05-03", "2027-06-25"]);
    typed(Key::End, "2027-Q2");
    assert_eq!(times(), ["2027-05-03", "2027-Q2"]);
}

#[test]
fn dates_are_read_alike_everywhere() {
    for typed in ["2027-07-20", "20 July 2027", "Jul 20, 2027", "20.7.2027"] {
        assert_eq!(read_time(Key::Date, typed).unwrap().to_string(), "2027-07-20", "{typed}");
        assert_eq!(read_day(Key::From, typed, 1).unwrap().to_string(), "2027-07-20", "{typed}");
    }
    assert!(read_time(Key::Date, "3/4/2027").unwrap_err().contains("two days"));
    assert!(read_time(Key::Start, "soon").unwrap_err().contains("not a date"));
    assert_eq!(read_day(Key::To, "2027-02", 1).unwrap().to_string(), "2027-02-28", "away for all of a month");
}

#[test]
fn a_lock_is_one_step_and_said() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("a");
    scene.send(Msg::Timeline(TimelineMsg::Lock(uid)));
    assert!(scene.state().doc.plan.item("a").unwrap().locked());
    assert!(said(&scene).contains("Alpha is locked"));
    scene.send(Msg::Timeline(TimelineMsg::Lock(uid)));
    assert!(!scene.state().doc.plan.item("a").unwrap().locked());
}

#[test]
fn the_colour_that_is_chosen_is_the_one_that_is_shown() {
    let scene = Scene::of(PLAN);
    let uid = scene.state().doc.plan.list(Key::Teams)[1].uid;
    for hue in 0..8 {
        let colour = Value::text(colour_of(hue));
        scene.send(Msg::Plan(PlanMsg::SetIn(Key::Teams, uid, Key::Color, Some(colour))));
        assert_eq!(entry_hues(&scene.state().doc.plan, Key::Teams)[1], hue);
    }
}

#[test]
fn labels_stand_in_rows_where_they_have_room() {
    let rows = |spans: &[(f64, f64)]| -> Vec<(usize, bool)> {
        label_rows(spans, 2).into_iter().map(|row| (row.row, row.labelled)).collect()
    };
    assert_eq!(rows(&[(0.0, 50.0), (50.0, 90.0), (60.0, 80.0)]), [(0, true), (0, true), (1, true)]);
    assert_eq!(rows(&[(0.0, 50.0), (10.0, 60.0), (20.0, 70.0)]), [(0, true), (1, true), (0, false)]);
}

#[test]
fn loads_and_moves_have_figures_and_units() {
    let locale = &Scene::of(PLAN).state().ui.locale;
    assert_eq!(load("Feb 2027", 88.0, 80.0, locale), "Feb 2027: 88 of 80 person-days (110%)");
    assert_eq!(load("Feb 2027", 3.0, 0.0, locale), "Feb 2027: 3 of 0 person-days");
    let was = days("2027-02-01", "2027-02-12");
    assert_eq!(moved_by(was, days("2027-03-01", "2027-03-12")).as_deref(), Some("+28 d"));
    assert_eq!(moved_by(was, days("2027-01-25", "2027-02-12")).as_deref(), Some("−7 d"));
    assert_eq!(moved_by(was, was), None);
}
