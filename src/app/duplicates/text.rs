//! The sentences about items that mean the same, all of `messages/en/duplicates.ftl` among them.

use crate::base::say::duplicates as say;
pub use crate::base::say::duplicates::*;

/// A field that an item has nothing in.
pub const NOTHING: &str = "–";

/// The label of the step, and the decision that it leaves: `Merged Guest pay into Guest checkout`
pub fn merged_into(others: &[String], keep: &str) -> String {
    say::merged(others.len(), others.first().map_or("", String::as_str), keep)
}

/// The names of the columns of the table of what likely means the same.
pub fn likely_head() -> [&'static str; 2] {
    [say::item(), say::looks_like()]
}
