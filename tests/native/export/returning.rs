//! What goes out and comes back by the widget's own import loses what `docs/formats.md` says, and nothing else.

use std::fmt::Write;

use plan_widget::app::export::formats::format;
use plan_widget::app::export::state::WritingContext;
use plan_widget::app::import::call::{ImportCall, ImportOptions};
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::exchange::csv::TableConvention;
use plan_widget::exchange::ics::{CalendarStamp, ics};
use plan_widget::model::{Key, Plan};
use plan_widget::wire::read;
use proptest::prelude::*;

use crate::scene::Scene;

/// The plan after it has gone out in a format and come into an empty one.
fn returned(plan: &Plan, name: &str, with: &WritingContext) -> Plan {
    let text = (format(name).unwrap().write)(plan, with);
    let scene = Scene::new("", "");
    let call = ImportCall { text: text.into(), options: ImportOptions::default(), guessed_encoding: None };
    scene.send(Msg::Import(ImportMsg::Call(call.into())));
    (*scene.state().doc.plan).clone()
}

/// What the items have under these keys, an item a line.
fn told(plan: &Plan, keys: &[Key]) -> String {
    let mut out = String::new();
    let title =
        |id: &str| plan.items().iter().find(|item| item.id() == id).map_or("?", |item| item.text_or_empty(Key::Title));
    for item in plan.items() {
        for key in keys {
            let value = match key {
                Key::DependsOn => item.texts(Key::DependsOn).map(title).collect::<Vec<_>>().join(" + "),
                key => plan_widget::exchange::cell_text(plan, item, *key),
            };
            write!(out, "{value}|").unwrap();
        }
        out.push('\n');
    }
    out
}

const FULL: &str = r#"{"format":"plan-widget","version":1,"title":"Checkout","settings":{"fiscal_year_starts":2},
    "teams":[{"id":"t1","name":"Web, Shop"},{"id":"t2","name":"Core"}],
    "timeboxes":[{"id":"s1","title":"Sprint 1","start":"2027-01-04","end":"2027-01-15"}],
    "items":[
      {"id":"p1","title":"=SUM(A1:A9)","reach":1234.567,"impact":0.5,"confidence":0.5,"effort":1.25,"effort_by":{"t1":1,"t2":0.25},"status":"in_progress","moscow":"wont","team":"t1","owner":"Ann","tags":["a, b","c;d","\"q\""],"notes":"one,\n\ttwo; three","start":"2027-01-04","end":"2027-01-29","progress":40},
      {"id":"p2","title":"-1 day | 1-2","reach":900,"impact":2,"confidence":80,"effort":3,"status":"planned","moscow":"must","team":"t2","timebox":"s1","start":"2027-01-30","end":"2027-03-12","depends_on":["p1"]},
      {"id":"0012","title":"Größe & \"Zoll\" #2; 100% <b>","start":"2027-06-01","end":"2027-06-11","depends_on":["p1","p2"]}
    ]}"#;

#[test]
fn a_table_brings_every_value_back_in_each_convention() {
    let plan = read(FULL).unwrap();
    let keys = [
        Key::Id,
        Key::Title,
        Key::Reach,
        Key::Impact,
        Key::Confidence,
        Key::Effort,
        Key::EffortBy,
        Key::Status,
        Key::Moscow,
        Key::Team,
        Key::Owner,
        Key::Tags,
        Key::Notes,
        Key::Start,
        Key::End,
        Key::Progress,
        Key::Timebox,
        Key::DependsOn,
    ];
    for convention in TableConvention::ALL {
        let with = WritingContext { table: convention, ..WritingContext::default() };
        assert_eq!(told(&returned(&plan, "csv", &with), &keys), told(&plan, &keys), "{convention:?}");
    }
    assert_eq!(told(&returned(&plan, "xlsx", &WritingContext::default()), &keys), told(&plan, &keys), "xlsx");
}

#[test]
fn a_german_table_has_semicolons_commas_and_scores_of_few_digits() {
    let plan = read(FULL).unwrap();
    let with = WritingContext { table: TableConvention::COMMA, ..WritingContext::default() };
    let text = (format("csv").unwrap().write)(&plan, &with);
    assert!(text.starts_with('\u{feff}') && text.contains(";1234,567;0,5;0,5%;1,25;"), "{text}");
    assert!(text.contains(";2,47") && !text.contains("2.469"), "{text}");
}

