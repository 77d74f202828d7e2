//! The sentences about items that mean the same.

/// The way to the dialog.
pub const MERGE_ITEMS: &str = "Merge items…";

/// The title of the dialog.
pub fn merge_title(items: usize) -> String {
    format!("Merge {items} items")
}

/// The effect, above the dialog's table.
pub const HINT: &str = "One item stays. Votes, notes, tags, dependencies and children of all come together in it; whatever named the others names it.";

/// The head of the column of fields.
pub const FIELD: &str = "Field";

/// The row of the item that stays.
pub const STAYS: &str = "Stays";

/// The name of the choice of the item that stays.
pub fn keep(title: &str) -> String {
    format!("Keep {title}")
}

/// The name of the choice of a value.
pub fn take(field: &str, value: &str) -> String {
    format!("{field}: {value}")
}

/// A field that an item has nothing in.
pub const NOTHING: &str = "–";

/// The items have the same in every field that one of them must decide.
pub const ALIKE: &str = "They differ in nothing that has to be decided.";

/// Merges them.
pub const MERGE: &str = "Merge";

/// Fewer than two items.
pub const TOO_FEW: &str = "Select two items or more to merge them.";

/// The label of the step, and the decision that it leaves: `Merged Guest pay into Guest checkout`
pub fn merged(others: &[String], keep: &str) -> String {
    match others {
        [one] => format!("Merged {one} into {keep}"),
        _ => format!("Merged {} items into {keep}", others.len()),
    }
}

/// The heading of what likely means the same.
pub const LIKELY: &str = "Open items with titles that look alike";

/// The names of the columns of that table.
pub const LIKELY_HEAD: [&str; 2] = ["Item", "Looks like"];

/// No items look alike.
pub const NONE: &str = "No two open items have titles that look alike.";

/// The button beside two that look alike.
pub const MERGE_PAIR: &str = "Merge…";

/// The row of a field that two dates make.
pub const DATES: &str = "Dates";

/// Pairs that are not listed.
pub fn more(pairs: usize) -> String {
    format!("{pairs} more pairs look alike.")
}

/// An example of a reason.
pub const EXAMPLE: &str = "Both ask for the same";
