//! The timeline without a browser: what dragging, keys and lanes do to the plan, and that lanes kept over edits are the lanes built anew.

use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use std::rc::Rc;

use plan_widget::app::msg::Msg;
use plan_widget::app::options::{Lanes, Mode};
use plan_widget::app::timeline::time::{BarEdge, ItemTimes};
use plan_widget::app::timeline::tracks::{BarPlace, Timeline};
use plan_widget::app::timeline::walk::WalkStep;
use plan_widget::base::day::Day;
use plan_widget::base::period::Period;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::schedule::calendar::DayRange;

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"settings":{"fiscal_year_starts":2},
  "teams":[{"id":"web","name":"Web"},{"id":"pay","name":"Payments"}],
  "objectives":[{"id":"o1","title":"Grow","key_results":[{"id":"k1","title":"More"}]},{"id":"o2","title":"Keep"}],
  "items":[
    {"id":"a","title":"Alpha","team":"web","objectives":["k1","o2"],"start":"2026-10-20","end":"2026-11-05"},
    {"id":"b","title":"Beta","team":"web","start":"2026-11-05","end":"2026-11-05","depends_on":["a"]},
    {"id":"c","title":"Gamma","team":"pay","start":"2027-Q2","end":"2027-Q2"},
    {"id":"d","title":"Delta","team":"ghost","start":"2026-12-01","end":"2027-01"},
    {"id":"e","title":"Epsilon","effort":2},
    {"id":"f","title":"Zeta","start":"2027-03-01"}]}"#;

impl Scene {
    /// Start, end.
    pub fn dates(&self, id: &str) -> (String, String) {
        let state = self.state();
        let item = state.doc.plan.item(id).unwrap();
        (item.text_or_empty(Key::Start).to_owned(), item.text_or_empty(Key::End).to_owned())
    }

    pub fn undo_label(&self) -> Option<String> {
        self.state().doc.history.next_undo().map(|label| label.to_string())
    }

    pub fn timeline(&self) -> Timeline {
        let mut timeline = Timeline::default();
        self.follow(&mut timeline, 4.0);
        timeline
    }

    pub fn follow(&self, timeline: &mut Timeline, px_per_day: f64) -> bool {
        let state = self.state();
        timeline.follow(&state.doc, &state.ui, px_per_day, &|text| 6.0 * text.len() as f64)
    }
}

pub fn when(start: &str, end: &str) -> ItemTimes {
    ItemTimes { start: Period::parse(start).unwrap(), end: Period::parse(end).unwrap() }
}

pub fn dates(start: &str, end: &str) -> (String, String) {
    (start.to_owned(), end.to_owned())
}

#[test]
fn a_bar_moves_by_civil_days_and_keeps_its_length() {
    let scene = Scene::of(PLAN);
    // Clocks change in between in Europe and in America; days do not.
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid("a"), days: 7, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-27", "2026-11-12"));
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid("a"), days: -7, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-20", "2026-11-05"));
    // Start and end on one day is a bar of one day, and stays one.
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid("b"), days: 1, again: false }));
    assert_eq!(scene.dates("b"), dates("2026-11-06", "2026-11-06"));
    assert_eq!(scene.undo_label().unwrap(), "Move Beta");
    assert_eq!(scene.said(), "Beta: 6 Nov 2026.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.dates("b"), dates("2026-11-05", "2026-11-05"));
}

#[test]
fn a_click_that_does_not_move_writes_nothing() {
    let scene = Scene::of(PLAN);
    let (uid, before) = (scene.uid("a"), scene.state().doc.plan.clone());
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 0, again: false }));
    scene.send(Msg::Timeline(TimelineMsg::Schedule {
        uid,
        when: when("2026-10-20", "2026-11-05"),
        lane: Some(Some("web".into())),
    }));
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: 0, again: false }));
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some("web".into()))));
    scene.send(Msg::Timeline(TimelineMsg::Unschedule(scene.uid("e"))));
    assert!(Rc::ptr_eq(&before, &scene.state().doc.plan));
    assert_eq!(scene.undo_label(), None);
    assert!(scene.asked.borrow().is_empty());
}

