//! What leaves the plan does no harm where it lands, and says the same there: links, templates, diagrams, fiscal quarters, pictures for others.

use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::exchange::{block, confluence, csv, dokuwiki, guess, html, ics, markdown, mediawiki, mermaid};
use plan_widget::model::index::ItemVec;
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire::read;

use crate::export::exports::{NOW, land, name, plan};

/// The plan with values set for its first item.
fn set(plan: &Plan, values: impl IntoIterator<Item = (Key, Option<Value>)>) -> Plan {
    let uid = plan.items()[0].uid;
    let values = values.into_iter().map(|(key, value)| (uid, key, value)).collect();
    apply(plan, &plan_change(plan, &Command::Set { list: Key::Items, values }).unwrap())
}

fn link(text: &str) -> (Key, Option<Value>) {
    (Key::Link, Some(Value::text(text)))
}

fn titled(text: &str) -> (Key, Option<Value>) {
    (Key::Title, Some(Value::text(text)))
}

/// Links that run script where they are followed, as people have hidden them.
const HIDDEN: [&str; 12] = [
    "javascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&COLON;alert(1)",
    "javascript&#58;alert(1)",
    "javascript&#0000058alert(1)",
    "javascript&#x3a;alert(1)",
    "java&Tab;script&colon;alert(1)",
    "java&NewLine;script:alert(1)",
    "&#106;avascript&colon;alert(1)",
    "data&colon;text/html,<script>alert(1)</script>",
    "vbscript&colon;x",
    "javascript\\&colon;alert(1)",
];

#[test]
fn no_export_hides_a_script_in_a_link() {
    let cases = ["", "\u{1}", "\t", " ", "\u{a0}"].into_iter().flat_map(|front| {
        HIDDEN.into_iter().flat_map(move |link| {
            let mixed: String =
                link.chars().enumerate().map(|(at, c)| if at % 2 == 0 { c.to_ascii_uppercase() } else { c }).collect();
            let broken = link.replacen("script", "scr\nipt", 1);
            [link.to_owned(), mixed, broken].map(|link| format!("{front}{link}"))
        })
    });
    for link in cases {
        let plan = set(&plan(), [self::link(&link)]);
        let outs = [
            markdown::markdown(&plan, &name),
            html::html(&plan, &name),
            confluence::confluence(&plan, &name),
            mediawiki::mediawiki(&plan, &name),
            dokuwiki::dokuwiki(&plan, &name),
        ];
        for (out, mark) in outs.iter().zip(["](", "href=", "href=", "[", "[["]) {
            assert!(
                !out.lines().any(|line| line.contains(mark) && line.to_lowercase().contains("alert")),
                "{link:?}\n{out}"
            );
        }
        assert!(!ics::ics(&plan, NOW).contains("URL:"), "{link:?}");
    }
}

#[test]
fn a_link_says_in_markdown_what_it_says_in_the_plan() {
    let plan = set(&plan(), [link("https://example.com/?a=1&colon;b=2&amp;c")]);
    assert!(markdown::markdown(&plan, &name).contains("](https://example.com/?a=1&amp;colon;b=2&amp;amp;c)"));
}

#[test]
fn site_generators_find_no_template_in_what_leaves() {
    let title = "{% include x %} {{ y }} {# z #} {{% w %}}";
    let plan = set(&plan(), [titled(title), link("https://example.com/{%x%}")]);
    let picture = (plan_widget::app::export::formats::format("block").unwrap().write)(
        &plan,
        &plan_widget::app::export::state::WritingContext::default(),
    );
    let json = block::page_json(&plan);
    for out in [
        &picture,
        &json,
        &html::html(&plan, &name),
        &markdown::markdown(&plan, &name),
        &confluence::confluence(&plan, &name),
    ] {
        for mark in ["{%", "{{", "{#"] {
            assert!(!out.contains(mark), "{mark} in {out}");
        }
    }
    assert_eq!(read(&json).unwrap().items()[0].text(Key::Title), Some(title), "the plan in the block is the same");
}

#[test]
fn mermaid_reads_titles_as_titles() {
    for title in ["%%{init: {\"theme\":\"dark\"}}%%", "2027-01-01 launch", "call me(x)", "href \"x\"", "Click it"] {
        for dates in [true, false] {
            let mut plan = set(&plan(), [titled(title)]);
            if !dates {
                plan = set(&plan, [(Key::Start, None), (Key::End, None)]);
            }
            let out = mermaid::mermaid(&plan, "");
            assert!(!out.contains("%%{"), "{out}");
            let starts = |line: &str| line.trim_start().trim_start_matches("%% ").to_lowercase();
            let read = ["2027-01-01 l", "call ", "href ", "click "];
            assert!(!out.lines().any(|line| read.iter().any(|word| starts(line).starts_with(word))), "{out}");
        }
    }
}

