//! Mermaid's gantt diagrams.

use super::super::super::dates;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, source};
use crate::base::day::Day;
use crate::base::map::Map;

/// The tasks of a diagram; `None` where the text is none. Sections become teams; `done` and `active` are the status, `after` is what a task waits for.
pub fn read(text: &str) -> Option<TableSource> {
    let text = text.trim().trim_start_matches("```mermaid").trim_end_matches("```").trim();
    let mut lines = text.lines().map(str::trim);
    // Front matter and remarks may stand above.
    let mut front = false;
    let begins = lines.find(|line| {
        if *line == "---" {
            front = !front;
            return false;
        }
        !front && !line.is_empty() && !line.starts_with("%%")
    })?;
    if begins != "gantt" {
        return None;
    }
    let mut chart = Chart::default();
    for line in lines {
        let (word, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
        match word {
            "" | "title" | "axisFormat" | "tickInterval" | "todayMarker" | "includes" | "weekday" | "weekend"
            | "inclusiveEndDates" | "topAxis" | "displayMode:" | "accTitle:" | "accDescr:" | "click" => {
                chart.inclusive |= word == "inclusiveEndDates"
            }
            "dateFormat" => {
                chart.day_first = match rest.find('D').zip(rest.find('M')) {
                    Some((day, month)) if !rest.starts_with('Y') => Some(day < month),
                    _ => None,
                }
            }
            "excludes" => chart.weekends |= rest.contains("weekends"),
            "section" => chart.section = named(rest),
            "%%" if rest.contains(" part of ") => chart.parts.extend(part_of(rest)),
            "%%" if rest.contains(" after ") => chart.waits.extend(wait(rest)),
            _ if line.starts_with("%%") => {}
            _ => chart.task(line),
        }
    }
    // A task that waits and begins later than at once says so in a remark, as this program writes it.
    for (id, before) in std::mem::take(&mut chart.waits) {
        if let Some(entry) = chart.entries.iter_mut().find(|entry| entry.get(Part::Id) == Some(&*id)) {
            entry.list(Part::DependsOn, before);
        }
    }
    for (id, parent) in std::mem::take(&mut chart.parts) {
        if let Some(entry) = chart.entries.iter_mut().find(|entry| entry.get(Part::Id) == Some(&*id)) {
            entry.set(Part::Parent, parent);
        }
    }
    source("Mermaid diagram", &chart.entries, None)
}

/// `c after a b`: a task by its id, and those that it waits for.
fn wait(remark: &str) -> Option<(String, Vec<String>)> {
    let (id, before) = remark.split_once(" after ")?;
    (!id.contains(char::is_whitespace)).then(|| (id.to_owned(), before.split_whitespace().map(str::to_owned).collect()))
}

/// `c part of a`: a task by its id, and that of its parent.
fn part_of(remark: &str) -> Option<(String, String)> {
    let (id, parent) = remark.split_once(" part of ")?;
    let is_id = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
    (is_id(id) && is_id(parent)).then(|| (id.to_owned(), parent.to_owned()))
}

/// Entities that Mermaid takes in names: `#58;`, `#quot;`.
fn named(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest[1..].split(';').next().filter(|name| name.len() < 8 && rest.len() > name.len() + 1);
        let sign = name.and_then(|name| match name {
            "colon" => Some(':'),
            "semi" => Some(';'),
            "quot" => Some('"'),
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            code => char::from_u32(code.parse().ok()?),
        });
        match (name, sign) {
            (Some(name), Some(sign)) => {
                out.push(sign);
                rest = &rest[name.len() + 2..];
            }
            _ => {
                out.push('#');
                rest = &rest[1..];
            }
        }
    }
    (out + rest).trim().to_owned()
}

#[derive(Default)]
struct Chart {
    entries: Vec<SourceEntry>,
    section: String,
    day_first: Option<bool>,
    weekends: bool,
    inclusive: bool,
    /// The last day of each task by id, and of the last one.
    ends: Map<String, Day>,
    last: Option<Day>,
    /// The tasks that wait, by the remarks.
    waits: Vec<(String, Vec<String>)>,
    /// The tasks that are parts of others, by the remarks.
    parts: Vec<(String, String)>,
}

