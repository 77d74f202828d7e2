//! The way in, from a text to entries of the plan:
//!
//! - `open` (and `formats/`) makes rows of cells, a [`source::TableSource`];
//! - `layout` finds names and rows among them, `headers`, `tools` and `guess` say what the columns mean (`usage`) and `reading` how their numbers do; `levels` and `parents` what the rows are parts of;
//! - `convert` turns `cells` into values, `settle` what shows over a whole column only, `check` compares scores;
//! - `build` makes the `preview` of all that, `choose` makes it anew with a choice of the reader, `again` compares it with what came in before (`origin`);
//! - `records` makes entries of its rows, and `land` tells new ones from changes.

mod again;
pub mod build;
pub mod cells;
mod check;
pub mod choose;
mod clean;
mod convert;
mod formats;
pub use formats::calendar::{CalendarHolidays, holidays};
pub mod guess;
mod habit_words;
pub mod headers;
pub mod land;
pub mod layout;
mod level_facts;
pub mod levels;
mod merged;
mod open;
pub mod origin;
mod parent_records;
mod parents;
pub mod preview;
pub mod reading;
pub mod records;
mod settle;
pub mod source;
mod tool_list;
pub mod tools;
pub mod usage;

/// True if a text is of a tool's format, or of one that does not come in: no plan, and no plain table either.
pub fn formats_know(text: &str) -> bool {
    formats::read(text).is_some()
}
