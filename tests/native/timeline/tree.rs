//! Items with parts on the timeline: bars from what the parts come to, lanes by parent, moving a whole with its parts.

use crate::scene::Scene;
use crate::timeline::lanes::{Dice, content, dates, when};
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Lanes;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::bar_text;
use plan_widget::app::timeline::entries::calendar;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::planning_text;
use plan_widget::app::timeline::time::BarEdge;
use plan_widget::app::timeline::tracks::Timeline;
use plan_widget::app::timeline::wholes;
use plan_widget::base::day::Day;
use plan_widget::model::{Key, Value};

const SHOP: &str = r#"{"format":"plan-widget","version":1,"items":[
    {"id":"card","title":"Card","parent":"pay","start":"2027-01-11","end":"2027-01-15","effort":1,"progress":50},
    {"id":"ads","title":"Ads","start":"2027-01-04","end":"2027-01-08"},
    {"id":"pay","title":"Payments","parent":"shop"},
    {"id":"bill","title":"Bill","parent":"pay","start":"2027-01-13","end":"2027-01-29","effort":3},
    {"id":"shop","title":"Shop","start":"2027-01","end":"2027-01"},
    {"id":"late","title":"Late","parent":"shop","start":"2027-02-01","end":"2027-02-05","locked":true},
    {"id":"idea","title":"Idea","parent":"shop"}
]}"#;

/// Each lane with the titles in its rows.
fn rows(scene: &Scene) -> Vec<(String, Vec<Vec<String>>)> {
    let (state, timeline) = (scene.state(), scene.timeline());
    let title =
        |item: plan_widget::model::ItemIndex| state.doc.plan.items()[item].title().unwrap_or_default().to_owned();
    let lane = |track: &plan_widget::app::timeline::tracks::Track| {
        let row = |row| track.rows.in_row(row).iter().map(|bar| title(track.bars[*bar as usize].item)).collect();
        (track.name.to_string(), (0..track.rows.rows()).map(row).collect())
    };
    timeline.tracks().iter().map(lane).collect()
}

#[test]
fn an_item_without_dates_runs_from_the_first_to_the_last_of_its_parts() {
    let scene = Scene::of(SHOP);
    let (state, timeline) = (scene.state(), scene.timeline());
    let bar = |id: &str| *timeline.bar(timeline.find_uid(scene.uid(id)).unwrap()).unwrap();
    let pay = bar("pay");
    assert_eq!((pay.range.first.to_string(), pay.range.last.to_string()), ("2027-01-11".into(), "2027-01-29".into()));
    assert_eq!(pay.progress, 13, "12.5, rounded");
    let parts = pay.parts.unwrap();
    assert!(parts.only);
    let said = |bar| {
        let locale = &state.ui.locale;
        bar_text::parts(bar, &bar.parts.unwrap(), calendar(&state.doc.plan), locale)
    };
    assert_eq!(said(&pay), "2 child items");
    assert_eq!(said(&bar("shop")), "4 child items running to Feb 2027");
    assert_eq!(bar("shop").beyond(1).unwrap().last.to_string(), "2027-02-05");
    assert_eq!(bar("card").parts, None);
    // What has dates by its parts is not in the tray.
    assert_eq!(timeline.undated(), 1);
}

#[test]
fn parts_stand_below_their_whole() {
    let scene = Scene::of(SHOP);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::None)));
    let row = |titles: &[&str]| titles.iter().map(|title| (*title).to_owned()).collect::<Vec<_>>();
    let all = rows(&scene);
    assert_eq!(all.len(), 1);
    assert_eq!(
        all[0].1,
        [row(&["Shop"]), row(&["Late"]), row(&["Payments"]), row(&["Card"]), row(&["Bill"]), row(&["Ads"])]
    );
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Parent)));
    let all = rows(&scene);
    let lane = |name: &str, rows: &[Vec<String>]| (name.to_owned(), rows.to_vec());
    assert_eq!(
        all,
        [
            lane("Shop", &[row(&["Shop"]), row(&["Late"])]),
            lane("Payments", &[row(&["Payments"]), row(&["Card"]), row(&["Bill"])]),
            lane("No parent", &[row(&["Ads"])]),
        ]
    );
}

