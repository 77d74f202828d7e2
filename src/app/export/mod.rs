//! Ways to get the plan out.

pub mod as_of;
pub mod digest;
pub mod files;
pub mod formats;
pub mod picture;
pub mod state;

use crate::app::doc::Doc;
use crate::app::ui::State;
use crate::base::chunk::chunk_code;

chunk_code! {
    /// Writes the plan in a format for a program, with its MIME type, so many seconds after 1970; nothing for a format that is not known. The plan file alone is written without it.
    pub static WRITE: fn(&Doc, Option<&State>, &str, i64) -> Option<(String, &'static str)> = chunk export, formats::for_program;
}
