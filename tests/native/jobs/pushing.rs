//! Pushing others: in their order, and no farther than they must.

use plan_widget::app::msg::Msg;
use plan_widget::app::propose::msg::ProposeMsg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::time::ItemTimes;
use plan_widget::base::day::Day;
use plan_widget::jobs::replan;
use plan_widget::model::{ItemIndex, Plan};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::dates::of_items;
use plan_widget::wire::read;
use proptest::prelude::*;

use super::kinds::{dates, store};
use crate::wire::plans::{Dice, dice};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).unwrap()
}

#[test]
fn what_is_pushed_keeps_its_order_and_fills_no_gap_behind_others() {
    // One person; two fits nowhere before four, which must not be passed: both go on in their order.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},"teams":[{"id":"a","capacity":1}],"items":[
        {"id":"one","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","team":"a","effort":10,"start":"2027-01-11","end":"2027-01-22","depends_on":["one"]},
        {"id":"three","team":"a","effort":5,"start":"2027-01-25","end":"2027-01-29"},
        {"id":"still","team":"a","effort":5,"start":"2027-02-22","end":"2027-02-26","locked":true},
        {"id":"four","team":"a","effort":5,"start":"2027-03-01","end":"2027-03-05"}]}"#,
    )
    .expect("a plan");
    let ask = |item: usize, first, last| {
        let to = range(first, last);
        replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(ItemIndex::new(item), to)] }
    };
    let at = ItemIndex::new;
    assert_eq!(
        replan::moves(&plan, &ask(0, "2027-01-11", "2027-01-15")),
        [(at(1), range("2027-01-18", "2027-01-29")), (at(2), range("2027-02-01", "2027-02-05"))],
        "a week later each, and not behind what stands free"
    );
    // Onto what is locked: it stays, and the one that was dragged comes right after it, before what it then pushes.
    assert_eq!(
        replan::moves(&plan, &ask(2, "2027-02-22", "2027-02-26")),
        [(at(2), range("2027-03-01", "2027-03-05")), (at(4), range("2027-03-08", "2027-03-12"))]
    );
}

#[test]
fn what_waits_in_other_ways_is_pushed_by_its_own_rule() {
    let plan = read(
        r#"{"format":"plan-widget","version":1,"items":[
        {"id":"a","start":"2027-01-04","end":"2027-01-15"},
        {"id":"start","start":"2027-01-06","end":"2027-01-08","depends_on":[{"id":"a","type":"SS","lag":2}]},
        {"id":"finish","start":"2027-01-11","end":"2027-01-18","depends_on":[{"id":"a","type":"FF","lag":1}]},
        {"id":"lead","start":"2027-01-13","end":"2027-01-20","depends_on":[{"id":"a","lag":-3}]}]}"#,
    )
    .expect("a plan");
    let at = ItemIndex::new;
    let to = range("2027-01-06", "2027-01-19");
    let moved = replan::moves(&plan, &replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(at(0), to)] });
    // Two days later each: from Wednesday on, to Wednesday, and three days before Wednesday.
    let expected = [
        (at(1), range("2027-01-08", "2027-01-12")),
        (at(2), range("2027-01-13", "2027-01-20")),
        (at(3), range("2027-01-15", "2027-01-22")),
    ];
    assert_eq!(moved, expected);
}

#[test]
fn what_is_dragged_together_pushes_others_and_not_each_other() {
    // Two parts of one person at the same time, and one of them waits for the other since before: both go a week on as they stand.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},"teams":[{"id":"a","capacity":1}],"items":[
        {"id":"one","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08","depends_on":["one"]},
        {"id":"three","team":"a","effort":5,"start":"2027-01-11","end":"2027-01-15"},
        {"id":"waits","start":"2027-01-11","end":"2027-01-12","depends_on":["two"]}]}"#,
    )
    .expect("a plan");
    let at = ItemIndex::new;
    let to = range("2027-01-11", "2027-01-15");
    let ask = replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(at(0), to), (at(1), to)] };
    assert_eq!(
        replan::moves(&plan, &ask),
        [(at(2), range("2027-01-18", "2027-01-22")), (at(3), range("2027-01-18", "2027-01-19"))]
    );
}

