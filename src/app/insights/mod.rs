//! Figures about the plan, as blocks that a view can lay out: where the value is, what the effort serves, how sure the order is.

mod effort;
mod order;
mod raters;
pub mod text;
mod value;

use super::msg::Msg;
use crate::app::doc::Doc;
use crate::app::ui::Ui;
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
    /// What can be done about it.
    pub button: Option<Button>,
}

/// An item's place in an uncertain order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// The item.
    pub uid: Uid,
    /// Its title.
    pub title: String,
    /// Where its interval begins, percent of all ranks.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where its own rank is.
    pub at: f64,
    /// What stands beside it.
    pub words: String,
    /// Whether another group begins with it.
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
    /// Work under way: done, of, what it is.
    Progress(u32, u32, String),
    /// Ranks with their intervals: what they are called, the items in order, after how many the cut line stands, and how far it goes.
    Ranges(String, Vec<Range>, usize, usize),
    /// Buttons.
    Buttons(Vec<Button>),
}

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Where the value is.
    Value,
    /// How sure the order is.
    Order,
    /// What the raters say.
    Raters,
    /// Effort by letter.
    Moscow,
    /// What the work serves.
    Objectives,
    /// Effort by team and kind.
    Effort,
    /// The same items under every method.
    Methods,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Section; 7] = [
        Section::Value,
        Section::Order,
        Section::Raters,
        Section::Moscow,
        Section::Objectives,
        Section::Effort,
        Section::Methods,
    ];

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            Section::Value => "Where the value is",
            Section::Order => "How sure the order is",
            Section::Raters => "Raters",
            Section::Moscow => "MoSCoW",
            Section::Objectives => "Objectives",
            Section::Effort => "Effort",
            Section::Methods => "Methods side by side",
        }
    }

    /// What is in it for a plan as it is now.
    pub fn blocks(self, doc: &Doc, ui: &Ui) -> Vec<Block> {
        let locale = &ui.locale;
        match self {
            Section::Value => value::pareto(doc, locale),
            Section::Order => order::order(doc, ui),
            Section::Raters => raters::raters(doc, ui),
            Section::Moscow => effort::moscow(doc, ui),
            Section::Objectives => effort::objectives(doc, locale),
            Section::Effort => effort::split(doc, locale),
            Section::Methods => value::methods(doc, locale),
        }
    }

    /// What it shows beside the document; where this and the document are the same, so is the section.
    pub fn version(self, ui: &Ui) -> (u64, usize, bool) {
        let chance = ui.chance.figures.as_ref();
        match self {
            Section::Order => (
                chance.map_or(0, |chance| u64::from(chance.answer.done) + (chance.seed << 32)),
                ui.chance.top,
                chance.is_some_and(|chance| chance.done),
            ),
            Section::Moscow => (0, 0, chance.is_some_and(|chance| chance.done)),
            Section::Raters => (0, 0, ui.ballots.revealed),
            _ => (0, 0, false),
        }
    }
}