#[test]
fn a_whole_moves_with_its_parts_in_one_step() {
    let scene = Scene::of(SHOP);
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid("pay"), days: 7, again: false }));
    assert_eq!(scene.dates("card"), dates("2027-01-18", "2027-01-22"));
    assert_eq!(scene.dates("bill"), dates("2027-01-20", "2027-02-05"));
    assert_eq!(scene.dates("pay"), dates("", ""), "what is derived is never written");
    assert_eq!(scene.said(), "Payments: 18 Jan – 5 Feb 2027. 2 child items moved along.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.dates("bill"), dates("2027-01-13", "2027-01-29"));
    // Its own times go along, and what is locked stays.
    let to = when("2027-02", "2027-02");
    scene.send(Msg::Timeline(TimelineMsg::Schedule { uid: scene.uid("shop"), when: to, lane: None }));
    assert_eq!(scene.dates("shop"), dates("2027-02", "2027-02"));
    assert_eq!(scene.dates("card"), dates("2027-02-11", "2027-02-17"));
    assert_eq!(scene.dates("late"), dates("2027-02-01", "2027-02-05"));
    assert_eq!(scene.said(), "Shop: Feb 2027. 2 child items moved along. 1 is locked and stays.");
}

#[test]
fn what_is_over_stays_behind_and_that_is_said() {
    let scene = Scene::of(&SHOP.replace(r#""effort":1,"#, r#""effort":1,"status":"done","#));
    let shift = |id: &str| {
        scene.send(Msg::Timeline(TimelineMsg::Shift { uid: scene.uid(id), days: 7, again: false }));
        scene.said()
    };
    assert_eq!(
        shift("pay"),
        "Payments: 11 Jan – 5 Feb 2027. 1 child item moved along. 1 is done or dropped and stays."
    );
    assert_eq!(scene.dates("card"), dates("2027-01-11", "2027-01-15"));
    // While it is dragged the tip says the same.
    let state = scene.state();
    let shop = state.doc.plan.item_index(scene.uid("shop")).unwrap();
    let moves = wholes::moved(&state.doc, shop, 31);
    let tip = planning_text::parts_along(moves.along(shop), moves.stays);
    assert_eq!(tip, "1 child item moves along, 1 locked stays, 1 done or dropped stays");
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("bill"), Key::Status, Some(Value::Word("dropped")))));
    assert_eq!(shift("pay"), "Payments stays: its child items are done or dropped.");
}

#[test]
fn an_end_that_parts_decide_is_not_pulled() {
    let scene = Scene::of(SHOP);
    let before = scene.state().doc.plan.clone();
    scene.send(Msg::Timeline(TimelineMsg::Resize { uid: scene.uid("pay"), edge: BarEdge::End, days: 3, again: false }));
    scene.send(Msg::Timeline(TimelineMsg::Unschedule(scene.uid("pay"))));
    assert_eq!(*scene.state().doc.plan, *before);
    assert_eq!(scene.said(), "Payments takes its dates from its child items. Move those instead.");
    // Its own end is its own.
    scene.send(Msg::Timeline(TimelineMsg::Resize {
        uid: scene.uid("shop"),
        edge: BarEdge::End,
        days: 28,
        again: false,
    }));
    assert_eq!(scene.dates("shop"), dates("2027-01", "2027-02"));
    assert_eq!(scene.dates("card"), dates("2027-01-11", "2027-01-15"));
}

#[test]
fn a_bar_dropped_on_the_lane_of_a_whole_is_a_part_of_it() {
    let scene = Scene::of(SHOP);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Parent)));
    scene.send(Msg::Timeline(TimelineMsg::ToLane(scene.uid("ads"), Some("pay".into()))));
    assert_eq!(scene.state().doc.plan.item("ads").unwrap().parent(), Some("pay"));
    scene.send(Msg::Timeline(TimelineMsg::ToLane(scene.uid("card"), None)));
    assert_eq!(scene.state().doc.plan.item("card").unwrap().parent(), None);
    // Nothing becomes a part of its own part.
    scene.send(Msg::Timeline(TimelineMsg::ToLane(scene.uid("shop"), Some("pay".into()))));
    assert_eq!(scene.state().doc.plan.item("shop").unwrap().parent(), None);
    assert_eq!(
        scene.said(),
        "An item can’t be below its own child items: Payments → Shop → Payments. Nothing was changed."
    );
}

