//! Planning on the roadmap: horizons, dependencies, colours and load, comparison with an earlier state.

use crate::scene::Scene;
use crate::timeline::lanes::dates;
use plan_widget::app::board::msg::BoardMsg;
use plan_widget::app::compare::msg::CompareMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::BoardBy;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::app::timeline::slack::SlackTable;
use plan_widget::app::timeline::state::SlackTarget;
use plan_widget::base::day::Day;
use plan_widget::model::schema::PLAN;
use plan_widget::model::{ItemIndex, Key, Plan, Value};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::wire::canonical::extra_text;
use plan_widget::wire::read;

#[test]
fn a_horizon_is_a_word_or_the_quarter_an_item_starts_in() {
    use plan_widget::app::board::columns::columns;
    let text = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-02-10","settings":{"fiscal_year_starts":2},"items":[
        {"id":"a","title":"Undated"},
        {"id":"b","title":"Soon","horizon":"next","effort":2},
        {"id":"c","title":"Running","start":"2027-01-04","end":"2027-06-30"},
        {"id":"d","title":"Quarter","horizon":"now","start":"2027-Q2","end":"2027-Q2"},
        {"id":"e","title":"Over","status":"done","start":"2027-01-04","end":"2027-01-08"}]}"#;
    let scene = Scene::of(text);
    scene.send(Msg::Board(BoardMsg::By(BoardBy::Horizon)));
    let held = |scene: &Scene| {
        let state = scene.state();
        let columns = columns(&state.doc, &state.ui);
        let id = |at: &ItemIndex| state.doc.plan.items()[*at].id().to_owned();
        columns
            .iter()
            .map(|column| {
                (
                    column.value.as_deref().unwrap_or("-").to_owned(),
                    column.cards.iter().map(id).collect::<String>(),
                    column.over,
                )
            })
            .collect::<Vec<_>>()
    };
    let expected = |now: &str, next: &str, later: &str, none: &str| {
        vec![
            ("-".to_owned(), none.to_owned(), 0),
            ("now".to_owned(), now.to_owned(), 1),
            ("next".to_owned(), next.to_owned(), 0),
            ("later".to_owned(), later.to_owned(), 0),
        ]
    };
    // A fiscal quarter 2027-Q2 starts in May 2026: it is past, and not over.
    assert_eq!(held(&scene), expected("cd", "b", "", "a"));
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    scene.send(Msg::Board(BoardMsg::Place(uid("d"), Some("later".into()))));
    assert_eq!(scene.dates("d"), dates("2028-Q3", "2028-Q3"), "it stays as fuzzy as it was");
    scene.send(Msg::Board(BoardMsg::Place(uid("c"), Some("next".into()))));
    assert_eq!(scene.dates("c").0.get(..7), Some("2027-07"), "dates move by whole quarters");
    scene.send(Msg::Board(BoardMsg::Place(uid("a"), Some("later".into()))));
    assert_eq!(held(&scene), expected("", "bc", "ad", ""));
    scene.send(Msg::Board(BoardMsg::Place(uid("d"), None)));
    assert_eq!(scene.dates("d"), dates("", ""));
    assert_eq!(held(&scene)[0].1, "d", "neither dates nor word");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.dates("d"), dates("2028-Q3", "2028-Q3"));
}

#[test]
fn a_horizon_is_reached_on_a_working_day_inside_its_quarter() {
    // Thirteen weeks on is September 29th: off, and so is all that is left of the quarter.
    let text = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-05-10","calendar":{"holidays":[{"from":"2027-09-29","to":"2027-10-03"}]},"items":[
        {"id":"b","title":"B","start":"2027-06-30","end":"2027-07-02"}]}"#;
    let scene = Scene::of(text);
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    scene.send(Msg::Board(BoardMsg::By(BoardBy::Horizon)));
    scene.send(Msg::Board(BoardMsg::Place(uid("b"), Some("next".into()))));
    assert_eq!(scene.dates("b").0, "2027-09-28", "not in October, a column further");
}

