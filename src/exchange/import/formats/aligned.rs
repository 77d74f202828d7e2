//! Tables whose columns stand below each other by spaces alone, as terminals and mails have them.

use super::super::super::table::Grid;
use super::super::headers::called_exactly;

/// The cells of such a table; `None` where the text is none: each line has as many cells as the names in the first, with two spaces or more between.
pub fn read(text: &str) -> Option<Grid> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    if lines.len() < 2 || text.contains('\t') {
        return None;
    }
    let cells = |line: &&str| -> Vec<String> {
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let grid: Grid = lines.iter().map(cells).collect();
    let names = grid.first()?;
    let named = names.iter().filter(|name| called_exactly(name).is_some()).count();
    (names.len() > 1 && named > 1 && grid.iter().all(|row| row.len() == names.len())).then_some(grid)
}
