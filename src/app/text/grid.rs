//! Words of the grid and of what is kept of it.

use super::key_name;
use crate::model::Key;

/// Why no draft of a large plan is kept.
pub const TOO_LONG_TO_KEEP: &str = "the plan is longer than the 5 MB a browser keeps";

/// `Empty Reach of 3 items`
pub fn cleared(key: Key, items: usize) -> String {
    format!("Empty {} of {items} items", key_name(key))
}

/// `Paste 3 rows`
pub fn pasted(rows: usize) -> String {
    if rows == 1 { "Paste 1 row".to_owned() } else { format!("Paste {rows} rows") }
}

/// Cells that were not understood when a block was pasted.
pub fn not_pasted(cells: &[String]) -> String {
    let shown: Vec<String> = cells.iter().take(3).map(|cell| format!("\"{cell}\"")).collect();
    let more = if cells.len() > 3 { " and others" } else { "" };
    format!("Not understood, so those cells kept their values: {}{more}.", shown.join(", "))
}

/// The label of a step that changed the filters kept in the plan.
pub const FILTERS: &str = "Saved filters";

/// The key under which filters are kept holds something of another program.
pub const FILTERS_TAKEN: &str = "This plan holds something else under \"filters\", so no filter can be saved in it.";

/// `Effort of 3 items`
pub fn key_of_many(key: Key, items: usize) -> String {
    format!("{} of {items} items", key_name(key))
}
