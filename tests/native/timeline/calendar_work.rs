//! What a planner does and sees on the calendar: slack until what counts, colours that stay, lanes and dates that lose nothing.

use crate::scene::Scene;
use crate::timeline::lanes::dates;
use plan_widget::app::export::formats as export;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::bar;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::slack::{SlackTable, target, targets};
use plan_widget::app::timeline::state::{ChartOptions, SlackTarget};
use plan_widget::model::depends::DependencyRule;
use plan_widget::model::{ItemIndex, Key, Value};

#[test]
fn slack_is_counted_until_what_the_planner_chooses() {
    let text = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-01-01",
        "teams":[{"id":"t","name":"Web"},{"id":"u","name":"Pay","absences":[{"from":"2027-01-18","to":"2027-01-22"}]}],
        "milestones":[{"id":"m","title":"Launch","date":"2027-02-01"},{"id":"n","title":"Web live","date":"2027-01-29","team":"t"}],
        "timeboxes":[{"id":"x","title":"R1","start":"2027-01","end":"2027-01"},{"id":"y","title":"R0","start":"2026-12","end":"2026-12"}],
        "items":[
        {"id":"a","title":"Alpha","start":"2027-01-04","end":"2027-01-15","team":"u"},
        {"id":"b","title":"Beta","start":"2027-01-25","end":"2027-01-29","depends_on":["a"],"team":"u","timebox":"x"},
        {"id":"c","title":"Gamma","start":"2027-03-01","end":"2027-03-05","team":"t"},
        {"id":"d","title":"Delta","start":"2027-01-04","end":"2027-01-08","team":"t"},
        {"id":"e","title":"Gone","status":"dropped","start":"2027-01-04","end":"2027-01-08"}]}"#;
    let scene = Scene::of(text);
    let plan = scene.state().doc.plan.clone();
    let until = |list: Key, id: &str| SlackTarget::Entry(plan.find(list, id).unwrap().uid);
    let room = |until: SlackTarget| {
        let rooms = SlackTable::of(&plan, until);
        [0, 1, 2, 3, 4].map(|at| rooms.days(ItemIndex::new(at)))
    };
    // The week in which all of its team is away is no slack of Alpha.
    assert_eq!(room(SlackTarget::Last), [Some(25), Some(25), Some(0), Some(40), None]);
    assert_eq!(room(until(Key::Milestones, "m")), [Some(1), Some(1), None, Some(16), None]);
    assert_eq!(room(until(Key::Milestones, "n")), [None, None, None, Some(15), None], "a team's own milestone");
    assert_eq!(room(until(Key::Timeboxes, "x")), [Some(0), Some(0), None, None, None], "what is planned for it");
    assert_eq!(room(until(Key::Timeboxes, "y")), [None; 5], "nothing begins before its end");
    assert_eq!(room(until(Key::Items, "b")), [Some(0), Some(0), None, None, None]);
    let offered: Vec<String> = targets(&plan).into_iter().map(|(_, name, _)| name.to_string()).collect();
    assert_eq!(offered, ["R0", "Web live", "R1", "Launch"]);
    assert_eq!(target(&plan, plan.item("b").unwrap().uid).as_deref(), Some("Beta"));

    // The picture shows it as the screen does, and says until when; for others it does not.
    let svg = || {
        let state = scene.state();
        export::written(export::format("svg").unwrap(), &state.doc, &state.ui, 1_793_000_000)
    };
    let marks = |svg: &str| {
        [svg.matches(r##"height="3" fill="#1f2328""##).count(), svg.matches(r##"stroke="#57606a""##).count()]
    };
    assert_eq!(marks(&svg()), [0, 0]);
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions {
        critical: true,
        until: until(Key::Milestones, "m"),
        ..scene.state().ui.timeline.chart
    })));
    // Three bars with room, a line and its end each.
    assert_eq!(marks(&svg()), [0, 6]);
    assert!(svg().contains("critical path until Launch"));
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions {
        until: until(Key::Items, "b"),
        ..scene.state().ui.timeline.chart
    })));
    assert_eq!(marks(&svg()), [2, 0]);
    let precision = Some(plan_widget::base::period::Precision::Quarter);
    scene.send(Msg::ExportAs(plan_widget::app::export::state::ExportOptions { precision, ..Default::default() }));
    assert_eq!(marks(&svg()), [0, 0]);
}