#[test]
fn a_timeline_of_a_tree_that_follows_edits_is_the_one_built_anew() {
    let mut dice = Dice(23);
    let items: Vec<String> = (0..120)
        .map(|at| {
            let first = Day::from_ymd(2026, 1, 1).unwrap().add_days(dice.roll(300) as i32);
            let last = first.add_days(dice.roll(40) as i32);
            let parent = if dice.roll(3) == 0 { String::new() } else { format!(r#","parent":"i{}""#, dice.roll(120)) };
            let times = if dice.roll(3) == 0 { String::new() } else { format!(r#","start":"{first}","end":"{last}""#) };
            format!(r#"{{"id":"i{at}","title":"Item {at}"{parent}{times}}}"#)
        })
        .collect();
    let scene = Scene::of(&format!(r#"{{"format":"plan-widget","version":1,"items":[{}]}}"#, items.join(",")));
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Parent)));
    let mut kept = Timeline::default();
    scene.follow(&mut kept, 4.0);
    for round in 0..200 {
        let uid = scene.state().doc.plan.items()[dice.roll(100) as usize].uid;
        let id: std::rc::Rc<str> = format!("i{}", dice.roll(120)).into();
        match dice.roll(6) {
            0 => scene.send(Msg::Timeline(TimelineMsg::Unschedule(uid))),
            1 => scene.send(Msg::Timeline(TimelineMsg::ToLane(uid, Some(id)))),
            2 => scene.send(Msg::Items(ItemsMsg::Set(uid, Key::Parent, Some(Value::Text(id))))),
            3 if round % 10 == 0 => scene.send(Msg::Plan(PlanMsg::Undo)),
            4 if round % 20 == 0 => scene.send(Msg::Items(ItemsMsg::Delete(vec![uid]))),
            _ => scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: dice.roll(60) as i32 - 30, again: false })),
        }
        if dice.roll(3) > 0 {
            scene.follow(&mut kept, 4.0);
            assert_eq!(content(&kept), content(&scene.timeline()), "after round {round}");
        }
    }
}

#[test]
fn child_items_are_folded_away_as_in_scores() {
    let scene = Scene::of(SHOP);
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::None)));
    let shown = |scene: &Scene| rows(scene).remove(0).1.concat();
    scene.send(Msg::Grid(GridMsg::Fold(scene.uid("pay"), true)));
    assert_eq!(shown(&scene), ["Shop", "Late", "Payments", "Ads"]);
    scene.send(Msg::Grid(GridMsg::Fold(scene.uid("shop"), true)));
    assert_eq!(shown(&scene), ["Shop", "Ads"]);
    // A filter shows what it finds, wherever that stands.
    scene.send(Msg::Items(ItemsMsg::Filter("card".into())));
    assert_eq!(shown(&scene), ["Card"]);
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    let mut timeline = scene.timeline();
    timeline.unfold(true);
    scene.follow(&mut timeline, 4.0);
    assert_eq!(timeline.dated(), 6, "an agenda has nothing to fold");
    scene.send(Msg::Grid(GridMsg::Fold(scene.uid("shop"), false)));
    assert_eq!(shown(&scene), ["Shop", "Late", "Payments", "Ads"]);
}

#[test]
fn an_item_waits_for_no_part_of_its_own() {
    let scene = Scene::of(SHOP);
    let depend = |from: &str, to: &str| {
        scene.send(Msg::Timeline(TimelineMsg::Depend { from: scene.uid(from), to: scene.uid(to), on: true }));
    };
    depend("card", "shop");
    assert_eq!(scene.said(), "Shop can’t wait for Card: one is part of the other. Nothing was changed.");
    depend("pay", "bill");
    assert_eq!(scene.said(), "Bill can’t wait for Payments: one is part of the other. Nothing was changed.");
    assert_eq!(scene.state().doc.plan.item("bill").unwrap().depends_on().count(), 0);
    depend("ads", "pay");
    assert_eq!(scene.state().doc.plan.item("pay").unwrap().depends_on().collect::<Vec<_>>(), ["ads"]);
    // One that came from elsewhere says nothing.
    let other = Scene::of(&SHOP.replace(r#""id":"pay","#, r#""id":"pay","depends_on":["card"],"#));
    assert_eq!(other.timeline().links().edges().count(), 0);
}
