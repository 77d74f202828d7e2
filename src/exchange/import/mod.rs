//! The way in, from a text to entries of the plan: `source` (and `formats/`) makes rows of cells, `layout` finds names and rows among them, `headers`, `tools` and `guess` say what the columns
//! mean and `reading` how their numbers do, `convert` turns cells into values, `preview` holds all of it with the reader's choices, `again` compares with what came in before,
//! `land` makes the entries.

pub mod again;
pub mod check;
mod choose;
mod convert;
mod formats;
pub use formats::calendar::{CalendarHolidays, holidays};
pub mod guess;
pub mod headers;
pub mod land;
pub mod layout;
mod merged;
pub mod preview;
pub mod reading;
mod settle;
pub mod source;
pub mod tools;

/// True if a text is of a tool's format, or of one that does not come in: no plan, and no plain table either.
pub fn formats_know(text: &str) -> bool {
    formats::read(text).is_some()
}