#[test]
fn a_program_gets_the_same_table_whatever_the_reader_speaks() {
    use plan_widget::app::export::formats::for_program;
    use plan_widget::app::locale::Locale;
    let german = Locale { decimal: ",".into(), ..Locale::default() };
    let scene = Scene::with(FULL, german, plan_widget::base::day::Day::from_ymd(2027, 1, 1).unwrap(), 0);
    let state = scene.state();
    let (text, mime) = for_program(&state.doc, Some(&state), "csv", 0).unwrap();
    assert_eq!((text, mime), (for_program(&state.doc, None, "csv", 0).unwrap().0, "text/csv"));
    let (text, _) = for_program(&state.doc, Some(&state), "csv", 0).unwrap();
    assert!(text.contains(",1234.567,0.5,0.5%,1.25,"), "{text}");
}

#[test]
fn a_diagram_and_a_calendar_bring_bars_and_waits_back() {
    let plan = read(FULL).unwrap();
    let bars = [Key::Title, Key::Start, Key::End];
    let text = (format("mermaid").unwrap().write)(&plan, &WritingContext::default());
    assert!(text.contains(":p2, after p1, 2027-03-12") && text.contains("%% item-3 after p1 p2"), "{text}");
    let back = returned(&plan, "mermaid", &WritingContext::default());
    let keys = [&bars[..], &[Key::Team, Key::DependsOn]].concat();
    let (mut expected, mut got): (Vec<String>, Vec<String>) = (
        told(&plan, &keys).lines().map(str::to_owned).collect(),
        told(&back, &keys).lines().map(str::to_owned).collect(),
    );
    expected.sort();
    got.sort();
    // An item without a team has the lane's name as its team.
    assert_eq!(
        got,
        expected
            .iter()
            .map(|line| line.replace("<b>|2027-06-01|2027-06-11||", "<b>|2027-06-01|2027-06-11|No team|"))
            .collect::<Vec<_>>()
    );
    assert_eq!(told(&returned(&plan, "ics", &WritingContext::default()), &bars), told(&plan, &bars));
}

