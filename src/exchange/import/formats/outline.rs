//! Outlines: lines that stand further right the deeper they are.

use super::super::headers::called_exactly;
use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, source};

/// The lines of an outline, each with the one it stands under; `None` where the text is none: several lines, each further right by one step at most, and cells of no table.
pub fn read(text: &str) -> Option<TableSource> {
    let lines: Vec<(usize, &str)> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let rest = line.trim_start_matches([' ', '\t']);
            (line[..line.len() - rest.len()].chars().map(|sign| if sign == '\t' { 4 } else { 1 }).sum(), rest.trim())
        })
        .collect();
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
