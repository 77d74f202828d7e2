//! The roadmap as a calendar (RFC 5545): an all-day event for each dated item and each milestone.

use super::cell_texts::CellTexts;
use super::ranking::name;
use crate::base::day::Day;
use crate::model::tree::ItemTree;
use crate::model::{Key, Plan, Record};
use crate::schedule::dates::of_items;

/// The time when a calendar is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CalendarStamp {
    /// Seconds since 1970.
    pub seconds: i64,
}

impl CalendarStamp {
    /// The day, in universal time.
    pub fn day(self) -> Day {
        Day::new(self.seconds.div_euclid(86_400) as i32).unwrap_or(Day::EPOCH)
    }

    /// `20261101T093015Z`
    fn text(self) -> String {
        let day = self.day();
        let second = self.seconds.rem_euclid(86_400);
        format!("{}T{:02}{:02}{:02}Z", compact(day), second / 3_600, second / 60 % 60, second % 60)
    }

    /// Grows from export to export: the minutes since 2020, a number that any calendar takes.
    fn sequence(self) -> i64 {
        ((self.seconds - 1_577_836_800) / 60).max(0)
    }
}

/// The calendar's text. An event's UID is made of the item's id and of the plan's title, so that a later export updates it and another plan's leaves it alone; its stamp and its
/// sequence are those of the export, so that the later one counts.
pub fn ics(plan: &Plan, now: CalendarStamp) -> String {
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plan Widget//EN\r\nCALSCALE:GREGORIAN\r\n");
    if !plan.title().is_empty() {
        line(&mut out, "X-WR-CALNAME:", plan.title());
    }
    let texts = CellTexts::new(plan);
    let made = EventMark { plan: mark(plan), now };
    let (tree, dated) = (ItemTree::of(plan), of_items(plan));
    for (at, item) in plan.items().iter_enumerated() {
        let Some(when) = dated[at] else {
            continue;
        };
        open(&mut out, "item", item, &made, when.range.first, when.range.last);
        if let Some(parent) = tree.parent(at).filter(|parent| dated[*parent].is_some()) {
            line(&mut out, "RELATED-TO;RELTYPE=PARENT:", &made.uid("item", &plan.items()[parent]));
        }
        if let Some(notes) = item.text(Key::Notes) {
            line(&mut out, "DESCRIPTION:", notes);
        }
        let team = texts.text(item, Key::Team);
        if !team.is_empty() {
            line(&mut out, "CATEGORIES:", &team);
        }
        if let Some(link) = item.text(Key::Link).filter(|link| link.contains("://") && crate::base::link::is_safe(link))
        {
            raw_line(&mut out, &["URL:", link].concat());
        }
        out.push_str(match item.text(Key::Status) {
            Some("dropped") => "STATUS:CANCELLED\r\n",
            Some("idea") => "STATUS:TENTATIVE\r\n",
            _ => "STATUS:CONFIRMED\r\n",
        });
        out.push_str("END:VEVENT\r\n");
    }
    for milestone in plan.list(Key::Milestones) {
        if let Some(day) = milestone.text(Key::Date).and_then(Day::parse) {
            open(&mut out, "milestone", milestone, &made, day, day);
            out.push_str("END:VEVENT\r\n");
        }
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

/// The marks of the events of one plan and one export.
struct EventMark {
    plan: String,
    now: CalendarStamp,
}

impl EventMark {
    fn uid(&self, sort: &str, entry: &Record) -> String {
        [sort, "-", entry.id(), ".", &self.plan, "@plan-widget"].concat()
    }
}

/// A short word that tells a plan from others: by its title, or else by the first of its items.
fn mark(plan: &Plan) -> String {
    let first = || plan.items().first().map_or("", |item| item.text_or_empty(Key::Title));
    let text = if plan.title().trim().is_empty() { first() } else { plan.title().trim() };
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:010x}", hash >> 24)
}

fn open(out: &mut String, sort: &str, entry: &Record, made: &EventMark, first: Day, last: Day) {
    out.push_str("BEGIN:VEVENT\r\n");
    line(out, "UID:", &made.uid(sort, entry));
    raw_line(out, &["DTSTAMP:", &made.now.text()].concat());
    raw_line(out, &format!("SEQUENCE:{}", made.now.sequence()));
    raw_line(out, &["DTSTART;VALUE=DATE:", &compact(first)].concat());
    // The end of an all-day event is the day after its last.
    raw_line(out, &["DTEND;VALUE=DATE:", &compact(last.add_days(1))].concat());
    line(out, "SUMMARY:", &name(entry));
    out.push_str("TRANSP:TRANSPARENT\r\n");
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A property with a text value, escaped.
fn line(out: &mut String, property: &str, text: &str) {
    let mut value = String::from(property);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                value.push('\\');
                value.push(c);
            }
            '\n' => value.push_str("\\n"),
            '\t' => value.push(c),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    raw_line(out, &value);
}

/// A content line, folded at 75 bytes between characters.
fn raw_line(out: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}
