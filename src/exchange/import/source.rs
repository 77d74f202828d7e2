//! The source of rows: a table in a text, or a format of some tool, known by what it holds.

use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::table::{self, Grid, TooLarge};
use super::super::workbook;
use super::super::workbook::read::{WorkbookRefusal, WorkbookSheet};
use super::formats;
use super::guess::Use;
use super::headers::called_exactly;
use super::layout;

/// Rows of cells, and what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableSource {
    /// The cells; of a known format the first row has the names.
    pub grid: Grid,
    /// The format it was read as, where it is no plain table: `Trello board`.
    pub format: Option<&'static str>,
    /// The uses of the columns of a known format.
    pub uses: Vec<Use>,
    /// The unit of its efforts, where the format says so.
    pub unit: Option<WorkUnit>,
    /// True if its numbers have a decimal comma, where the format says so.
    pub comma: Option<bool>,
    /// The sign between the cells of a table.
    pub separator: Option<char>,
    /// The text itself.
    pub text: Rc<str>,
    /// The sheets of a workbook, and which of them this is.
    pub sheets: Option<(Rc<[WorkbookSheet]>, usize)>,
}

impl TableSource {
    /// A sheet of a workbook as a table; the first where there are not so many.
    fn of_sheet(sheets: Rc<[WorkbookSheet]>, at: usize) -> TableSource {
        let at = if at < sheets.len() { at } else { 0 };
        let grid = sheets.get(at).map_or_else(Grid::new, |sheet| sheet.grid.clone());
        let sheets = Some((sheets, at));
        TableSource { grid: formats::tree::titles(grid), comma: Some(false), sheets, ..TableSource::default() }
    }

    /// Another sheet of the same workbook.
    pub fn with_sheet(&self, at: usize) -> Option<TableSource> {
        let (sheets, _) = self.sheets.as_ref()?;
        Some(TableSource::of_sheet(sheets.clone(), at))
    }

    /// The names of the sheets that have rows, with their places; none but for a workbook.
    pub fn sheet_names(&self) -> Vec<(usize, &str)> {
        let all = self.sheets.iter().flat_map(|(sheets, _)| sheets.iter()).enumerate();
        all.filter(|(_, sheet)| !sheet.grid.is_empty()).map(|(at, sheet)| (at, &*sheet.name)).collect()
    }
}

/// The reason why a text does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is larger than a page could hold.
    TooLarge(TooLarge),
    /// It is something else: what, and the way in.
    Foreign {
        /// The kind of text, as in "This is …".
        what: String,
        /// The advice on what to do.
        way: &'static str,
    },
}

impl From<TooLarge> for Refusal {
    fn from(why: TooLarge) -> Refusal {
        Refusal::TooLarge(why)
    }
}

/// Reads a text; with a separator as the table that this makes of it.
///
/// # Errors
/// [`Refusal`] where it is something that does not come in.
pub fn read(text: &str, separator: Option<char>) -> Result<TableSource, Refusal> {
    if workbook::is_binary(text) {
        return opened(text);
    }
    if separator.is_none()
        && let Some(found) = formats::read(text)
    {
        return found.map(|source| TableSource { text: Rc::from(text), ..source });
    }
    let named = |row: &[String]| row.iter().filter(|cell| called_exactly(cell).is_some()).count();
    let (grid, separator) = table::parse(text, separator, &named)?;
    let grid = formats::tree::titles(grid);
    Ok(TableSource { grid, separator, text: Rc::from(text), ..TableSource::default() })
}

/// The first sheet of a workbook that has a row of names, or else the first with any.
fn opened(text: &str) -> Result<TableSource, Refusal> {
    let foreign = |what: &str, way| Refusal::Foreign { what: what.to_owned(), way };
    let sheets =
        workbook::bytes_of(text).ok_or(WorkbookRefusal::Unknown).and_then(|bytes| workbook::read::read(&bytes));
    let sheets: Rc<[WorkbookSheet]> = match sheets {
        Ok(sheets) => sheets.into(),
        Err(WorkbookRefusal::TooLarge(why)) => return Err(why.into()),
        Err(WorkbookRefusal::Old) => {
            return Err(foreign(
                "an old workbook (.xls), or one with a password",
                "Save it as .xlsx without a password and import that.",
            ));
        }
        Err(WorkbookRefusal::Unknown) => {
            return Err(foreign(
                "a packed file that is no workbook, or a damaged one",
                "Unpack it, or open it in a spreadsheet and copy the rows.",
            ));
        }
    };
    let named = |sheet: &WorkbookSheet| sheet.grid.len() > 1 && layout::of(&sheet.grid, None).header.is_some();
    let filled = |sheet: &WorkbookSheet| !sheet.grid.is_empty();
    let at = sheets.iter().position(named).or_else(|| sheets.iter().position(filled)).unwrap_or(0);
    Ok(TableSource::of_sheet(sheets, at))
}
