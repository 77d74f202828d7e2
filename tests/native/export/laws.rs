//! Laws of what goes out: no cell runs as a formula, and no title, id, name or note changes how many items a format has.

use plan_widget::app::export::formats::format;
use plan_widget::app::export::state::WritingContext;
use plan_widget::app::import::call::{ImportCall, ImportOptions};
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::exchange::csv::TableConvention;
use plan_widget::model::{Key, Plan};
use plan_widget::wire::read;
use proptest::prelude::*;

use crate::scene::Scene;

/// Texts that some format, or some spreadsheet, reads as more than text.
fn hostile() -> impl Strategy<Value = String> {
    let begin = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "\t=",
        " =",
        "\u{a0}=",
        "＝",
        "'=",
        "\"=",
        "|",
        "#",
        "%%",
        "::",
        "part of ",
        "BEGIN:",
        "END:VEVENT",
        "section ",
        "<td>",
        "</table>",
        "<!--",
        "]]>",
        "{{",
        "| --- |",
        "\\",
        "&#61;",
        "~~~",
        "\u{202e}",
        "a",
    ]);
    let end = prop::sample::select(vec![
        "cmd|' /C calc'!A0",
        "1+1",
        "SUM(A1)",
        "HYPERLINK(\"http://x\",\"y\")",
        "x after y",
        "x part of y",
        "a\\,b;c",
        "\"",
        "\"\"",
        ",\"=1",
        ";=1",
        "|=1|",
        "done, x, 2027-01-01, 3d",
        "-->",
        "]]>",
        "b",
    ]);
    (begin, end).prop_map(|(begin, end)| format!("{begin}{end}"))
}

/// A plan of a parent, its parts and a dependency, whose every text is hostile.
fn plan() -> impl Strategy<Value = Plan> {
    (prop::collection::vec(hostile(), 10), prop::bool::ANY).prop_map(|(texts, nested)| {
        let text = |at: usize| serde_json::to_string(&texts[at]).unwrap();
        let item = |at: usize, more: &str| {
            format!(
                r#"{{"id":"i{at}","title":{},"reach":{},"impact":1,"confidence":80,"effort":2,"notes":{},"owner":{},"tags":[{}],"team":"t","start":"2027-01-0{}","end":"2027-02-0{}"{more}}}"#,
                text(at),
                100 * (at + 1),
                text(at + 3),
                text(4),
                text(5),
                at + 1,
                at + 1,
            )
        };
        let parent = if nested { r#","parent":"i0""# } else { "" };
        let json = format!(
            r#"{{"format":"plan-widget","version":1,"title":{},"teams":[{{"id":"t","name":{}}}],"items":[{},{},{}]}}"#,
            text(7),
            text(8),
            item(0, ""),
            item(1, parent),
            item(2, &format!(r#"{parent},"depends_on":["i1"]"#)),
        );
        read(&json).unwrap()
    })
}

fn returned(plan: &Plan, name: &str, with: &WritingContext) -> Plan {
    let text = (format(name).unwrap().write)(plan, with);
    let scene = Scene::new("", "");
    let call = ImportCall { text: text.into(), options: ImportOptions::default(), guessed_encoding: None };
    scene.send(Msg::Import(ImportMsg::Call(call.into())));
    (*scene.state().doc.plan).clone()
}

/// The cells of a table as a spreadsheet splits it.
fn cells(text: &str, separator: char) -> Vec<String> {
    let (mut all, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            '\r' | '\n' if !quoted => all.push(std::mem::take(&mut cell)),
            sign if sign == separator && !quoted => all.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_cell_of_a_table_runs_as_a_formula(plan in plan()) {
        for convention in TableConvention::ALL {
            let with = WritingContext { table: convention, ..WritingContext::default() };
            let text = (format("csv").unwrap().write)(&plan, &with);
            for cell in cells(text.trim_start_matches('\u{feff}'), convention.separator) {
                let begin = cell.trim_start();
                let number = begin.replace(',', ".").parse::<f64>().is_ok();
                prop_assert!(!begin.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || number, "{cell:?}\n{text}");
            }
        }
    }

    #[test]
    fn as_many_items_come_back_as_went_out_with_their_titles(plan in plan()) {
        let plain = |plan: &Plan| {
            let spaced = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut all: Vec<String> =
                plan.items().iter().map(|item| spaced(plan_widget::exchange::cell_text(plan, item, Key::Title))).collect();
            all.sort();
            all
        };
        for name in ["csv", "xlsx", "markdown", "html", "confluence", "mermaid", "ics"] {
            let back = returned(&plan, name, &WritingContext::default());
            prop_assert_eq!(plain(&back), plain(&plan), "{}\n{}", name, if name == "xlsx" { String::new() } else { (format(name).unwrap().write)(&plan, &WritingContext::default()) });
        }
    }
}
