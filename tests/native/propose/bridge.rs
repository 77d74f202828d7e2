//! From a plan document to a proposal and back to dates.

use index_vec::index_vec;
use plan_widget::base::day::Day;
use plan_widget::model::index::ItemVec;
use plan_widget::model::{ItemIndex, Key, Plan};
use plan_widget::schedule::capacity;
use plan_widget::schedule::dates::of_items;
use plan_widget::schedule::propose::choose::Chooser;
use plan_widget::schedule::propose::explain::Reason;
use plan_widget::schedule::propose::from_plan::{ExclusionReason, PlanningProblem, PlanningWish, from_plan};
use plan_widget::schedule::propose::plan::{Finding, PlanInput, PlanItem, Proposal};
use plan_widget::schedule::propose::project::{Capacity, Objective};
use plan_widget::schedule::propose::timeline::Timeline;
use plan_widget::wire::read::read;
use proptest::prelude::*;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},
"teams":[{"id":"a","capacity":1,"absences":[{"from":"2027-01-06","to":"2027-01-07"}]},{"id":"b","capacity":2}],
"timeboxes":[{"id":"t1","start":"2027-01-04","end":"2027-01-15"},{"id":"t2","start":"2027-01-18","end":"2027-01-29"}],
"items":[
{"id":"design","title":"","team":"a","effort":4},
{"id":"build","title":"","team":"b","effort":6,"depends_on":["design"]},
{"id":"fixed","title":"","team":"b","effort":2,"start":"2027-01-05","end":"2027-01-05","locked":true},
{"id":"idea","title":"","team":"b"},
{"id":"old","title":"","team":"a","effort":3,"status":"done"},
{"id":"pilot","title":"","team":"b","effort":20,"moscow":"wont"},
{"id":"x","title":"","team":"b","effort":1,"depends_on":["y"]},
{"id":"y","title":"","team":"b","effort":1,"depends_on":["x"]}
]}"#;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn bridge(plan: &Plan) -> PlanningProblem {
    let value = index_vec![Some(1.0); plan.items().len()];
    from_plan(
        plan,
        PlanningWish { from: day("2027-01-02"), objective: Objective::EarliestFinish, value: &value, stays: &[] },
    )
}

fn propose(from: &PlanningProblem, passes: u64) -> Proposal {
    let prepared = from.input.prepare(|item| from.takes_part(ItemIndex::new(item))).ok().unwrap();
    let mut solver = Timeline::new(&prepared.network, 1, passes);
    solver.step(passes);
    from.input.proposal(&prepared, solver.best())
}

#[test]
fn a_plan_becomes_dates_with_their_reasons() {
    let plan = read(PLAN).unwrap();
    let from = bridge(&plan);
    assert_eq!(from.from, day("2027-01-04"));
    let left_out = [(3, ExclusionReason::NotEstimated), (4, ExclusionReason::Over)];
    assert_eq!(from.left_out, left_out.map(|(item, why)| (ItemIndex::new(item), why)));
    assert_eq!(from.findings, [Finding::Cycle(vec![6, 7])]);
    let proposal = propose(&from, 60);
    let of = |item: u32| proposal.placed.iter().find(|p| p.item == item).unwrap();
    let dates = |item: u32| from.days(ItemIndex::from_raw(item), of(item).start, of(item).finish);
    // Four days of one person, asleep on the 6th and 7th: Monday to Tuesday, then Friday and Monday.
    assert_eq!((dates(0).first, dates(0).last), (day("2027-01-04"), day("2027-01-11")));
    assert_eq!((dates(1).first, dates(1).last), (day("2027-01-12"), day("2027-01-19")));
    assert_eq!(of(1).reason, Reason::WaitsFor(0));
    assert_eq!((dates(2).first, of(2).reason), (day("2027-01-05"), Reason::Locked));
    assert!(!of(2).moved && of(0).moved);
}

#[test]
fn the_choice_over_timeboxes_keeps_classes_and_teams() {
    let plan = read(PLAN).unwrap();
    let from = bridge(&plan);
    let mut solver = Chooser::new(&from.input.choice(), 1, 200).unwrap();
    solver.step(200);
    let (chosen, _) = solver.chosen();
    assert_eq!(chosen[0], Some(0));
    // Eight person-days of team a in the first box, four of them design's; build follows in the same box: what fits is
    // chosen by sums, when it runs is the scheduler's.
    assert_eq!(chosen[1], Some(0));
    assert_eq!(chosen[5], None);
}