#[test]
fn an_item_waits_for_another_and_never_in_a_cycle() {
    let text = r#"{"format":"plan-widget","version":1,"title":"P","items":[
        {"id":"a","title":"Alpha","start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"Beta","start":"2027-01-11","end":"2027-01-22","depends_on":["a"]},
        {"id":"c","title":"Gamma","start":"2027-02-01","end":"2027-02-05","team":"t"}]}"#;
    let scene = Scene::of(text);
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    let depend = |from: &str, to: &str, on: bool| {
        scene.send(Msg::Timeline(TimelineMsg::Depend { from: uid(from), to: uid(to), on }))
    };
    let waits = |id: &str| -> Vec<String> {
        scene.state().doc.plan.item(id).unwrap().texts(Key::DependsOn).map(str::to_owned).collect()
    };
    depend("b", "c", true);
    assert_eq!((waits("c"), scene.said()), (vec!["b".to_owned()], "Gamma waits for Beta.".to_owned()));
    let timeline = scene.timeline();
    let [a, b, c] = [0, 1, 2].map(ItemIndex::new);
    assert_eq!(timeline.links().chain(b), [a, b, c]);
    assert_eq!(timeline.links().closes(c, a), Some(vec![a, b, c]));
    assert_eq!(timeline.links().closes(a, c), None);
    // Beta ends on the Friday a week before Gamma, the last, begins: five working days. Alpha ends five too late for it, and has none left.
    let rooms = SlackTable::of(&scene.state().doc.plan, SlackTarget::Last);
    assert_eq!([a, b, c].map(|at| rooms.days(at)), [Some(0), Some(5), Some(0)]);
    let week = DayRange { first: Day::parse("2027-01-23").unwrap(), last: Day::parse("2027-01-29").unwrap() };
    assert_eq!([a, b, c].map(|at| rooms.spare(at)), [None, Some(week), None]);
    depend("c", "a", true);
    assert!(waits("a").is_empty());
    assert!(scene.said().contains("Gamma → Alpha") || scene.said().contains("Alpha → "), "{}", scene.said());
    depend("b", "c", false);
    assert_eq!((waits("c"), scene.said()), (vec![], "Gamma no longer waits for Beta.".to_owned()));
    depend("a", "b", false);
    depend("a", "b", true);
    assert_eq!(scene.said(), "Beta waits for Alpha, and starts 5 days too early for it.");
}

#[test]
fn colours_have_signs_and_loads_have_words() {
    use plan_widget::app::timeline::chart::{Palette, loads};
    use plan_widget::app::timeline::state::BarColour;
    use plan_widget::schedule::calendar::CalendarUnit;
    let text = r#"{"format":"plan-widget","version":1,"title":"P","settings":{"effort_unit":"person-days"},
        "teams":[{"id":"t","name":"Web","capacity":1}],"items":[
        {"id":"a","title":"Alpha","owner":"Ann","status":"done","team":"t","effort":10,"start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"Beta","owner":"Bo","team":"t","effort":5,"start":"2027-01-11","end":"2027-01-15"},
        {"id":"c","title":"Gamma","status":"idea"}]}"#;
    let scene = Scene::of(text);
    let plan = scene.state().doc.plan.clone();
    let owners = Palette::new(&plan, BarColour::Owner);
    let hues: Vec<u8> = plan.items().iter().map(|item| owners.of(item).unwrap().0).collect();
    assert_eq!(hues, [0, 1, 7]);
    let signs: Vec<_> = owners.legend().into_iter().map(|(_, sign, name)| format!("{sign} {name}")).collect();
    assert_eq!(signs, ["● Ann", "▲ Bo", "○ Other or none"]);
    let marks = |status: &str| {
        let plan = read(&format!(
            r#"{{"format":"plan-widget","version":1,"items":[{{"id":"a","title":"A","status":"{status}"}}]}}"#
        ))
        .unwrap();
        Palette::new(&plan, BarColour::Status).legend()[0].1
    };
    assert_eq!(
        ["idea", "planned", "in_progress", "done", "dropped"].map(marks),
        ["◌", "○", "◐", "●", "–"],
        "as in the grid"
    );
    let statuses = Palette::new(&plan, BarColour::Status).legend();
    assert_eq!(statuses.iter().map(|(_, _, name)| &**name).collect::<Vec<_>>(), ["Idea", "Done", "Other or none"]);
    assert!(Palette::new(&plan, BarColour::Lane).of(&plan.items()[0]).is_none());
    let state = scene.state();
    let by_team = loads(&plan, scene.timeline().grouping(), CalendarUnit::Week, &state.ui.locale);
    let load = by_team[0].as_ref().unwrap();
    let weeks: Vec<(f64, f64)> = load.cells.iter().map(|(_, load, capacity)| (*load, *capacity)).collect();
    assert_eq!(weeks, [(5.0, 5.0), (10.0, 5.0)]);
    assert_eq!(load.overbooked[0].1, "11 Jan – 15 Jan 2027: 2 of 1 people, for Alpha, Beta");
    // By status: each lane has its own work against what the team can do, and names the team that has too much.
    scene.send(Msg::Timeline(TimelineMsg::Lanes(plan_widget::app::options::Lanes::Status)));
    let all = loads(&plan, scene.timeline().grouping(), CalendarUnit::Week, &state.ui.locale);
    let done = all[3].as_ref().unwrap();
    assert_eq!(done.shares().iter().map(|(_, share)| *share).collect::<Vec<_>>(), [1.0, 1.0]);
    assert_eq!(done.overbooked[0].1, "Web, 11 Jan – 15 Jan 2027: 2 of 1 people, for Alpha, Beta");
    assert!(all[0].is_none(), "ideas without dates are no load");
}

