//! The messages of items and of the rows that show them.

use crate::app::options::ItemLevel;
use crate::model::{Key, Uid, Value};
use crate::query::{Column, RowOrder};
use std::rc::Rc;

/// A message of items and of the rows that show them.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemsMsg {
    /// Set one key of one item.
    Set(Uid, Key, Option<Value>),
    /// Set one key of an item from what was typed.
    Type(Uid, Key, Rc<str>),
    /// Add a piece of evidence to an item.
    AddEvidence {
        /// The item.
        uid: Uid,
        /// The word of its kind.
        kind: Rc<str>,
        /// The finding.
        note: Rc<str>,
        /// The place where it is to be read.
        link: Rc<str>,
    },
    /// Take the piece of evidence at a place from an item.
    RemoveEvidence(Uid, usize),
    /// Confirm the estimates of an item: they are as good as made today.
    Confirm(Uid),
    /// Set the effort that a team has in an item from what was typed; empty, it has none.
    TypePart(Uid, Rc<str>, Rc<str>),
    /// A new team of that name is what is meant, however near to another it is: the reader has chosen so.
    AgreeTeam(Rc<str>),
    /// Add an item below this one, or where a new item is seen first; it gets these values.
    Add {
        /// The item it comes behind.
        below: Option<Uid>,
        /// The values it starts with.
        values: Vec<(Key, Value)>,
    },
    /// The title of a new item was typed to its end: the next one begins below it. Without a title there is none, and the item goes.
    NextNew(Uid),
    /// No title is typed for a new item after all: if nothing else was put into it, it goes.
    EndNew(Uid),
    /// Copy items with what is below them, each below its original.
    Duplicate(Vec<Uid>),
    /// Take items out. Where others are parts of them, what becomes of these is asked.
    Delete(Vec<Uid>),
    /// Take out the items that it was asked about: (true) with all that is below them, or what is below them moves up.
    DeleteAsAsked(bool),
    /// Move an item up (negative) or down: in the manual order, or in the order of the ranks to another rank, which is asked about.
    Reorder(Uid, i32),
    /// Put an item in front of another one, or last: in the manual order, or in the order of the ranks to another rank, which is asked about.
    PlaceBefore(Uid, Option<Uid>),
    /// Ask for the reason to pin an item to a rank.
    AskPin(Uid, usize),
    /// Pin an item to a rank, from 1, with a reason.
    Pin(Uid, usize, Rc<str>),
    /// Set several estimates of an item as one step.
    Estimates {
        /// The item.
        uid: Uid,
        /// Its estimates.
        values: Vec<(Key, f64)>,
        /// True if this belongs to the step before, as when a key is held down.
        again: bool,
    },
    /// The title that was to be typed next ([`Ui::edit`](crate::app::ui::Ui)) is open.
    TitleOpened,
    /// Keep the rows that hold these words.
    Filter(Rc<str>),
    /// Leave out what is done or dropped, or show it again.
    LeaveOutDone(bool),
    /// Keep the filter in force in the plan, under a name; an empty one forgets the filter of those words.
    KeepFilter(Rc<str>, Rc<str>),
    /// Order the rows.
    Sort(RowOrder),
    /// The row being worked on; rows hold still until it is left.
    EnterRow(Option<Uid>),
    /// Give up the value that was typed for a cell and refused.
    GiveUp(Uid, Column),
    /// Show other levels of the tree on the board and in the matrix.
    Level(ItemLevel),
    /// Choose the rows that the next action is for.
    Select(Vec<Uid>),
}