#[test]
fn a_teams_own_days_off_are_slept_through() {
    // The team is off on Thursday and Friday, on which the rest of the plan works.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},"teams":[
        {"id":"a","capacity":1,"calendar":{"holidays":[{"from":"2027-01-14","to":"2027-01-15"}]}}],"items":[
        {"id":"one","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","team":"a","effort":5,"start":"2027-01-11","end":"2027-01-19"},
        {"id":"three","team":"a","effort":3,"start":"2027-01-20","end":"2027-01-22"}]}"#,
    )
    .expect("a plan");
    let at = ItemIndex::new;
    let ask = |to| replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(at(0), to)] };
    // A day later: the second begins on Tuesday, and its five days still go around the days off.
    assert_eq!(
        replan::moves(&plan, &ask(range("2027-01-05", "2027-01-11"))),
        [(at(1), range("2027-01-12", "2027-01-20")), (at(2), range("2027-01-21", "2027-01-25"))]
    );
    assert_eq!(
        replan::moves(&plan, &ask(range("2027-01-04", "2027-01-08"))),
        [],
        "nothing is in the way where it stands"
    );
}

#[test]
fn a_whole_that_moves_with_its_parts_pushes_others_too() {
    let (store, view) = store(
        r#"{"format":"plan-widget","version":1,"items":[
        {"id":"shop","title":"Shop"},
        {"id":"card","title":"Card","parent":"shop","start":"2027-01-04","end":"2027-01-08"},
        {"id":"bill","title":"Bill","parent":"shop","start":"2027-01-11","end":"2027-01-15","depends_on":["card"]},
        {"id":"ads","title":"Ads","start":"2027-01-18","end":"2027-01-22","depends_on":["shop"]}]}"#,
    );
    let before = store.doc().plan.clone();
    store.dispatch(view, Msg::Propose(ProposeMsg::MakeWay(true)));
    let uid = before.items()[0].uid;
    // While it is dragged, it is seen who would go; by keys and by pointer they go.
    store.dispatch(view, Msg::Propose(ProposeMsg::Dragged(uid, range("2027-01-11", "2027-01-22"))));
    let way = store.state(view).and_then(|state| state.ui.propose.displaced.clone()).expect("an answer");
    assert_eq!(way.moves, [(before.items()[3].uid, range("2027-01-25", "2027-01-29"))]);
    store.dispatch(view, Msg::Propose(ProposeMsg::Dropped));
    let when = ItemTimes::days(range("2027-01-11", "2027-01-22"));
    for moves in [TimelineMsg::Shift { uid, days: 7, again: false }, TimelineMsg::Schedule { uid, when, lane: None }] {
        store.dispatch(view, Msg::Timeline(moves));
        assert_eq!(dates(&store, "card"), ("2027-01-11".into(), "2027-01-15".into()));
        assert_eq!(dates(&store, "bill"), ("2027-01-18".into(), "2027-01-22".into()));
        assert_eq!(dates(&store, "ads"), ("2027-01-25".into(), "2027-01-29".into()));
        store.dispatch(view, Msg::Plan(PlanMsg::Undo));
        assert_eq!(store.doc().plan, before, "one step");
    }
    // An end of it alone takes nothing along and is in nobody's way.
    store.dispatch(view, Msg::Propose(ProposeMsg::Dragged(uid, range("2027-01-04", "2027-01-29"))));
    let way = store.state(view).and_then(|state| state.ui.propose.displaced.clone()).expect("an answer");
    assert_eq!(way.moves, []);
}

#[test]
fn work_that_asks_for_more_than_its_team_has_goes_no_farther_than_it_must() {
    // The second asks for 1.1 people of one: it stands so, and where it is pushed there is room right behind.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},"teams":[{"id":"a","capacity":1}],"items":[
        {"id":"one","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","team":"a","effort":5.5,"start":"2027-01-11","end":"2027-01-15"},
        {"id":"three","team":"a","effort":5,"start":"2027-02-01","end":"2027-02-05"}]}"#,
    )
    .expect("a plan");
    let ask = replan::ReplanRequest {
        now: day("2027-01-01"),
        moved: vec![(ItemIndex::new(0), range("2027-01-11", "2027-01-15"))],
    };
    assert_eq!(replan::moves(&plan, &ask), [(ItemIndex::new(1), range("2027-01-18", "2027-01-22"))]);
}