#[test]
fn a_baseline_and_an_older_text_show_what_moved() {
    use plan_widget::app::compare::changes::{ghosts, log, rows};
    let text = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-01-05","items":[
        {"id":"a","title":"Alpha","reach":10,"impact":1,"confidence":100,"effort":1,"start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"Beta","reach":20,"impact":1,"confidence":100,"effort":1,"start":"2027-01-11","end":"2027-01-22"}]}"#;
    let scene = Scene::of(text);
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    scene.send(Msg::Compare(CompareMsg::TakeBaseline));
    let told = |scene: &Scene| {
        let state = scene.state();
        let against = state.ui.compare.against.clone().unwrap();
        let rows = rows(&state.doc, &against, &state.ui.locale);
        rows.into_iter().map(|row| format!("{} {}: {}", row.fate, row.title, row.words)).collect::<Vec<_>>()
    };
    assert_eq!(told(&scene), Vec::<String>::new());
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid: uid("a"), days: 7, again: false }));
    scene.send(Msg::Items(ItemsMsg::Set(uid("a"), Key::Reach, Value::num(40.0))));
    scene.send(Msg::Items(ItemsMsg::Delete(vec![uid("b")])));
    assert_eq!(
        told(&scene),
        [
            "Slipped Alpha: +7 days · 4 Jan – 15 Jan 2027 → 11 Jan – 22 Jan 2027 · up 1 rank",
            "Dropped b: 11 Jan – 22 Jan 2027"
        ]
    );
    let state = scene.state();
    let against = state.ui.compare.against.clone().unwrap();
    let ghost = ghosts(&state.doc, &against)[0];
    assert_eq!((ghost.0, ghost.1.first.to_string()), (uid("a"), "2027-01-04".to_owned()));
    scene.give_reason("a", "late vendor");
    let state = scene.state();
    let told_log = log(&state.doc, &against, &state.ui.compare.reasons, "Baseline", &state.ui.locale);
    assert!(told_log.starts_with("## Changes since Baseline") && told_log.contains("Why: late vendor"), "{told_log}");
    scene.send(Msg::Compare(CompareMsg::AgainstText(text.into())));
    assert_eq!(told(&scene)[1], "Dropped Beta: 11 Jan – 22 Jan 2027");
}

