//! Roadmaps with a column for each period, horizon or status, whose cells are the items: `Now | Next | Later`.

use super::super::super::dates;
use super::super::super::scale;
use super::super::super::table::Grid;
use super::super::super::words::{is_nothing, word_of};
use super::super::source::TableSource;
use super::super::usage::Use;
use crate::base::map::Set;
use crate::model::Key;

/// The items of such a table; `None` for a table with a row for each item.
///
/// A first column of another name says what the row's items belong to. A cell may hold several, a line each.
pub fn read(grid: &Grid) -> Option<TableSource> {
    let (names, rows) = grid.split_first()?;
    let filled: Vec<usize> = (0..names.len()).filter(|at| !names[*at].trim().is_empty()).collect();
    let usage = |places: &[usize]| {
        let all = |test: &dyn Fn(&str) -> bool| places.len() > 1 && places.iter().all(|at| test(names[*at].trim()));
        let period = |name: &str| dates::parse(name, None).is_ok_and(|period| period.as_day().is_none());
        match () {
            () if all(&|name| word_of(Key::Horizon, name).is_some()) => Some(Use::Key(Key::Horizon)),
            () if all(&|name| word_of(Key::Moscow, name).is_some() && name.len() > 2) => Some(Use::Key(Key::Moscow)),
            () if all(&period) => Some(Use::Span),
            () if places.len() > 2 && all(&|name| word_of(Key::Status, name).is_some()) => Some(Use::Key(Key::Status)),
            () => None,
        }
    };
    let (group, places, usage) = match usage(&filled) {
        Some(usage) => (None, filled, usage),
        // A corner without a name stands over groups too.
        None => {
            let places: Vec<usize> = filled.iter().copied().filter(|at| *at > 0).collect();
            let usage = usage(&places)?;
            (Some(0), places, usage)
        }
    };
    let group = group.or((places.first() == Some(&1)).then_some(0));
    let cells = || rows.iter().flat_map(|row| places.iter().filter_map(|at| row.get(*at))).map(|cell| cell.trim());
    let cells: Vec<&str> = cells().filter(|cell| !cell.is_empty()).collect();
    let titles: Vec<&&str> = cells.iter().filter(|cell| is_title(cell)).collect();
    let distinct: Set<&&str> = titles.iter().copied().collect();
    // Ticks, colours and loads of people in such columns are no items.
    if cells.is_empty() || titles.len() * 10 < cells.len() * 9 || distinct.len() * 2 < titles.len() {
        return None;
    }
    let corner = group.map_or("", |at| names[at].trim());
    let kind = match usage {
        Use::Key(Key::Horizon) => "Horizon",
        Use::Key(Key::Moscow) => "MoSCoW",
        Use::Key(_) => "Status",
        _ => "Period",
    };
    let mut header = vec!["Title".to_owned(), kind.to_owned()];
    let mut uses = vec![Use::Key(Key::Title), usage];
    if group.is_some() {
        header.push(if corner.is_empty() { "Group".to_owned() } else { corner.to_owned() });
        uses.push(Use::Key(Key::Tags));
    }
    let mut out = vec![header];
    for row in rows {
        for at in &places {
            for line in row.get(*at).map_or("", |cell| cell.trim()).lines() {
                let line = line.trim();
                if line.is_empty() || is_nothing(line) {
                    continue;
                }
                let mut cells = vec![line.to_owned(), names[*at].trim().to_owned()];
                cells.extend(group.map(|at| row.get(at).map_or("", |cell| cell.trim()).to_owned()));
                out.push(cells);
            }
        }
    }
    let format = match usage {
        Use::Span => "a column for each period, with items in its cells",
        Use::Key(Key::Horizon) => "a column for each horizon, with items in its cells",
        Use::Key(Key::Moscow) => "a column for each MoSCoW class, with items in its cells",
        _ => "a column for each status, with items in its cells",
    };
    Some(TableSource { grid: out, format: Some(format), uses, ..TableSource::default() })
}

/// True if a cell may call an item by its name.
fn is_title(cell: &str) -> bool {
    cell.chars().filter(|letter| letter.is_alphabetic()).count() > 2
        && !scale::is_word(cell)
        && dates::parse(cell, Some(true)).is_err()
        && word_of(Key::Status, cell).is_none()
}
