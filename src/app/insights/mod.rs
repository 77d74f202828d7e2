//! Figures about the plan, as blocks that a view can lay out: where the value is, what the effort serves, how sure the order is.

mod effort;
mod value;

use super::msg::Msg;
use super::state::{Doc, Ui};
use crate::model::Uid;

/// A bar of a chart of shares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// Its length, percent of the full width; above 100 it fills it.
    pub share: f64,
    /// Where the limit stands, percent of the full width.
    pub limit: Option<f64>,
    /// Whether it is over its limit.
    pub over: bool,
    /// What stands beside it.
    pub words: String,
    /// The item it is about.
    pub uid: Option<Uid>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The item it is about; its first cell then opens the details.
    pub uid: Option<Uid>,
    /// What the cells say.
    pub cells: Vec<String>,
    /// Whether a line is drawn above it: another group begins.
    pub parted: bool,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it sends.
    pub msg: Msg,
    /// Whether it changes the plan, so that it is for editing only.
    pub edits: bool,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The finding, in words.
    Say(String),
    /// A remark.
    Hint(String),
    /// A heading of a part.
    Part(String),
    /// Shares beside each other.
    Bars(Vec<Bar>),
    /// Figures in rows and columns: what it is called, the headers, the rows.
    Table(String, Vec<String>, Vec<Row>),
    /// Items by name.
    Items(String, Vec<(Uid, String)>),
    /// A running sum: points from (0, 0) to (100, 100), percent, and the point it turns at.
    Curve(Vec<(f64, f64)>, (f64, f64)),
    /// Buttons.
    Buttons(Vec<Button>),
}

/// A section with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// The sections for a plan as it is now.
pub fn sections(doc: &Doc, ui: &Ui) -> Vec<Section> {
    let locale = &ui.locale;
    let section = |title, blocks: Vec<Block>| Section { title, blocks };
    vec![
        section("Where the value is", value::pareto(doc, locale)),
        section("MoSCoW", effort::moscow(doc, locale)),
        section("Objectives", effort::objectives(doc, locale)),
        section("Effort", effort::split(doc, locale)),
        section("Methods side by side", value::methods(doc, locale)),
    ]
}
