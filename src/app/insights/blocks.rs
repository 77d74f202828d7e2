//! The parts of the insights: figures, lists, bars, buttons.

use crate::app::msg::Msg;
use crate::model::Uid;

/// A bar of a chart of shares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InsightBar {
    /// The name of what it stands for.
    pub name: String,
    /// Its length, percent of the full width; above 100 it fills it.
    pub share: f64,
    /// The place of the limit, percent of the full width.
    pub limit: Option<f64>,
    /// True if it is over its limit.
    pub over: bool,
    /// The words beside it.
    pub words: String,
    /// The items it counts.
    pub items: Option<ItemCount>,
}

/// A number of items that leads to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCount {
    /// The words: `7 items`.
    pub words: String,
    /// The filter that finds them.
    pub filter: String,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InsightRow {
    /// The item it is about; its first cell then opens the details.
    pub uid: Option<Uid>,
    /// The texts of the cells.
    pub cells: Vec<String>,
    /// The cells, by place, that stand out.
    pub marks: Vec<usize>,
    /// The action for it.
    pub button: Option<InsightButton>,
}

/// An item's place in an uncertain order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankRange {
    /// The item.
    pub uid: Uid,
    /// Its title.
    pub title: String,
    /// The beginning of its interval, percent of all ranks.
    pub from: f64,
    /// The end of its interval, percent of all ranks.
    pub to: f64,
    /// The place of its own rank, percent of all ranks.
    pub at: f64,
    /// The ranks it has in most draws: `2–7`.
    pub ranks: String,
    /// The share of draws in which it is above the cut line: `97%`.
    pub chance: String,
    /// True if another group begins with it.
    pub parted: bool,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct InsightButton {
    /// The label on it.
    pub label: String,
    /// The message it sends.
    pub msg: Msg,
    /// True if it changes the plan, so that it is for editing only.
    pub edits: bool,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum InsightBlock {
    /// The finding, in words.
    Say(String),
    /// A remark.
    Hint(String),
    /// A heading of a part.
    Part(String),
    /// Shares beside each other.
    Bars(Vec<InsightBar>),
    /// Figures in rows and columns: what it is called, the headers, the rows.
    Table(String, Vec<String>, Vec<InsightRow>),
    /// Items by name.
    Items(String, Vec<(Uid, String)>),
    /// Numbers of items.
    Counts(Vec<ItemCount>),
    /// A running sum: points from (0, 0) to (100, 100), percent, and the point it turns at.
    Curve(Vec<(f64, f64)>, (f64, f64)),
    /// Work under way: done, of, what it is.
    Progress(u32, u32, String),
    /// Ranks with their intervals: what they are called, the items in order, after how many the cut line stands, and how far it goes.
    Ranges(String, Vec<RankRange>, usize, usize),
    /// The next steps.
    Buttons(Vec<InsightButton>),
    /// Details that few ask for, folded away under their name.
    Fold(String, Vec<InsightBlock>),
}
