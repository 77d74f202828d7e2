//! The actions of the grid on keys, presses and edits that are over.

use super::head;
use super::place::{CellIndex, row_height};
use super::sheet::{CellRef, GridEvent, RangeAnchor, Sheet};
use super::sweep;
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::grid::groups as app;
use crate::app::grid::keys::GridAction;
use crate::app::grid::levels::RowDrop;
use crate::app::grid::msg::GridMsg;
use crate::app::import::msg::ImportMsg;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::query::column::is_typed;
use crate::query::{Column, RowOrder};
use std::rc::Rc;
use yew::prelude::*;

/// A row of the grid, with the header above the first.
type Line = Option<usize>;

impl Sheet {
    pub(super) fn take(&mut self, ctx: &Context<Self>, note: GridEvent) -> bool {
        match note {
            GridEvent::Act(act) => {
                // Typing goes on with a run of Tabs, every other key ends it.
                if !matches!(act, GridAction::Edit(_) | GridAction::Clear) {
                    self.run.end();
                }
                self.act(ctx, act)
            }
            GridEvent::Along(by) => self.tab(ctx, by),
            GridEvent::Entered(at) => self.entered(ctx, at),
            GridEvent::Early(key, shift) => self.early(ctx, &key, shift),
            GridEvent::Left => {
                // A field that is on its way has the focus as good as got, unless someone has put it elsewhere.
                let waits = self.seek || self.edit.as_ref().is_some_and(|edit| !edit.open);
                if waits && self.holds_focus() {
                    return false;
                }
                self.leave();
                true
            }
            GridEvent::Pressed { at, extend, toggle, touch } => {
                self.run.end();
                self.pressed(ctx, at, (extend, toggle, touch))
            }
            GridEvent::Swept(at) => self.swept(&ctx.props().state, at),
            GridEvent::Tapped(at) => self.tapped(ctx, at),
            GridEvent::Clicked { at, open } => self.clicked(ctx, at, open),
            GridEvent::Menu(at, point) => {
                let state = &ctx.props().state;
                let shown = self.cells.columns.get(at.column - 1).copied();
                let uid = at.row.checked_sub(2).and_then(|row| Self::uid_at(state, row));
                self.menu = uid.filter(|uid| point.is_some() || self.menu != Some(*uid));
                let column = shown.filter(|_| at.row == 1);
                self.column_menu = column.filter(|column| point.is_some() || self.column_menu != Some(*column));
                if let (Some(uid), Some(column), Some(_)) = (self.menu, shown, point) {
                    // What is chosen stays so where the menu is about it.
                    let spot = CellRef { row: Some(uid), group: None, column };
                    if !self.is_chosen(state, spot) {
                        self.anchor = None;
                        self.choose(state, Vec::new());
                    }
                    self.at.set(spot);
                }
                (self.menu_opens, self.menu_at) = (self.menu.is_some() || self.column_menu.is_some(), point);
                self.seek = !self.menu_opens;
                true
            }
            GridEvent::Folds(line) => self.fold_at(&ctx.props().state, line),
            GridEvent::Find(seek) => self.find(&ctx.props().state, seek),
            GridEvent::DroppedColumn(column, to) => {
                self.place_column(&ctx.props().state, column, to);
                true
            }
            GridEvent::Fit(column) => {
                head::fit(self, &ctx.props().state, column);
                false
            }
            GridEvent::MenuClosed => {
                (self.menu, self.column_menu) = (None, None);
                self.seek = true;
                true
            }
            GridEvent::Refused => {
                self.seek = false;
                true
            }
            GridEvent::Typed(typed) => {
                if let Some(edit) = self.edit.as_mut() {
                    edit.typed = typed;
                    edit.marked = false;
                    edit.arrow = None;
                }
                true
            }
            GridEvent::Arrow(to) => {
                if let Some(edit) = self.edit.as_mut() {
                    edit.arrow = Some(to);
                }
                true
            }
            GridEvent::Lines(title, text) => self.lines_pasted(ctx, &title, text),
            GridEvent::Sideways(by, typed) => self.sideways(&ctx.props().state, by, typed),
            GridEvent::Done(done) => self.done(ctx, done),
            GridEvent::Dropped(uid, RowDrop::Onto(line)) => {
                self.drop_in_tree(uid, RowDrop::Onto(line));
                true
            }
            GridEvent::Dropped(uid, RowDrop::Before(place)) => {
                let state = &ctx.props().state;
                if state.ui.grid.tree.is_some() {
                    self.drop_in_tree(uid, RowDrop::Before(place));
                    return true;
                }
                let by_hand = state.ui.items.query.sort == RowOrder::Manual;
                // Into another group by having what its rows have; where it stands there, its rank says.
                let group = self.dropped_in(state, uid, place);
                if group.is_none() || by_hand {
                    self.dispatch.send(Msg::Items(ItemsMsg::PlaceBefore(uid, Self::uid_at(state, place))));
                }
                group.into_iter().for_each(|msg| self.dispatch.send(msg));
                // The order may be another one now: the row is shown where it went.
                self.at.set(CellRef { row: Some(uid), group: None, column: Column::Rank });
                (self.seek, self.reveal) = (true, true);
                true
            }
            GridEvent::Pasted(text) => self.pasted(ctx, text),
            GridEvent::Rested => false,
        }
    }