#[test]
fn a_team_keeps_its_colour_wherever_it_stands() {
    let text = r##"{"format":"plan-widget","version":1,"title":"P","items":[{"id":"i","title":"I","team":"b","status":"done","start":"2027-01","end":"2027-01"}],
        "teams":[{"id":"a","name":"A"},{"id":"b","name":"B","color":"#0ca678"},{"id":"c","name":"C"}]}"##;
    let scene = Scene::of(text);
    let hues = |scene: &Scene| {
        let mut all: Vec<_> =
            scene.timeline().tracks().iter().map(|track| (track.name.to_string(), track.hue)).collect();
        all.sort();
        all
    };
    let before = hues(&scene);
    assert!(before.contains(&("B".to_owned(), 2)), "the colour of the file: {before:?}");
    scene.send(Msg::Timeline(TimelineMsg::PlaceLane { lane: Some("c".into()), by: Some("a".into()), below: false }));
    assert_eq!(scene.timeline().tracks()[0].name.to_string(), "C");
    assert_eq!(hues(&scene), before);
    // Statuses have one hue each, on lanes, on bars, in the picture and in the block.
    scene.send(Msg::Timeline(TimelineMsg::Lanes(plan_widget::app::options::Lanes::Status)));
    assert!(hues(&scene).contains(&("Done".to_owned(), 2)));
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions {
        colour: plan_widget::app::timeline::state::BarColour::Status,
        ..scene.state().ui.timeline.chart
    })));
    let state = scene.state();
    for name in ["svg", "block"] {
        let out = export::written(export::format(name).unwrap(), &state.doc, &state.ui, 1_793_000_000);
        assert!(out.contains(r##"fill="#c5ead8" stroke="#10794a""##), "{name}: green in bar and legend");
        assert!(!out.contains("✓ ✓"));
    }
}

#[test]
fn moving_between_lanes_of_objectives_loses_no_key_result() {
    let text = r#"{"format":"plan-widget","version":1,"title":"P","objectives":[
        {"id":"o1","title":"One","key_results":[{"id":"kr1","title":"R1"}]},{"id":"o2","title":"Two","key_results":[{"id":"kr2","title":"R2"}]},{"id":"o3","title":"Three"}],
        "items":[{"id":"a","title":"A","start":"2027-01","end":"2027-01"}]}"#;
    let scene = Scene::of(text);
    let uid = scene.state().doc.plan.items()[0].uid;
    let serves = |scene: &Scene| -> Vec<String> {
        scene.state().doc.plan.items()[0].texts(Key::Objectives).map(str::to_owned).collect()
    };
    scene.send(Msg::Timeline(TimelineMsg::Lanes(plan_widget::app::options::Lanes::Objective)));
    for (first, way, last) in [
        (&["kr1", "kr2"][..], &["o2", "o1"][..], &["kr1", "kr2"][..]),
        (&["o1", "o2"], &["o2", "o1"], &["o1", "o2"]),
        (&["o1", "kr2"], &["o2", "o1"], &["o1", "kr2"]),
        (&["o1"], &["o3", "o1"], &["o1"]),
        (&["o1", "kr2"], &["o3", "o1"], &["o1", "kr2"]),
        // A key result goes nowhere: it stands behind the objective of the lane.
        (&["kr1"], &["o3"], &["o3", "kr1"]),
        (&["kr1", "kr2"], &["o3", "o1"], &["kr1", "o3", "kr2"]),
    ] {
        let value = Value::texts(first.iter().copied());
        scene.send(Msg::Items(ItemsMsg::Set(uid, Key::Objectives, Some(value))));
        for lane in way {
            scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some((*lane).into()))));
            let at = scene.timeline().find_uid(uid).unwrap();
            assert_eq!(scene.timeline().tracks()[at.track].key.as_deref(), Some(*lane));
        }
        assert_eq!(serves(&scene), last, "{first:?} by {way:?}");
    }
}

