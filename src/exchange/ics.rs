//! The roadmap as a calendar (RFC 5545): an all-day event for each dated item and each milestone.

use super::cell_texts::CellTexts;
use super::ranking::name;
use crate::base::day::Day;
use crate::model::{Key, Plan, Record};
use crate::schedule::dates::of_items;

/// The calendar's text. Events carry the item's id, so that a later export updates rather than doubles them; without a clock they are stamped with the plan's
/// as-of date, or else with the first day of the event.
pub fn ics(plan: &Plan) -> String {
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plan Widget//EN\r\nCALSCALE:GREGORIAN\r\n");
    if !plan.title().is_empty() {
        line(&mut out, "X-WR-CALNAME:", plan.title());
    }
    let texts = CellTexts::new(plan);
    let as_of = plan.root().text(Key::AsOf).and_then(Day::parse);
    for (item, when) in plan.items().iter().zip(of_items(plan)) {
        let Some(when) = when else {
            continue;
        };
        open(&mut out, "item", item, as_of, when.range.first, when.range.last);
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
            open(&mut out, "milestone", milestone, as_of, day, day);
            out.push_str("END:VEVENT\r\n");
        }
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

fn open(out: &mut String, sort: &str, entry: &Record, as_of: Option<Day>, first: Day, last: Day) {
    out.push_str("BEGIN:VEVENT\r\n");
    line(out, "UID:", &[sort, "-", entry.id(), "@plan-widget"].concat());
    raw_line(out, &["DTSTAMP:", &compact(as_of.unwrap_or(first)), "T000000Z"].concat());
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