    /// Tab goes on along the row.
    pub(super) fn tab(&mut self, ctx: &Context<Self>, by: i32) -> bool {
        let column = self.column();
        let to = self.run.step(&self.cells.columns, column, by);
        let columns = to as i32 - column as i32;
        self.act(ctx, GridAction::Go { rows: 0, columns, extend: false })
    }

    /// The focus is no longer here.
    pub(super) fn leave(&mut self) {
        self.run.end();
        self.edit = self.edit.take().filter(|edit| edit.open);
        (self.focused, self.seek) = (false, false);
        (self.menu, self.column_menu) = (None, None);
        self.dispatch.send(Msg::Items(ItemsMsg::EnterRow(None)));
    }

    /// The line of the current cell; none for the header, and for what is not shown.
    pub(super) fn line(&self, state: &State) -> Line {
        let at = self.at.get();
        match at.group {
            Some(group) => state.ui.grid.groups.get(group).map(|group| group.line),
            None => self.row_of(state, at.row?).and_then(|row| state.ui.line_of(row)),
        }
    }

    /// The message that makes an item one of the group it is dropped into, if that is another one.
    fn dropped_in(&self, state: &State, uid: Uid, line: usize) -> Option<Msg> {
        let ui = &state.ui;
        let by = ui.items.query.group.filter(|by| is_typed(*by))?;
        let to = match ui.line(line.checked_sub(1)?)? {
            app::GridLine::Heading(group) => group,
            app::GridLine::Row(row) => ui.group_of(row)?,
        };
        let from = self.row_of(state, uid).and_then(|row| ui.group_of(row));
        (from != Some(to)).then(|| Msg::Grid(GridMsg::TypeAll(vec![uid], by, ui.grid.groups[to].key.clone())))
    }

    pub(super) fn column(&self) -> usize {
        let column = self.at.get().column;
        self.cells.columns.iter().position(|known| *known == column).unwrap_or(0)
    }

    pub(super) fn act(&mut self, ctx: &Context<Self>, act: GridAction) -> bool {
        let state = &ctx.props().state;
        let last = state.ui.lines().checked_sub(1);
        let line = self.line(state);
        let column = self.column();
        let down = |line: Line, by: i32| -> Line {
            let at = line.map_or(-1, |row| row as i64) + i64::from(by);
            if at < 0 { None } else { last.map(|last| (at as usize).min(last)) }
        };
        // Only a single step up goes into the header.
        let below_head = |line: Line| line.or(last.map(|_| 0));
        if let Some(done) = self.act_on_heading(ctx, &act) {
            return done;
        }
        match act {
            GridAction::Go { rows, columns, extend } => {
                let to = if extend { below_head(down(line, rows)) } else { down(line, rows) };
                let to = if rows == 0 { line } else { to };
                let column = column.saturating_add_signed(columns as isize).min(self.cells.columns.len() - 1);
                self.go(state, to, column, extend)
            }
            GridAction::SetAll => self.begin_all(ctx),
            GridAction::Page { screens, extend } => {
                let screen = ((ctx.props().viewport.height / row_height()) as i32 - 2).max(1);
                self.go(state, below_head(down(line, screens * screen)), column, extend)
            }
            GridAction::RowEnd { last, extend } => {
                // A range begins with the first column that can be typed into.
                let first = usize::from(extend);
                self.go(state, line, if last { self.cells.columns.len() - 1 } else { first }, extend)
            }
            GridAction::End { last: to_last, corner, extend } => {
                let to = if to_last { last } else { last.map(|_| 0) };
                let ends = if to_last { self.cells.columns.len() - 1 } else { 0 };
                self.go(state, to, if corner { ends } else { column }, extend)
            }
            GridAction::Edit(seed) => match (line, seed) {
                (None, None) => self.sort(state),
                (None, Some(_)) => false,
                (Some(_), seed) => self.begin(ctx, seed),
            },
            GridAction::Leave => {
                let at = self.at.get();
                if let Some(uid) = at.row {
                    self.dispatch.send(Msg::Items(ItemsMsg::GiveUp(uid, at.column)));
                }
                self.choose(state, Vec::new());
                self.anchor = None;
                false
            }
            GridAction::Choose if line.is_none() => self.sort(state),
            GridAction::Fold(fold) => self.fold(state, fold),
            GridAction::Sideways(_) if !state.editable() => false,
            GridAction::ChooseAll => {
                let items = state.doc.plan.items();
                // What is only there for what it leads to is not chosen with it.
                self.choose(state, state.ui.items.rows.iter().map(|at| items[*at].uid).collect());
                false
            }
            act => {
                if let Some(uid) = self.at.get().row {
                    self.act_on(state, uid, act);
                }
                true
            }
        }
    }

