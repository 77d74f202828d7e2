//! Tables as text: tab-separated as Excel and Sheets put it on the clipboard, CSV with commas or semicolons (RFC 4180 and what is met in practice).
//!
//! Quotes are read leniently: spreadsheets leave a cell such as `"big" idea` unquoted in what they copy, so a cell whose closing quote is not
//! followed by a separator stands as it is.

use crate::base::pace::{Pace, at_once};

/// The cells of a text, row by row. Rows may differ in length and stay so: to fill them up would multiply a few long rows by many short ones.
pub type Grid = Vec<Vec<String>>;

/// The most columns a table may have.
pub const MAX_COLUMNS: usize = 1_000;
/// The most cells a table may have: 100,000 rows of 40.
pub const MAX_CELLS: usize = 4_000_000;

/// The reason why a table is not taken in: it is larger than a page could hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// A row has more than [`MAX_COLUMNS`] cells.
    Columns,
    /// There are more than [`MAX_CELLS`] cells.
    Cells,
}

/// Splits text into rows of cells. Line ends are LF, CRLF or CR; the last one makes no empty row. `""` inside a quoted cell is one quote.
///
/// # Errors
/// [`TooLarge`] as soon as a bound is passed, before more of the text is looked at.
pub fn split(text: &str, separator: char) -> Result<Grid, TooLarge> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut cells = 0;
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    while !rest.is_empty() {
        let (cell, after) = cell(rest, separator);
        // Behind a separator there is another cell, be it an empty one at the very end.
        let more = usize::from(after.starts_with(separator));
        cells += 1;
        if row.len() + 1 + more > MAX_COLUMNS {
            return Err(TooLarge::Columns);
        }
        if cells + more > MAX_CELLS {
            return Err(TooLarge::Cells);
        }
        row.push(cell);
        rest = after;
        if let Some(after) = rest.strip_prefix(separator) {
            rest = after;
            if rest.is_empty() {
                row.push(String::new());
            }
            continue;
        }
        rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
        rows.push(std::mem::take(&mut row));
    }
    if !row.is_empty() {
        rows.push(row);
    }
    Ok(rows)
}

/// One cell and what follows it: the separator, a line end, or nothing.
fn cell(text: &str, separator: char) -> (String, &str) {
    if let Some(found) = quoted(text, separator) {
        return found;
    }
    let end = text.find([separator, '\n', '\r']).unwrap_or(text.len());
    (text[..end].to_owned(), &text[end..])
}

fn quoted(text: &str, separator: char) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut out = String::new();
    loop {
        let at = rest.find('"')?;
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                out.push('"');
                rest = more;
            }
            None => break,
        }
    }
    (rest.is_empty() || rest.starts_with([separator, '\n', '\r'])).then(|| (out.replace("\r\n", "\n"), rest))
}

/// A block from the clipboard, to be put into cells that are already there: tab-separated always, so that a comma in one copied cell parts nothing.
/// The line end that spreadsheets put behind the last row makes no row. What a row lacks of the longest one is empty.
///
/// # Errors
/// As for [`split`].
pub fn block(text: &str) -> Result<Grid, TooLarge> {
    let mut rows = split(text, '\t')?;
    for cell in rows.iter_mut().flatten() {
        unguard(cell);
    }
    Ok(rows)
}

/// The number of cells in the longest row.
pub fn width(grid: &[Vec<String>]) -> usize {
    grid.iter().map(Vec::len).max().unwrap_or(0)
}

/// The cells of the first `width` columns, without the empty ones and the white space around them: one pass over what is there, however ragged the rows are.
pub fn by_column(rows: &[Vec<String>], width: usize) -> Vec<Vec<&str>> {
    let mut columns = vec![Vec::new(); width];
    for row in rows {
        for (cells, cell) in columns.iter_mut().zip(row) {
            let cell = cell.trim();
            if !cell.is_empty() {
                cells.push(cell);
            }
        }
    }
    columns
}

/// The separators that are tried, the likeliest first.
pub const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];

/// A table out of a text of unknown make, and the sign between its cells: the one that makes the best table of it, judged by its rows and not by what stands inside quotes; else every line
/// is a row of one cell. `named` counts the cells of a row that are names of columns. A first line `sep=;` says it outright, as Excel writes it. Empty rows are left out.
///
/// # Errors
/// [`TooLarge`] where the text is a table that passes a bound.
pub fn parse(
    text: &str,
    wanted: Option<char>,
    named: &dyn Fn(&[String]) -> usize,
) -> Result<(Grid, Option<char>), TooLarge> {
    at_once(parse_in_slices(text, wanted, named, &Pace::whole()))
}

