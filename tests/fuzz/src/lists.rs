//! Lists of other makes: any text is previewed or refused by name, what lands is what the preview shows, and the plan's own items stay as they were.

use std::rc::Rc;

use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::exchange::{Landing, guess, parse_cell, to_records};
use plan_widget::model::{Key, Plan};
use plan_widget::query::RowQuery;
use plan_widget::score::{Ranking, ballots};
use plan_widget::wire::{read, write};

use crate::leaving::HOSTILE;
use crate::plans::Dice;

const HEADERS: &[&str] = &[
    "Title",
    "Summary",
    "Issue key",
    "Status",
    "Reach",
    "Impact",
    "Confidence",
    "Effort",
    "Effort (days)",
    "RICE",
    "Start",
    "End",
    "Due date",
    "Team",
    "Assignee",
    "Priority",
    "Story Points",
    "Sprint",
    "Labels",
    "Aufwand",
    "Titre",
    "標題",
    "",
    "Notes",
    "Link",
    "Parent",
    "Depends on",
    "id",
    "Confidence (0-10)",
];
const CELLS: &[&str] = &[
    "",
    "1",
    "0.8",
    "80%",
    "1,5",
    "1.200",
    "1 200",
    "2.5k",
    "3-5",
    "High",
    "M",
    "must",
    "2027-03-01",
    "03/04/2027",
    "Q2 2027",
    "12.5.2027",
    "May 3, 2027",
    "n/a",
    "-",
    "TBD",
    "done",
    "Web",
    "A; B",
    "3d",
    "1e300",
    "-0",
    "∞",
    "٣",
    "１２",
    "$5,000",
    "Mio.",
    "#REF!",
    "TRUE",
];
const JSON_LIKE: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"title\"",
    "\"key\"",
    "\"fields\"",
    "\"summary\"",
    "\"x\"",
    "1",
    "null",
    "\"issues\"",
    "\"items\"",
    "\"name\"",
    "\"cards\"",
    "\"lists\"",
    "true",
];

/// The first byte says how the others become a text: as they are, as a table, as JSON or XML of no tool.
pub fn check(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let mut dice = Dice::of_bytes(rest);
    let text = match first % 6 {
        0 => String::from_utf8_lossy(rest).into_owned(),
        1 => (0..rest.len() / 4).map(|_| dice.pick(JSON_LIKE)).collect(),
        2 => lines(&mut dice),
        _ => table(&mut dice),
    };
    check_text(&text);
    let plan = plan();
    for key in [Key::Effort, Key::Start, Key::Confidence, Key::Team, Key::DependsOn, Key::Ranges, Key::Title] {
        let _ = parse_cell(key, text.lines().next().unwrap_or_default(), &plan);
    }
    let _ = ballots::read(&text);
    let ranking = Ranking::new(&plan);
    let query = RowQuery { text: text.lines().next().unwrap_or_default().into(), ..RowQuery::default() };
    let _ = plan_widget::query::rows(&plan, &ranking, &query);
}

fn plan() -> Plan {
    let text = r#"{"format":"plan-widget","version":1,"teams":[{"id":"w","name":"Web"}],"items":[{"id":"a","title":"Passkeys","reach":5,"team":"w"},{"id":"b","title":"Cards"}]}"#;
    read(text).expect("a plan")
}

fn cell(dice: &mut Dice) -> String {
    match dice.throw(4) {
        0 => dice.pick(HOSTILE).to_owned(),
        1 => dice.throw(1_000_000).to_string(),
        _ => dice.pick(CELLS).to_owned(),
    }
}

fn table(dice: &mut Dice) -> String {
    let separator = dice.pick(&["\t", ",", ";", "|"]);
    let columns = 1 + dice.throw(8);
    let mut lines = Vec::new();
    let quote = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    for _ in 0..dice.throw(3) {
        lines.push(cell(dice));
    }
    lines.push((0..columns).map(|_| dice.pick(HEADERS)).collect::<Vec<_>>().join(separator));
    for _ in 0..dice.throw(12) {
        let width = if dice.once_in(5) { dice.throw(columns + 3) } else { columns };
        let cells: Vec<String> = (0..width)
            .map(|_| {
                let text = cell(dice);
                if text.contains(['"', '\n', '\r']) || text.contains(separator) || dice.once_in(4) {
                    quote(&text)
                } else {
                    text
                }
            })
            .collect();
        lines.push(cells.join(separator));
    }
    lines.join(dice.pick(&["\n", "\r\n", "\r"]))
}

fn lines(dice: &mut Dice) -> String {
    const MARKS: &[&str] = &[
        "- ",
        "* ",
        "- [ ] ",
        "- [x] ",
        "1. ",
        "  - ",
        "# ",
        "BEGIN:VEVENT\n",
        "gantt\n",
        "section ",
        "| ",
        "<opml>",
        "<?xml",
        "<item>",
        "\t",
        "",
    ];
    (0..dice.throw(14)).map(|_| format!("{}{}\n", dice.pick(MARKS), cell(dice))).collect()
}

/// Panics where a text lands otherwise than as the preview says.
pub fn check_text(text: &str) {
    let mut plan = plan();
    let before = write(&plan);
    let Ok(preview) = guess(text, &plan) else { return };
    let mut next = 0;
    let mut ids = || {
        next += 1;
        Rc::from(format!("n{next}"))
    };
    let landing: Landing = to_records(&preview, &mut plan, &mut ids);
    let count = landing.items.len();
    let inserts = landing.inserts(&plan, usize::MAX).into_iter();
    let command =
        Command::All(inserts.map(|(list, index, records)| Command::Insert { list, index, records }).collect());
    let diff = plan_change(&plan, &command).expect("what the preview shows can be put in");
    let after = apply(&plan, &diff);
    assert_eq!(after.items().len(), 2 + count, "rows that land");
    let text_after = write(&after);
    assert_eq!(write(&read(&text_after).expect("the plan opens")), text_after);
    assert_eq!(write(&apply(&after, &diff.reverse())), before, "one step of undo");
}