    /// Acts on the cell, or on all that is chosen where it is among that.
    fn act_on(&mut self, state: &State, uid: Uid, act: GridAction) {
        let Some((uids, columns)) = self.meant(state) else { return };
        match act {
            GridAction::Choose => self.toggle(state, uid),
            // Rows chosen by their numbers are meant as a whole.
            GridAction::Clear if columns == [Column::Rank] && self.chosen.binary_search(&uid).is_ok() => {
                self.dispatch.send(Msg::Items(ItemsMsg::Delete(uids)));
            }
            GridAction::Clear => self.dispatch.send(Msg::Grid(GridMsg::ClearCells(uids, columns))),
            GridAction::Shift(by) => {
                self.dispatch.send(Msg::Items(ItemsMsg::Reorder(uid, by)));
                (self.seek, self.reveal) = (true, true);
            }
            GridAction::FillDown => {
                let items = state.doc.plan.items();
                let above = || {
                    let row = state.ui.row_above(self.row_of(state, uid)?)?;
                    Some(items[state.ui.grid_rows()[row]].uid)
                };
                // A single cell takes what stands above it.
                let uids = if uids.len() > 1 { uids } else { above().into_iter().chain([uid]).collect() };
                if uids.len() > 1 {
                    self.dispatch.send(Msg::Grid(GridMsg::FillDown(uids, columns)));
                }
            }
            GridAction::Sideways(by) => {
                self.dispatch.send(Msg::Grid(GridMsg::Indent(uids, by > 0)));
                (self.seek, self.reveal) = (true, true);
            }
            GridAction::FillRight => self.dispatch.send(Msg::Grid(GridMsg::FillRight(uids, columns))),
            GridAction::Merge => self.dispatch.send(Msg::Duplicates(DuplicatesMsg::Ask(uids))),
            GridAction::Duplicate => self.dispatch.send(Msg::Items(ItemsMsg::Duplicate(uids))),
            GridAction::Delete => self.dispatch.send(Msg::Items(ItemsMsg::Delete(uids))),
            GridAction::Menu => (self.menu, self.menu_opens, self.menu_at) = (Some(uid), true, None),
            _ => {}
        }
    }

    /// The cell of a line; of the header for none.
    fn spot(&self, state: &State, line: Line, column: Column) -> CellRef {
        let (row, group) = match line.and_then(|line| state.ui.line(line)) {
            Some(app::GridLine::Row(row)) => {
                self.hint.set(row);
                (state.ui.grid_rows().get(row).map(|at| state.doc.plan.items()[*at].uid), None)
            }
            Some(app::GridLine::Heading(group)) => (None, Some(group)),
            None => (None, None),
        };
        CellRef { row, group, column }
    }

    /// Makes a cell the current one; with `extend` the cells from where the choice began to it are chosen.
    pub(super) fn go(&mut self, state: &State, line: Line, column: usize, extend: bool) -> bool {
        let old = self.at.get();
        let spot = self.spot(state, line, self.cells.columns[column]);
        let row = spot.row;
        self.at.set(spot);
        (self.seek, self.reveal) = (true, true);
        if extend {
            let here =
                |at: CellRef| Some(RangeAnchor { uid: at.row?, column: at.column, whole: at.column == Column::Rank });
            if let Some(anchor) = self.anchor.or(here(old)).or(here(spot)) {
                self.anchor = Some(anchor);
                self.choose_range(state, anchor, line, spot.column);
            }
        } else {
            self.anchor = None;
            self.choose(state, Vec::new());
        }
        self.dispatch.send(Msg::Items(ItemsMsg::EnterRow(row)));
        true
    }

