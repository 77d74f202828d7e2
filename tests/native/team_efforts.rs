//! Efforts by team: who occupies whom, what is typed and what follows, merges, lists and proposals.

use plan_widget::app::grid::cells::{CellMark, Cells};
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::details;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Lanes;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::chart::loads;
use plan_widget::app::timeline::lanes::LaneGrouping;
use plan_widget::base::day::Day;
use plan_widget::edit::{Command, apply, merge, plan_change};
use plan_widget::exchange::{Use, guess, to_records};
use plan_widget::jobs::replan;
use plan_widget::model::check::check;
use plan_widget::model::index::ItemVec;
use plan_widget::model::{ItemIndex, Key, Plan, Value};
use plan_widget::query::Column;
use plan_widget::query::rows::{RowQuery, rows};
use plan_widget::schedule::calendar::{CalendarUnit, DayRange};
use plan_widget::schedule::capacity::load;
use plan_widget::schedule::dates::of_items;
use plan_widget::schedule::propose::from_plan::{PlanningWish, from_plan};
use plan_widget::schedule::propose::project::Objective;
use plan_widget::schedule::rollup::work_plan;
use plan_widget::wire::{read, write};
use std::rc::Rc;

use crate::scene::Scene;

const HEAD: &str =
    r#""settings":{"effort_unit":"person-days"},"teams":[{"id":"web","name":"Web"},{"id":"api","name":"API"}],"#;
const ITEM: &str = r#"{"id":"a","title":"Alpha","team":"web","reach":100,"impact":1,"confidence":100,"effort":5,"effort_by":{"web":3,"api":2}}"#;

