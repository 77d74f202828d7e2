//! The items as a view remembers them: the rows, the one being worked on, the new one.

use crate::app::options::ItemLevel;
use crate::model::index::ItemVec;
use crate::model::{ItemIndex, Record, Uid};
use crate::query::{Column, RowQuery};
use std::rc::Rc;

/// A row that has just found another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedRow {
    /// The item.
    pub uid: Uid,
    /// The number of ranks it rose (positive) or fell (negative).
    pub by: i32,
}

/// A value that was typed and refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedValue {
    /// The item it was typed for.
    pub uid: Uid,
    /// Its column.
    pub column: Column,
    /// As it was typed.
    pub typed: Rc<str>,
    /// The reason, as it was said.
    pub why: Rc<str>,
}

/// A new item whose title is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct NewItem {
    /// The item.
    pub uid: Uid,
    /// As it was made: as long as it is that, nothing has been put into it.
    pub made: Rc<Record>,
    /// True if it has a title by now.
    pub titled: bool,
    /// The number of steps that could be undone when it had been added.
    pub mark: usize,
    /// The items that were added one after the other up to this one, each with the one it stands behind: they hold still while the next one is typed.
    pub chain: Vec<(Uid, Option<Uid>)>,
}

/// The items as a view shows them.
#[derive(Clone, Debug)]
pub struct ItemsState {
    /// A new team's name that was asked about, since it is nearly that of another, or that the reader has chosen.
    pub asked_team: Option<Rc<str>>,
    /// The item that is to be pinned, and the rank that is offered.
    pub pin_wish: Option<(Uid, usize)>,
    /// True if that rank is being typed: more digits may follow.
    pub pin_typed: bool,
    /// The levels that the board and the matrix show.
    pub level: ItemLevel,
    /// The items that are to be deleted and have parts, until it is answered what becomes of these.
    pub delete_wish: Rc<[Uid]>,
    /// Values that were typed and refused, each in its cell until it is mended or given up.
    pub refused: Rc<[RefusedValue]>,
    /// The query on the plan.
    pub query: RowQuery,
    /// The result of the filter, to be said as it changes; empty until something is looked for.
    pub found: Rc<str>,
    /// The items shown, as indices, in order. Held still while a row is worked on.
    pub rows: Rc<Vec<ItemIndex>>,
    /// New items that do not match the filter, and are shown until that is another one.
    pub kept: Rc<[Uid]>,
    /// The ranks among what is neither done nor dropped, by place in the list, 0 for none; where only that is shown.
    pub ranks: Option<Rc<ItemVec<u32>>>,
    /// The rows chosen.
    pub selection: Rc<[Uid]>,
    /// True if the rows are held in an order that is no longer the one asked for.
    pub stale: bool,
    /// The row being worked on, and its rank when it was entered.
    pub entered: Option<(Uid, Option<usize>)>,
    /// The row that moved last.
    pub moved: Option<MovedRow>,
    /// The item whose row is to have the focus next, until a row has it.
    pub seek: Option<Uid>,
    /// The new item whose title is to be typed next; the grid opens it and answers with `TitleOpened`.
    pub edit: Option<Uid>,
    /// The new item that is being titled.
    pub fresh: Option<Rc<NewItem>>,
}

impl Default for ItemsState {
    fn default() -> ItemsState {
        ItemsState {
            asked_team: None,
            pin_wish: None,
            pin_typed: false,
            level: ItemLevel::All,
            delete_wish: Rc::from([]),
            refused: Rc::from([]),
            query: RowQuery::default(),
            found: Rc::from(""),
            rows: Rc::default(),
            kept: Rc::from([]),
            ranks: None,
            selection: Rc::from([]),
            stale: false,
            entered: None,
            moved: None,
            seek: None,
            edit: None,
            fresh: None,
        }
    }
}

/// The details that are open.
#[derive(Clone, Debug, Default)]
pub struct DetailsState {
    /// The item whose details are open.
    pub item: Option<Uid>,
    /// The item that the open details compare with.
    pub beside: Option<Uid>,
    /// Grows with each time they are asked for: the panel then takes the focus, which it leaves alone where it only follows.
    pub opened: u32,
}

impl DetailsState {
    /// Opens an item's details, which take the focus.
    pub fn open(&mut self, uid: Uid) {
        self.follow(uid);
        self.opened += 1;
    }

    /// Shows another item in details that are open, without taking the focus.
    pub fn follow(&mut self, uid: Uid) {
        if self.item != Some(uid) {
            self.item = Some(uid);
            self.beside = None;
        }
    }
}