/// The same in slices, one for each separator that is tried.
///
/// # Errors
/// As for [`parse`].
pub async fn parse_in_slices(
    text: &str,
    wanted: Option<char>,
    named: &dyn Fn(&[String]) -> usize,
    pace: &Pace,
) -> Result<(Grid, Option<char>), TooLarge> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (declared, text) = match text.strip_prefix("sep=").and_then(|rest| rest.chars().next().map(|c| (c, rest))) {
        Some((separator, rest)) => {
            let rest = rest[separator.len_utf8()..].trim_start_matches(['\r', '\n']);
            (Some(separator), rest)
        }
        None => (None, text),
    };
    let full = |separator: char| -> Result<Grid, TooLarge> {
        let rows = split(text, separator)?.into_iter();
        let mut grid: Grid = rows.filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        // Files that were put behind each other have a byte order mark in the middle.
        let marked = grid.iter_mut().flatten().filter(|cell| cell.starts_with('\u{feff}'));
        marked.for_each(|cell| *cell = cell.trim_start_matches('\u{feff}').to_owned());
        grid.iter_mut().flatten().for_each(unguard);
        Ok(grid)
    };
    if let Some(separator) = wanted.or(declared) {
        return Ok((full(separator)?, Some(separator)));
    }
    let mut best: Option<((usize, usize, usize), Grid, char)> = None;
    let mut too_large = None;
    for separator in SEPARATORS.into_iter().filter(|separator| text.contains(*separator)) {
        let read = full(separator);
        pace.rest().await;
        match read {
            Ok(grid) => {
                let fit = fit(&grid, separator, named);
                if fit.0 + fit.1 > 0 && best.as_ref().is_none_or(|(most, ..)| fit > *most) {
                    best = Some((fit, grid, separator));
                }
                pace.rest().await;
            }
            Err(why) => too_large = Some(why),
        }
    }
    match (best, too_large) {
        (Some((_, grid, separator)), _) => Ok((grid, Some(separator))),
        // Neither makes a table of it: prose, whose commas are its own, unless there are more of them than a table may have.
        (None, Some(why)) => Err(why),
        (None, None) => {
            let mut lines = lines(text)?;
            lines.iter_mut().flatten().for_each(unguard);
            Ok((lines, None))
        }
    }
}

/// Every line as a row of one cell.
fn lines(text: &str) -> Result<Grid, TooLarge> {
    // A sign that no text has.
    let rows = split(text, '\u{1f}')?;
    Ok(rows.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect())
}

/// The fit of a separator: how many names of columns a row near the top has, from two on; how many of a thousand rows are like the others; how many cells they have.
fn fit(grid: &Grid, separator: char, named: &dyn Fn(&[String]) -> usize) -> (usize, usize, usize) {
    let names = grid.iter().take(12).map(|row| named(row)).max().unwrap_or(0);
    let names = if names >= 2 { names } else { 0 };
    let widest = width(grid);
    let even = evenness(grid);
    // A tab is hardly ever typed: rows of any length that have some are a table.
    let some = separator == '\t' && widest > 1;
    (names, if even > 0 { 2 } else { usize::from(some) }, even.max(usize::from(some)))
}

/// The number of cells in the first row, if at least 80 % of two rows or more have as many, all but none; else 0. A single line of prose with a comma in it is no table; with three cells or
/// more it is.
fn evenness(grid: &Grid) -> usize {
    let width = grid.first().map_or(0, Vec::len);
    let alike = grid.iter().filter(|row| row.len() == width).count();
    let enough = if grid.len() < 2 { width > 2 } else { width > 1 && alike * 10 >= grid.len() * 8 };
    if enough { width } else { 0 }
}

/// Rows of cells as text. A cell is quoted where it holds the separator, a quote, a line break or spaces at its ends.
pub fn write<R, C>(rows: impl IntoIterator<Item = R>, separator: char, line_end: &str) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = String::new();
    for row in rows {
        let start = out.len();
        let mut cells = 0;
        for cell in row {
            if cells > 0 {
                out.push(separator);
            }
            cells += 1;
            cell_into(&mut out, cell.as_ref(), separator);
        }
        // A lone empty cell would otherwise be an empty line, which is no row.
        if cells == 1 && out.len() == start {
            out.push_str("\"\"");
        }
        out.push_str(line_end);
    }
    out
}

fn cell_into(out: &mut String, cell: &str, separator: char) {
    let guard = if is_formula(cell) { "'" } else { "" };
    let special = cell.contains([separator, '"', '\n', '\r', '\t']) || cell.trim() != cell;
    if special {
        out.push('"');
        out.push_str(guard);
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(guard);
        out.push_str(cell);
    }
}