fn plan(items: &str) -> Plan {
    read(&format!(r#"{{"format":"plan-widget","version":1,{HEAD}"items":[{items}]}}"#)).unwrap()
}

fn ranges(plan: &Plan) -> ItemVec<Option<DayRange>> {
    of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).unwrap()
}

/// The effort of an item and its parts, as the file has them.
fn parts(plan: &Plan, id: &str) -> String {
    let text = write(plan);
    let line = text.lines().find(|line| line.contains(&format!("\"id\":\"{id}\""))).unwrap();
    let from = line.find("\"effort").map_or("", |at| &line[at..]);
    from.split_once("},").map_or(from, |(parts, _)| parts).trim_end_matches(['}', ',']).to_owned()
}

#[test]
fn each_team_is_occupied_by_its_own_part() {
    let dates = r#""start":"2027-01-04","end":"2027-01-08""#;
    let plan = plan(&format!(
        r#"{{"id":"a","title":"Alpha","team":"web","effort":10,"effort_by":{{"web":7.5,"api":2.5}},{dates}}},{{"id":"b","title":"Beta","team":"api","effort":5,{dates}}},
        {{"id":"c","effort":1,"effort_by":{{"gone":1}},{dates}}}"#
    ));
    let found = load(&plan, &ranges(&plan));
    let peaks: Vec<f64> = found.teams.iter().map(|team| team.stretches()[0].load).collect();
    assert_eq!(peaks, [1.5, 1.5], "7.5 of Web; 2.5 and 5 of API, over five days");
    assert_eq!(found.teams[1].overbooked()[0].items, [0, 1]);
    assert_eq!(found.uncounted, [2], "a team that the plan does not have");
    // The strip under a team's lane is the team's, whoever's lane the bar stands in.
    let grouping = LaneGrouping::new(&plan, Lanes::Team, |_| true);
    let scene = Scene::new("", "");
    let loads = loads(&plan, &grouping, CalendarUnit::Week, &scene.state().ui.locale);
    let of = |lane: usize| loads[lane].as_ref().map(|load| (load.cells[0].1, load.overbooked[0].1.clone()));
    assert_eq!(of(0), Some((7.5, "4 Jan – 8 Jan 2027: 1.5 of 1 people, for Alpha".to_owned())));
    assert_eq!(of(1), Some((7.5, "4 Jan – 8 Jan 2027: 1.5 of 1 people, for Alpha, Beta".to_owned())));
}

#[test]
fn a_sum_that_differs_is_a_problem_that_names_both() {
    let told = |item: &str| -> Vec<String> {
        check(&plan(item)).iter().map(|problem| format!("{} {problem}", problem.path)).collect()
    };
    let item = |fields: &str| format!(r#"{{"id":"a","title":"A",{fields}}}"#);
    assert!(told(ITEM).is_empty());
    assert!(told(&item(r#""effort":0.3,"effort_by":{"web":0.1,"api":0.2}"#)).is_empty(), "but for binary noise");
    assert_eq!(
        told(&item(r#""effort":6,"effort_by":{"web":3,"api":2}"#)),
        ["$.items[0].effort_by the parts by team come to 5, but effort is 6: scores count 6, teams their parts"]
    );
    assert_eq!(
        told(&item(r#""effort_by":{"web":3}"#)),
        ["$.items[0].effort_by the parts by team come to 3, but effort is missing, so there is no score"]
    );
    assert_eq!(
        told(&item(r#""effort":3,"effort_by":{"web":3,"ghost":-1}"#)),
        [
            "$.items[0].effort_by.ghost -1 is out of range: a number from 0 up",
            "$.items[0].effort_by.ghost there is no ghost"
        ]
    );
}

#[test]
fn an_effort_that_is_typed_is_shared_as_before_and_parts_make_the_effort() {
    let scene = Scene::new(HEAD, ITEM);
    let typed = |text: &str| scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Effort, text.into())));
    let now = || parts(&scene.state().doc.plan, "a");
    let before = scene.text();
    typed("7");
    assert_eq!(now(), r#""effort":7,"effort_by":{"web":4.2,"api":2.8"#);
    assert_eq!(scene.said(), "Effort 7, shared as before: Web 4.2, API 2.8.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    typed("Web 1, API: 1 week");
    assert_eq!(now(), r#""effort":6,"effort_by":{"web":1,"api":5"#);
    typed("Mobile 3, Web 1");
    assert!(scene.said().contains("there is no Mobile"), "{}", scene.said());
    assert_eq!(now(), r#""effort":6,"effort_by":{"web":1,"api":5"#);
    typed("");
    assert_eq!(now(), "");
    assert!(!scene.text().contains("effort_by"));
    // Into several cells at once, and as a pasted block.
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("a")], Column::Field(Key::Effort), "API 2; Web 1".into())));
    assert_eq!(now(), r#""effort":3,"effort_by":{"api":2,"web":1"#);
    // Another unit converts the parts with the sum.
    scene.send(Msg::Plan(PlanMsg::SetUnit(Key::EffortUnit, Some(Value::Word("person-weeks")))));
    assert_eq!(now(), r#""effort":0.6,"effort_by":{"api":0.4,"web":0.2"#);
}

#[test]
fn the_details_have_a_row_for_each_team_and_the_sum_follows() {
    let scene =
        Scene::new(HEAD, r#"{"id":"a","title":"Alpha","team":"web","effort":5},{"id":"b","title":"Beta","effort":4}"#);
    let part = |id: &str, team: &str, text: &str| {
        scene.send(Msg::Items(ItemsMsg::TypePart(scene.uid(id), team.into(), text.into())));
        parts(&scene.state().doc.plan, id)
    };
    let shown = |id: &str| {
        let state = scene.state();
        let item = state.doc.plan.item(id).unwrap().clone();
        details::parts(&state.doc.plan, &item, &state.ui.locale).into_iter().map(|row| row.2).collect::<Vec<_>>()
    };
    assert_eq!(shown("a"), ["5", ""], "all of it is its own team's");
    assert_eq!(part("a", "api", "2"), r#""effort":7,"effort_by":{"web":5,"api":2"#);
    assert_eq!(part("a", "web", "3"), r#""effort":5,"effort_by":{"web":3,"api":2"#);
    assert_eq!(part("a", "api", ""), r#""effort":3"#, "its own team alone is no parting");
    assert_eq!(part("b", "api", "2"), r#""effort":2,"effort_by":{"api":2"#);
    assert_eq!(scene.said(), "Effort is 2 now, all of it API’s. It was 4.");
}

#[test]
fn the_grid_shows_the_sum_and_by_whom() {
    let scene = Scene::new(HEAD, ITEM);
    let state = scene.state();
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &Default::default());
    let item = &state.doc.plan.items()[ItemIndex::new(0)];
    let shown = cells.show(item, Key::Effort);
    assert_eq!((&*shown.text, shown.number.as_deref()), ("5", Some("Web 3, API 2")));
    assert_eq!(shown.mark, Some(CellMark::Parted("Web 3, API 2".to_owned())));
    assert_eq!(cells.edit_text(&state.doc.plan, item, Key::Effort), "Web 3, API 2");
    assert_eq!(cells.show(item, Key::EffortBy).text, "Web 3, API 2");
    // What a team has a part in is found by the team.
    let query = RowQuery { text: "team:api".into(), ..RowQuery::default() };
    assert_eq!(rows(&state.doc.plan, &state.doc.ranking, &query), [0]);
}

#[test]
fn two_people_change_the_parts_of_different_teams() {
    let base = plan(ITEM);
    let with = |parts: &str| {
        let json = read(&write(&base).replace(r#""effort":5,"effort_by":{"web":3,"api":2}"#, parts));
        json.unwrap()
    };
    let ours = with(r#""effort":6,"effort_by":{"web":4,"api":2}"#);
    let theirs = with(r#""effort":6,"effort_by":{"web":3,"api":3}"#);
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge(&base, one, other);
        assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
        assert_eq!(parts(&merged.plan, "a"), r#""effort":7,"effort_by":{"web":4,"api":3"#);
    }
    // Both changed one team's: that is asked, and either answer has its sum.
    let theirs = with(r#""effort":10,"effort_by":{"web":8,"api":2}"#);
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.clashes.len(), 1);
    assert_eq!(parts(&merged.plan, "a"), r#""effort":6,"effort_by":{"web":4,"api":2"#);
    let chosen = plan_widget::edit::merge::choose(&merged.plan, &merged.clashes, |_| true);
    assert_eq!(parts(&chosen, "a"), r#""effort":10,"effort_by":{"web":8,"api":2"#);
    // One says how much, the other who.
    let whole = plan(r#"{"id":"a","title":"Alpha","effort":5}"#);
    let more = plan(r#"{"id":"a","title":"Alpha","effort":8}"#);
    let split = plan(r#"{"id":"a","title":"Alpha","effort":5,"effort_by":{"web":3,"api":2}}"#);
    let merged = merge(&whole, &more, &split);
    assert_eq!(
        (merged.clashes.len(), parts(&merged.plan, "a")),
        (1, r#""effort":8,"effort_by":{"web":4.8,"api":3.2"#.to_owned())
    );
    let merged = merge(&whole, &split, &more);
    assert_eq!(
        (merged.clashes.len(), parts(&merged.plan, "a")),
        (1, r#""effort":5,"effort_by":{"web":3,"api":2"#.to_owned())
    );
}

#[test]
fn a_team_that_goes_takes_no_work_with_it() {
    let scene = Scene::new(HEAD, ITEM);
    let api = scene.state().doc.plan.teams()[1].uid;
    scene.send(Msg::Plan(PlanMsg::DeleteFrom(Key::Teams, api)));
    assert_eq!(parts(&scene.state().doc.plan, "a"), r#""effort":5"#);
}

#[test]
fn lists_with_a_column_for_each_team_come_in() {
    let land = |text: &str, plan: &Plan| {
        let preview = guess(text, plan).unwrap();
        let mut plan = plan.clone();
        let mut next = 0;
        let landing = to_records(&preview, &mut plan, &mut || {
            next += 1;
            Rc::from(format!("n{next}"))
        });
        let inserts = landing.inserts(&plan, usize::MAX).into_iter();
        let all = inserts.map(|(list, index, records)| Command::Insert { list, index, records }).collect();
        (preview, apply(&plan, &plan_change(&plan, &Command::All(all)).unwrap()))
    };
    let known = plan("");
    for header in
        ["Title,Effort Web,Effort API", "Title,Web effort (days),API effort (days)", "Title,Effort (Web),Effort: API"]
    {
        let (preview, after) = land(&format!("{header}\nAlpha,3,2\nBeta,,4\n"), &known);
        assert_eq!(preview.columns[1].usage, Use::Key(Key::EffortBy), "{header}");
        assert_eq!(parts(&after, "n1"), r#""effort":5,"effort_by":{"web":3,"api":2"#, "{header}");
        assert_eq!(parts(&after, "n2"), r#""effort":4,"effort_by":{"api":4"#, "{header}");
    }
    // Units are converted, and teams may be those of the table itself.
    let text = "Title,Team,Effort Shop (weeks),Effort Core (weeks)\nAlpha,Shop,1,0.4\nBeta,Core,,1\n";
    let (_, after) = land(text, &known);
    assert_eq!(after.teams().len(), 4);
    assert!(parts(&after, "n1").starts_with(r#""effort":7,"effort_by":{"#), "{}", parts(&after, "n1"));
    // What names no team is as it was.
    let (preview, _) = land("Title,Effort estimate,Effort spent\nAlpha,3,2\n", &known);
    assert_ne!(preview.columns[1].usage, Use::Key(Key::EffortBy));
    assert_ne!(preview.columns[2].usage, Use::Key(Key::EffortBy));
    // As it leaves: teams in one cell, which are made where they are not there yet.
    let (_, after) = land("Title,Effort,Effort by team\nAlpha,5,\"Web 3, Night shift 2\"\n", &known);
    assert_eq!(after.teams()[2].name(), Some("Night shift"));
    assert!(parts(&after, "n1").starts_with(r#""effort":5,"effort_by":{"web":3,"#), "{}", parts(&after, "n1"));
}

#[test]
fn proposals_and_push_others_hold_every_team() {
    let plan = plan(
        r#"{"id":"a","team":"web","effort":14,"effort_by":{"web":10,"api":4},"start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","team":"api","effort":8,"start":"2027-01-18","end":"2027-01-27"}"#,
    );
    let value = index_vec::index_vec![Some(1.0); 2];
    let wish =
        PlanningWish { from: day("2027-01-04"), objective: Objective::EarliestFinish, value: &value, stays: &[] };
    let from = from_plan(&plan, wish);
    // Ten days of one person of Web; API gives 40 % of one meanwhile.
    assert_eq!((from.input.items[0].duration, &*from.input.items[0].teams), (10, &[(0, 100), (1, 40)][..]));
    // Dragged onto the other's work, what its API part leaves no room for makes way.
    let ask = replan::ReplanRequest {
        now: day("2027-01-01"),
        moved: vec![(ItemIndex::new(0), range("2027-01-18", "2027-01-29"))],
    };
    assert_eq!(replan::moves(&plan, &ask), [(ItemIndex::new(1), range("2027-02-01", "2027-02-10"))]);
}

#[test]
fn work_of_a_tree_counts_the_parts_of_its_leaves() {
    let plan = Rc::new(plan(
        r#"{"id":"p","effort":9,"effort_by":{"web":9},"start":"2027-01-04","end":"2027-01-08"},
        {"id":"c","parent":"p","effort":5,"effort_by":{"web":2.5,"api":2.5},"start":"2027-01-04","end":"2027-01-08"}"#,
    ));
    let work = work_plan(&plan);
    let found = load(&work, &ranges(&work));
    let loads: Vec<f64> = found.teams.iter().map(|team| team.stretches()[0].load).collect();
    assert_eq!(loads, [0.5, 0.5], "each piece of work once");
}
