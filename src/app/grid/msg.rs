//! The messages of the grid.

use crate::app::grid::columns::ColumnLayout;
use crate::app::grid::levels::RowDrop;
use crate::model::Uid;
use crate::query::Column;
use crate::query::custom_field::CustomField;
use std::rc::Rc;

/// A message of the grid.
#[derive(Clone, Debug, PartialEq)]
pub enum GridMsg {
    /// Set a cell of each of these items from what was typed, as one step.
    TypeAll(Vec<Uid>, Column, Rc<str>),
    /// Answer a key typed on a cell of an item that is calculated.
    TypeCalculated(Uid, Column, Rc<str>),
    /// Choose the cells of these items from one column to another.
    Choose(Vec<Uid>, (Column, Column)),
    /// Give each of these items what the first of them has in some columns, as one step.
    FillDown(Vec<Uid>, Vec<Column>),
    /// Give the cells of these items what the first of the columns has in each, as one step.
    FillRight(Vec<Uid>, Vec<Column>),
    /// Empty the cells of these items in some columns, as one step.
    ClearCells(Vec<Uid>, Vec<Column>),
    /// Arrange the grid's columns.
    Columns(ColumnLayout),
    /// Have these columns of the plan's own.
    OwnColumns(Vec<CustomField>),
    /// Open the bar that finds text.
    AskFind,
    /// Group the grid's rows.
    Group(Option<Column>),
    /// Close a group, or open it; by its key.
    CloseGroup(Rc<str>),
    /// Show the rows as a tree, or (true) as a flat list all the same.
    Flat(bool),
    /// Fold what stands below an item, or (false) show it.
    Fold(Uid, bool),
    /// Fold every parent, or (false) show everything.
    FoldAll(bool),
    /// Show an item that is folded away.
    Reveal(Uid),
    /// Take items a level in, or (false) out.
    Indent(Vec<Uid>, bool),
    /// Drop a row of a tree onto another one or between two.
    DropRow(Uid, RowDrop),
    /// Make an item a part of another one, or of none.
    SetParent(Uid, Option<Uid>),
    /// Add a child to an item.
    AddChild(Uid),
    /// Add the lines of a text below an item that has the first of them as its title.
    PasteLines(Uid, Rc<str>),
    /// Paste a block of cells over the grid: from this item and column on.
    PasteCells {
        /// The item of the first row.
        at: Uid,
        /// The columns from the first one on.
        columns: Vec<Column>,
        /// The number of them that are chosen together with the item; 0 for whole rows.
        across: usize,
        /// Tab-separated text.
        text: Rc<str>,
    },
}
