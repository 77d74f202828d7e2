//! Events of a calendar file (iCalendar, RFC 5545).

use super::super::super::dates::clock;
use super::super::source::{Refusal, TableSource};
use super::entries::{Part, SourceEntry, source};
use crate::base::day::Day;
use crate::base::say::import as say;
use crate::schedule::calendar::DayRange;

/// The events and tasks of a calendar.
pub fn read(text: &str) -> Result<TableSource, Refusal> {
    let entries: Vec<SourceEntry> = events(text).into_iter().map(CalendarEvent::entry).collect();
    source("calendar", &entries, None).ok_or_else(|| say::empty_calendar().into())
}

/// Days off that a calendar holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarHolidays {
    /// The days with their names, by time.
    pub days: Vec<(DayRange, String)>,
    /// Events with a time of day, which are no holidays.
    pub timed: usize,
}

/// The events of whole days, those that come back every year from `now` on for six years; `None` where the text is no calendar.
pub fn holidays(text: &str, now: Day) -> Option<CalendarHolidays> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.get(..15).filter(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR"))?;
    let mut found = CalendarHolidays::default();
    for event in events(text).into_iter().filter(|event| !event.is_off) {
        let Some((first, None)) = event.start else {
            found.timed += usize::from(event.start.is_some());
            continue;
        };
        let last = event.last().unwrap_or(first).max(first);
        let title = event.entry.text(Part::Title).trim().to_owned();
        let years = if event.is_yearly { now.year().max(first.year())..=now.year().saturating_add(5) } else { 0..=0 };
        for year in years {
            let by = if year == 0 { 0 } else { (year - first.year()) * 12 };
            let day = first.add_months(by);
            found
                .days
                .extend(DayRange::new(day, day.add_days(last.days_since(first))).map(|range| (range, title.clone())));
        }
    }
    found.days.sort_by_cached_key(|(range, title)| (range.first, range.last, title.clone()));
    found.days.dedup();
    Some(found)
}

fn events(text: &str) -> Vec<CalendarEvent> {
    let mut entries = Vec::new();
    let mut event: Option<CalendarEvent> = None;
    for line in unfolded(text) {
        let Some((head, value)) = line.split_once(':') else { continue };
        let name = head.split(';').next().unwrap_or_default().to_ascii_uppercase();
        // People are called by their names, where the file has these.
        let person = head.split(';').find_map(|part| part.strip_prefix("CN=")).map(|name| name.trim_matches('"'));
        let is_parent = !head.contains("RELTYPE=") || head.to_ascii_uppercase().contains("RELTYPE=PARENT");
        if name == "RELATED-TO" && !is_parent {
            continue;
        }
        let value = person.filter(|person| name == "ORGANIZER" && !person.is_empty()).unwrap_or(value);
        match (&*name, value.trim()) {
            ("BEGIN", kind) if is_entry(kind) => event = Some(CalendarEvent::default()),
            ("END", kind) if is_entry(kind) => entries.extend(event.take()),
            ("BEGIN", _) if event.is_some() => {
                if let Some(event) = &mut event {
                    event.inner += 1;
                }
            }
            ("END", _) => {
                if let Some(event) = &mut event {
                    event.inner = event.inner.saturating_sub(1);
                }
            }
            (_, value) => {
                if let Some(event) = event.as_mut().filter(|event| event.inner == 0) {
                    event.take(&name, value);
                }
            }
        }
    }
    entries
}

/// True if a part of the calendar is an event or a task.
fn is_entry(kind: &str) -> bool {
    kind == "VEVENT" || kind.strip_prefix("VTO") == Some("DO")
}

/// Lines whose parts have been joined: one that begins with white space goes on.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(['\n', '\r']).filter(|line| !line.is_empty()) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

#[derive(Default)]
struct CalendarEvent {
    entry: SourceEntry,
    start: Option<(Day, Option<u32>)>,
    end: Option<(Day, Option<u32>)>,
    days: Option<i32>,
    /// Comes back every year.
    is_yearly: bool,
    /// Does not take place.
    is_off: bool,
    /// The depth in alarms and the like.
    inner: usize,
}