impl Chart {
    fn task(&mut self, line: &str) {
        // Names should have their colons as entities; of several with a space beside them the last is that of the data.
        let mut spaced = line
            .match_indices(':')
            .map(|(at, _)| at)
            .filter(|at| line[..*at].ends_with(' ') || line[at + 1..].starts_with(' '));
        let cut = spaced.next_back().or_else(|| line.find(':'));
        let Some((name, data)) = cut.map(|at| (&line[..at], &line[at + 1..])) else {
            let mut entry = SourceEntry::default();
            entry.set(Part::Title, named(line));
            return self.entries.push(entry);
        };
        let mut entry = SourceEntry::default();
        entry.set(Part::Title, named(name));
        entry.set(Part::Team, &self.section);
        let mut parts: Vec<&str> = data.split(',').map(str::trim).collect();
        let mut point = false;
        while let Some(word) = parts.first().copied() {
            match word {
                "done" => entry.set(Part::Status, "Done"),
                "active" => entry.set(Part::Status, "In progress"),
                "crit" => entry.set(Part::Tags, "critical"),
                "milestone" | "vert" => {
                    point = true;
                    entry.set(Part::Kind, "milestone");
                }
                "" => {}
                _ => break,
            }
            parts.remove(0);
        }
        // Of three the first is the id; of two it is, where no time begins with it.
        let starts = |part: &str| {
            part.starts_with("after ") || dates::parse(part, self.day_first).is_ok() || part.starts_with("until ")
        };
        let own = if parts.len() >= 3 || parts.len() == 2 && !starts(parts[0]) { Some(parts.remove(0)) } else { None };
        if let Some(id) = own {
            entry.set(Part::Id, id);
        }
        let (begin, stop) = match *parts.as_slice() {
            [begin, stop, ..] => (begin, stop),
            [stop] => ("", stop),
            [] => ("", ""),
        };
        let day = |text: &str| dates::parse(text, self.day_first).ok().and_then(|period| period.as_day());
        let first = match begin.strip_prefix("after ") {
            Some(ids) => {
                entry.list(Part::DependsOn, ids.split_whitespace());
                ids.split_whitespace().filter_map(|id| self.ends.get(id)).max().map(|end| end.add_days(1))
            }
            None if begin.is_empty() => self.last.map(|last| last.add_days(1)),
            None => day(begin),
        };
        let last = match (first, days(stop)) {
            (Some(first), Some(days)) => Some(self.after(first, days)),
            // The day that a diagram names as an end is not part of the bar, unless it says so.
            (first, None) => {
                day(stop).map(|end| if self.inclusive || first == Some(end) { end } else { end.add_days(-1) })
            }
            _ => None,
        };
        let first = first
            .map(|first| if point { last.filter(|last| *last < first).unwrap_or(first) } else { self.working(first) });
        entry.set(Part::Start, first.map(|first| first.to_string()).unwrap_or_default());
        entry.set(Part::End, last.map(|last| last.to_string()).unwrap_or_default());
        if let Some(last) = last {
            if let Some(id) = own {
                self.ends.insert(id.to_owned(), last);
            }
            self.last = Some(last);
        }
        self.entries.push(entry);
    }

    /// The first day from this one on that counts.
    fn working(&self, mut day: Day) -> Day {
        while self.weekends && day.weekday().is_weekend() {
            day = day.add_days(1);
        }
        day
    }

    /// The last of so many days from this one on, of which weekends may not count.
    fn after(&self, first: Day, days: i32) -> Day {
        let mut last = self.working(first);
        for _ in 1..days.clamp(1, 4_000) {
            last = self.working(last.add_days(1));
        }
        last
    }
}

/// `20d`, `2w`, `36h`, in days.
fn days(text: &str) -> Option<i32> {
    let end = text.find(|sign: char| !sign.is_ascii_digit() && sign != '.')?;
    let count: f64 = crate::base::number::parse_decimal(&text[..end])?;
    let days = match &text[end..] {
        "d" => count,
        "w" => count * 7.0,
        "h" => count / 24.0,
        "M" => count * 30.0,
        "y" => count * 365.0,
        "m" | "s" | "ms" => 1.0,
        _ => return None,
    };
    Some(days.ceil() as i32)
}
