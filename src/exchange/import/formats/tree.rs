//! Trees in columns: `Title 1`, `Title 2`, … as Azure DevOps exports its backlog, one title a row, further right the deeper it is.

use super::super::super::spelling::plain;
use super::super::super::table::Grid;

/// The table with one column of titles and one of their parents, where it has several of a tree.
pub fn titles(mut grid: Grid) -> Grid {
    let at = grid.iter().take(12).position(|row| row.iter().filter(|cell| depth(cell).is_some()).count() > 1);
    let Some(at) = at else { return grid };
    let mut columns: Vec<(usize, usize)> =
        grid[at].iter().enumerate().filter_map(|(place, cell)| Some((depth(cell)?, place))).collect();
    columns.sort_unstable();
    let first = columns[0].1;
    let mut above: Vec<String> = vec![String::new(); columns.len()];
    for (row_at, row) in grid.iter_mut().enumerate().skip(at) {
        let level = columns.iter().rposition(|(_, place)| row.get(*place).is_some_and(|cell| !cell.trim().is_empty()));
        let title = level.and_then(|level| row.get(columns[level].1)).cloned().unwrap_or_default();
        let parent = match level {
            Some(level) if level > 0 => {
                above[..level].iter().rev().find(|title| !title.is_empty()).cloned().unwrap_or_default()
            }
            _ => String::new(),
        };
        if let Some(level) = level.filter(|_| row_at > at) {
            above[level].clone_from(&title);
            above[level + 1..].iter_mut().for_each(String::clear);
        }
        let (title, parent) =
            if row_at == at { ("Title".to_owned(), "Parent title".to_owned()) } else { (title, parent) };
        let mut cells: Vec<String> = row
            .iter()
            .enumerate()
            .filter(|(place, _)| *place == first || !columns.iter().any(|(_, of)| of == place))
            .map(|(_, cell)| cell.clone())
            .collect();
        if first >= cells.len() {
            cells.resize(first + 1, String::new());
        }
        cells[first] = title;
        cells.insert(first + 1, parent);
        *row = cells;
    }
    grid
}

/// The number of a column of titles.
fn depth(name: &str) -> Option<usize> {
    plain(name).strip_prefix("title ")?.parse().ok()
}
