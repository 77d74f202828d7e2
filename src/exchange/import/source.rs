//! The source of rows: a table in a text, or a format of some tool, known by what it holds.

use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::table::{self, Grid, TooLarge};
use super::formats;
use super::guess::Use;
use super::headers::called_exactly;

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
