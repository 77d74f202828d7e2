//! What goes out: every format of a plan full of what its markup would read as more than text, read by a real reader of that format.

use std::rc::Rc;

use plan_widget::app::export::formats::{FORMATS, bytes_of, written};
use plan_widget::app::locale::Locale;
use plan_widget::app::ports::CountingPorts;
use plan_widget::app::store::Store;
use plan_widget::base::day::Day;
use plan_widget::model::{Key, Plan};
use plan_widget::wire::{read, write};

use crate::plans::{self, Dice, Json, quoted};
use crate::readers;

/// Texts that a careless writer lets out of their place.
pub const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "javascript&colon;alert(1)",
    "[x](javascript:alert(1))",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1",
    "a\nb\r\nc\rd",
    "\"quoted\", with; separators\tand | pipes",
    "BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT",
    "END:VCALENDAR",
    "\\n\\, \\; \\\\",
    "%%{init: {\"theme\":\"dark\"}}%%",
    "2027-01-01 launch : crit, 2027-01-01, 1d",
    "section X",
    "]]></a><b>",
    "<!--",
    "-->",
    "{{tpl}} {% raw %} {# c #}",
    "''' == [[File:X]] {{x}} <nowiki>",
    "| a | b |\n|---|---|",
    "```\ncode\n```",
    "# heading",
    "1. one",
    "~~~~",
    "\u{202e}rtl",
    "\u{feff}bom",
    "é😀\u{301}",
    "&amp;&lt;&#x3c;",
    "'\"><svg onload=alert(1)>",
    "",
    " ",
];

/// A plan made up, its texts from [`HOSTILE`] half of the time; every format of it.
pub fn check(bytes: &[u8]) {
    let mut dice = Dice::of_bytes(bytes);
    let mut document = plans::plan(&mut dice, false);
    make_hostile(&mut document, &mut dice);
    let Ok(plan) = read(&document.canonical()) else { return };
    check_plan(plan);
}

fn make_hostile(json: &mut Json, dice: &mut Dice) {
    match json {
        Json::Scalar(_) => {}
        Json::List(list) => list.iter_mut().for_each(|one| make_hostile(one, dice)),
        Json::Object(keys) => {
            for (key, value) in keys {
                let is_text =
                    matches!(key.as_str(), "title" | "notes" | "owner" | "link" | "kind" | "name" | "why" | "by");
                match value {
                    Json::Scalar(text) if is_text && dice.once_in(2) => *text = quoted(dice.pick(HOSTILE)),
                    value => make_hostile(value, dice),
                }
            }
        }
    }
}

/// Writes a plan in each format and has it read.
pub fn check_plan(plan: Plan) {
    let store = Store::new(plan.clone(), Box::new(CountingPorts { ids: 0, today: Day::from_ymd(2027, 1, 1).unwrap() }));
    let view = store.open_view(Rc::new(Locale::default()));
    let state = store.state(view).expect("the view is open");
    for format in FORMATS {
        let text = written(format, &state.doc, &state.ui, 1_793_048_000);
        let read = match format.name {
            "json" => readers::compare_text(&text, &write(&plan)),
            "csv" => readers::read_csv(&text, &plan),
            "html" | "block" => readers::read_html(&text),
            "markdown" | "digest" => readers::read_markdown(&text),
            "confluence" => readers::read_confluence(&text),
            "xlsx" => read_workbook(&text, &plan),
            "svg" | "png" => readers::read_svg(&text),
            "ics" => readers::read_calendar(&text, dated(&plan)),
            // Wikis and Mermaid read theirs in the browser tests.
            _ => Ok(()),
        };
        if let Err(why) = read {
            panic!("{}: {why}\n{text}", format.name);
        }
    }
}

/// Opens a workbook: a row for each item, and no text run as a formula.
fn read_workbook(text: &str, plan: &Plan) -> Result<(), String> {
    let bytes = bytes_of(text).ok_or("no file of bytes")?;
    let sheets = plan_widget::exchange::workbook::read::read(&bytes).map_err(|why| format!("{why:?}"))?;
    let readable = plan.items().iter().filter(|item| item.raw().is_none()).count();
    let rows = sheets.first().map_or(0, |sheet| sheet.grid.len());
    // A row without any cell is none.
    if rows > readable + 1 { Err(format!("{rows} rows of {readable} items")) } else { Ok(()) }
}

/// The least number of events: the items with dates that are not dropped.
fn dated(plan: &Plan) -> usize {
    let is_dated =
        |item: &&plan_widget::model::entry::Item| item.text(Key::Start).is_some() && item.text(Key::End).is_some();
    plan.items().iter().filter(is_dated).count()
}