#[test]
fn lanes_go_by_two_fields_and_change_both() {
    use plan_widget::app::options::Lanes;
    use plan_widget::app::timeline::state::ChartOptions;
    let text = r#"{"format":"plan-widget","version":1,"title":"P","teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],"items":[
        {"id":"a","title":"Alpha","team":"w","status":"idea","start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"Beta","team":"p","status":"done","start":"2027-01-11","end":"2027-01-22"},
        {"id":"c","title":"Gamma","team":"w","start":"2027-02-01","end":"2027-02-05"}]}"#;
    let scene = Scene::of(text);
    let chart = scene.state().ui.timeline.chart;
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions { within: Lanes::Status, ..chart })));
    let lanes = |scene: &Scene| -> Vec<String> {
        let timeline = scene.timeline();
        timeline.tracks().iter().map(|track| format!("{} {}", track.name, track.bars.len())).collect()
    };
    assert_eq!(lanes(&scene), ["Web · Idea 1", "Web · No status 1", "Pay · Done 1"]);
    let uid = |id: &str| scene.state().doc.plan.item(id).unwrap().uid;
    let to = scene.timeline().tracks()[2].key.clone();
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid("a"), to)));
    let alpha = scene.state().doc.plan.item("a").unwrap().clone();
    assert_eq!((alpha.text(Key::Team), alpha.text(Key::Status)), (Some("p"), Some("done")));
    assert_eq!(lanes(&scene), ["Web · No status 1", "Pay · Done 2"]);
    let to = scene.timeline().tracks()[0].key.clone();
    scene.send(Msg::Timeline(TimelineMsg::ToLane(uid("b"), to)));
    let beta = scene.state().doc.plan.item("b").unwrap().clone();
    assert_eq!((beta.text(Key::Team), beta.get(Key::Status)), (Some("w"), None));
    // Without a second field teams can be put in another order, and with them their lanes.
    scene.send(Msg::Timeline(TimelineMsg::Chart(chart)));
    let second = scene.timeline().tracks()[1].key.clone();
    scene.send(Msg::Timeline(TimelineMsg::MoveLane { lane: second, down: false, whole: false }));
    assert_eq!(scene.said(), "Pay is lane 1 now.");
    assert_eq!(lanes(&scene)[..2], ["Pay 1", "Web 2"]);
}

#[test]
fn lanes_of_words_and_within_lanes_are_put_elsewhere() {
    use plan_widget::app::options::Lanes;
    use plan_widget::app::timeline::lanes::LaneKey;
    use plan_widget::app::timeline::state::ChartOptions;
    let text = r#"{"format":"plan-widget","version":1,"title":"P","teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],"items":[
        {"id":"a","title":"A","team":"w","status":"idea","kind":"tech","start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"B","team":"w","status":"done","kind":"spike","start":"2027-01-11","end":"2027-01-22"},
        {"id":"c","title":"C","team":"p","status":"done","kind":"feature","start":"2027-02-01","end":"2027-02-05"},
        {"id":"d","title":"D","team":"p","status":"idea","start":"2027-02-01","end":"2027-02-05"}]}"#;
    let scene = Scene::of(text);
    let names = || -> Vec<String> {
        let timeline = scene.timeline();
        timeline.tracks().iter().filter(|track| !track.bars.is_empty()).map(|track| track.name.to_string()).collect()
    };
    let key = |name: &str| -> LaneKey {
        let timeline = scene.timeline();
        timeline.tracks().iter().find(|track| *track.name == *name).unwrap().key.clone()
    };
    let step = |name: &str, down: bool, whole: bool| {
        scene.send(Msg::Timeline(TimelineMsg::MoveLane { lane: key(name), down, whole }))
    };
    let kept_in = |plan: &Plan| plan.own(Key::Lanes).map(|value| extra_text(&PLAN, "lanes", value));
    let kept = || kept_in(&scene.state().doc.plan);
    let hue = |name: &str| scene.timeline().tracks().iter().find(|track| *track.name == *name).unwrap().hue;
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Kind)));
    assert_eq!(names(), ["Feature", "Tech", "spike", "No kind"]);
    let before = hue("spike");
    scene.send(Msg::Timeline(TimelineMsg::PlaceLane { lane: key("spike"), by: key("Feature"), below: false }));
    assert_eq!(
        (names(), scene.said()),
        (["spike", "Feature", "Tech", "No kind"].map(String::from).to_vec(), "spike is lane 1 now.".into())
    );
    assert_eq!(kept().as_deref(), Some(r#"{"kind":["spike","feature","tech"]}"#));
    assert_eq!(hue("spike"), before, "its colour goes with it");
    step("Tech", true, false);
    assert_eq!(scene.said(), "Tech is the last lane already.");
    step("No kind", false, false);
    assert_eq!(scene.said(), "Items without one always have the last lane.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!((names()[0].as_str(), kept()), ("Feature", None));
    // Within lanes: the second field's order, which is the same in all of the first; at the end of them all go on together.
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Team)));
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions {
        within: Lanes::Status,
        ..scene.state().ui.timeline.chart
    })));
    assert_eq!(names(), ["Web · Idea", "Web · Done", "Pay · Idea", "Pay · Done"]);
    step("Web · Done", false, false);
    assert_eq!(names(), ["Web · Done", "Web · Idea", "Pay · Done", "Pay · Idea"]);
    assert_eq!(kept().as_deref(), Some(r#"{"status":["done","idea","planned","in_progress","dropped"]}"#));
    step("Web · Idea", true, false);
    assert_eq!(names(), ["Pay · Done", "Pay · Idea", "Web · Done", "Web · Idea"]);
    step("Web · Idea", false, true);
    assert_eq!(names()[0], "Web · Done", "a whole group");
    scene
        .send(Msg::Timeline(TimelineMsg::PlaceLane { lane: key("Pay · Idea"), by: key("Pay · Done"), below: false }));
    assert_eq!(names(), ["Web · Idea", "Web · Done", "Pay · Idea", "Pay · Done"]);
    // It is kept in the file, goes with what others get, and another program's key is left alone.
    let saved = plan_widget::wire::write(&scene.state().doc.plan);
    let again = Scene::of(&saved);
    again.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Status)));
    assert_eq!(again.timeline().tracks()[0].name.to_string(), "Idea");
    let public = plan_widget::exchange::audience::audience(
        &scene.state().doc.plan,
        plan_widget::base::period::Precision::Quarter,
        false,
    );
    assert_eq!(kept_in(&public).as_deref(), Some(r#"{"status":["idea","done"]}"#));
    let other = Scene::of(&text.replacen("\"teams\"", "\"lanes\":[1],\"teams\"", 1));
    other.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Status)));
    other.send(Msg::Timeline(TimelineMsg::MoveLane { lane: Some("done".into()), down: false, whole: false }));
    assert!(other.said().contains("something else under \"lanes\""), "{}", other.said());
}

