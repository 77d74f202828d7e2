//! Tables that stand on their side: the names in the first column, an item in each other one.

use super::super::super::table::{self, Grid};
use super::super::headers::called_exactly;
use super::super::source::TableSource;
use super::super::usage::Use;
use crate::base::map::Set;
use crate::base::say::import as say;
use crate::model::Key;

/// The table turned upright; `None` where it stands so already.
pub fn read(grid: &Grid) -> Option<TableSource> {
    let width = table::width(grid);
    let names: Vec<&str> = grid.iter().map(|row| row.first().map_or("", |cell| cell.trim())).collect();
    let called = |cell: &&&str| called_exactly(cell).is_some();
    let title = |cell: &str| called_exactly(cell).is_some_and(|called| called.usage == Use::Key(Key::Title));
    let known = names.iter().filter(called).count();
    let mut seen = Set::default();
    let once = names.iter().all(|name| !name.is_empty() && seen.insert(*name));
    let across = grid.first()?.iter().skip(1).filter(|cell| called_exactly(cell).is_some()).count();
    let is_turned = width > 1
        && names.len() > 2
        && known > 2
        && known * 5 >= names.len() * 3
        && once
        && across == 0
        && title(names.first()?);
    if !is_turned {
        return None;
    }
    let cell = |row: &Vec<String>, at: usize| row.get(at).cloned().unwrap_or_default();
    let grid = (0..width).map(|at| grid.iter().map(|row| cell(row, at)).collect()).collect();
    let note = say::turned_table().to_owned();
    Some(TableSource { grid, note: Some(note), ..TableSource::default() })
}
