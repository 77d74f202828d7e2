//! The grid itself: which cell is the current one, what is edited, and the ring of rows.

use super::place::{self, CellIndex};
use crate::app::grid::cells::Cells;
use crate::app::grid::keys::GridAction;
use crate::app::grid::levels::RowDrop;
use crate::app::grid::tab_run::TabRun;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::query::Column;
use crate::ui::grid::cell::ColumnLooks;
use crate::ui::grid::edit::CellEdit;
use crate::ui::grid::edit::EditExit;
use crate::ui::grid::finding::FindAction;
use crate::ui::grid::finding::FindState;
use crate::ui::hooks::{Dispatch, Viewport};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// The current cell: an item's, a group's, or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellRef {
    /// The item; `None` for a group and the header.
    pub row: Option<Uid>,
    /// The group whose heading it is.
    pub group: Option<usize>,
    /// The column.
    pub column: Column,
}

/// An event of the grid.
pub enum GridEvent {
    /// A key on a cell.
    Act(GridAction),
    /// Tab on a cell, forth (1) or back (-1), while a run of Tabs is under way.
    Along(i32),
    /// A key, with Shift or without, that came before the field stood there that it is meant for.
    Early(String, bool),
    /// The focus came to a cell.
    Entered(CellIndex),
    /// The focus left the grid.
    Left,
    /// A press on a cell.
    Pressed { at: CellIndex, extend: bool, toggle: bool, touch: bool },
    /// A click on a cell; `open`: on the arrow that opens its choices.
    Clicked { at: CellIndex, open: bool },
    /// The pointer was drawn to a cell.
    Swept(CellIndex),
    /// A tap on a cell, by touch.
    Tapped(CellIndex),
    /// A click on a row's menu button, or on that of a header; by right click with the point in the window, px.
    Menu(CellIndex, Option<(f64, f64)>),
    /// The menu closes.
    MenuClosed,
    /// The value that was typed has been refused: the field stays.
    Refused,
    /// This stands in the editor now.
    Typed(AttrValue),
    /// An arrow went to this choice of the editor.
    Arrow(usize),
    /// An edit is over.
    Done(EditExit),
    /// A row was dropped.
    Dropped(Uid, RowDrop),
    /// Take this as the title that is typed, and add the other lines of the text below.
    Lines(Rc<str>, Rc<str>),
    /// Take the row a level in (1) or out (-1) while this stands in its field.
    Sideways(i32, Rc<str>),
    /// A press on the sign that folds what stands below the row in a line, or shows it.
    Folds(usize),
    /// Text was pasted.
    Pasted(Rc<str>),
    /// Something is looked for.
    Find(FindAction),
    /// A header was dropped in front of the column at this place.
    DroppedColumn(Column, usize),
    /// A column is to be as wide as what stands in it.
    Fit(Column),
    /// Rows have come to rest.
    Rested,
}

/// The properties of [`Sheet`].
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    pub state: State,
    pub viewport: Viewport,
    pub scroller: NodeRef,
}

pub struct Sheet {
    pub(super) dispatch: Dispatch,
    pub(super) grid: NodeRef,
    pub(super) drop: NodeRef,
    pub(super) cells: Rc<Cells>,
    /// The attributes that all cells of a column share.
    pub(super) looks: ColumnLooks,
    /// Shared with the listeners that have to answer at once.
    pub(super) at: Rc<Cell<CellRef>>,
    /// The place at which the current row was last found.
    pub(super) hint: Cell<usize>,
    /// The cell at which a choice of cells began.
    pub(super) anchor: Option<RangeAnchor>,
    /// The chosen rows, sorted, so that each row finds itself at once.
    pub(super) chosen: Vec<Uid>,
    pub(super) edit: Option<CellEdit>,
    pub(super) menu: Option<Uid>,
    /// The column whose menu is open.
    pub(super) column_menu: Option<Column>,
    /// The search, once something is looked for.
    pub(super) find: Option<FindState>,
    /// The texts in the headings of groups, as far as they have been drawn.
    pub(super) sums: RefCell<Vec<Option<Sums>>>,
    /// The place at which the menu was asked for, px in the window; `None` for beside its cell.
    pub(super) menu_at: Option<(f64, f64)>,
    /// True if the menu is to get the focus as soon as it is drawn.
    pub(super) menu_opens: bool,
    /// True if the focus is inside.
    pub(super) focused: bool,
    /// True if the current cell is to get the focus as soon as it is drawn.
    pub(super) seek: bool,
    /// True if the current cell is to be scrolled into view.
    pub(super) reveal: bool,
    /// True if the last press went to the cell that was current already.
    pub(super) again: bool,
    /// True if an edit waits for its field to stand there; shared with the listener of keys.
    pub(super) pending: Rc<Cell<bool>>,
    /// True if the last press was by touch; shared with the listeners.
    pub(super) touch: Rc<Cell<bool>>,
    pub(super) slide: Option<RowSlide>,
    pub(super) slides: u32,
    /// The Tabs along a row, from the last value that was typed on.
    pub(super) run: TabRun,
    /// Takes what happens in a row: one callback for all of them, so that they are equal from one drawing to the next.
    pub(super) tell: Callback<GridEvent>,
}

