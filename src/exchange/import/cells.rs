//! Columns and cells of a table on its way in, and what each cell becomes.

use std::rc::Rc;

use super::super::cell::{Habit, Why};
use super::super::habit::Doubt;
use super::layout::Aside;
use super::levels::ParentLevel;
use super::reading::{Reading, Told};
use super::usage::Use;
use crate::base::number::Number;
use crate::model::Value;
use crate::model::depends::DependencyRule;
use crate::model::words::FieldKind as Kind;

/// A column of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name in the table; empty without a header.
    pub name: String,
    /// The use of the column.
    pub usage: Use,
    /// The reading of its numbers or dates.
    pub reading: Reading,
    /// The origin of that reading.
    pub told: Told,
    /// The kind that a custom field of it would have.
    pub kind: Kind,
    /// The number of its empty cells that have what stands above them, as where cells are merged.
    pub filled: usize,
    /// True if an `m` in it is a minute: beside hours, or in a tool that keeps no months.
    pub minutes: bool,
    pub(super) habit: Habit,
    /// The doubts that the table leaves open about its numbers.
    pub doubt: Doubt,
}

impl TableColumn {
    /// The habits of its writer in numbers and dates.
    pub fn habit(&self) -> Habit {
        self.habit
    }
}

/// The item that a reference means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// One of the plan, by id.
    Item(Rc<str>),
    /// One of the table, by its row from 0.
    Row(usize),
    /// One that will be made above the rows, by its place among those.
    New(usize),
}

/// An item that columns name as a parent, and that neither the table nor the plan has: it will be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewParent {
    /// Its title.
    pub name: Rc<str>,
    /// Its level, where the column's name says one.
    pub level: Option<ParentLevel>,
    /// The tool's key for it, where another column has that.
    pub key: Option<Rc<str>>,
    /// The item that it stands under.
    pub above: Option<Link>,
}

/// The team, timebox or objective that a cell names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// One of the plan, by id.
    Known(Rc<str>),
    /// One that will be made, by this name.
    New(Rc<str>),
}

/// The value that a cell becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// Nothing: the cell is empty, or the column is left out.
    Nothing,
    /// Nothing: the text says that there is nothing, as `TBD` and `-` do.
    Emptied,
    /// A value of the column's key.
    Value(Value),
    /// An estimate with the ends of its range.
    Range(Value, Value, Value),
    /// The start and the end of the item.
    Span(Value, Value),
    /// References to teams, timeboxes or objectives.
    Names(Vec<Named>),
    /// Efforts of teams, in the plan's unit.
    Efforts(Vec<(Named, Number)>),
    /// References to items.
    Links(Vec<(Link, DependencyRule)>),
    /// Items that this one waits for, and items that wait for it; true where the cell says more, which goes into the notes.
    Relations(Vec<Link>, Vec<Link>, bool),
    /// A day of the timebox that the row names.
    BoxDay(Value),
    /// The value of a custom field, as JSON.
    Own(Rc<str>),
    /// A line of the item's notes, since the plan has no key for the column.
    Note,
    /// A line of the item's notes, since it does not fit the column.
    Problem(Why),
}

/// A cell of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCell {
    /// Its text in the table.
    pub text: String,
    /// The value it becomes.
    pub becomes: Becomes,
}

/// A row that does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Its place in the table, from 0.
    pub at: usize,
    /// Its first text.
    pub text: String,
    /// The reason why it is left out; `None` where the reader has said so.
    pub why: Option<Aside>,
}
