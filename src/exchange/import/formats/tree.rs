//! Trees in columns: `Title 1`, `Title 2`, … as Azure DevOps exports its backlog, one title a row, further right the deeper it is.

use super::super::super::spelling::plain;
use super::super::super::table::Grid;

/// The table with one column of titles and one of their parents, where it has several of a tree, and the row that each stands under.
pub fn titles(mut grid: Grid) -> (Grid, Vec<Option<usize>>) {
    let at = grid.iter().take(12).position(|row| row.iter().filter(|cell| depth(cell).is_some()).count() > 1);
    let Some(at) = at else { return (grid, Vec::new()) };
    let mut columns: Vec<(usize, usize)> =
        grid[at].iter().enumerate().filter_map(|(place, cell)| Some((depth(cell)?, place))).collect();
    columns.sort_unstable();
    let first = columns[0].1;
    // The row at each level that what comes next may stand under.
    let mut open: Vec<Option<(usize, String)>> = vec![None; columns.len()];
    let mut above = vec![None; grid.len()];
    for (row_at, row) in grid.iter_mut().enumerate().skip(at) {
        let level = columns.iter().rposition(|(_, place)| row.get(*place).is_some_and(|cell| !cell.trim().is_empty()));
        let title = level.and_then(|level| row.get(columns[level].1)).cloned().unwrap_or_default();
        let parent = level.and_then(|level| open[..level].iter().flatten().next_back()).cloned();
        let (parent_at, parent) = parent.unzip();
        let parent = parent.unwrap_or_default();
        if let Some(level) = level.filter(|_| row_at > at) {
            above[row_at] = parent_at;
            open[level] = Some((row_at, title.clone()));
            open[level + 1..].fill(None);
        }
        let (title, parent) = if row_at == at { ("Title".to_owned(), "Parent".to_owned()) } else { (title, parent) };
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
    (grid, above)
}

/// The number of a column of titles.
fn depth(name: &str) -> Option<usize> {
    plain(name).strip_prefix("title ")?.parse().ok()
}
