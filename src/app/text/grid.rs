//! Words of the grid and of what is kept of it.

use super::key_name;
use crate::app::locale::Locale;
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

/// `Reach of Passkeys`
pub fn cell_of(column: &str, item: &str) -> String {
    format!("{column} of {item}")
}

/// `Reach of 3 items`
pub fn cell_of_many(column: &str, items: usize) -> String {
    format!("{column} of {items} items")
}

/// What was typed makes no value of a column of the plan's own.
pub fn not_understood(typed: &str, column: &str, why: &str) -> String {
    format!("\"{typed}\" is no {column}: {why}. The old value stays.")
}

/// The label of a step that arranged the columns.
pub const COLUMNS: &str = "Columns";

/// The label of a step that changed the plan's own columns.
pub const OWN_COLUMNS: &str = "Own columns";

/// The key under which own columns are kept holds something of another program.
pub const FIELDS_TAKEN: &str = "This plan holds something else under \"fields\", so it can have no columns of its own.";

/// `12 items`
pub fn group_count(items: usize) -> String {
    if items == 1 { "1 item".to_owned() } else { format!("{items} items") }
}

/// `3 of 12`, where the first is at 0.
pub fn hits(at: usize, count: usize, locale: &Locale) -> String {
    let number = |number: usize| locale.number(number as f64, 0);
    if count == 0 { "No hits".to_owned() } else { format!("{} of {}", number(at + 1), number(count)) }
}

/// The group of what holds nothing in the column.
pub fn without(column: &str) -> String {
    format!("No {}", column.to_ascii_lowercase())
}

/// `Effort of 3 items`
pub fn key_of_many(key: Key, items: usize) -> String {
    format!("{} of {items} items", key_name(key))
}