/// A plan whose fiscal year starts in February: `2028-Q2` is May to July 2027.
const FISCAL: &str = r#"{"format":"plan-widget","version":1,"title":"P","settings":{"fiscal_year_starts":2},"items":[
    {"id":"a","title":"Alpha","start":"2028-Q2","end":"2028-Q2","reach":1,"impact":1,"confidence":80,"effort":1},
    {"id":"b","title":"Beta","start":"2028-H1","end":"2028-Q3"},
    {"id":"c","title":"Gamma","start":"2027-03","end":"2027-05-14"}]}"#;

#[test]
fn quarters_that_people_read_name_the_fiscal_year() {
    let fiscal = read(FISCAL).unwrap();
    let plain = read(&FISCAL.replace(r#""fiscal_year_starts":2"#, "")).unwrap();
    let block = (plan_widget::app::export::formats::format("block").unwrap().write)(
        &fiscal,
        &plan_widget::app::export::state::WritingContext::default(),
    );
    let table = block.split_once("</script>").unwrap().1;
    for out in [
        markdown::markdown(&fiscal, &name),
        html::html(&fiscal, &name),
        confluence::confluence(&fiscal, &name),
        mediawiki::mediawiki(&fiscal, &name),
        dokuwiki::dokuwiki(&fiscal, &name),
        table.to_owned(),
    ] {
        assert!(out.contains("FY28 Q2") && out.contains("FY28 H1") && !out.contains("2028-"), "{out}");
        assert!(out.contains("2027-03") && out.contains("2027-05-14"), "months and days are of the calendar: {out}");
    }
    assert!(markdown::markdown(&plain, &name).contains("| Q2 2028 | Q2 2028 |"));
}

#[test]
fn csv_brings_fiscal_quarters_back_to_the_same_months() {
    let fiscal = read(FISCAL).unwrap();
    let text = csv::csv(&fiscal, &name);
    assert!(text.contains("Start (fiscal year starts in February)"), "{text}");
    let months = |plan: &Plan| -> ItemVec<_> {
        plan_widget::schedule::dates::of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect()
    };
    let into = |starts: u8| {
        read(&format!(
            r#"{{"format":"plan-widget","version":1,"settings":{{"fiscal_year_starts":{starts}}},"items":[]}}"#
        ))
        .unwrap()
    };
    for starts in 1..=12 {
        let back = land(&guess(&text, &into(starts)).unwrap(), &into(starts));
        assert_eq!(months(&back), months(&fiscal), "into a plan whose fiscal year starts in month {starts}");
        let quarter = back.items()[0].text_or_empty(Key::Start).contains('Q');
        assert_eq!(quarter, starts % 3 == 2, "a quarter stays one where quarters begin in the same months");
        // And from there into one of the calendar.
        let again = csv::csv(&back, &name);
        assert_eq!(months(&land(&guess(&again, &into(1)).unwrap(), &into(1))), months(&fiscal));
    }
    // As such tables were written before, the plan's own fiscal year is meant.
    let old = "Title,Start,End\r\nAlpha,2028-Q2,2028-Q2\r\n";
    assert_eq!(land(&guess(old, &into(2)).unwrap(), &into(2)).items()[0].text(Key::Start), Some("2028-Q2"));
}

/// Two items that follow each other within a quarter, one that waits for both in the next, and one that starts too early, with progress.
const CHAIN: &str = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-01-20","items":[
    {"id":"a","title":"Alpha","start":"2027-01-04","end":"2027-01-29","status":"in_progress","progress":40},
    {"id":"b","title":"Beta","start":"2027-02-01","end":"2027-02-26","depends_on":["a"]},
    {"id":"c","title":"Gamma","start":"2027-05-03","end":"2027-05-28","depends_on":["a","b"]},
    {"id":"d","title":"Delta","start":"2027-02-15","end":"2027-03-26","depends_on":["b"]}]}"#;

#[test]
fn a_picture_for_others_breaks_no_dependency_and_tells_no_day_and_no_progress() {
    use plan_widget::app::export::formats::{format, written};
    use plan_widget::app::export::state::ExportOptions;
    use plan_widget::app::msg::Msg;
    use plan_widget::base::period::Precision;
    let scene = crate::scene::Scene::of(CHAIN);
    // Violated arrows, sound ones, progress, lines through a day.
    let count = |svg: &str| {
        let marks = [
            r##"fill="none" stroke="#c0362c" stroke-width="1.5" stroke-dasharray"##,
            r##"fill="none" stroke="#818b98"/>"##,
            r##"height="4" rx="2""##,
            ">as of<",
        ];
        marks.map(|mark| svg.matches(mark).count())
    };
    let picture = |name: &str| {
        let state = scene.state();
        written(format(name).unwrap(), &state.doc, &state.ui, 1_793_000_000)
    };
    assert_eq!(count(&picture("svg")), [1, 3, 1, 1], "exactly as it is");
    scene.send(Msg::ExportAs(ExportOptions { precision: Some(Precision::Quarter), ..ExportOptions::default() }));
    for name in ["svg", "png", "block"] {
        assert_eq!(count(&picture(name)), [0, 2, 0, 0], "{name}: only what waits from one quarter to a later one");
        assert!(picture(name).contains("As of Q1 2027"), "{name}");
    }
}
