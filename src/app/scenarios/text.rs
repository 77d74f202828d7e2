//! The sentences of scenarios.

use crate::app::doc::Doc;
use crate::app::text::key_name;
use crate::model::entry::Scenario;
use crate::model::{Entry, Key};
use std::rc::Rc;

/// The menu while the plan itself is looked at.
pub const SCENARIOS: &str = "Scenarios";
/// The plan itself, in the menu and in comparisons.
pub const THE_PLAN: &str = "The plan";
/// Begins a scenario.
pub const NEW: &str = "New scenario…";
/// The title of that dialog.
pub const NEW_TITLE: &str = "New scenario";
/// Its button, and the label of the step.
pub const ADD: &str = "Add scenario";
/// The words of the dialog.
pub const HINT: &str = "Try something out: items, dates, estimates and capacity change in the scenario alone, until you adopt it. Everything else follows the plan.";
/// The same inside a scenario.
pub const HINT_INSIDE: &str = "Begins as a copy of the scenario you are looking at.";
/// Gives another title and other notes.
pub const RENAME: &str = "Rename…";
/// The title of that dialog, and the label of the step.
pub const RENAME_TITLE: &str = "Rename scenario";
/// Its button.
pub const RENAME_BUTTON: &str = "Rename";
/// The fields of the dialog.
pub const NAME: &str = "Name";
pub const NOTES: &str = "What it is about";
/// An example in the empty field.
pub const EXAMPLE: &str = "Two more engineers";
/// Takes the open scenario away.
pub const DELETE: &str = "Delete scenario";
/// The buttons beside the mark.
pub const COMPARE: &str = "Compare with the plan";
pub const ADOPT: &str = "Adopt";
pub const LEAVE: &str = "Back to the plan";
/// The group that the mark is.
pub const MARK: &str = "Scenario";
/// Behind the title of the open scenario.
pub const EDITS_STAY: &str = "Edits stay here, the plan does not change.";
/// The same for readers.
pub const NOT_THE_PLAN: &str = "You are looking at a scenario, not at the plan.";
/// A title is missing.
pub const NO_TITLE: &str = "Give the scenario a name first.";
/// The key in the plan holds something of another program.
pub const FOREIGN: &str = "This plan holds something else under \"scenarios\", so it can have none.";
/// An edit of what a scenario cannot speak of.
pub const CANNOT_HOLD: &str =
    "A scenario cannot hold this: an entry has no id, or one that another has too. Make the change in the plan.";
/// Back at the plan.
pub const LEFT: &str = "Back to the plan.";

/// The title of a scenario.
pub fn title(scenario: &Scenario) -> Rc<str> {
    scenario.display_name().into()
}

/// `Scenario: Two more engineers`
pub fn mark(scenario: &Scenario) -> String {
    format!("{MARK}: {}", scenario.display_name())
}

/// The label of a step, which says in which scenario it was taken.
pub fn step_label(doc: &Doc, label: Rc<str>) -> Rc<str> {
    match doc.open_scenario() {
        Some(scenario) => format!("{label}, in “{}”", scenario.display_name()).into(),
        None => label,
    }
}

/// The title of a plan as it is in a scenario, for what leaves.
pub fn titled(plan: &str, scenario: &Scenario) -> String {
    let named = part(scenario);
    if plan.is_empty() { named } else { format!("{plan} – {named}") }
}

/// `scenario “Two more engineers”`
pub fn part(scenario: &Scenario) -> String {
    format!("scenario “{}”", scenario.display_name())
}

/// It is looked at now.
pub fn opened(title: &str, editable: bool) -> String {
    match editable {
        true => format!("This is “{title}”. Your edits stay in it."),
        false => format!("This is “{title}”."),
    }
}

/// It has been added, and is looked at.
pub fn added(title: &str) -> String {
    format!("Added “{title}”. Your edits stay in it until you adopt it.")
}

/// The name is that of another one.
pub fn taken(title: &str) -> String {
    format!("There is already a scenario called “{title}”. Choose another name.")
}

/// It has another name now.
pub fn renamed(title: &str) -> String {
    format!("The scenario is now called “{title}”.")
}

/// It is gone.
pub fn deleted(title: &str) -> String {
    format!("Deleted “{title}”. The plan is as it was.")
}

/// The label of the step that adopts one.
pub fn adopt(title: &str) -> String {
    format!("Adopt “{title}”")
}

/// In the log of decisions, with what is said after it.
pub fn adopted(title: &str, items: usize) -> String {
    match items {
        0 => format!("Adopted the scenario “{title}”"),
        1 => format!("Adopted the scenario “{title}”, which changes 1 item"),
        _ => format!("Adopted the scenario “{title}”, which changes {items} items"),
    }
}

/// After that.
pub fn is_plan(title: &str) -> String {
    format!("“{title}” is the plan now.")
}

/// A key's name as the first words of a line: `Focus factor`.
pub fn key_title(key: Key) -> String {
    let name = key_name(key).replace('_', " ");
    let first = name.chars().next().map_or_else(String::new, |letter| letter.to_uppercase().collect());
    first + name.get(1..).unwrap_or_default()
}
