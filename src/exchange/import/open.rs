//! Opens a text as rows: a workbook, a format of some tool, known by what it holds, or a table.

use std::rc::Rc;

use super::super::table;
use super::super::workbook;
use super::super::workbook::read::{WorkbookRefusal, WorkbookSheet};
use super::formats;
use super::headers::called_exactly;
use super::layout;
use super::source::{Refusal, TableSource};
use crate::base::pace::Pace;
use crate::base::say::import as say;

/// Reads a text, in slices; with a separator as the table that this makes of it.
///
/// # Errors
/// [`Refusal`] where it is something that does not come in.
pub async fn read(text: &str, separator: Option<char>, pace: &Pace) -> Result<TableSource, Refusal> {
    if workbook::is_binary(text) {
        return opened(text);
    }
    if separator.is_none()
        && let Some(found) = formats::read(text)
    {
        let source = found?;
        // A table of Markdown may have its items in its cells.
        let marked = source.format == Some("Markdown table");
        let cells = if marked { formats::matrix::read(&source.grid) } else { None };
        return Ok(TableSource { text: Rc::from(text), ..cells.unwrap_or(source) });
    }
    pace.rest().await;
    let chosen = separator.is_some();
    let named = |row: &[String]| row.iter().filter(|cell| called_exactly(cell).is_some()).count();
    let (grid, separator) = table::parse_in_slices(text, separator, &named, pace).await?;
    if table::width(&grid) == 1
        && let Some(grid) = formats::aligned::read(text).filter(|_| !chosen)
    {
        return Ok(TableSource { grid, text: Rc::from(text), ..TableSource::default() });
    }
    if let Some(source) = formats::turned::read(&grid).filter(|_| !chosen) {
        return Ok(TableSource { text: Rc::from(text), separator, ..source });
    }
    if let Some(source) = formats::matrix::read(&grid).filter(|_| !chosen) {
        return Ok(TableSource { text: Rc::from(text), ..source });
    }
    pace.rest().await;
    let grid = formats::links::split(grid);
    pace.rest().await;
    let (grid, above) = formats::tree::titles(grid);
    pace.rest().await;
    Ok(TableSource { grid, above, separator, text: Rc::from(text), ..TableSource::default() })
}

/// The first sheet of a workbook that has a row of names, or else the first with any.
fn opened(text: &str) -> Result<TableSource, Refusal> {
    let sheets =
        workbook::bytes_of(text).ok_or(WorkbookRefusal::Unknown).and_then(|bytes| workbook::read::read(&bytes));
    let sheets: Rc<[WorkbookSheet]> = match sheets {
        Ok(sheets) => sheets.into(),
        Err(WorkbookRefusal::TooLarge(why)) => return Err(why.into()),
        Err(WorkbookRefusal::Old) => return Err(say::old_workbook().into()),
        Err(WorkbookRefusal::Unknown) => return Err(say::packed_file().into()),
    };
    let named = |sheet: &WorkbookSheet| sheet.grid.len() > 1 && layout::of(&sheet.grid, None).header.is_some();
    let filled = |sheet: &WorkbookSheet| !sheet.grid.is_empty();
    let at = sheets.iter().position(named).or_else(|| sheets.iter().position(filled)).unwrap_or(0);
    Ok(TableSource::of_sheet(sheets, at))
}
