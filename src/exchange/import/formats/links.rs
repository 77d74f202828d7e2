//! Cells that are one link, as Markdown writes it: the address goes into a column of its own.

use super::super::super::markdown_link::link;
use super::super::super::table::Grid;
use super::super::headers::called_exactly;
use super::super::usage::Use;
use crate::base::case::lower;
use crate::model::Key;

/// The table with the words of such cells in place, and their addresses as a column of their own unless there is one.
/// Of several links in a row the one in the first column that has any is meant.
pub fn split(mut grid: Grid) -> Grid {
    let is_link = |cell: &String| link(cell).is_some_and(|(_, url)| url.starts_with("http"));
    let width = grid.iter().map(Vec::len).max().unwrap_or(0);
    let Some(column) = (0..width).find(|at| grid.iter().any(|row| row.get(*at).is_some_and(is_link))) else {
        return grid;
    };
    let is_title = |cell: &String| called_exactly(cell).is_some_and(|called| called.usage == Use::Key(Key::Title));
    let header = grid.iter().take(12).position(|row| row.iter().any(is_title));
    let known = header.is_some_and(|at| grid[at].iter().any(|name| matches!(&*lower(name.trim()), "link" | "url")));
    for (at, row) in grid.iter_mut().enumerate() {
        row.resize(width, String::new());
        let mut address: Option<(bool, String)> = None;
        for (place, cell) in row.iter_mut().enumerate().filter(|(_, cell)| is_link(cell)) {
            let Some((words, url)) = link(cell) else { continue };
            if address.as_ref().is_none_or(|(first, _)| !first && place == column) {
                address = Some((place == column, url.to_owned()));
            }
            *cell = words.to_owned();
        }
        if !known {
            let name = if header == Some(at) { "Link".to_owned() } else { String::new() };
            row.push(address.map_or(name, |(_, url)| url));
        }
    }
    grid
}