#[test]
fn fuzzy_times_stay_fuzzy_over_whole_periods_and_else_become_dates() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("c");
    // FY27 begins in February 2026: its Q2 is May to July, 92 days, its Q3 August to October, 92 too, its Q4 ends the January after.
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 92, again: false }));
    assert_eq!(scene.dates("c"), dates("2027-Q3", "2027-Q3"));
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 184, again: false }));
    assert_eq!(scene.dates("c"), dates("2028-Q1", "2028-Q1"));
    // A quarter of 89 or 90 days is as whole as one of 92: the end moved with the start, not by the days.
    assert_eq!(scene.said(), "Gamma: FY28 Q1.");
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 1, again: false }));
    assert_eq!(scene.dates("c"), dates("2027-02-02", "2027-05-03"));
    // A mixed one: the start is a date, the end a month.
    let uid = scene.uid("d");
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 3, again: false }));
    assert_eq!(scene.dates("d"), dates("2026-12-04", "2027-02-03"));
}

#[test]
fn an_end_stops_at_the_other_one_and_keeps_what_is_fuzzy() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("a");
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: 2, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-20", "2026-11-06"), "not onto a Saturday");
    assert_eq!(scene.undo_label().unwrap(), "Change the end of Alpha");
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: -400, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-20", "2026-10-20"));
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::Start, days: 9, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-20", "2026-10-20"));
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::Start, days: -1, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-19", "2026-10-20"));
    let uid = scene.uid("c");
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: 92, again: false }));
    assert_eq!(scene.dates("c"), dates("2027-Q2", "2027-Q3"));
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: -1, again: false }));
    assert_eq!(scene.dates("c"), dates("2027-Q2", "2026-10-30"));
}

#[test]
fn a_key_held_down_is_one_step_to_undo() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("a");
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 1, again: false }));
    for _ in 0..5 {
        scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 1, again: true }));
    }
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 1, again: false }));
    assert_eq!(scene.dates("a"), dates("2026-10-29", "2026-11-16"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.dates("a"), dates("2026-10-28", "2026-11-13"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.dates("a"), dates("2026-10-20", "2026-11-05"));
    assert_eq!(scene.undo_label(), None);
}

#[test]
fn an_item_goes_onto_the_calendar_and_off_it() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("e");
    let tray = |scene: &Scene| (scene.timeline().undated(), scene.timeline().dated());
    assert_eq!(tray(&scene), (1, 5));
    scene.send(Msg::Timeline(TimelineMsg::Schedule {
        uid,
        when: when("2027-01-04", "2027-01-29"),
        lane: Some(Some("pay".into())),
    }));
    assert_eq!(scene.dates("e"), dates("2027-01-04", "2027-01-29"));
    assert_eq!(scene.state().doc.plan.item("e").unwrap().text(Key::Team), Some("pay"));
    assert_eq!(scene.undo_label().unwrap(), "Put Epsilon on the calendar");
    assert_eq!(scene.said(), "Epsilon: 4 Jan – 29 Jan 2027. Epsilon is in Payments.");
    assert_eq!(tray(&scene), (0, 6));
    scene.send(Msg::Timeline(TimelineMsg::Unschedule(uid)));
    assert_eq!(scene.dates("e"), dates("", ""));
    assert_eq!(scene.undo_label().unwrap(), "Take Epsilon off the calendar");
    assert_eq!(tray(&scene), (1, 5));
    scene.send(Msg::Plan(PlanMsg::Undo));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan.item("e").unwrap().text(Key::Team), None);
}

#[test]
fn another_lane_is_another_team_status_or_first_objective() {
    let scene = Scene::of(PLAN);
    let uid = scene.uid("a");
    let item = |scene: &Scene| scene.state().doc.plan.item("a").unwrap().clone();
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some("pay".into()))));
    assert_eq!(item(&scene).text(Key::Team), Some("pay"));
    assert_eq!(scene.said(), "Alpha is in Payments.");
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, None)));
    assert_eq!(item(&scene).text(Key::Team), None);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Status)));
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some("in_progress".into()))));
    assert_eq!(item(&scene).text(Key::Status), Some("in_progress"));
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Objective)));
    let before = scene.state().doc.revision;
    // A key result is its objective's: it stands in that lane already.
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some("o1".into()))));
    assert_eq!(scene.state().doc.revision, before);
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some("o2".into()))));
    assert_eq!(item(&scene).texts(Key::Objectives).collect::<Vec<_>>(), ["o2", "k1"], "the key result stays");
}

