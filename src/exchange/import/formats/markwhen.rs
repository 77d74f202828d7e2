//! Timelines of markwhen.

use super::super::super::dates;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, source};
use crate::base::day::Day;
use crate::base::map::Map;

/// The events of a timeline; `None` where the text is none: at least two lines, and half of what is not a heading, begin with a time and a colon.
pub fn read(text: &str) -> Option<TableSource> {
    let full = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
    let lines: Vec<&str> = text.lines().filter(full).map(str::trim_end).collect();
    let order =
        lines.iter().filter_map(|line| dates::settles_order(line.split_once(": ")?.0.trim())).next().unwrap_or(false);
    let event =
        |line: &&&str| line.split_once(": ").or_else(|| line.split_once(':')).is_some_and(|(time, _)| is_time(time));
    let events = lines.iter().filter(event).count();
    let framed = lines
        .iter()
        .any(|line| line.starts_with("section ") || line.starts_with("group ") || line.starts_with("endGroup"));
    if events < 2 || (events * 2 < lines.len() && !framed) {
        return None;
    }
    let (mut entries, mut sections): (Vec<SourceEntry>, Vec<String>) = (Vec::new(), Vec::new());
    let mut ends: Map<String, (Day, String)> = Map::default();
    let mut last: Option<Day> = None;
    // What another event is meant by may stand below it.
    for line in &lines {
        let Some((time, title)) = line.split_once(": ") else { continue };
        let ends_at = dates::parse(time, None)
            .map(|period| period.last_day(1))
            .or_else(|_| dates::span(time, None).map(|(_, to)| to.last_day(1)));
        if let (Ok(day), Some(id)) = (ends_at, title.split_whitespace().find_map(|word| word.strip_prefix('!'))) {
            ends.insert(id.to_owned(), (day, String::new()));
        }
    }
    for line in lines {
        let line = line.trim();
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        match word {
            "section" | "group" => sections.push(rest.trim().to_owned()),
            "endSection" | "endGroup" => drop(sections.pop()),
            _ => {
                let split = line.split_once(": ").or_else(|| line.split_once(':'));
                let split = split.filter(|(time, _)| is_time(time) || is_like_time(time));
                let Some((time, title)) = split else {
                    // A line below an event says more about it; one above all is a heading.
                    if let Some(entry) = entries.last_mut().filter(|_| !line.starts_with('#') && !line.contains(": #"))
                    {
                        let before = entry.get(Part::Notes).map(|notes| format!("{notes}\n")).unwrap_or_default();
                        entry.set(Part::Notes, before + line);
                    }
                    continue;
                };
                let mut entry = SourceEntry::default();
                let words = title.split_whitespace();
                let marks = |sign: char| {
                    words
                        .clone()
                        .filter(move |word| word.starts_with(sign) && word.len() > 1)
                        .map(move |word| word[1..].to_owned())
                };
                let plain: Vec<&str> =
                    words.clone().filter(|word| !word.starts_with(['#', '!']) && !is_progress(word)).collect();
                let id = marks('!').next();
                entry.set(Part::Title, plain.join(" "));
                entry.list(Part::Tags, marks('#'));
                entry.set(
                    Part::Progress,
                    words
                        .clone()
                        .find(|word| is_progress(word))
                        .map(|word| word.trim_matches(['[', ']']).to_owned())
                        .unwrap_or_default(),
                );
                entry.set(Part::Team, sections.last().cloned().unwrap_or_default());
                entry.set(Part::Id, id.clone().unwrap_or_default());
                let (start, end) = ends_of(time, order, &ends, last, &mut entry);
                if end.is_empty() && entry.get(Part::DependsOn).is_none() {
                    // Nobody here knows when `now` is: the item comes in, and its time is told.
                    entry.field("Time", time.trim());
                }
                entry.set(Part::Start, &start);
                entry.set(Part::End, &end);
                if let Ok(period) = dates::parse(&end, None) {
                    last = Some(period.last_day(1));
                    if let (Some(id), Some(last)) = (id, last) {
                        ends.insert(id, (last, end));
                    }
                }
                entries.push(entry);
            }
        }
    }
    source("markwhen timeline", &entries, None)
}

fn is_progress(word: &str) -> bool {
    word.starts_with('[') && word.ends_with("%]")
}

/// True if a text has a day or a length of time in the words of this format, whatever it means.
fn is_like_time(text: &str) -> bool {
    let text = text.trim();
    let known = |word: &str| {
        let word = word.trim_matches(['/', '-', ',', '!', '.']);
        word.is_empty()
            || word.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '/' | '-' | '.'))
            || unit_days(word).is_some()
            || matches!(word, "now" | "today" | "after" | "before" | "by" | "-" | "–" | "to")
    };
    let told = text.contains(|sign: char| sign.is_ascii_digit()) || text.starts_with("now");
    told && text.len() < 60 && !text.starts_with(['-', '*', '+']) && text.split_whitespace().all(known)
}

/// The days of a unit of time.
fn unit_days(unit: &str) -> Option<i32> {
    Some(match unit.trim_end_matches('s') {
        "day" | "d" => 1,
        "week" | "w" => 7,
        "month" | "mo" => 30,
        "year" | "y" => 365,
        _ => return None,
    })
}

/// The days of a length of time: `3 weeks`, `10days`.
fn length(text: &str) -> Option<i32> {
    let text = text.trim();
    let end = text.find(|sign: char| !sign.is_ascii_digit())?;
    text[..end].parse::<i32>().ok()?.checked_mul(unit_days(text[end..].trim())?)
}

/// True if a text is a time, a range, or follows another event.
fn is_time(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("after ")
        || text.starts_with("before ")
        || dates::parse(text, None).is_ok()
        || dates::span(text, None).is_ok()
}

/// The start and the end of a time as it is written; what follows another event begins the day after.
fn ends_of(
    time: &str,
    order: bool,
    ends: &Map<String, (Day, String)>,
    last: Option<Day>,
    entry: &mut SourceEntry,
) -> (String, String) {
    let time = time.trim();
    if let Some(rest) = time.strip_prefix("after ") {
        let (id, length) = match rest.strip_prefix('!').and_then(|rest| rest.split_once(char::is_whitespace)) {
            Some((id, length)) => (Some(id), length),
            None => (rest.strip_prefix('!'), rest),
        };
        if let Some(id) = id {
            entry.set(Part::DependsOn, id);
        }
        let before = id.map_or(last, |id| ends.get(id).map(|(day, _)| *day));
        let count = self::length(length);
        return match (before, count) {
            (Some(before), Some(count)) => (before.add_days(1).to_string(), before.add_days(count).to_string()),
            _ => (String::new(), String::new()),
        };
    }
    // A day and a length: `2027-01-11 / 3 weeks`; the last day is in it.
    let parts = [" / ", " - ", " – ", "/"].iter().find_map(|sign| time.split_once(sign));
    if let Some((from, days)) = parts.and_then(|(from, rest)| Some((from.trim(), length(rest)?))) {
        return match dates::parse(from, Some(order)) {
            Ok(from) => {
                let first = from.first_day(1);
                (first.to_string(), first.add_days(days.max(1) - 1).to_string())
            }
            Err(_) => (String::new(), String::new()),
        };
    }
    match (dates::parse(time, Some(order)), dates::span(time, Some(order))) {
        (Ok(period), _) => (period.to_string(), period.to_string()),
        (_, Ok((from, to))) => (from.to_string(), to.to_string()),
        _ => (String::new(), String::new()),
    }
}
