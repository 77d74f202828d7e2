//! Outlines: lines that stand further right the deeper they are.

use super::super::headers::called_exactly;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, source};
use crate::base::map::Map;
use crate::exchange::outline::split_indent;

/// The path of numbers in front of a line, `1.2.1 Apple Pay`, and what stands behind it. A year or an amount is none.
fn numbered(line: &str) -> Option<(Vec<u32>, &str)> {
    let (path, rest) = line.trim().split_once(|sign: char| sign.is_whitespace())?;
    let path = path.trim_end_matches(['.', ')']);
    let path: Option<Vec<u32>> =
        path.split('.').map(|part| part.parse().ok().filter(|number| *number < 1000)).collect();
    path.map(|path| (path, rest.trim()))
}

/// The lines of an outline that its numbers order: each path goes on from one before it.
fn by_numbers(text: &str) -> Option<TableSource> {
    let lines: Option<Vec<(Vec<u32>, &str)>> =
        text.lines().filter(|line| !line.trim().is_empty()).map(numbered).collect();
    let lines = lines.filter(|lines| lines.len() > 2 && lines.iter().any(|(path, _)| path.len() > 1))?;
    let mut places: Map<&[u32], usize> = Map::default();
    let mut entries = Vec::new();
    for (at, (path, title)) in lines.iter().enumerate() {
        let above = path.len().checked_sub(1).and_then(|end| places.get(&path[..end]).copied());
        if path.len() > 1 && above.is_none() || places.insert(path, at).is_some() {
            return None;
        }
        let mut entry = SourceEntry::default();
        entry.set(Part::Title, *title);
        entry.put_under(above.map(|place| (place, lines[place].1)));
        entries.push(entry);
    }
    source("numbered outline", &entries, None)
}

/// A plain list whose headings end with a colon, `Q1:`, as Markdown; `None` where the text is none.
pub fn headed(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let is_heading = |line: &&&str| line.trim_end().ends_with(':') && line.len() < 60;
    let headings = lines.iter().filter(is_heading).count();
    let is_plain = |line: &&str| {
        !line.starts_with([' ', '\t', '#', '-', '*', '|', '[', '"'])
            && !line.contains(['\t', ';', '|'])
            && line.matches(',').count() < 2
    };
    // A heading has something below it.
    let follows = lines.windows(2).all(|pair| !(is_heading(&&pair[0]) && is_heading(&&pair[1])));
    let is_list = headings > 0
        && lines.len() >= headings + 2
        && lines.first().is_some_and(|line| is_heading(&line))
        && !lines.last().is_some_and(|line| is_heading(&line))
        && follows
        && lines.iter().all(is_plain);
    let written = |line: &&str| match line.trim_end().strip_suffix(':') {
        Some(heading) => format!("## {heading}\n"),
        None => format!("- {line}\n"),
    };
    is_list.then(|| lines.iter().map(written).collect())
}

/// The lines of an outline, each with the one it stands under; `None` where the text is none: several lines, each further right by one step at most, and cells of no table.
pub fn read(text: &str) -> Option<TableSource> {
    if let Some(source) = by_numbers(text) {
        return Some(source);
    }
    let lines: Vec<(usize, &str)> = text.lines().filter(|line| !line.trim().is_empty()).map(split_indent).collect();
    let deep = lines.iter().filter(|(depth, _)| *depth > 0).count();
    let plain = lines.iter().all(|(_, text)| !text.contains('\t') && !text.contains(';') && !text.starts_with('"'));
    // A table whose cells hold lines that begin with a space names its columns.
    let named = |line: &str| line.split([',', '|']).filter(|cell| called_exactly(cell).is_some()).count() >= 2;
    if lines.first().is_none_or(|(_, first)| named(first.trim_start_matches('\u{feff}'))) {
        return None;
    }
    if lines.len() < 3 || deep == 0 || deep == lines.len() || !plain || lines[0].0 > 0 {
        return None;
    }
    let mut above: Vec<(usize, usize, &str)> = Vec::new();
    let mut entries = Vec::new();
    for (depth, text) in lines {
        above.retain(|(known, ..)| *known < depth);
        let mut entry = SourceEntry::default();
        entry.set(Part::Title, text);
        entry.put_under(above.last().map(|(_, place, title)| (*place, *title)));
        above.push((depth, entries.len(), text));
        entries.push(entry);
    }
    source("outline", &entries, None)
}