impl Sheet {
    /// The place of an item among the rows: found where it was, as a rule.
    pub(super) fn row_of(&self, state: &State, uid: Uid) -> Option<usize> {
        let (rows, items) = (state.ui.grid_rows(), state.doc.plan.items());
        let is = |row: usize| rows.get(row).is_some_and(|at| items[*at].uid == uid);
        let hint = self.hint.get();
        if let Some(near) = [hint, hint + 1, hint.wrapping_sub(1)].into_iter().find(|row| is(*row)) {
            self.hint.set(near);
            return Some(near);
        }
        let at = state.doc.plan.item_index(uid)?;
        let row = rows.iter().position(|row| *row == at)?;
        self.hint.set(row);
        Some(row)
    }

    /// True if the focus is here, or was until the node that had it was taken away. What was last heard of it is not enough: a field that goes with the focus
    /// tells nobody where that goes, and a drawing must not take it from where a person has put it since.
    pub(super) fn holds_focus(&self) -> bool {
        let Some(grid) = self.grid.cast::<Element>().filter(|_| self.focused) else { return false };
        match place::focused(&grid) {
            Some(active) => grid.contains(Some(&active)),
            None => place::nowhere(&grid),
        }
    }

    /// A row that is to have the focus gets it.
    pub(super) fn go_to_wanted(&mut self, state: &State) {
        if let Some(uid) = state.ui.items.seek.filter(|uid| self.row_of(state, *uid).is_some()) {
            self.unfold_to(state, uid);
            let at = self.at.get();
            let column = if at.row == Some(uid) { at.column } else { Column::TITLE };
            self.at.set(CellRef { row: Some(uid), group: None, column });
            (self.seek, self.reveal) = (true, true);
        }
    }

    pub(super) fn numbers(&self, row: Option<usize>, at: CellRef) -> Option<CellIndex> {
        let column = self.cells.columns.iter().position(|column| *column == at.column)? + 1;
        match row {
            Some(row) => Some(CellIndex { row: row + 2, column }),
            None => at.is_header().then_some(CellIndex { row: 1, column }),
        }
    }

    /// The rows are others: the current one may be gone, then the one in its place is the current one.
    pub(super) fn follow_rows(&mut self, state: &State) {
        let at = self.at.get();
        let hint = self.hint.get();
        let ui = &state.ui;
        let place = at.row.map(|uid| self.row_of(state, uid));
        if let (Some(row), Some(tree)) = (place.flatten(), &ui.grid.tree)
            && ui.line_of(row).is_none()
        {
            // What it is a part of has been folded, and has the focus now.
            let shown = tree.shown(row).map(|row| state.doc.plan.items()[tree.rows[row]].uid);
            self.at.set(CellRef { row: shown, group: None, ..at });
            (self.edit, self.menu) = (None, None);
            self.seek = self.seek || self.holds_focus();
            return;
        }
        if let Some(row) = place.flatten().filter(|row| ui.line_of(*row).is_none()) {
            // Its group has been closed.
            self.at.set(CellRef { row: None, group: ui.group_of(row), ..at });
            (self.edit, self.menu) = (None, None);
            self.seek = self.seek || self.holds_focus();
            return;
        }
        let gone = place == Some(None) || at.group.is_some_and(|group| group >= ui.grid.groups.len());
        if gone || at.is_header() && !self.focused {
            let row = ui.grid_rows().get(hint.min(ui.grid_rows().len().saturating_sub(1)));
            let row = row.map(|at| state.doc.plan.items()[*at].uid);
            self.at.set(CellRef { row, group: None, ..at });
            self.edit = None;
            self.menu = None;
            self.focused = self.holds_focus();
            self.seek = self.seek || self.focused;
            if let Some(uid) = row.filter(|_| self.focused) {
                self.dispatch.send(Msg::Items(ItemsMsg::EnterRow(Some(uid))));
            }
        }
    }
}

/// The cell at which a choice of cells began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RangeAnchor {
    /// The item.
    pub uid: Uid,
    /// The column.
    pub column: Column,
    /// True if it began with a whole row.
    pub whole: bool,
}

impl CellRef {
    /// True if it is a header.
    pub fn is_header(self) -> bool {
        self.row.is_none() && self.group.is_none()
    }
}

/// Uids in ascending order.
pub fn sorted(selection: &[Uid]) -> Vec<Uid> {
    let mut uids = selection.to_vec();
    uids.sort_by_cached_key(|uid| u64::from(uid.0));
    uids
}

/// The texts of a heading in each column, each with its explanation.
pub type Sums = Rc<[(String, &'static str)]>;

/// Rows that find other places: the one at `from` went to `to`.
pub struct RowSlide {
    pub from: usize,
    pub to: usize,
    pub _rest: Timeout,
}