#[test]
fn a_new_item_has_its_lane_and_its_dates_in_one_step() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Timeline(TimelineMsg::CreateDated {
        lane: Some("pay".into()),
        when: when("2027-02-01", "2027-02-28"),
    }));
    let state = scene.state();
    let item = state.doc.plan.items().last().unwrap().clone();
    assert_eq!((item.text(Key::Team), item.text(Key::Start)), (Some("pay"), Some("2027-02-01")));
    assert_eq!(state.ui.timeline.naming, Some((Key::Items, item.uid)), "its title is typed where it stands");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan.items().len(), 6);
}

#[test]
fn whoever_only_looks_changes_nothing() {
    let scene = Scene::of(PLAN);
    scene.send(Msg::Mode(Mode::View));
    let before = scene.state().doc.plan.clone();
    let uid = scene.uid("a");
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 1, again: false }));
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid, edge: BarEdge::End, days: 1, again: false }));
    scene.send(Msg::Timeline(TimelineMsg::Schedule { uid, when: when("2027-01-04", "2027-01-29"), lane: None }));
    scene.send(Msg::Timeline(TimelineMsg::Unschedule(uid)));
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, None)));
    scene.send(Msg::Timeline(TimelineMsg::CreateDated { lane: None, when: when("2027-01-04", "2027-01-29") }));
    assert!(Rc::ptr_eq(&before, &scene.state().doc.plan));
}

#[test]
fn a_stretch_drawn_over_whole_periods_is_those_periods() {
    use plan_widget::base::period::Precision;
    let day = |text: &str| Day::parse(text).unwrap();
    let range = |first: &str, last: &str| DayRange::new(day(first), day(last)).unwrap();
    let quarter = ItemTimes::drawn(range("2026-11-01", "2027-04-30"), Precision::Quarter, 2);
    assert_eq!(quarter, when("2027-Q4", "2028-Q1"));
    let ragged = ItemTimes::drawn(range("2026-11-02", "2027-04-30"), Precision::Quarter, 2);
    assert_eq!(ragged, when("2026-11-02", "2027-04-30"));
    let days = ItemTimes::drawn(range("2026-11-02", "2026-11-02"), Precision::Day, 2);
    assert_eq!(days, when("2026-11-02", "2026-11-02"));
}

#[test]
fn lanes_are_the_teams_then_what_items_name_then_none() {
    let scene = Scene::of(PLAN);
    let names = |timeline: &Timeline| timeline.tracks().iter().map(|lane| lane.name.to_string()).collect::<Vec<_>>();
    let timeline = scene.timeline();
    assert_eq!(names(&timeline), ["Web", "Payments", "ghost", "No team"]);
    // Where only one end is there, it counts for both.
    let zeta = timeline.find_uid(scene.uid("f")).and_then(|at| timeline.bar(at).copied()).unwrap();
    assert_eq!(zeta.range.days(), 1);
    assert!(!zeta.fuzzy_start);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Objective)));
    assert_eq!(names(&scene.timeline()), ["Grow", "Keep", "No objective"]);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::None)));
    assert_eq!(scene.timeline().tracks().len(), 1);
    scene.send(Msg::Items(ItemsMsg::Filter("alpha".into())));
    assert_eq!((scene.timeline().dated(), scene.timeline().undated()), (1, 0));
}

#[test]
fn keys_walk_every_bar_by_row_and_in_time() {
    let scene = Scene::of(PLAN);
    let timeline = scene.timeline();
    let at = |id: &str| timeline.find_uid(scene.uid(id)).unwrap();
    // Alpha and Beta overlap on one day, so that Beta stands in the row below.
    assert_eq!(timeline.step(at("a"), WalkStep::Down), Some(at("b")));
    assert_eq!(timeline.step(at("b"), WalkStep::Up), Some(at("a")));
    assert_eq!(timeline.step(at("b"), WalkStep::Down), Some(at("c")));
    assert_eq!(timeline.step(at("a"), WalkStep::Up), None);
    assert_eq!(timeline.step(at("a"), WalkStep::Last), Some(at("f")));
    assert_eq!(timeline.step(at("f"), WalkStep::First), Some(at("a")));
    let mut seen = vec![at("a")];
    while let Some(next) = timeline.step(*seen.last().unwrap(), WalkStep::Forth) {
        seen.push(next);
    }
    assert_eq!(seen.len(), timeline.dated());
    let mut back: Vec<BarPlace> = vec![*seen.last().unwrap()];
    while let Some(next) = timeline.step(*back.last().unwrap(), WalkStep::Back) {
        back.push(next);
    }
    back.reverse();
    assert_eq!(back, seen);
}