    fn sort(&self, state: &State) -> bool {
        let column = self.at.get().column;
        let descending = match state.ui.items.query.sort {
            RowOrder::By { column: by, descending } if by == column => !descending,
            _ => column.descends_first(),
        };
        self.dispatch.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column, descending })));
        false
    }

    fn entered(&mut self, ctx: &Context<Self>, at: CellIndex) -> bool {
        let state = &ctx.props().state;
        let line = at.row.checked_sub(2);
        let Some(column) = self.cells.columns.get(at.column - 1).copied() else { return false };
        self.focused = true;
        if self.seek || line.is_some_and(|line| state.ui.line(line).is_none()) {
            return false;
        }
        let spot = self.spot(state, line, column);
        let row = spot.row;
        let same = self.at.replace(spot) == spot;
        self.dispatch.send(Msg::Items(ItemsMsg::EnterRow(row)));
        !same
    }

    fn pressed(&mut self, ctx: &Context<Self>, at: CellIndex, (extend, toggle, touch): (bool, bool, bool)) -> bool {
        let state = &ctx.props().state;
        let Some(line) = at.row.checked_sub(2) else { return false };
        let (Some(uid), Some(column)) = (Self::uid_at(state, line), self.cells.columns.get(at.column - 1).copied())
        else {
            return false;
        };
        let spot = CellRef { row: Some(uid), group: None, column };
        self.again = self.focused && self.at.get() == spot;
        (self.menu, self.column_menu) = (None, None);
        // A tap says what it is about when it is over.
        if !state.editable() || touch {
            return true;
        }
        if extend {
            return self.go(state, Some(line), at.column - 1, true);
        }
        if toggle {
            self.at.set(spot);
            self.seek = true;
            self.toggle(state, uid);
            return true;
        }
        if column == Column::Rank {
            // There stands the box that chooses the row.
            self.toggle(state, uid);
        } else {
            self.anchor = Some(RangeAnchor { uid, column, whole: false });
            self.choose(state, Vec::new());
            sweep::start(&self.tell, &ctx.props().scroller, at);
        }
        true
    }

    /// A tap does what a person with a finger expects: it opens the item by its title, its score or its rank, and anything else for typing.
    fn tapped(&mut self, ctx: &Context<Self>, at: CellIndex) -> bool {
        let state = &ctx.props().state;
        let column = self.cells.columns.get(at.column - 1).copied();
        let uid = at.row.checked_sub(2).and_then(|line| Self::uid_at(state, line));
        let (Some(uid), Some(column)) = (uid, column) else { return self.clicked(ctx, at, true) };
        match column {
            Column::Rank if state.editable() => {
                self.toggle(state, uid);
                true
            }
            column if is_typed(column) && column != Column::TITLE => self.clicked(ctx, at, true),
            _ => {
                self.dispatch.send(Msg::Details(Some(uid)));
                true
            }
        }
    }

    fn clicked(&mut self, ctx: &Context<Self>, at: CellIndex, open: bool) -> bool {
        let state = &ctx.props().state;
        let again = std::mem::take(&mut self.again) || open;
        let Some(column) = self.cells.columns.get(at.column - 1).copied() else { return false };
        if at.row == 1 {
            self.at.set(CellRef { row: None, group: None, column });
            return self.sort(state);
        }
        if let Some(app::GridLine::Heading(group)) = state.ui.line(at.row - 2) {
            self.close_group(state, group);
            return true;
        }
        let opens = again && self.edit.is_none() && self.begin(ctx, None);
        if let Some(edit) = self.edit.as_mut().filter(|_| opens) {
            // Who clicks into a number and types means another one, not more digits of the old.
            edit.marked = column.is_number();
        }
        opens
    }

    fn pasted(&mut self, ctx: &Context<Self>, text: Rc<str>) -> bool {
        let at = self.at.get();
        let Some(uid) = at.row else {
            // No row to write over: the text comes in as new items.
            self.dispatch.send(Msg::Import(ImportMsg::PreviewTable(text)));
            return false;
        };
        let state = &ctx.props().state;
        let range = self.span(state).filter(|_| self.is_chosen(state, at));
        let (from, across) = range.map_or((self.column(), 0), |(from, to)| (from, to - from + 1));
        let columns = self.cells.columns[from..].to_vec();
        self.dispatch.send(Msg::Grid(GridMsg::PasteCells { at: uid, columns, across, text }));
        false
    }
}