impl CalendarEvent {
    fn take(&mut self, name: &str, value: &str) {
        match name {
            "SUMMARY" => self.entry.set(Part::Title, plain(value)),
            "DESCRIPTION" => self.entry.set(Part::Notes, plain(value)),
            "URL" => self.entry.set(Part::Link, value),
            "UID" => self.entry.set(Part::Id, plain(value)),
            "RELATED-TO" => self.entry.set(Part::Parent, plain(value)),
            "CATEGORIES" => {
                self.entry.list(Part::Tags, separate(value).iter().map(|part| plain(part).trim().to_owned()))
            }
            "ORGANIZER" => {
                self.entry.set(Part::Owner, value.trim_start_matches("mailto:").trim_start_matches("MAILTO:"))
            }
            "RRULE" => {
                self.is_yearly = value.to_ascii_uppercase().contains("FREQ=YEARLY") && !value.contains("BYDAY");
                // A plan has each piece of work once.
                self.entry.field("Repeats", value);
            }
            "LOCATION" => self.entry.field("Location", plain(value)),
            "STATUS" if value == "CANCELLED" => {
                self.is_off = true;
                self.entry.set(Part::Status, "Dropped");
            }
            "PERCENT-COMPLETE" => self.entry.set(Part::Progress, format!("{value}%")),
            "STATUS" => self.entry.set(
                Part::Status,
                match value {
                    "COMPLETED" => "Done",
                    "IN-PROCESS" => "In progress",
                    "NEEDS-ACTION" => "Planned",
                    _ => "",
                },
            ),
            "DTSTART" => self.start = time(value),
            "DTEND" => self.end = time(value),
            "DUE" => self.end = time(value).map(|(day, _)| (day, Some(1))),
            "DURATION" => self.days = duration(value),
            _ => {}
        }
    }

    /// The last day. An end without a time, or at midnight, is the day before: it is the first moment that is over.
    fn last(&self) -> Option<Day> {
        match (self.start, self.end, self.days) {
            (start, Some((end, minutes)), _) => {
                let over = minutes.is_none_or(|minutes| minutes == 0) && start.is_none_or(|(start, _)| start < end);
                Some(end.add_days(-i32::from(over)))
            }
            (Some((start, _)), None, Some(days)) => Some(start.add_days(days.max(1) - 1)),
            (Some((start, _)), None, None) => Some(start),
            _ => None,
        }
    }

    fn entry(mut self) -> SourceEntry {
        let last = self.last();
        let day = |day: Day| day.to_string();
        self.entry.set(Part::Start, self.start.map(|(start, _)| day(start)).unwrap_or_default());
        self.entry.set(Part::End, last.map(day).unwrap_or_default());
        self.entry
    }
}

/// `20270312T230000`: the day, and the minutes where there are some.
fn time(value: &str) -> Option<(Day, Option<u32>)> {
    let (date, clock_text) = value.split_once('T').map_or((value, None), |(date, clock)| (date, Some(clock)));
    let date = date.trim();
    if date.len() != 8 || !date.is_ascii() {
        return None;
    }
    let day = Day::parse(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]))?;
    let minutes = clock_text
        .and_then(|text| Some(format!("{}:{}", text.get(..2)?, text.get(2..4)?)))
        .and_then(|text| clock(&text));
    Some((day, minutes))
}

/// `P3D`, `P2W`
fn duration(value: &str) -> Option<i32> {
    let rest = value.trim().strip_prefix('P')?;
    let end = rest.find(|sign: char| !sign.is_ascii_digit())?;
    let count: i32 = rest[..end].parse().ok()?;
    match rest.as_bytes().get(end)? {
        b'W' => count.checked_mul(7),
        b'D' => Some(count),
        _ => Some(1),
    }
}

/// The parts between commas that no backslash stands in front of.
fn separate(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for letter in value.chars() {
        if letter == ',' && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = letter == '\\' && !escaped;
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

/// The text without its escapes.
fn plain(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            (letter, false) => out.push(letter),
        }
    }
    out
}
