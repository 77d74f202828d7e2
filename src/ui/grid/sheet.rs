//! The grid itself: which cell is the current one, what is edited, and the ring of rows.

use super::draw::{cells_of, is_narrow, window};
use super::editor::{self, Done, Edit};
use super::find::{self, Find, Seek};
use super::group::Sums;
use super::keys::Act;
use super::place::{self, Numbers, ROW};
use super::slide::Slide;
use super::{events, head, menu};
use crate::app::grid::cells::Cells;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::layout::window::RowWindow;
use crate::model::{Key, Uid};
use crate::query::Column;
use crate::ui::hooks::{Dispatch, Viewport};
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::{Icon, icon};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

/// The current cell: an item's, a group's, or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The item; `None` for a group and the header.
    pub row: Option<Uid>,
    /// The group whose heading it is.
    pub group: Option<usize>,
    /// The column.
    pub column: Column,
}

/// What happens to the grid.
pub enum GridEvent {
    /// A key on a cell.
    Act(Act),
    /// A key, with Shift or without, that came before the field stood there that it is meant for.
    Early(String, bool),
    /// The focus came to a cell.
    Entered(Numbers),
    /// The focus left the grid.
    Left,
    /// A press on a cell.
    Pressed { at: Numbers, extend: bool, toggle: bool },
    /// A click on a cell; `open`: on the arrow that opens its choices.
    Clicked { at: Numbers, open: bool },
    /// A click on a row's menu button, or on that of a header.
    Menu(Numbers),
    /// The menu closes.
    MenuClosed,
    /// This stands in the editor now.
    Typed(AttrValue),
    /// An arrow went to this choice of the editor.
    Arrow(usize),
    /// An edit is over.
    Done(Done),
    /// A row was dropped in front of the row at this place.
    Dropped(Uid, usize),
    /// Text was pasted.
    Pasted(Rc<str>),
    /// Something is looked for.
    Find(Seek),
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
    /// Shared with the listeners that have to answer at once.
    pub(super) at: Rc<Cell<Spot>>,
    /// Where the current row was last found.
    pub(super) hint: Cell<usize>,
    /// Where a choice of rows began.
    pub(super) anchor: Option<Uid>,
    /// The chosen rows, sorted, so that each row finds itself at once.
    pub(super) chosen: Vec<Uid>,
    pub(super) edit: Option<Edit>,
    pub(super) menu: Option<Uid>,
    /// The column whose menu is open.
    pub(super) column_menu: Option<Column>,
    /// What is looked for, once something is.
    pub(super) find: Option<Find>,
    /// What the headings of groups say, as far as they have been drawn.
    pub(super) sums: RefCell<Vec<Option<Sums>>>,
    /// Whether the menu is to get the focus as soon as it is drawn.
    pub(super) menu_opens: bool,
    /// Whether the focus is inside.
    pub(super) focused: bool,
    /// Whether the current cell is to get the focus as soon as it is drawn.
    pub(super) seek: bool,
    /// Whether the current cell is to be scrolled into view.
    pub(super) reveal: bool,
    /// Whether the last press went to the cell that was current already.
    pub(super) again: bool,
    /// Whether an edit waits for its field to stand there; shared with the listener of keys.
    pub(super) pending: Rc<Cell<bool>>,
    pub(super) slide: Option<Slide>,
    pub(super) slides: u32,
    /// Takes what happens in a row: one callback for all of them, so that they are equal from one drawing to the next.
    pub(super) tell: Callback<GridEvent>,
}

impl Component for Sheet {
    type Message = GridEvent;
    type Properties = SheetProps;

    fn create(ctx: &Context<Self>) -> Sheet {
        let (dispatch, _) = ctx.link().context::<Dispatch>(Callback::noop()).expect("Root provides the dispatch");
        let props = ctx.props();
        let state = &props.state;
        let first = state.ui.items.rows.first().map(|at| state.doc.plan.items()[*at as usize].uid);
        let group = state.ui.grid.groups.first().map(|_| 0);
        let mut sheet = Sheet {
            dispatch,
            grid: NodeRef::default(),
            drop: NodeRef::default(),
            cells: cells_of(props),
            at: Rc::new(Cell::new(Spot { row: first.filter(|_| group.is_none()), group, column: Column::TITLE })),
            hint: Cell::new(0),
            anchor: None,
            chosen: sorted(&state.ui.items.selection),
            edit: None,
            menu: None,
            column_menu: None,
            find: None,
            sums: RefCell::default(),
            menu_opens: false,
            focused: false,
            seek: false,
            reveal: false,
            again: false,
            pending: Rc::default(),
            slide: None,
            slides: 0,
            tell: ctx.link().callback(|note| note),
        };
        sheet.open_new(state);
        sheet.go_to_wanted(state);
        sheet
    }

