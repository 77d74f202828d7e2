//! Foreign formats, one file each: what comes in from spreadsheets and trackers, what goes out to pages and calendars.

pub mod audience;
pub mod cell;
pub mod changelog;
pub mod dates;
pub mod guess;
pub mod land;
pub mod names;
pub mod preview;
pub mod roadmap;
pub mod svg;
pub mod table;
mod words;

pub use cell::{Why, cell_text, parse_cell};
pub use guess::Use;
pub use land::{Landing, to_records};
pub use preview::{Preview, guess};
pub use table::block;