#[test]
fn an_item_larger_than_its_team_is_reported_and_the_rest_is_planned() {
    let item = |units| PlanItem { teams: vec![(0, units)], duration: 2, ..PlanItem::default() };
    let teams = vec![Capacity::steady(100)];
    let input = PlanInput {
        items: vec![item(100), item(101), item(50)],
        links: vec![(0, 1), (1, 2), (9, 0)],
        teams,
        ..PlanInput::default()
    };
    let prepared = input.prepare(|_| true).ok().unwrap();
    assert_eq!(prepared.findings, [Finding::Dangling { link: 2 }, Finding::TooLarge { item: 1 }]);
    let proposal = input.proposal(&prepared, Timeline::new(&prepared.network, 1, 10).best());
    // The third still waits for the first, through the one that is left out.
    assert_eq!((proposal.placed[1].item, proposal.placed[1].reason), (2, Reason::WaitsFor(0)));
    assert_eq!(proposal.critical, [0, 2]);
}

/// A plan text from small numbers: items with team, effort, dependencies on earlier items and now and then a lock.
fn text(items: &[(u8, u8, u8, bool)], focus: u8) -> String {
    let item = |(i, &(team, effort, needs, locked)): (usize, &(u8, u8, u8, bool))| {
        let depends = if i > 0 { format!(r#","depends_on":["i{}"]"#, usize::from(needs) % i) } else { String::new() };
        let lock = if locked { r#","start":"2027-02-01","end":"2027-02-12","locked":true"# } else { "" };
        format!(r#"{{"id":"i{i}","title":"","team":"t{}","effort":{}{lock}{depends}}}"#, team % 3, effort % 30 + 1)
    };
    let rows: Vec<String> = items.iter().enumerate().map(item).collect();
    format!(
        r#"{{"format":"plan-widget","version":1,"settings":{{"effort_unit":"person-days","focus_factor":{}}},"teams":[{{"id":"t0","capacity":1}},{{"id":"t1","capacity":2.5,"absences":[{{"from":"2027-01-11","to":"2027-01-15","capacity":1}}]}},{{"id":"t2","capacity":0.4}}],"items":[{}]}}"#,
        focus % 60 + 40,
        rows.join(",")
    )
}

proptest! {
    #[test]
    fn an_accepted_proposal_breaks_nothing(items in prop::collection::vec(any::<(u8, u8, u8, bool)>(), 1..12), focus in any::<u8>()) {
        // At most one lock, so that locked work alone cannot overbook a team of one or wait for another lock.
        let mut locks = 0;
        let items: Vec<_> = items.into_iter().map(|(t, e, n, lock)| {
            locks += usize::from(lock);
            (t, e, n, lock && locks == 1 && t % 3 == 1)
        }).collect();
        let plan = read(&text(&items, focus)).unwrap();
        let from = bridge(&plan);
        let proposal = propose(&from, 30);
        let mut ranges: ItemVec<_> = of_items(&plan).into_iter().map(|d| d.map(|d| d.range)).collect();
        for (item, range) in from.moves(&proposal) {
            prop_assert!(plan.items()[item].get(Key::Locked).is_none());
            ranges[item] = Some(range);
        }
        prop_assert!(ranges.iter().all(Option::is_some));
        for (i, item) in plan.items().iter().enumerate() {
            for before in item.texts(Key::DependsOn) {
                let before = plan.items().iter().position(|other| other.id() == before).unwrap();
                let waits = ranges[before].unwrap().last < ranges[i].unwrap().first;
                prop_assert!(waits || item.flag(Key::Locked), "{i} does not wait for {before}");
            }
        }
        // By the load view, which knows nothing of the solver: a locked item may overbook, hundredths of a person round.
        for load in capacity::load(&plan, &ranges).teams {
            for over in load.overbooked() {
                let locked = over.items.iter().any(|&i| plan.items()[i].flag(Key::Locked));
                prop_assert!(locked || over.load - over.capacity < 0.03, "{over:?}");
            }
        }
    }
}
