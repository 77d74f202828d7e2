//! Trees in columns: outline numbers or levels of a project's plan, titles that are indented, and `Title 1`, `Title 2`, … as Azure DevOps exports its backlog, one title a row, further right the deeper it is.

use super::super::super::spelling::plain;
use super::super::super::table::Grid;
use super::super::headers::called_exactly;
use super::super::usage::Use;
use super::subitems;
use crate::base::map::Map;
use crate::model::Key;

/// The table with one column of titles and one of their parents, where it has several of a tree, and the row that each stands under.
pub fn titles(grid: Grid) -> (Grid, Vec<Option<usize>>) {
    let of = [in_columns, numbered, subitems::unfold, indented];
    of.into_iter()
        .fold((grid, Vec::new()), |(grid, above), read| if above.is_empty() { read(grid) } else { (grid, above) })
}

/// Names of columns of outline numbers and of outline levels, plainly spelt.
const NUMBERS: &str =
    "wbs,wbs code,wbs number,outline number,gliederungsnummer,psp code,psp,numero hierarchique,numero de esquema,edt";
const LEVELS: &str =
    "outline level,indent level,hierarchy level,wbs level,indent,gliederungsebene,niveau hierarchique,nivel de esquema";

/// The table with a column of parents, where outline numbers or levels say which row each stands under.
fn numbered(mut grid: Grid) -> (Grid, Vec<Option<usize>>) {
    let is = |list: &str, cell: &String| list.split(',').any(|name| name == plain(cell));
    let named = |cell: &String| is(NUMBERS, cell) || is(LEVELS, cell);
    let header = grid.iter().take(12).position(|row| row.len() > 1 && row.iter().any(named));
    let Some(header) = header else { return (grid, Vec::new()) };
    // The columns name parents themselves.
    let is_parent = |cell: &String| called_exactly(cell).is_some_and(|called| called.usage == Use::Key(Key::Parent));
    if grid[header].iter().any(is_parent) {
        return (grid, Vec::new());
    }
    let tries: Vec<usize> =
        [NUMBERS, LEVELS].iter().filter_map(|list| grid[header].iter().position(|cell| is(list, cell))).collect();
    let cell = |row: &Vec<String>, at: usize| row.get(at).map_or("", |cell| cell.trim()).to_owned();
    let found = tries.into_iter().find_map(|at| {
        let texts: Vec<String> = grid[header + 1..].iter().map(|row| cell(row, at)).collect();
        Some((at, if is(NUMBERS, &grid[header][at]) { by_path(&texts)? } else { by_level(&texts)? }))
    });
    let Some((at, found)) = found else { return (grid, Vec::new()) };
    let mut above = vec![None; header + 1];
    above.extend(found.into_iter().map(|place| Some(place? + header + 1)));
    let names: Vec<String> =
        above.iter().map(|above| above.map_or_else(String::new, |row| cell(&grid[row], at))).collect();
    for (row_at, (row, name)) in grid.iter_mut().zip(names).enumerate().skip(header) {
        row.resize(row.len().max(at + 1), String::new());
        row.insert(at + 1, if row_at == header { "Parent".to_owned() } else { name });
    }
    (grid, above)
}

/// The fewest blanks in front of a title that are no slip.
const INDENT: usize = 2;

/// The table with a column of parents, where titles are indented below the ones that they are parts of.
fn indented(mut grid: Grid) -> (Grid, Vec<Option<usize>>) {
    let called = |cell: &String| called_exactly(cell).map(|called| called.usage);
    let header = grid.iter().take(12).position(|row| row.iter().any(|cell| called(cell) == Some(Use::Key(Key::Title))));
    let Some(header) = header else { return (grid, Vec::new()) };
    let Some(at) = grid[header].iter().position(|cell| called(cell) == Some(Use::Key(Key::Title))) else {
        return (grid, Vec::new());
    };
    // The columns name parents themselves.
    if grid[header].iter().any(|cell| called(cell) == Some(Use::Key(Key::Parent))) {
        return (grid, Vec::new());
    }
    // The width in front of each title, and the row.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut above = vec![None; grid.len()];
    for (row_at, row) in grid.iter().enumerate().skip(header + 1) {
        let Some(title) = row.get(at).filter(|title| !title.trim().is_empty()) else { continue };
        let width =
            title.chars().take_while(|sign| sign.is_whitespace()).map(|sign| if sign == '\t' { 4 } else { 1 }).sum();
        if width == 1 || (width > 0 && open.is_empty()) {
            return (grid, Vec::new());
        }
        open.retain(|(known, _)| known + INDENT <= width);
        above[row_at] = open.last().map(|(_, row)| *row);
        open.push((width, row_at));
    }
    if above.iter().all(Option::is_none) {
        return (grid, Vec::new());
    }
    let names: Vec<String> =
        above.iter().map(|above| above.map_or_else(String::new, |row| grid[row][at].trim().to_owned())).collect();
    for (row_at, (row, name)) in grid.iter_mut().zip(names).enumerate() {
        row.resize(row.len().max(at + 1), String::new());
        row.insert(at + 1, if row_at == header { "Parent".to_owned() } else { name });
    }
    (grid, above)
}

/// The row that each stands under by its outline number, `1.2.1` under `1.2`; `None` where these are no such numbers.
fn by_path(texts: &[String]) -> Option<Vec<Option<usize>>> {
    let is_path =
        |text: &str| text.split('.').all(|part| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit()));
    let told: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
    if told.len() < 2 || !told.iter().all(|text| is_path(text)) {
        return None;
    }
    let places: Map<&str, usize> = texts.iter().enumerate().map(|(at, text)| (text.as_str(), at)).collect();
    let above = |text: &String| {
        let mut ends = text.rmatch_indices('.').map(|(end, _)| &text[..end]);
        ends.find_map(|path| places.get(path).copied())
    };
    let above: Vec<Option<usize>> = texts.iter().map(above).collect();
    above.iter().any(Option::is_some).then_some(above)
}

/// The row that each stands under by its level: the last one before it of a smaller level; `None` where a level is passed over.
fn by_level(texts: &[String]) -> Option<Vec<Option<usize>>> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut above = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        if text.is_empty() {
            above.push(None);
            continue;
        }
        let level: u8 = text.parse().ok()?;
        let deepest = open.last().map(|(known, _)| *known);
        if deepest.is_some_and(|deepest| level > deepest + 1) {
            return None;
        }
        open.retain(|(known, _)| *known < level);
        above.push(open.last().map(|(_, row)| *row));
        open.push((level, at));
    }
    above.iter().any(Option::is_some).then_some(above)
}

/// The same of one title a row, in one of several columns.
fn in_columns(mut grid: Grid) -> (Grid, Vec<Option<usize>>) {
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