#[test]
fn what_stood_too_early_comes_no_nearer_to_what_is_pushed() {
    // `late` should wait for `two` and does not: as `two` is pushed by a week, it keeps its distance.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"items":[
        {"id":"one","start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","start":"2027-01-11","end":"2027-01-15","depends_on":["one"]},
        {"id":"late","start":"2027-01-13","end":"2027-01-19","depends_on":[{"id":"two","lag":10}]}]}"#,
    )
    .expect("a plan");
    let ask = |first, last| replan::ReplanRequest {
        now: day("2027-01-01"),
        moved: vec![(ItemIndex::new(0), range(first, last))],
    };
    let at = ItemIndex::new;
    assert_eq!(
        replan::moves(&plan, &ask("2027-01-11", "2027-01-15")),
        [(at(1), range("2027-01-18", "2027-01-22")), (at(2), range("2027-01-20", "2027-01-26"))]
    );
    assert_eq!(replan::moves(&plan, &ask("2027-01-04", "2027-01-07")), [], "nobody else moves");
}

/// Rows of two teams of one person, some overbooked; the first is dragged a week on.
fn crowd(dice: &mut Dice) -> (Plan, ItemIndex, DayRange) {
    let monday = day("2027-01-04");
    let item = |at: usize, dice: &mut Dice| {
        let (first, days) = (monday.add_days(7 * dice.throw(8) as i32), 5 * (1 + dice.throw(3)) as i32);
        let last = first.add_days(days / 5 * 7 - 3);
        let waits =
            if at > 0 && dice.once_in(3) { format!(r#","depends_on":["{}"]"#, dice.throw(at)) } else { String::new() };
        let (team, effort) = (dice.throw(2), f64::from(days) * (0.5 + dice.throw(11) as f64 / 10.0));
        format!(r#"{{"id":"{at}","team":"t{team}","effort":{effort},"start":"{first}","end":"{last}"{waits}}}"#)
    };
    let items: Vec<String> = (0..2 + dice.throw(7)).map(|at| item(at, dice)).collect();
    let plan = read(&format!(
        r#"{{"format":"plan-widget","version":1,"settings":{{"effort_unit":"person-days","focus_factor":100}},"teams":[{{"id":"t0","capacity":1}},{{"id":"t1","capacity":1}}],"items":[{}]}}"#,
        items.join(",")
    ))
    .expect("a plan");
    let own = of_items(&plan)[ItemIndex::new(0)].expect("dates").range;
    let to = DayRange { first: own.first.add_days(7), last: own.last.add_days(7) };
    (plan, ItemIndex::new(0), to)
}

proptest! {
    #[test]
    fn nobody_moves_without_a_cause(mut dice in dice(200)) {
        let (plan, dragged, to) = crowd(&mut dice);
        let dates = of_items(&plan);
        let moved = replan::moves(&plan, &replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(dragged, to)] });
        let mut places: Vec<(ItemIndex, DayRange)> = moved.iter().filter(|(at, _)| *at != dragged).copied().collect();
        places.push(moved.iter().find(|(at, _)| *at == dragged).copied().unwrap_or((dragged, to)));
        for (at, new) in moved.iter().filter(|(at, _)| *at != dragged) {
            let (item, own) = (&plan.items()[*at], dates[*at].expect("dates").range);
            prop_assert!(new.first > own.first, "{at:?} goes later");
            let caused = places.iter().filter(|(other, _)| other != at).any(|(other, place)| {
                let other = &plan.items()[*other];
                let in_the_way = other.team() == item.team() && place.first <= own.last && own.first <= place.last;
                in_the_way || item.depends_on().any(|id| id == other.id())
            });
            prop_assert!(caused, "{at:?} went from {own:?} to {new:?}: {places:?}");
        }
    }
}