#[test]
fn a_start_behind_the_end_takes_it_along_and_an_end_before_the_start_is_refused() {
    let text = r#"{"format":"plan-widget","version":1,"title":"P","items":[
        {"id":"a","title":"Alpha","start":"2027-02-01","end":"2027-03-26"},{"id":"b","title":"Beta","start":"2027-02-01"}]}"#;
    let scene = Scene::of(text);
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    let type_in = |id: &str, key: Key, typed: &str| scene.send(Msg::Items(ItemsMsg::Type(uid(id), key, typed.into())));
    type_in("a", Key::Start, "15 Apr 2027");
    assert_eq!(scene.dates("a"), dates("2027-04-15", "2027-06-09"), "forty working days");
    type_in("a", Key::Start, "2027-04-20");
    assert_eq!(scene.dates("a"), dates("2027-04-20", "2027-06-09"), "one before the end moves alone");
    type_in("a", Key::End, "2027-04-01");
    assert_eq!(scene.dates("a"), dates("2027-04-20", "2027-06-09"));
    type_in("a", Key::End, "2027-04");
    assert_eq!(scene.dates("a"), dates("2027-04-20", "2027-04"), "a month that reaches behind the start");
    type_in("b", Key::End, "2027-01-01");
    assert_eq!(scene.dates("b"), dates("2027-02-01", ""));
}

#[test]
fn a_blank_plan_has_no_problem_whatever_was_in_it() {
    use plan_widget::model::check::check;
    use plan_widget::model::{Plan, Uid};
    assert_eq!(check(&Plan::empty()), []);
    let scene = Scene::of(&plan_widget::wire::write(&Plan::empty()));
    scene.send(Msg::Plan(PlanMsg::Blank));
    scene.send(Msg::Plan(PlanMsg::SetSetting(Key::FiscalYearStarts, Value::num(2.0))));
    let problems = |scene: &Scene| check(&scene.state().doc.plan);
    assert_eq!(problems(&scene), []);
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }));
    let all: Vec<Uid> = scene.state().doc.plan.items().iter().map(|item| item.uid).collect();
    assert_eq!(all.len(), 1);
    scene.send(Msg::Items(ItemsMsg::Delete(all)));
    assert_eq!((scene.state().doc.plan.items().len(), problems(&scene)), (0, vec![]));
}

#[test]
fn what_is_done_keeps_nobody_waiting() {
    let scene = |status: &str| {
        Scene::new(
            "",
            &format!(
                r#"{{"id":"a","title":"A","start":"2027-01-04","end":"2027-01-29","status":"{status}"}},
                {{"id":"b","title":"B","start":"2027-01-20","end":"2027-02-05","depends_on":["a"]}}"#
            ),
        )
    };
    let lacks = |status: &str| {
        let scene = scene(status);
        let (state, timeline) = (scene.state(), scene.timeline());
        let bar = |id: &str| *timeline.bar(timeline.find_uid(scene.uid(id)).unwrap()).unwrap();
        bar::lack(&state.doc.plan, timeline.calendars(), DependencyRule::default(), (&bar("a"), &bar("b")))
    };
    assert_eq!((lacks("in_progress"), lacks("dropped"), lacks("done")), (8, 8, 0));
    // So it is said when the dependency is drawn.
    let scene = scene("done");
    let [a, b] = ["a", "b"].map(|id| scene.uid(id));
    for on in [false, true] {
        scene.send(Msg::Timeline(TimelineMsg::Depend { from: a, to: b, on }));
    }
    assert_eq!(scene.said(), "B waits for A.");
}
