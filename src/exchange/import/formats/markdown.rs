//! Tables and lists in Markdown.

use super::super::super::markdown_link::link;
use super::super::super::table::{Grid, MAX_COLUMNS};
use super::super::super::words::word_of;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, source};
use crate::base::case::lower;
use crate::model::Key;

/// A table in pipes, or a list with headings; `None` where the text is neither.
pub fn read(text: &str) -> Option<TableSource> {
    let lines: Vec<&str> = text.lines().collect();
    table(&lines).or_else(|| list(&lines))
}

/// True if a line is the ruler below a table's names: `|:--|---|`.
fn is_ruler(line: &str) -> bool {
    let line = line.trim();
    line.contains('-') && line.contains('|') && line.chars().all(|sign| matches!(sign, '|' | '-' | ':' | ' '))
}

fn table(lines: &[&str]) -> Option<TableSource> {
    let mut grid: Grid = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if lines.get(at + 1).is_some_and(|line| is_ruler(line)) && lines[at].contains('|') {
            let names = cells(lines[at]);
            // Tables of the same columns go on; one of others would not fit.
            if grid.is_empty() {
                grid.push(names);
            } else if grid[0] != names {
                at += 2;
                continue;
            }
            at += 2;
            while at < lines.len() && lines[at].contains('|') && !lines[at].trim().is_empty() {
                grid.push(cells(lines[at]));
                at += 1;
            }
            continue;
        }
        at += 1;
    }
    if grid.len() < 2 || grid.iter().any(|row| row.len() > MAX_COLUMNS) {
        return None;
    }
    linked(&mut grid);
    Some(TableSource { grid, format: Some("Markdown table"), ..TableSource::default() })
}

/// Adds the addresses of cells that are links as a column of their own.
fn linked(grid: &mut Grid) {
    let width = grid[0].len();
    let column =
        (0..width).find(|at| grid.iter().skip(1).any(|row| row.get(*at).is_some_and(|cell| link(cell).is_some())));
    let known = grid[0].iter().any(|name| matches!(&*lower(name.trim()), "link" | "url"));
    for (at, row) in grid.iter_mut().enumerate() {
        row.resize(width, String::new());
        let mut address = String::new();
        for (place, cell) in row.iter_mut().enumerate() {
            if let Some((words, url)) = link(cell) {
                if Some(place) == column {
                    address = with_signs(url);
                }
                *cell = words.to_owned();
            }
            *cell = bare(cell);
        }
        if column.is_some() && !known {
            row.push(if at == 0 { "Link".to_owned() } else { address });
        }
    }
}

/// The cells of a line; `\|` is a bar.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some('|')) => {
                letters.next();
                push(&mut cells, '|');
            }
            ('|', _) => cells.push(String::new()),
            (letter, _) => push(&mut cells, letter),
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|last| last.trim().is_empty()) && line.ends_with('|') {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().replace("<br>", "\n").replace("<br/>", "\n")).collect()
}

fn push(cells: &mut [String], letter: char) {
    if let Some(last) = cells.last_mut() {
        last.push(letter);
    }
}