#[test]
fn calendars_of_two_plans_share_no_event_and_a_later_one_counts_as_newer() {
    let of = |title: &str| {
        read(&format!(r#"{{"format":"plan-widget","version":1,"title":"{title}","items":[{{"id":"1","title":"A","start":"2027-01-04","end":"2027-01-05"}}]}}"#)).unwrap()
    };
    let line = |text: &str, name: &str| text.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    let at = |title: &str, seconds: i64| ics(&of(title), CalendarStamp { seconds });
    let (monday, later) = (at("Shop", 1_793_048_000), at("Shop", 1_793_652_800));
    assert_eq!(line(&monday, "UID"), line(&later, "UID"));
    assert_ne!(line(&monday, "UID"), line(&at("Core", 1_793_048_000), "UID"));
    let sequence = |text: &str| line(text, "SEQUENCE")[9..].parse::<u32>().unwrap();
    assert!(sequence(&later) > sequence(&monday) && line(&later, "DTSTAMP") > line(&monday, "DTSTAMP"));
}

#[test]
fn a_less_exact_plan_leaves_under_another_name() {
    use plan_widget::base::period::Precision;
    let json = format("json").unwrap();
    assert_eq!(json.ending_of(None), "plan.json");
    assert_eq!(json.ending_of(Some(Precision::Quarter)), "quarters.plan.json");
    let mut endings: Vec<&str> =
        plan_widget::app::export::formats::FORMATS.iter().map(|format| format.ending).collect();
    endings.sort_unstable();
    let all = endings.len();
    endings.dedup();
    assert_eq!(endings.len(), all, "no two formats take one name");
}

/// Titles with everything that some format reads as more than text.
fn title() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "'",
        "\"",
        ",",
        ";",
        ":",
        "|",
        "\\",
        "#",
        "%",
        "{{",
        "}}",
        "<b>",
        "</script>",
        "&amp;",
        "&",
        "[x](y)",
        "]",
        "*",
        "_",
        "`",
        "~~~",
        "after",
        "done",
        "section",
        "gantt",
        "2027-01-01",
        "TRUE",
        "1e5",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "%%",
        "-->",
        "ß",
        "中",
        "\u{202e}",
        "$",
        "!",
        "^",
        "(",
        ")",
    ]);
    let word = prop_oneof![odd.prop_map(str::to_owned), "[A-Za-z]{1,6}".prop_map(|word| word)];
    prop::collection::vec(word, 1..6).prop_map(|words| format!("x {}", words.join(" ")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// No title changes the structure of a format: as many items come back, with their titles, and dates.
    #[test]
    fn hostile_titles_come_back_as_titles(titles in prop::collection::vec(title(), 2..5)) {
        let items: Vec<String> = titles.iter().enumerate().map(|(at, title)| {
            let title = serde_json::to_string(title).unwrap();
            format!(r#"{{"id":"i{at}","title":{title},"reach":{},"effort":2,"notes":{title},"start":"2027-01-0{}","end":"2027-02-0{}"}}"#, 100 + at, at + 1, at + 1)
        }).collect();
        let plan = read(&format!(r#"{{"format":"plan-widget","version":1,"title":"P","items":[{}]}}"#, items.join(","))).unwrap();
        let keys = [Key::Title, Key::Start, Key::End];
        let mut expected: Vec<String> = told(&plan, &keys).lines().map(str::to_owned).collect();
        expected.sort();
        for name in ["csv", "xlsx", "markdown", "html", "confluence", "mermaid", "ics"] {
            let back = returned(&plan, name, &WritingContext::default());
            let mut got: Vec<String> = told(&back, &keys).lines().map(str::to_owned).collect();
            got.sort();
            prop_assert_eq!(&got, &expected, "{}", name);
            if matches!(name, "csv" | "xlsx") {
                prop_assert_eq!(told(&back, &[Key::Notes, Key::Reach]), told(&plan, &[Key::Notes, Key::Reach]), "{}", name);
            }
        }
    }
}

const TREE: &str = r#"{"format":"plan-widget","version":1,"title":"Checkout","items":[
      {"id":"e1","title":"Checkout: all of it","kind":"epic"},
      {"id":"e2","title":"=1+1 | Search","kind":"epic","start":"2027-03-01","end":"2027-04-30"},
      {"id":"s1","title":"Guests","parent":"e1","reach":900,"impact":1,"confidence":80,"effort":2,"start":"2027-01-04","end":"2027-01-29"},
      {"id":"s2","title":"Cards","parent":"e1","reach":100,"impact":1,"confidence":80,"effort":2,"start":"2027-02-01","end":"2027-02-12"},
      {"id":"s3","title":"Filters","parent":"e2","reach":500,"impact":1,"confidence":80,"effort":2,"start":"2027-03-01","end":"2027-03-12"},
      {"id":"s4","title":"Facets","parent":"s3","reach":10,"impact":1,"confidence":80,"effort":1,"start":"2027-03-01","end":"2027-03-05"}
    ]}"#;

/// Each item under the title of its parent, in no order.
fn tree_of(plan: &Plan) -> Vec<(String, String)> {
    let title = |id: &str| {
        plan.items().iter().find(|item| item.id() == id).map_or("?", |item| item.text_or_empty(Key::Title)).to_owned()
    };
    let mut all: Vec<(String, String)> = plan
        .items()
        .iter()
        .map(|item| (item.text_or_empty(Key::Title).to_owned(), item.text(Key::Parent).map(title).unwrap_or_default()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_tree_comes_back_as_a_tree() {
    let plan = read(TREE).unwrap();
    for name in ["csv", "xlsx", "markdown", "html", "confluence", "mermaid"] {
        assert_eq!(tree_of(&returned(&plan, name, &WritingContext::default())), tree_of(&plan), "{name}");
    }
    // What has no dates is no event.
    let calendar = tree_of(&returned(&plan, "ics", &WritingContext::default()));
    assert!(calendar.contains(&("Facets".into(), "Filters".into())), "{calendar:?}");
    assert!(calendar.contains(&("Guests".into(), String::new())), "{calendar:?}");
}

#[test]
fn a_ranking_of_a_tree_has_parents_above_their_parts() {
    let plan = read(TREE).unwrap();
    let text = (format("markdown").unwrap().write)(&plan, &WritingContext::default());
    let titles: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| line.split(" | ").nth(1).unwrap())
        .collect();
    assert_eq!(titles, ["Checkout: all of it", "Guests", "Cards", "=1+1 \\| Search", "Filters", "Facets"], "{text}");
}
