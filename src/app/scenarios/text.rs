//! The sentences of scenarios: those that depend on a plan, and all of `messages/en/scenarios.ftl`.

use crate::app::doc::Doc;
use crate::app::text::key_name;
use crate::base::case::capitalised;
use crate::base::say::scenarios as say;
pub use crate::base::say::scenarios::*;
use crate::model::entry::Scenario;
use crate::model::{Entry, Key};
use std::rc::Rc;

/// The title of a scenario.
pub fn title(scenario: &Scenario) -> Rc<str> {
    scenario.display_name().into()
}

/// `Scenario: Two more engineers`
pub fn mark(scenario: &Scenario) -> String {
    say::mark(scenario.display_name())
}

/// The label of a step, which says in which scenario it was taken.
pub fn step_label(doc: &Doc, label: Rc<str>) -> Rc<str> {
    match doc.open_scenario() {
        Some(scenario) => say::step_inside(&label, scenario.display_name()).into(),
        None => label,
    }
}

/// The title of a plan as it is in a scenario, for what leaves.
pub fn titled(plan: &str, scenario: &Scenario) -> String {
    match plan {
        "" => part(scenario),
        plan => say::titled(plan, scenario.display_name()),
    }
}

/// `scenario “Two more engineers”`
pub fn part(scenario: &Scenario) -> String {
    say::part(scenario.display_name())
}

/// It is looked at now.
pub fn opened(title: &str, editable: bool) -> String {
    match editable {
        true => say::opened(title),
        false => say::opened_to_read(title),
    }
}

/// In the log of decisions, with what is said after it.
pub fn adopted(title: &str, items: usize) -> String {
    say::adopted(items, title)
}

/// A key's name as the first words of a line: `Focus factor`.
pub fn key_title(key: Key) -> String {
    capitalised(&key_name(key).replace('_', " "))
}