/// The text with the signs that character references stand for.
fn with_signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest[1..].split(';').next().filter(|name| name.len() < 8 && rest.len() > name.len() + 1);
        let code = |name: &str| match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => name.strip_prefix('#')?.parse().ok(),
        };
        let sign = name.and_then(|name| match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some('\u{a0}'),
            name => code(name).and_then(char::from_u32),
        });
        match (name, sign) {
            (Some(name), Some(sign)) => {
                out.push(sign);
                rest = &rest[name.len() + 2..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// The text without the signs for bold, italic and code around it, and without escapes.
fn bare(text: &str) -> String {
    let mut text = text.trim();
    for mark in ["**", "__", "`", "*", "_"] {
        let inner = text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        // A mark with a backslash in front is a sign of the text.
        text =
            inner.filter(|inner| !inner.is_empty() && !inner.contains(mark) && !inner.ends_with('\\')).unwrap_or(text);
    }
    let text = with_signs(&unmarked(text));
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
        out.push(escaped.unwrap_or(letter));
    }
    out
}

/// The text without pairs of the signs for bold and code inside it; a sign with a backslash in front is one of the text.
fn unmarked(text: &str) -> String {
    let mut text = text.to_owned();
    for mark in ["**", "`"] {
        let places: Vec<usize> = text
            .match_indices(mark)
            .map(|(at, _)| at)
            .filter(|at| text[..*at].bytes().rev().take_while(|sign| *sign == b'\\').count() % 2 == 0)
            .collect();
        if places.len().is_multiple_of(2) {
            for at in places.into_iter().rev() {
                text.replace_range(at..at + mark.len(), "");
            }
        }
    }
    text
}

/// A list with at least one heading, tick or bullet in every other line. Headings are MoSCoW classes, statuses or horizons where they say so, else tags.
fn list(lines: &[&str]) -> Option<TableSource> {
    let full = || lines.iter().filter(|line| !line.trim().is_empty());
    let marked = full().filter(|line| item(line).is_some()).count();
    let heads = full().filter(|line| heading(line).is_some()).count();
    // Lines that begin with numbers are a list where these count.
    let counts = || {
        full()
            .filter(|line| heading(line).is_none())
            .zip(1..)
            .all(|(line, nth)| line.trim_start().starts_with(&nth.to_string()))
    };
    let bulleted = full().any(|line| {
        line.contains("[ ]")
            || line.contains("[x]")
            || line.contains("[X]")
            || line.trim_start().starts_with(['-', '*', '+', '•', '·', '◦', '–'])
    });
    if marked == 0 || (marked + heads) * 10 < full().count() * 8 || !bulleted && heads == 0 && !counts() {
        return None;
    }
    let mut entries: Vec<SourceEntry> = Vec::new();
    let mut heads: Vec<(usize, String)> = Vec::new();
    let mut depths: Vec<(usize, usize, String)> = Vec::new();
    for line in full() {
        if let Some((level, title)) = heading(line) {
            heads.retain(|(known, _)| *known < level);
            heads.push((level, title));
            depths.clear();
            continue;
        }
        let Some((depth, tick, text)) = item(line) else {
            if let Some(entry) = entries.last_mut() {
                let before = entry.get(Part::Notes).map(|notes| format!("{notes}\n")).unwrap_or_default();
                entry.set(Part::Notes, before + line.trim());
            }
            continue;
        };
        let mut entry = SourceEntry::default();
        let (text, address) = match link(text) {
            Some((words, url)) => (words.to_owned(), with_signs(url)),
            None => (text.to_owned(), String::new()),
        };
        let (text, due) = due(&text);
        let (text, effort) = effort(&text);
        depths.retain(|(known, ..)| *known < depth);
        entry.put_under(depths.last().map(|(_, place, title)| (*place, &**title)));
        let title = bare(&text);
        depths.push((depth, entries.len(), title.clone()));
        entry.set(Part::Title, title);
        entry.set(Part::Link, address);
        entry.set(Part::End, due);
        entry.set(Part::Effort, effort);
        entry.set(
            Part::Status,
            match tick {
                Some(true) => "Done",
                _ => "",
            },
        );
        for (level, head) in &heads {
            let says = |key: Key| {
                let begin = head.split(['(', ':', '–']).next().unwrap_or(head);
                word_of(key, begin).map(super::super::super::words::label)
            };
            match (says(Key::Moscow), says(Key::Status), says(Key::Horizon)) {
                (Some(word), ..) if head.len() > 1 => entry.set(Part::Moscow, word),
                (_, Some(_), _) if tick == Some(true) => {}
                (_, Some(word), _) => entry.set(Part::Status, word),
                // The heading of the whole page says nothing about one item.
                _ if *level > 1 => entry.list(Part::Tags, [head]),
                _ => {}
            }
        }
        entries.push(entry);
    }
    source("Markdown list", &entries, None)
}

fn heading(line: &str) -> Option<(usize, String)> {
    let level = line.chars().take_while(|sign| *sign == '#').count();
    let rest = &line[level..];
    ((1..=6).contains(&level) && rest.starts_with(' ')).then(|| (level, bare(rest.trim().trim_end_matches('#'))))
}

/// The indent of a line, its tick, and its text, where it is an item of a list.
fn item(line: &str) -> Option<(usize, Option<bool>, &str)> {
    let text = line.trim_start();
    let depth: usize = line[..line.len() - text.len()].chars().map(|sign| if sign == '\t' { 4 } else { 1 }).sum();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = match text.strip_prefix(['-', '*', '+', '•', '·', '◦', '–']) {
        Some(rest) => rest,
        None if digits > 0 && digits < 4 => text[digits..].strip_prefix(['.', ')'])?,
        None => {
            return ["[ ]", "[x]", "[X]"]
                .iter()
                .find_map(|tick| Some((depth, Some(*tick != "[ ]"), text.strip_prefix(tick)?.trim())));
        }
    };
    let rest = rest.strip_prefix([' ', '\t'])?.trim();
    for (tick, done) in [("[ ]", false), ("[x]", true), ("[X]", true)] {
        if let Some(rest) = rest.strip_prefix(tick) {
            return Some((depth, Some(done), rest.trim()));
        }
    }
    (!rest.is_empty()).then_some((depth, None, rest))
}

/// A day behind an item: `@{2027-02-26}`, `📅 2027-02-26`, `due:2027-02-26`.
fn due(text: &str) -> (String, String) {
    for mark in ["@{", "📅", "due:", "@due(", "🗓"] {
        if let Some((before, rest)) = text.split_once(mark) {
            let rest = rest.trim_start();
            let end = rest.find(['}', ')', ' ']).unwrap_or(rest.len());
            if super::super::super::dates::parse(&rest[..end], None).is_ok() {
                let behind = rest[end..].trim_start_matches(['}', ')']);
                return (format!("{}{behind}", before.trim_end()), rest[..end].to_owned());
            }
        }
    }
    (text.to_owned(), String::new())
}

/// An effort in brackets behind an item: `(2 PM)`.
fn effort(text: &str) -> (String, String) {
    let inner = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    let unit = |inner: &str| {
        super::super::super::efforts::efforts(inner, false)
            .is_some_and(|all| all.iter().all(|(_, unit)| unit.is_some()))
    };
    match inner {
        Some((before, inner)) if unit(inner) => (before.to_owned(), inner.to_owned()),
        _ => (text.to_owned(), String::new()),
    }
}