/// True if a spreadsheet would run the cell as a formula: such text gets an apostrophe in front when written, which reading takes off again.
/// Numbers, `-5` or `+3`, are none.
fn is_formula(cell: &str) -> bool {
    let inner = cell.trim_start_matches(|c: char| c == '\'' || c.is_whitespace());
    let typed = |comma| crate::base::number::parse_typed(inner, comma).is_some();
    let number = || inner.len() == cell.len() && (typed(false) || typed(true));
    // Spreadsheets of Japanese and Chinese take full-width signs for these.
    inner.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !number()
}

/// Takes the apostrophe off that [`write`] puts in front of what a spreadsheet would run.
pub fn unguard(cell: &mut String) {
    if cell.strip_prefix('\'').is_some_and(is_formula) {
        cell.remove(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        parse(text, None, &|_| 0).unwrap_or_default().0
    }

    #[test]
    fn cells_with_quotes_line_breaks_and_crlf_come_apart_as_a_spreadsheet_means_them() {
        let text = "Title\tNotes\r\n\"two\nlines\"\t\"say \"\"hi\"\"\"\r\n\"big\" idea\tplain\r\n";
        assert_eq!(rows(text), [["Title", "Notes"], ["two\nlines", "say \"hi\""], ["\"big\" idea", "plain"]]);
        assert_eq!(rows("a,b\n\"never closed,1\nc,2"), [["a", "b"], ["\"never closed", "1"], ["c", "2"]]);
    }

    #[test]
    fn separators_are_found_out() {
        assert_eq!(rows("a;b\n1,5;2\n"), [["a", "b"], ["1,5", "2"]]);
        assert_eq!(rows("sep=;\r\na;b\r\n"), [["a", "b"]]);
        assert_eq!(rows("\u{feff}a,b\n1,2"), [["a", "b"], ["1", "2"]]);
        assert_eq!(rows("Faster search, finally"), [["Faster search, finally"]]);
        assert_eq!(rows("One\n\nTwo, three\nFour"), [["One"], ["Two, three"], ["Four"]]);
        assert_eq!(rows("\n \n"), Vec::<Vec<String>>::new());
    }

    #[test]
    fn a_sign_inside_quotes_parts_nothing() {
        let named =
            |row: &[String]| row.iter().filter(|cell| ["Key", "Title", "Effort"].contains(&cell.as_str())).count();
        let read = |text: &str| parse(text, None, &named).unwrap_or_default();
        let (rows, separator) = read("Key,Title,Effort\nA,\"1.\tone\n2.\ttwo\",3\nB,b\n");
        assert_eq!((rows.len(), rows[1][1].as_str(), separator), (3, "1.\tone\n2.\ttwo", Some(',')));
        assert_eq!(read("Key|Title|Effort\nA|a, b; c|3").1, Some('|'));
        assert_eq!(read("Key;Title\nA;a, b\nB;c, d\n").1, Some(';'));
    }

    #[test]
    fn a_block_knows_only_tabs_and_stays_ragged() {
        let rows = |text: &str| block(text).unwrap_or_default();
        assert_eq!(rows("a, b\tc\nd\n"), [vec!["a, b", "c"], vec!["d"]]);
        assert_eq!(rows("a\t"), [["a", ""]]);
        assert_eq!(rows("a\n\nb"), [["a"], [""], ["b"]]);
    }

    #[test]
    fn formulas_are_disarmed_and_come_back() {
        let cells = ["=1+1", "-5", "'=x", "+a", "- dash", "@me", "it's", "'quoted'", "''=", "-1-cmd"];
        let text = write([cells], '\t', "\r\n");
        assert_eq!(text, "'=1+1\t-5\t''=x\t'+a\t'- dash\t'@me\tit's\t'quoted'\t'''=\t'-1-cmd\r\n");
        assert_eq!(block(&text).unwrap_or_default(), [cells]);
    }

    #[test]
    fn a_table_beyond_a_bound_is_refused_by_what_it_has_too_many_of() {
        let columns = |count: usize| vec!["x"; count].join("\t");
        assert_eq!(split(&columns(MAX_COLUMNS), '\t').map(|grid| grid[0].len()), Ok(MAX_COLUMNS));
        assert_eq!(split(&columns(MAX_COLUMNS + 1), '\t'), Err(TooLarge::Columns));
        // A separator at the end is one empty cell more.
        assert_eq!(split(&"x\t".repeat(MAX_COLUMNS), '\t'), Err(TooLarge::Columns));
        assert_eq!(parse(&"a,".repeat(200_000), None, &|_| 0), Err(TooLarge::Columns));
        let rows = columns(MAX_COLUMNS) + "\n";
        assert_eq!(split(&(rows.repeat(MAX_CELLS / MAX_COLUMNS) + "y"), '\t'), Err(TooLarge::Cells));
    }
}