    fn update(&mut self, ctx: &Context<Self>, note: GridEvent) -> bool {
        match note {
            GridEvent::Rested => {
                self.slide = None;
                true
            }
            note => self.take(ctx, note),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &SheetProps) -> bool {
        let props = ctx.props();
        let (state, before) = (&props.state, &old.state);
        let same_plan = Rc::ptr_eq(&state.doc.plan, &before.doc.plan);
        let narrow = |props: &SheetProps| is_narrow(props);
        let same_columns = state.ui.grid.columns == before.ui.grid.columns;
        if !same_plan
            || !same_columns
            || state.ui.items.query.group != before.ui.items.query.group
            || !Rc::ptr_eq(&state.ui.locale, &before.ui.locale)
            || narrow(props) != narrow(old)
        {
            let cells = cells_of(props);
            if *self.cells != *cells {
                self.cells = cells;
            }
            if !self.cells.columns.contains(&self.at.get().column) {
                self.at.set(Spot { column: Column::TITLE, ..self.at.get() });
            }
        }
        let same_rows = Rc::ptr_eq(&state.ui.items.rows, &before.ui.items.rows)
            && Rc::ptr_eq(&state.ui.grid.groups, &before.ui.grid.groups);
        if !same_rows || !same_plan || !same_columns {
            self.sums.borrow_mut().clear();
        }
        if !same_rows || !same_plan {
            self.follow_rows(state);
            self.find_again(state);
            self.begin_slide(ctx, before);
        }
        if !Rc::ptr_eq(&state.ui.items.selection, &before.ui.items.selection) {
            self.chosen = sorted(&state.ui.items.selection);
        }
        if state.ui.items.seek != before.ui.items.seek {
            self.go_to_wanted(state);
        }
        if state.ui.items.edit != before.ui.items.edit {
            self.open_new(state);
        }
        if !state.editable() {
            self.edit = None;
            self.menu = None;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let state = &props.state;
        let ui = &state.ui;
        let editable = state.editable();
        let total = ui.lines();
        let window = window(props);
        let at = self.at.get();
        let row = self.line(state);
        // Tab reaches the current cell; the grid itself stands in while that is not drawn.
        let drawn = at.is_header() || row.is_some_and(|row| window.rows().contains(&row));
        let height = ROW * (total + 1) as f64 + if editable { ROW } else { 0.0 };
        let last = ui.items.rows.last().map(|at| state.doc.plan.items()[*at as usize].uid);
        let rows = (0..window.ring).filter_map(|slot| Some(self.row(props, slot, window.row(slot)?, row))).collect();
        let grid = el("div")
            .node(&self.grid)
            .class("grid")
            .attr("role", "grid")
            .attr("aria-label", "Scores")
            .attr("aria-rowcount", (total + 1).to_string())
            .attr("aria-colcount", self.cells.columns.len().to_string())
            .attr("tabindex", if drawn { "-1" } else { "0" });
        let grid =
            if editable { grid.attr("aria-multiselectable", "true") } else { grid.attr("aria-readonly", "true") };
        let grid = events::hear(grid, self, ui.locale.rtl, editable)
            .on(ListenerKind::onpointerdown, self.grip(props))
            .with(head::head(self, state, at.is_header().then_some(at.column)))
            .all(rows);
        let add = editable.then(|| {
            button("add-row")
                .style(format!("transform:translateY({}px)", ROW as i32 * (total as i32 + 1)))
                .attr("aria-label", "Add item at the end")
                .send(&self.dispatch, Msg::Items(ItemsMsg::Add { below: last, values: Vec::new() }))
                .with(icon(Icon::Add))
                .with(el("span").text("Add item"))
        });
        el("div")
            .class("plane")
            .style(format!("height:{}px", height as i32))
            .maybe(self.find.as_ref().map(|find| find::bar(find, &self.tell, props.viewport.width, &ui.locale)))
            .with(grid)
            .with(el("div").node(&self.drop).class("drop-line").attr("aria-hidden", "true"))
            .maybe((total == 0).then(|| self.nothing(state)))
            .maybe(add)
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let Some(grid) = self.grid.cast::<HtmlElement>() else { return };
        self.pending.set(false);
        let props = ctx.props();
        let at = self.at.get();
        let row = self.line(&props.state);
        if let Some(find) = self.find.as_mut().filter(|find| !find.open) {
            find.open = find::enter(&grid);
        }
        if self.reveal
            && let (Some(row), Some(scroller)) = (row, props.scroller.cast::<Element>())
        {
            let (top, height) = (f64::from(scroller.scroll_top()), f64::from(scroller.client_height()));
            let to = RowWindow::reveal(top, height, ROW, ROW, row);
            if to != top {
                scroller.set_scroll_top(to as i32);
            }
        }
        if let Some(edit) = self.edit.as_mut() {
            if !edit.open {
                edit.open = editor::enter(&grid, edit, !self.cells.offers_of(edit.column).is_empty());
                if !edit.open {
                    // Its row comes into view with the next scrolling: until then the grid hears the keys.
                    place::focus_still(&grid);
                }
            }
            // The field has the focus that was sought: where a person puts it next is hers.
            self.seek &= !edit.open;
            editor::follow(&grid);
        } else if std::mem::take(&mut self.menu_opens) {
            menu::enter(&grid);
        }
        if self.edit.is_some() || self.menu.is_some() || self.column_menu.is_some() {
            self.pending.set(self.edit.as_ref().is_some_and(|edit| !edit.open));
            self.reveal = false;
            return;
        }
        let numbers = self.numbers(row, at);
        let cell = numbers.and_then(|numbers| place::cell_at(&grid, numbers));
        if self.seek {
            match cell {
                Some(cell) => {
                    place::focus_still(&cell);
                    if self.reveal {
                        // What stays at the side is in view however far the rest is scrolled.
                        let stays = matches!(at.column, Column::Rank | Column::TITLE);
                        let shown = if stays { cell.parent_element() } else { Some(cell.into()) };
                        shown.iter().for_each(place::show);
                    }
                    self.seek = false;
                    self.reveal = false;
                }
                None => place::focus_still(&grid),
            }
        } else if self.focused {
            // Scrolling gives the focused node another row: the focus goes with the row, or waits on the grid until it is back.
            let active = place::focused(&grid);
            let on_cell = active.as_ref().is_some_and(|active| active.matches(events::CELL).unwrap_or(false));
            match cell {
                Some(cell) if on_cell && active.as_ref() != Some(cell.as_ref()) => place::focus_still(&cell),
                None if on_cell && active.as_ref() != Some(grid.as_ref()) => place::focus_still(&grid),
                _ => {}
            }
        }
    }
}

impl Sheet {
    /// The place of an item among the rows: found where it was, as a rule.
    pub(super) fn row_of(&self, state: &State, uid: Uid) -> Option<usize> {
        let (rows, items) = (&state.ui.items.rows, state.doc.plan.items());
        let is = |row: usize| rows.get(row).is_some_and(|at| items[*at as usize].uid == uid);
        let hint = self.hint.get();
        if let Some(near) = [hint, hint + 1, hint.wrapping_sub(1)].into_iter().find(|row| is(*row)) {
            self.hint.set(near);
            return Some(near);
        }
        let at = state.doc.plan.index_of(Key::Items, uid)? as u32;
        let row = rows.iter().position(|row| *row == at)?;
        self.hint.set(row);
        Some(row)
    }

    /// Whether the focus is here, or was until the node that had it was taken away. What was last heard of it is not enough: a field that goes with the focus
    /// tells nobody where that goes, and a drawing must not take it from where a person has put it since.
    pub(super) fn holds_focus(&self) -> bool {
        let Some(grid) = self.grid.cast::<Element>().filter(|_| self.focused) else { return false };
        match place::focused(&grid) {
            Some(active) => grid.contains(Some(&active)),
            None => place::nowhere(&grid),
        }
    }

    /// A row that is to have the focus gets it.
    fn go_to_wanted(&mut self, state: &State) {
        if let Some(uid) = state.ui.items.seek.filter(|uid| self.row_of(state, *uid).is_some()) {
            let at = self.at.get();
            let column = if at.row == Some(uid) { at.column } else { Column::TITLE };
            self.at.set(Spot { row: Some(uid), group: None, column });
            (self.seek, self.reveal) = (true, true);
        }
    }

    fn numbers(&self, row: Option<usize>, at: Spot) -> Option<Numbers> {
        let column = self.cells.columns.iter().position(|column| *column == at.column)? + 1;
        match row {
            Some(row) => Some(Numbers { row: row + 2, column }),
            None => at.is_header().then_some(Numbers { row: 1, column }),
        }
    }

    /// The rows are others: the current one may be gone, then the one in its place is the current one.
    fn follow_rows(&mut self, state: &State) {
        let at = self.at.get();
        let hint = self.hint.get();
        let ui = &state.ui;
        let place = at.row.map(|uid| self.row_of(state, uid));
        if let Some(row) = place.flatten().filter(|row| ui.line_of(*row).is_none()) {
            // Its group has been closed.
            self.at.set(Spot { row: None, group: ui.group_of(row), ..at });
            (self.edit, self.menu) = (None, None);
            self.seek = self.seek || self.holds_focus();
            return;
        }
        let gone = place == Some(None) || at.group.is_some_and(|group| group >= ui.grid.groups.len());
        if gone || at.is_header() && !self.focused {
            let row = ui.items.rows.get(hint.min(ui.items.rows.len().saturating_sub(1)));
            let row = row.map(|at| state.doc.plan.items()[*at as usize].uid);
            self.at.set(Spot { row, group: None, ..at });
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

impl Spot {
    /// Whether it is a header.
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
