//! The source of rows: a table, a sheet of a workbook, or a format of some tool.

use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::table::{Grid, TooLarge};
use super::super::workbook::read::WorkbookSheet;
use super::formats::{links, tree};
use super::usage::Use;

/// Rows of cells, and what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableSource {
    /// The cells; of a known format the first row has the names.
    pub grid: Grid,
    /// The format it was read as, where it is no plain table: `Trello board`.
    pub format: Option<&'static str>,
    /// The uses of the columns of a known format.
    pub uses: Vec<Use>,
    /// The row of the grid that each row stands under, where the shape of the source says so; a list may say so by ids or titles instead.
    pub above: Vec<Option<usize>>,
    /// The unit of its efforts, where the format says so.
    pub unit: Option<WorkUnit>,
    /// True if its numbers have a decimal comma, where the format says so.
    pub comma: Option<bool>,
    /// The sentence about the parts that stay out.
    pub note: Option<String>,
    /// The sign between the cells of a table.
    pub separator: Option<char>,
    /// The text itself.
    pub text: Rc<str>,
    /// The sheets of a workbook, and which of them this is.
    pub sheets: Option<(Rc<[WorkbookSheet]>, usize)>,
}

impl TableSource {
    /// A sheet of a workbook as a table; the first where there are not so many.
    pub(super) fn of_sheet(sheets: Rc<[WorkbookSheet]>, at: usize) -> TableSource {
        let at = if at < sheets.len() { at } else { 0 };
        let grid = sheets.get(at).map_or_else(Grid::new, |sheet| sheet.grid.clone());
        let sheets = Some((sheets, at));
        let (grid, above) = tree::titles(links::split(grid));
        TableSource { grid, above, comma: Some(false), sheets, ..TableSource::default() }
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
    /// It is something else: a sentence that says what, and the way in.
    Foreign(String),
}

impl From<TooLarge> for Refusal {
    fn from(why: TooLarge) -> Refusal {
        Refusal::TooLarge(why)
    }
}

impl From<&str> for Refusal {
    fn from(sentence: &str) -> Refusal {
        Refusal::Foreign(sentence.to_owned())
    }
}