#[test]
fn lanes_milestones_and_timeboxes_are_put_elsewhere() {
    use plan_widget::app::timeline::time::ItemTimes;
    use plan_widget::base::day::Day;
    use plan_widget::base::period::Period;
    let text = r#"{"format":"plan-widget","version":1,"title":"P",
        "teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"},{"id":"d","name":"Data"}],
        "milestones":[{"id":"m","title":"Launch","date":"2027-02-20"}],
        "timeboxes":[{"id":"x","title":"R1","start":"2027-Q1","end":"2027-Q1"}],
        "items":[{"id":"a","title":"Alpha","team":"d","status":"idea","start":"2027-01-04","end":"2027-01-15"}]}"#;
    let scene = Scene::of(text);
    let teams =
        |scene: &Scene| -> String { scene.state().doc.plan.teams().iter().map(|team| team.id().to_owned()).collect() };
    let lane = |key: &str| Some(key.into());
    let place = |lane, by, below| scene.send(Msg::Timeline(TimelineMsg::PlaceLane { lane, by, below }));
    place(lane("d"), lane("w"), false);
    assert_eq!((teams(&scene).as_str(), scene.said().as_str()), ("dwp", "Data is lane 1 now."));
    place(lane("d"), lane("p"), false);
    assert_eq!(teams(&scene), "wdp");
    // In front of the items without a team is behind all teams.
    place(lane("w"), None, false);
    assert_eq!(teams(&scene), "dpw");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(teams(&scene), "wdp");
    // A lane moves among those that are shown.
    let chart = scene.state().ui.timeline.chart;
    scene.send(Msg::Timeline(TimelineMsg::Chart(plan_widget::app::timeline::state::ChartOptions {
        within: plan_widget::app::options::Lanes::Status,
        ..chart
    })));
    let own = scene.timeline().tracks()[0].key.clone();
    scene.send(Msg::Timeline(TimelineMsg::MoveLane { lane: own, down: false, whole: false }));
    assert_eq!((teams(&scene).as_str(), scene.said().as_str()), ("wdp", "Data is the first lane already."));

    let state = scene.state();
    let uid = |list: Key| state.doc.plan.list(list)[0].uid;
    let day: Period = Day::parse("2027-03-01").unwrap().into();
    let retime = |list: Key, when: ItemTimes| {
        scene.send(Msg::Timeline(TimelineMsg::Retime { list, uid: uid(list), when, again: false }))
    };
    retime(Key::Milestones, ItemTimes { start: day, end: day });
    let date = |list: Key, key: Key| scene.state().doc.plan.list(list)[0].text_or_empty(key).to_owned();
    assert_eq!((date(Key::Milestones, Key::Date), scene.said()), ("2027-03-01".into(), "Launch: 1 Mar 2027.".into()));
    let period = Period::parse("2027-Q2").unwrap();
    retime(Key::Timeboxes, ItemTimes { start: period, end: period });
    assert_eq!(
        (date(Key::Timeboxes, Key::Start), date(Key::Timeboxes, Key::End)),
        ("2027-Q2".into(), "2027-Q2".into())
    );
}

