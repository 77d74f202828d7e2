//! The sentences about items that mean the same.

use crate::base::say::duplicates as say;
pub use crate::base::say::duplicates::*;

/// The title of the dialog.
pub fn merge_title(items: usize) -> String {
    say::merge_title(items)
}

/// The name of the choice of the item that stays.
pub fn keep(title: &str) -> String {
    say::keep(title)
}

/// The name of the choice of a value.
pub fn take(field: &str, value: &str) -> String {
    format!("{field}: {value}")
}

/// A field that an item has nothing in.
pub const NOTHING: &str = "–";

/// The label of the step, and the decision that it leaves: `Merged Guest pay into Guest checkout`
pub fn merged(others: &[String], keep: &str) -> String {
    match others {
        [one] => format!("Merged {one} into {keep}"),
        _ => format!("Merged {} items into {keep}", others.len()),
    }
}

/// The names of the columns of that table.
pub const LIKELY_HEAD: [&str; 2] = ["Item", "Looks like"];

/// Pairs that are not listed.
pub fn more(pairs: usize) -> String {
    say::more(pairs)
}
