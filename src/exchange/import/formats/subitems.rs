//! Blocks of subitems below their items, each with names of its own, as monday.com exports them.

use super::super::super::spelling::plain;
use super::super::super::table::Grid;
use super::super::headers::called_exactly;
use crate::base::map::Map;

/// Names of the first cell of such a block, plainly spelt.
const BLOCKS: &str = "subitems,subelemente,unterelemente,sous elements,subelementos,sottoelementi,subitens";

/// The table with its subitems as rows of their own, and the row that each stands under; nothing changes where it has none.
pub fn unfold(grid: Grid) -> (Grid, Vec<Option<usize>>) {
    let first = |row: &[String]| row.first().map_or("", |cell| cell.trim()).to_owned();
    let opens = |row: &[String]| {
        let is_block = || BLOCKS.split(',').any(|name| name == plain(row.first().map_or("", |cell| cell.trim())));
        // Hardly a row begins with a letter that one of them begins with: the rest is not looked at.
        let letter =
            row.first().and_then(|cell| cell.trim_start().chars().next()).map(|letter| letter.to_ascii_lowercase());
        let begins = letter.is_some_and(|letter| BLOCKS.split(',').any(|name| name.starts_with(letter)));
        begins && is_block() && row.get(1).is_some_and(|cell| called_exactly(cell).is_some())
    };
    let Some(block) = grid.iter().position(|row| opens(row)) else { return (grid, Vec::new()) };
    let is_header = |row: &Vec<String>| {
        !first(row).is_empty() && row.iter().filter(|cell| called_exactly(cell).is_some()).count() > 1
    };
    let Some(header) = grid[..block].iter().position(is_header) else { return (grid, Vec::new()) };
    let mut names = grid[header].clone();
    let main = names.clone();
    // The names of the subitems stand there once more.
    let lists = main.iter().position(|name| BLOCKS.split(',').any(|block| block == plain(name)));
    let mut out: Grid = Vec::new();
    let mut above: Vec<Option<usize>> = Vec::new();
    let mut columns: Option<Map<usize, usize>> = None;
    let mut parent = None;
    for (at, row) in grid.iter().enumerate() {
        if opens(row) {
            columns = Some(places(row, &mut names));
            continue;
        }
        let inside = columns.as_ref().filter(|_| first(row).is_empty() && at > header);
        match inside {
            Some(columns) if row.get(1).is_some_and(|cell| !cell.trim().is_empty()) => {
                let mut cells = vec![String::new(); names.len()];
                for (from, to) in columns {
                    cells[*to] = row.get(*from).cloned().unwrap_or_default();
                }
                out.push(cells);
                above.push(parent);
            }
            Some(_) if row.iter().all(|cell| cell.trim().is_empty()) => {}
            _ => {
                columns = None;
                parent = (at > header && *row != main).then_some(out.len());
                let mut cells = row.clone();
                if let Some(cell) = lists.filter(|_| at > header && *row != main).and_then(|at| cells.get_mut(at)) {
                    cell.clear();
                }
                out.push(cells);
                above.push(None);
            }
        }
    }
    for row in out.iter_mut().filter(|row| **row == main) {
        row.clone_from(&names);
    }
    for (row, above) in out.iter_mut().zip(&above) {
        row.resize(names.len(), String::new());
        let title = if *row == names { "Parent" } else { above.map_or("", |_| "·") };
        row.push(title.to_owned());
    }
    (out, above)
}

/// The place in the table of each column of a block; names that the table lacks are added.
fn places(block: &[String], names: &mut Vec<String>) -> Map<usize, usize> {
    let mut places = Map::default();
    places.insert(1, 0);
    for (at, name) in block.iter().enumerate().skip(2).filter(|(_, name)| !name.trim().is_empty()) {
        let usage = called_exactly(name).map(|called| called.usage);
        let same = names.iter().position(|other| plain(other) == plain(name));
        let alike = || {
            names.iter().position(|other| usage.is_some() && called_exactly(other).map(|called| called.usage) == usage)
        };
        let place = same.or_else(alike).unwrap_or_else(|| {
            names.push(name.trim().to_owned());
            names.len() - 1
        });
        places.insert(at, place);
    }
    places
}
