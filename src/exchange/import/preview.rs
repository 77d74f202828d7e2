//! A pasted or opened table before it lands: its columns, its cells and what each becomes, what does not fit, and the choices of the reader.

use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::cell::Why;
use super::super::habit;
use super::cells::{Becomes, Left, NewParent, TableCell, TableColumn};
use super::layout::TableLayout;
use super::reading::{self, Around, Reading};
use super::source::TableSource;
use super::tools::Habits;
use super::usage::Use;
use crate::base::map::Map;
use crate::base::say::import as say;
use crate::model::plan::Method;
use crate::model::{Key, Plan, Uid, Value};

/// The way rows are matched with items of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matching {
    /// By the key that their tool has for them.
    Keys,
    /// By their titles.
    Titles,
    /// Not at all: each becomes a new item.
    Nothing,
}

/// The changes that rows make to an item that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The item.
    pub uid: Uid,
    /// Its new values.
    pub values: Vec<(Key, Option<Value>)>,
    /// Its new values in custom fields, as JSON.
    pub own: Vec<(Rc<str>, Option<Rc<str>>)>,
    /// Keys that have changed on both sides, and stay as they are here.
    pub kept: Vec<Key>,
    /// The source it names from now on, as JSON.
    pub origin: Rc<str>,
}

/// The relation of rows to the items of the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Again {
    /// The item that each row stands for.
    pub twins: Vec<Option<Uid>>,
    /// Rows of items that have become parts of others: they stand for these, and change nothing in them.
    pub merged: Vec<usize>,
    /// Rows that are new though they look like items: their titles, and those of the items.
    pub alike: Vec<(String, String)>,
    /// The changes that come of that.
    pub updates: Vec<Update>,
    /// Items of the same source that it does not have any more: their titles.
    pub gone: Vec<String>,
    /// The same items.
    pub gone_items: Vec<Uid>,
    /// Rows that are new, though the plan has items with their titles.
    pub namesakes: usize,
}

impl Eq for Again {}

impl Again {
    /// The number of rows that become new items.
    pub fn new_rows(&self) -> usize {
        self.twins.iter().filter(|twin| twin.is_none()).count()
    }

    /// The number of items that change.
    pub fn changed(&self) -> usize {
        self.updates.iter().filter(|update| !update.values.is_empty() || !update.own.is_empty()).count()
    }

    /// The number of items that differ on both sides and stay as they are here.
    pub fn kept(&self) -> usize {
        self.updates.iter().filter(|update| !update.kept.is_empty()).count()
    }
}

/// A column of scores and what came of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The column.
    pub column: usize,
    /// The method its scores are taken to be of.
    pub method: Method,
    /// In how many rows both have the same score.
    pub same: usize,
    /// Rows in which they differ: the row, the table's score, the plan's.
    pub differ: Vec<(usize, f64, f64)>,
    /// The factor between the table's scores and the plan's, where all differ alike. The order is the same then.
    pub factor: Option<f64>,
}

impl Eq for Checked {}

/// The choices of the reader, where they differ from what is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PreviewChoices {
    pub(super) header: Option<Option<usize>>,
    pub(super) rows: Map<usize, bool>,
    pub(super) comma: Option<bool>,
    pub(super) day_first: Option<Option<bool>>,
    pub(super) uses: Map<usize, Use>,
    pub(super) readings: Map<usize, Reading>,
    pub(super) words: Map<(usize, String), String>,
    pub(super) matching: Option<Matching>,
    pub(super) sheet: bool,
}

/// A table as it would land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The columns; a name, a use.
    pub columns: Vec<TableColumn>,
    /// The rows that come in; what a row lacks at its end is empty.
    pub rows: Vec<Vec<TableCell>>,
    /// The place of each of these rows in the table, from 0.
    pub places: Vec<usize>,
    /// The rows that do not come in.
    pub left: Vec<Left>,
    /// The items above the rows that columns name and nothing is yet: they will be made.
    pub parents: Vec<NewParent>,
    /// Settings that the plan does not have yet and the table does: the method, the unit of effort, what reach is counted per.
    pub settings: Vec<(Key, Value)>,
    /// The unit that effort will be counted in.
    pub unit: WorkUnit,
    /// The table's own scores beside those that come out.
    pub checked: Vec<Checked>,
    /// The relation of its rows to the items of the plan.
    pub again: Again,
    /// The source it comes from.
    pub source: Rc<TableSource>,
    /// The tracker whose habits it has.
    pub tools: Habits,
    pub(super) layout: TableLayout,
    pub(super) choices: PreviewChoices,
}

impl Preview {
    /// The method that will rank the plan.
    pub fn method(&self, plan: &Plan) -> Method {
        let own = reading::method_of(|key| self.column_of(key).is_some());
        own.filter(|_| reading::method_is_open(plan)).unwrap_or_else(|| plan.method())
    }

    /// The readings that a column can have.
    pub fn readings(&self, at: usize, plan: &Plan) -> &'static [Reading] {
        match self.columns[at].usage {
            Use::Key(key) => reading::readings(key, &self.around(plan)),
            Use::Span => reading::readings(Key::Start, &self.around(plan)),
            _ => &[],
        }
    }

    pub(super) fn around<'a>(&self, plan: &'a Plan) -> Around<'a> {
        let day_first = self.columns.first().and_then(|column| column.habit.day_first);
        Around { plan, method: self.method(plan), day_first }
    }

    /// True if some dates of a column have the day in front and others the month.
    pub fn orders_differ(&self, at: usize) -> bool {
        self.is_time(at) && habit::orders_differ(self.texts(at))
    }

    /// True if a column holds times.
    pub fn is_time(&self, at: usize) -> bool {
        matches!(self.columns[at].usage, Use::Key(Key::Start | Key::End) | Use::Span)
    }

    /// The number by which a row of the table is called, from 1: what has no row of names of its own counts without one.
    pub fn number_of(&self, place: usize) -> usize {
        if self.source.uses.is_empty() { place + 1 } else { place }
    }

    /// The texts of a column.
    pub fn texts(&self, at: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| row.get(at)).map(|cell| cell.text.trim())
    }

    /// Cells that do not fit their column: row and column from 0, and why.
    pub fn problems(&self) -> impl Iterator<Item = (usize, usize, &Why)> {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            cells.iter().enumerate().filter_map(move |(column, cell)| match &cell.becomes {
                Becomes::Problem(why) => Some((row, column, why)),
                _ => None,
            })
        })
    }

    /// The column taken for a key.
    pub fn column_of(&self, key: Key) -> Option<usize> {
        self.columns.iter().position(|column| column.usage == Use::Key(key))
    }

    /// The name a column's texts get in the notes: its own, or its place.
    pub fn label(&self, column: usize) -> String {
        let name = &self.columns[column].name;
        if name.is_empty() { say::unnamed_column((column + 1).to_string()) } else { name.clone() }
    }
}