/// A small generator of its own: the same numbers on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

fn many(count: u64) -> String {
    let mut dice = Dice(7);
    let items: Vec<String> = (0..count)
        .map(|at| {
            let first = Day::from_ymd(2026, 1, 1).unwrap().add_days(dice.roll(500) as i32);
            let last = first.add_days(dice.roll(60) as i32);
            let team = ["web", "pay", "data"][dice.roll(3) as usize];
            if dice.roll(9) == 0 {
                format!(r#"{{"id":"i{at}","title":"Item {at}","team":"{team}"}}"#)
            } else {
                format!(r#"{{"id":"i{at}","title":"Item {at}","team":"{team}","start":"{first}","end":"{last}"}}"#)
            }
        })
        .collect();
    let teams = r#"[{"id":"web"},{"id":"pay"},{"id":"data"}]"#;
    format!(r#"{{"format":"plan-widget","version":1,"teams":{teams},"items":[{}]}}"#, items.join(","))
}

/// What must be the same however a timeline came about; rows may differ, but within one no two bars overlap.
pub fn content(timeline: &Timeline) -> (Vec<Vec<(ItemIndex, DayRange)>>, usize, usize) {
    for lane in timeline.tracks() {
        for row in 0..lane.rows.rows() {
            for pair in lane.rows.in_row(row).windows(2) {
                let (a, b) = (lane.bars[pair[0] as usize].range, lane.bars[pair[1] as usize].range);
                assert!(a.last < b.first, "two bars overlap in a row");
            }
        }
        assert_eq!(lane.rows.len(), lane.bars.len());
    }
    let bars = timeline.tracks().iter().map(|lane| lane.bars.iter().map(|bar| (bar.item, bar.range)).collect());
    (bars.collect(), timeline.undated(), timeline.dated())
}

#[test]
fn a_timeline_that_follows_edits_is_the_one_built_anew() {
    let scene = Scene::of(&many(400));
    let mut kept = Timeline::default();
    scene.follow(&mut kept, 4.0);
    let mut dice = Dice(11);
    for round in 0..300 {
        let state = scene.state();
        let uid = state.doc.plan.items()[dice.roll(400) as usize].uid;
        match dice.roll(8) {
            0 => scene.send(Msg::Timeline(TimelineMsg::Unschedule(uid))),
            1 => scene.send(Msg::Timeline(TimelineMsg::ToLane(
                uid,
                [Some("web".into()), Some("data".into()), None][dice.roll(3) as usize].clone(),
            ))),
            2 => scene.send(Msg::Timeline(TimelineMsg::Schedule {
                uid,
                when: when("2026-05-04", "2026-06-30"),
                lane: Some(Some("pay".into())),
            })),
            3 => scene.send(Msg::Timeline(TimelineMsg::Resize {
                uid,
                edge: BarEdge::End,
                days: dice.roll(40) as i32 - 20,
                again: false,
            })),
            4 if round % 10 == 0 => scene.send(Msg::Plan(PlanMsg::Undo)),
            5 if round % 20 == 0 => scene
                .send(Msg::Timeline(TimelineMsg::CreateDated { lane: None, when: when("2026-02-02", "2026-02-09") })),
            6 if round % 20 == 0 => scene.send(Msg::Items(ItemsMsg::Delete(vec![uid]))),
            _ => scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: dice.roll(60) as i32 - 30, again: false })),
        }
        // Some edits are followed two at a time.
        if dice.roll(3) > 0 {
            scene.follow(&mut kept, if round % 50 == 49 { 1.0 } else { 4.0 });
            assert_eq!(content(&kept), content(&scene.timeline()), "after round {round}");
        }
    }
}
