//! Plans as pictures and as files for people outside.

use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::base::day::Day;
use plan_widget::base::period::Precision;
use plan_widget::exchange::audience::audience;
use plan_widget::exchange::roadmap::{Roadmap, picture, team_lanes};
use plan_widget::exchange::svg::{Theme, svg};
use plan_widget::layout::picture::draw;
use plan_widget::layout::scene::SceneShape;
use plan_widget::model::words::Status;
use plan_widget::model::{Item, Key, Plan};
use plan_widget::schedule::calendar::{DateNames, DayRange, FiscalCalendar, WeekStart};
use plan_widget::schedule::compare::{ItemStanding, of_plan};
use plan_widget::schedule::dates::of_items;
use plan_widget::wire::{canonical, read};

fn example(name: &str) -> Plan {
    let path = format!("{}/examples/{name}.plan.json", env!("CARGO_MANIFEST_DIR"));
    read::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn calendar(plan: &Plan) -> FiscalCalendar {
    FiscalCalendar::new(plan.fiscal_start(), WeekStart::Monday)
}

fn roadmap<'a>(plan: &Plan, before: &'a [ItemStanding<'a>]) -> Roadmap<'a> {
    Roadmap {
        lanes: team_lanes(plan, "No team"),
        hue: &|item| match item.text(Key::Kind) {
            Some("tech") => (1, "▲"),
            Some("bug") => (5, "●"),
            Some("research") => (3, "?"),
            _ => (0, ""),
        },
        legend: Vec::new(),
        today: Some(("as of".to_owned(), Day::parse("2026-11-23").unwrap())),
        note: "As of 23 Nov 2026".to_owned(),
        undated: Some("No dates".to_owned()),
        before,
        dates: &|dated| format!("{} to {}", dated.start, dated.end),
        loads: &[],
        over: &[],
        list: false,
        coarse: false,
        room: &|_| (false, None),
    }
}

#[test]
fn every_item_of_the_examples_is_in_their_picture() {
    for name in ["checkout", "word", "kubernetes"] {
        let plan = example(name);
        let made = picture(&plan, &roadmap(&plan, &[]));
        let live = |item: &&Item| item.status() != Some(Status::Dropped);
        let dated =
            of_items(&plan).iter().zip(plan.items()).filter(|(dated, item)| dated.is_some() && live(item)).count();
        let bars: usize = made.lanes.iter().map(|lane| lane.bars.len()).sum();
        assert_eq!(bars, dated, "{name}");
        assert_eq!(bars + made.undated.1.len(), plan.items().iter().filter(live).count(), "{name}");
        let scene = draw(&made, 1600.0, calendar(&plan), &DateNames::ENGLISH);
        let opened = scene.shapes.iter().filter(|shape| matches!(shape, SceneShape::Open { .. })).count();
        assert_eq!(opened, bars + made.milestones.len(), "{name}");
        let text = svg(&scene, Theme::Light, Some(&canonical::write(&plan)));
        assert!(
            text.starts_with("<svg ")
                && text.ends_with("</svg>\n")
                && !text.contains("NaN")
                && !text.contains("=\"inf"),
            "{name}"
        );
    }
}

#[test]
fn the_checkout_shows_its_load_links_and_slips() {
    let old = example("checkout");
    let text = canonical::write(&old);
    let from = r#""start":"2026-10-05","end":"2026-12-04""#;
    assert!(text.contains(from));
    let new = read::read(&text.replacen(from, r#""start":"2026-10-05","end":"2026-11-20""#, 1)).unwrap();
    let before = of_plan(&old, Default::default());
    let made = picture(&new, &roadmap(&new, &before));
    let moved: Vec<_> = made.lanes.iter().flat_map(|lane| &lane.bars).filter(|bar| bar.ghost.is_some()).collect();
    assert_eq!(moved.len(), 1);
    assert_eq!(moved[0].name, "Sign in with passkeys, 2026-10-05 to 2026-11-20");
    assert_eq!(moved[0].ghost, DayRange::new(Day::parse("2026-10-05").unwrap(), Day::parse("2026-12-04").unwrap()));
    // It should have been over three days before the day that counts as now.
    assert!(moved[0].late);
    assert!(!made.links.is_empty());
    assert!(made.lanes.iter().all(|lane| lane.title != "No team") && made.undated.1.contains(&"Gift cards".to_owned()));
}

#[test]
fn a_plan_for_an_audience_holds_no_dates() {
    let plan = example("checkout");
    let public = audience(&plan, Precision::Quarter, false);
    assert_eq!(public.items().len(), plan.items().len());
    for (ours, theirs) in of_items(&plan).iter().zip(of_items(&public)) {
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => {
                assert!(theirs.start.precision() <= Precision::Quarter && theirs.end.precision() <= Precision::Quarter);
                assert!(theirs.range.first <= ours.range.first && ours.range.last <= theirs.range.last);
            }
            (ours, theirs) => assert_eq!((ours.is_some(), theirs), (false, None)),
        }
    }
    let text = canonical::write(&public);
    let dates =
        text.as_bytes().windows(10).filter(|w| std::str::from_utf8(w).is_ok_and(|w| Day::parse(w).is_some())).count();
    assert_eq!(dates, 1, "only the as-of date stays");
    // It is a plan like any other.
    assert_eq!(read::read(&text).unwrap(), public);
    let coarse = audience(&public, Precision::Year, false);
    assert!(canonical::write(&coarse).contains(r#""start":"2026","end":"#));
    assert_eq!(audience(&coarse, Precision::Day, false), coarse);
}

#[test]
fn what_an_audience_plan_cannot_vouch_for_is_left_out() {
    let plan = read::read(
        r#"{"format":"plan-widget","version":1,"rev":"r","secret":"2027-03-14","items":[
        {"id":"a","title":"A","start":"2027-03-14","end":"2027-H2","pin":{"rank":1,"why":"w","at":"2027-01-01"},"votes":[{"by":"x","at":"2027-01-01"}],"due":"2027-03-14"},
        {"id":"b","title":"B","start":"14 March","end":7},17],
        "teams":[{"id":"t","absences":[{"from":"2027-01-01","to":"2027-01-02"}]}],"baselines":[{"id":"x","taken":"2027-01-01"}]}"#,
    )
    .unwrap();
    assert_eq!(
        canonical::write(&audience(&plan, Precision::Month, false)),
        "{\n  \"format\": \"plan-widget\",\n  \"version\": 1,\n  \"teams\": [\n    {\"id\":\"t\"}\n  ],\n  \"items\": [\n    {\"id\":\"a\",\"title\":\"A\",\"pin\":{\"rank\":1,\"why\":\"w\"},\"start\":\"2027-03\",\"end\":\"2027-H2\"},\n    {\"id\":\"b\",\"title\":\"B\"}\n  ]\n}\n"
    );
}

#[test]
fn a_phone_is_told_what_a_wide_timeline_shows() {
    use plan_widget::app::msg::Msg;
    use plan_widget::app::timeline::agenda::{AgendaMatter, lines};
    let scene = crate::scene::Scene::of(
        r#"{"format":"plan-widget","version":1,"as_of":"2027-01-06","settings":{"effort_unit":"person-days"},
        "teams":[{"id":"w","name":"Web","absences":[{"from":"2027-01-01","to":"2027-01-31","capacity":0.5}]}],
        "milestones":[{"id":"m","title":"Launch","date":"2027-02-20"},{"id":"n","title":"Some day"}],
        "timeboxes":[{"id":"q","title":"R1","start":"2027-01","end":"2027-01","capacity":9},{"id":"r","title":"R2","start":"2027-02","end":"2027-02"}],
        "items":[
        {"id":"a","title":"Alpha","team":"w","timebox":"q","effort":10,"start":"2027-01-11","end":"2027-01-22"},
        {"id":"b","title":"Beta","timebox":"q","effort":2.5,"moscow":"must"},
        {"id":"c","title":"Gamma","timebox":"q","effort":90,"moscow_in":{"q":"wont"}},
        {"id":"d","title":"Delta","timebox":"q","effort":90,"status":"dropped"}]}"#,
    );
    let told = |load: bool| -> Vec<(AgendaMatter, String)> {
        let state = scene.state();
        let lines = lines(&state.doc, load, &state.ui.locale);
        lines.into_iter().map(|line| (line.matter, format!("{} {}: {}", line.day, line.title, line.facts))).collect()
    };
    let expected = [
        (AgendaMatter::Timebox, "2027-01-01 R1: Jan 2027 · effort 12.5 of 9 person-days, 139%, overbooked"),
        (AgendaMatter::Today, "2027-01-06 Status date: 6 Jan 2027"),
        (AgendaMatter::Overbooked, "2027-01-11 Web overbooked: 1 of 0.5 people: 11 Jan – 22 Jan 2027, on Alpha"),
        (AgendaMatter::Timebox, "2027-02-01 R2: Feb 2027"),
        (AgendaMatter::Milestone, "2027-02-20 Launch: Milestone · 20 Feb 2027"),
    ];
    let expected: Vec<(AgendaMatter, String)> =
        expected.into_iter().map(|(matter, words)| (matter, words.into())).collect();
    assert_eq!(told(true), expected);
    assert_eq!(told(false), expected.into_iter().filter(|line| line.0 != AgendaMatter::Overbooked).collect::<Vec<_>>());
    // The picture says in figures and words what its strip of load says by height and colour.
    let chart = scene.state().ui.timeline.chart;
    let texts = |load: bool| {
        scene
            .send(Msg::Timeline(TimelineMsg::Chart(plan_widget::app::timeline::state::ChartOptions { load, ..chart })));
        let state = scene.state();
        plan_widget::app::export::picture::of_view(&state.doc, &state.ui, state.ui.export, false)
    };
    let words = ">▲ overbooked 11 Jan – 22 Jan 2027: 1 of 0.5 people, for Alpha<";
    assert!(texts(true).contains(words) && texts(true).contains(">▲200%<"), "{}", texts(true));
    assert!(!texts(false).contains("overbooked"));
}

#[test]
fn a_whole_is_a_bracket_over_its_parts_in_pictures_too() {
    let text = |end: &str| {
        format!(
            r#"[{{"id":"shop","title":"Shop"}},{{"id":"b","title":"Bill","parent":"shop","start":"2027-Q2","end":"{end}"}},
            {{"id":"a","title":"Ads","start":"2027-Q2","end":"2027-Q2"}},{{"id":"c","title":"Card","parent":"shop","start":"2027-Q1","end":"2027-Q1","status":"done"}}]"#
        )
    };
    let plan = read(&text("2027-Q2")).unwrap();
    let mut options = roadmap(&plan, &[]);
    options.coarse = true;
    let drawn = picture(&plan, &options);
    let lane = &drawn.lanes[0];
    let bars: Vec<(&str, bool)> = lane.bars.iter().map(|bar| (&*bar.name, bar.is_whole)).collect();
    // No day is told where only quarters may be.
    assert_eq!(bars[0], ("Shop, 2027-Q1 to 2027-Q2", true));
    assert_eq!(lane.blocks.as_deref(), Some([0, 1, 2, 1].as_slice()));
    assert!(drawn.undated.1.is_empty());
}
