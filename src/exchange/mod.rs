//! Foreign formats, one file each: what comes in from spreadsheets and trackers, what goes out to pages and calendars.

pub mod audience;
pub mod block;
pub mod cell;
mod cell_texts;
pub mod changelog;
pub mod confluence;
pub mod csv;
pub mod dates;
pub mod dokuwiki;
mod escape;
pub mod fiscal;
pub mod github;
pub mod guess;
pub mod html;
pub mod ics;
pub mod join;
pub mod land;
pub mod markdown;
pub mod mediawiki;
pub mod mermaid;
pub mod names;
pub mod preview;
pub mod ranking;
pub mod roadmap;
pub mod svg;
pub mod table;
pub mod words;

pub use block::block as page_block;
pub use cell::{Why, cell_text, parse_cell};
pub use guess::Use;
pub use land::{Landing, to_records};
pub use preview::{Preview, guess};
pub use table::block;
