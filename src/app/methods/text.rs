//! The sentences about methods of the plan's own.

use crate::base::say::methods as say;
pub use crate::base::say::methods::*;
use crate::model::formula::{FormulaFunction, FormulaName};
use std::rc::Rc;

/// The heads of the preview's columns.
pub const PREVIEW_HEADS: [&str; 4] = ["Rank", "Item", "Score", "Rank today"];

/// `Edit Opportunity score…`
pub fn edit(title: &str) -> String {
    say::edit(title)
}

/// The name of another method.
pub fn taken(title: &str) -> String {
    say::taken(title)
}

/// The label of a step that adds a method.
pub fn add(title: &str) -> String {
    say::add(title)
}

/// The label of a step that changes a method.
pub fn change(title: &str) -> String {
    say::change(title)
}

/// The label of a step that deletes a method.
pub fn delete(title: &str) -> String {
    say::delete(title)
}

/// `Ranked by Opportunity score. Added the custom fields Importance and Satisfaction. No item has what it needs yet.`
pub fn kept(title: &str, is_new: bool, fields: &[&str], scored: usize, items: usize) -> String {
    let mut said = if is_new { format!("Ranked by {title}.") } else { format!("{title} saved.") };
    if !fields.is_empty() {
        said += &format!(" {}", added(fields));
    }
    match scored {
        _ if scored == items => {}
        0 => said += " No item has everything it needs yet.",
        _ => said += &format!(" {scored} of {items} items have a score."),
    }
    said
}

fn added(fields: &[&str]) -> String {
    match fields {
        [one] => format!("Added the custom field {one}."),
        _ => format!("Added the custom fields {}.", listed(fields)),
    }
}

fn listed(names: &[&str]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
        _ => names.concat(),
    }
}

/// The custom fields that keeping the method adds.
pub fn adds(fields: &[&str]) -> String {
    match fields {
        [one] => format!("Adds the custom field {one} to the plan."),
        _ => format!("Adds the custom fields {} to the plan.", listed(fields)),
    }
}

/// The question before a method is deleted.
pub fn asks_delete(title: &str, ranks: bool, users: &[Rc<str>]) -> String {
    let mut said = format!("Delete {title}?");
    if ranks {
        said += " It ranks this plan; RICE will.";
    }
    if !users.is_empty() {
        let users: Vec<&str> = users.iter().map(|user| &**user).collect();
        said += &format!(" The formula of {} uses it and will have an error.", listed(&users));
    }
    said
}

/// A method is gone; the one that ranks now, if it did.
pub fn deleted(title: &str, now: Option<&Rc<str>>) -> String {
    match now {
        Some(now) => format!("Deleted {title}. Ranked by {now}."),
        None => format!("Deleted {title}."),
    }
}

/// The sort of thing that a name is.
pub fn name_about(name: &FormulaName) -> &'static str {
    match name {
        FormulaName::Key(_) => "of each item",
        FormulaName::Criterion(_) => "criterion",
        FormulaName::Field(_) => "custom field",
        FormulaName::Method(_) => "score by this method",
    }
}

/// A function in a line.
pub fn function_about(function: FormulaFunction) -> &'static str {
    match function {
        FormulaFunction::If => "if(condition; value if so; value if not)",
        FormulaFunction::Min => "the smallest of the values",
        FormulaFunction::Max => "the largest of the values",
        FormulaFunction::Sum => "the sum of the values",
        FormulaFunction::Avg => "the mean of the values",
        FormulaFunction::Round => "round(number; decimals)",
        FormulaFunction::Floor => "the next whole number down",
        FormulaFunction::Ceil => "the next whole number up",
        FormulaFunction::Abs => "the number without its sign",
        FormulaFunction::Sqrt => "the square root",
        FormulaFunction::Log => "the logarithm to base 10, or log(number; base)",
        FormulaFunction::Ln => "the natural logarithm",
        FormulaFunction::Exp => "e to the power of the number",
        FormulaFunction::IfEmpty => "ifempty(value; used where it is missing)",
        FormulaFunction::Empty => "true where the value is missing",
    }
}