#[test]
fn the_picture_shows_what_is_set_up() {
    use plan_widget::app::export::picture::of_view;
    use plan_widget::app::options::Lanes;
    use plan_widget::app::timeline::state::{BarColour, ChartOptions};
    let text = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-01-10","teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],
        "settings":{"effort_unit":"person-days"},"items":[
        {"id":"a","title":"Alpha","team":"w","moscow":"must","kind":"tech","effort":10,"start":"2027-01-04","end":"2027-01-15"},
        {"id":"b","title":"Beta","team":"p","moscow":"could","kind":"bug","effort":40,"start":"2027-01-11","end":"2027-01-22"},
        {"id":"c","title":"Gamma","team":"w","kind":"bug"}]}"#;
    let scene = Scene::of(text);
    let made = |scene: &Scene, opens: bool| {
        let state = scene.state();
        of_view(&state.doc, &state.ui, state.ui.export, opens)
    };
    let picture = |scene: &Scene| made(scene, false);
    let has = |picture: &str, words: &[&str]| words.iter().all(|word| picture.contains(&[">", word, "<"].concat()));
    let teams = picture(&scene);
    assert!(has(&teams, &["Web", "Pay", "Alpha", "Beta", "Gamma", "As of 2027-01-10 · lanes by team"]), "{teams}");
    let chart = scene.state().ui.timeline.chart;
    scene.send(Msg::Timeline(TimelineMsg::Lanes(Lanes::Kind)));
    scene.send(Msg::Timeline(TimelineMsg::Chart(ChartOptions {
        colour: BarColour::Moscow,
        load: true,
        list: true,
        ..chart
    })));
    let kinds = picture(&scene);
    assert!(
        has(&kinds, &["Tech", "Bug", "● Alpha", "■ Beta", "● Must", "■ Could"]) && !has(&kinds, &["Web"]),
        "{kinds}"
    );
    assert!(has(&kinds, &["As of 2027-01-10 · lanes by kind · colours by MoSCoW"]), "{kinds}");
    assert!(kinds.contains("#c0362c"), "too much work is red");
    scene.send(Msg::Items(ItemsMsg::Filter("Alpha".into())));
    let one = picture(&scene);
    assert!(
        has(&one, &["● Alpha"]) && !one.contains("Beta") && !one.contains("Gamma") && one.contains("only: Alpha"),
        "{one}"
    );
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    scene.send(Msg::Compare(CompareMsg::TakeBaseline));
    let uid = scene.state().doc.plan.items()[0].uid;
    scene.send(Msg::Timeline(TimelineMsg::Shift { uid, days: 7, again: false }));
    assert!(picture(&scene).contains("stroke-dasharray=\"3 2\""), "where it lay before");
    // On paper it is cut between rows: behind the head of every sheet, and then into strips high enough to be worth it.
    let state = scene.state();
    let strips = plan_widget::app::export::picture::on_page(&state.doc, &state.ui);
    let ends: Vec<(f64, f64)> = strips.iter().map(|(from, to, _)| (*from, *to)).collect();
    let height = strips[0].2.split_once("height=\"").unwrap().1.split_once('"').unwrap().0;
    assert_eq!((ends[0].0, ends[ends.len() - 1].1.to_string().as_str()), (0.0, height));
    assert!(ends.windows(2).all(|two| two[0].1 == two[1].0), "{ends:?}");
    assert!(ends[0].1 > 60.0 && ends[1..].iter().all(|(from, to)| to - from >= 140.0), "{ends:?}");
    // Each strip holds what is to be seen there, all together the whole.
    let heads = strips.iter().filter(|(.., svg)| svg.contains("As of 2027-01-10")).count();
    assert_eq!(heads, 1);
    for title in ["Alpha", "Beta", "Gamma"] {
        assert!(strips.iter().any(|(.., svg)| svg.contains(title)), "{title}");
    }
    assert!(made(&scene, true).contains("<metadata"), "a file opens again");
}
