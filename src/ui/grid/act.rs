//! What the grid does about keys, presses and edits that are over.

use super::editor::{Done, Edit};
use super::keys::Act;
use super::place::{Numbers, ROW};
use super::sheet::{Note, Sheet, Spot};
use crate::app::{Msg, State, text};
use crate::model::{Key, Uid};
use crate::query::{Column, Sort};
use std::rc::Rc;
use yew::prelude::*;

impl Act {
    /// Whether it changes the plan or chooses rows for doing so.
    pub fn changes(&self) -> bool {
        let extend = match self {
            Act::Go { extend, .. } | Act::Page { extend, .. } | Act::End { extend, .. } => *extend,
            _ => false,
        };
        extend
            || matches!(
                self,
                Act::Edit(Some(_))
                    | Act::Clear
                    | Act::Choose
                    | Act::ChooseAll
                    | Act::Shift(_)
                    | Act::Duplicate
                    | Act::FillDown
                    | Act::Delete
                    | Act::Menu
            )
    }
}

/// A row of the grid, with the header above the first.
type Line = Option<usize>;

impl Sheet {
    pub(super) fn take(&mut self, ctx: &Context<Self>, note: Note) -> bool {
        match note {
            Note::Act(act) => self.act(ctx, act),
            Note::Entered(at) => self.entered(ctx, at),
            Note::Left => {
                if self.seek {
                    return false;
                }
                self.focused = false;
                self.menu = None;
                self.fresh = None;
                self.dispatch.send(Msg::EnterRow(None));
                true
            }
            Note::Pressed { at, extend, toggle } => self.pressed(ctx, at, extend, toggle),
            Note::Clicked { at, open } => self.clicked(ctx, at, open),
            Note::Menu(row) => {
                let uid = row.checked_sub(2).and_then(|row| uid_at(&ctx.props().state, row));
                self.menu = uid.filter(|uid| self.menu != Some(*uid));
                self.menu_opens = self.menu.is_some();
                self.seek = self.menu.is_none();
                true
            }
            Note::MenuClosed => {
                self.menu = None;
                self.seek = true;
                true
            }
            Note::Typed(typed) => {
                if let Some(edit) = self.edit.as_mut() {
                    edit.typed = typed;
                    edit.arrow = None;
                }
                true
            }
            Note::Arrow(to) => {
                if let Some(edit) = self.edit.as_mut() {
                    edit.arrow = Some(to);
                }
                true
            }
            Note::Done(done) => self.done(ctx, done),
            Note::Dropped(uid, place) => {
                let before = uid_at(&ctx.props().state, place);
                self.dispatch.send(Msg::PlaceBefore(uid, before));
                // The order may be another one now: the row is shown where it went.
                self.at.set(Spot { row: Some(uid), column: Column::Rank });
                (self.seek, self.reveal) = (true, true);
                true
            }
            Note::Pasted(text) => self.pasted(ctx, text),
            Note::Rested => false,
        }
    }

    fn line(&self, state: &State) -> Line {
        self.at.get().row.and_then(|uid| self.row_of(state, uid))
    }

    fn column(&self) -> usize {
        let column = self.at.get().column;
        self.cells.columns.iter().position(|known| *known == column).unwrap_or(0)
    }

    fn act(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        let state = &ctx.props().state;
        let last = state.ui.rows.len().checked_sub(1);
        let line = self.line(state);
        let column = self.column();
        let down = |line: Line, by: i32| -> Line {
            let at = line.map_or(-1, |row| row as i64) + i64::from(by);
            if at < 0 { None } else { last.map(|last| (at as usize).min(last)) }
        };
        // Only a single step up goes into the header.
        let below_head = |line: Line| line.or(last.map(|_| 0));
        match act {
            Act::Go { rows, columns, extend } => {
                let to = if extend { below_head(down(line, rows)) } else { down(line, rows) };
                let to = if rows == 0 { line } else { to };
                let column = column.saturating_add_signed(columns as isize).min(self.cells.columns.len() - 1);
                self.go(state, to, column, extend)
            }
            Act::Page { screens, extend } => {
                let screen = ((ctx.props().viewport.height / ROW) as i32 - 2).max(1);
                self.go(state, below_head(down(line, screens * screen)), column, extend)
            }
            Act::RowEnd(end) => self.go(state, line, if end { self.cells.columns.len() - 1 } else { 0 }, false),
            Act::End { last: to_last, corner, extend } => {
                let to = if to_last { last } else { last.map(|_| 0) };
                let ends = if to_last { self.cells.columns.len() - 1 } else { 0 };
                self.go(state, to, if corner { ends } else { column }, extend)
            }
            Act::Edit(seed) => match (line, seed) {
                (None, None) => self.sort(state),
                (None, Some(_)) => false,
                (Some(_), seed) => self.begin(ctx, seed),
            },
            Act::Leave => {
                self.choose(state, Vec::new());
                self.anchor = None;
                false
            }
            Act::Choose if line.is_none() => self.sort(state),
            Act::ChooseAll => {
                let items = state.doc.plan.items();
                self.choose(state, state.ui.rows.iter().map(|at| items[*at as usize].uid).collect());
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

    /// What is done to the row, or to all chosen rows where it is one of them.
    fn act_on(&mut self, state: &State, uid: Uid, act: Act) {
        let chosen = if state.ui.selection.contains(&uid) { state.ui.selection.to_vec() } else { vec![uid] };
        match act {
            Act::Choose => {
                let mut selection = state.ui.selection.to_vec();
                match selection.iter().position(|other| *other == uid) {
                    Some(at) => drop(selection.remove(at)),
                    None => selection.push(uid),
                }
                self.anchor = Some(uid);
                self.choose(state, selection);
            }
            Act::Clear => match self.at.get().column {
                Column::Criterion(at) => {
                    chosen.into_iter().for_each(|uid| self.dispatch.send(Msg::TypeCriterion(uid, at, "".into())));
                }
                column => {
                    if let Some(key) = column.key() {
                        self.dispatch.send(Msg::Clear(chosen, key));
                    }
                }
            },
            Act::Shift(by) => {
                self.dispatch.send(Msg::Reorder(uid, by));
                (self.seek, self.reveal) = (true, true);
            }
            Act::FillDown => {
                let key = self.at.get().column.key().filter(|key| chosen.len() > 1 && *key != Key::Title);
                let items = state.doc.plan.items();
                let rows = state.ui.rows.iter().map(|at| items[*at as usize].uid);
                match key {
                    Some(key) => {
                        let inside = super::sheet::sorted(&chosen);
                        let uids = rows.filter(|uid| inside.binary_search(uid).is_ok()).collect();
                        self.dispatch.send(Msg::FillDown(uids, key));
                    }
                    None => self.dispatch.send(Msg::Duplicate(chosen)),
                }
            }
            Act::Duplicate => self.dispatch.send(Msg::Duplicate(chosen)),
            Act::Delete => self.dispatch.send(Msg::Delete(chosen)),
            Act::Menu => (self.menu, self.menu_opens) = (Some(uid), true),
            _ => {}
        }
    }

    /// Makes a cell the current one.
    fn go(&mut self, state: &State, line: Line, column: usize, extend: bool) -> bool {
        let old = self.at.get().row;
        let row = line.and_then(|row| uid_at(state, row));
        if let Some(line) = line {
            self.hint.set(line);
        }
        self.at.set(Spot { row, column: self.cells.columns[column] });
        (self.seek, self.reveal) = (true, true);
        if extend {
            let anchor = *self.anchor.get_or_insert_with(|| old.or(row).unwrap_or_default());
            self.choose_range(state, anchor, line);
        } else {
            self.anchor = None;
            self.choose(state, Vec::new());
        }
        self.dispatch.send(Msg::EnterRow(row));
        true
    }

    fn choose(&self, state: &State, uids: Vec<Uid>) {
        if *state.ui.selection != *uids {
            self.dispatch.send(Msg::Select(uids));
        }
    }

    fn choose_range(&self, state: &State, anchor: Uid, line: Line) {
        let items = state.doc.plan.items();
        let rows = &state.ui.rows;
        let is_anchor = |at: &u32| items[*at as usize].uid == anchor;
        let (Some(line), Some(from)) = (line, rows.iter().position(is_anchor)) else { return };
        let range = &rows[from.min(line)..=from.max(line)];
        self.choose(state, range.iter().map(|at| items[*at as usize].uid).collect());
    }

    fn sort(&self, state: &State) -> bool {
        let column = self.at.get().column;
        let descending = match state.ui.query.sort {
            Sort::By { column: by, descending } if by == column => !descending,
            _ => column.descends_first(),
        };
        self.dispatch.send(Msg::Sort(Sort::By { column, descending }));
        false
    }

    fn entered(&mut self, ctx: &Context<Self>, at: Numbers) -> bool {
        let state = &ctx.props().state;
        let line = at.row.checked_sub(2);
        let row = line.and_then(|line| uid_at(state, line));
        let Some(column) = self.cells.columns.get(at.column - 1).copied() else { return false };
        self.focused = true;
        if self.seek || line.is_some() && row.is_none() {
            return false;
        }
        let spot = Spot { row, column };
        let same = self.at.replace(spot) == spot;
        self.dispatch.send(Msg::EnterRow(row));
        !same
    }

    fn pressed(&mut self, ctx: &Context<Self>, at: Numbers, extend: bool, toggle: bool) -> bool {
        let state = &ctx.props().state;
        let Some(line) = at.row.checked_sub(2) else { return false };
        let (Some(uid), Some(column)) = (uid_at(state, line), self.cells.columns.get(at.column - 1).copied()) else {
            return false;
        };
        self.again = self.focused && self.at.get() == Spot { row: Some(uid), column };
        self.menu = None;
        if !state.editable() {
            return true;
        }
        if extend {
            return self.go(state, Some(line), at.column - 1, true);
        }
        if toggle {
            self.at.set(Spot { row: Some(uid), column });
            self.seek = true;
            self.act_on(state, uid, Act::Choose);
            return true;
        }
        self.anchor = Some(uid);
        self.choose(state, if column == Column::Rank { vec![uid] } else { Vec::new() });
        true
    }

    fn clicked(&mut self, ctx: &Context<Self>, at: Numbers, open: bool) -> bool {
        let state = &ctx.props().state;
        let again = std::mem::take(&mut self.again) || open;
        let Some(column) = self.cells.columns.get(at.column - 1).copied() else { return false };
        if at.row == 1 {
            self.at.set(Spot { row: None, column });
            return self.sort(state);
        }
        again && self.edit.is_none() && self.begin(ctx, None)
    }

    /// Opens the current cell for typing; to someone who only looks, the item's details.
    fn begin(&mut self, ctx: &Context<Self>, seed: Option<String>) -> bool {
        let props = ctx.props();
        let state = &props.state;
        let Spot { row: Some(uid), column } = self.at.get() else { return false };
        let criterion = if let Column::Criterion(at) = column { Some(at) } else { None };
        let key = column.key().or(criterion.map(|_| Key::Criteria));
        if !state.editable() || key.is_none() && seed.is_none() {
            self.dispatch.send(Msg::Details(Some(uid)));
            return false;
        }
        if let Some(edit) = self.edit.as_mut() {
            // Letters typed before the field stood there.
            if let Some(more) = seed.filter(|_| edit.seeded && !edit.open) {
                edit.typed = format!("{}{more}", edit.typed).into();
            }
            return true;
        }
        let (Some(key), Some(row)) = (key, self.row_of(state, uid)) else { return false };
        self.open(state, uid, (key, criterion), seed, self.opens_up(props, row))
    }

    fn open(
        &mut self,
        state: &State,
        uid: Uid,
        (key, criterion): (Key, Option<u8>),
        seed: Option<String>,
        up: bool,
    ) -> bool {
        let item = state.doc.plan.index_of(Key::Items, uid).map(|at| &state.doc.plan.items()[at]);
        let Some(item) = item.filter(|item| item.raw().is_none()) else { return false };
        let before = AttrValue::from(match criterion {
            Some(at) => self.cells.criterion(item, at, true),
            None => self.cells.edit_text(&state.doc.plan, item, key),
        });
        let seeded = seed.is_some();
        let typed = seed.map_or_else(|| before.clone(), AttrValue::from);
        let over = Rc::default();
        self.edit = Some(Edit { uid, key, criterion, before, typed, seeded, arrow: None, up, open: false, over });
        self.menu = None;
        self.reveal = true;
        // News lie over the last rows; work goes on.
        if state.ui.note.as_ref().is_some_and(|note| !note.alert) {
            self.dispatch.send(Msg::Dismiss);
        }
        true
    }

    /// A new item waits for its title.
    pub(super) fn open_new(&mut self, state: &State) {
        let Some(uid) = state.ui.edit.filter(|_| state.editable()) else { return };
        self.dispatch.send(Msg::TitleOpened);
        self.at.set(Spot { row: Some(uid), column: Column::TITLE });
        self.fresh = Some(uid);
        self.edit = None;
        self.open(state, uid, (Key::Title, None), None, false);
    }

    fn done(&mut self, ctx: &Context<Self>, done: Done) -> bool {
        let state = &ctx.props().state;
        let edit = self.edit.take();
        let fresh = self.fresh.take().filter(|fresh| edit.as_ref().is_some_and(|edit| edit.uid == *fresh));
        match done {
            Done::Left => {}
            Done::Stay => self.seek = true,
            Done::Escape => {
                self.seek = true;
                // A new item that got no title goes as it came.
                let unnamed = edit.is_some_and(|edit| edit.before.is_empty());
                let undoes = state.doc.history.next_undo().is_some_and(|label| &**label == text::ADDED_ITEM);
                if fresh.is_some() && unnamed && undoes {
                    self.dispatch.send(Msg::Undo);
                }
            }
            Done::Go { rows, columns, enter } => {
                let now = self.dispatch.state();
                let named = |uid: Uid| {
                    let plan = &now.as_ref()?.doc.plan;
                    let title = plan.items()[plan.index_of(Key::Items, uid)?].text_or_empty(Key::Title);
                    (!title.is_empty()).then_some(uid)
                };
                let last = self.line(state).is_some_and(|row| row + 1 == state.ui.rows.len());
                if let Some(uid) = fresh.and_then(named).filter(|_| enter && last) {
                    self.dispatch.send(Msg::Add { below: Some(uid), values: Vec::new() });
                } else {
                    let to = Act::Go { rows, columns, extend: false };
                    // Upwards an edit ends in the first row, not in the header.
                    let stays = rows < 0 && self.line(state) == Some(0);
                    self.seek = true;
                    if !stays {
                        return self.act(ctx, to);
                    }
                }
            }
        }
        true
    }

    fn pasted(&mut self, ctx: &Context<Self>, text: Rc<str>) -> bool {
        let state = &ctx.props().state;
        let at = self.at.get();
        let Some(uid) = at.row else {
            // No row to write over: the text comes in as new items.
            self.dispatch.send(Msg::PreviewTable(text));
            return false;
        };
        // Whole rows begin with their title.
        let column =
            if matches!(at.column, Column::Rank) || !state.ui.selection.is_empty() { 1 } else { self.column() };
        let keys = self.cells.columns[column..].iter().map(|column| column.key()).collect();
        let first = state.ui.rows.iter().map(|at| state.doc.plan.items()[*at as usize].uid);
        let at = if state.ui.selection.contains(&uid) {
            first.into_iter().find(|uid| state.ui.selection.contains(uid)).unwrap_or(uid)
        } else {
            uid
        };
        self.dispatch.send(Msg::PasteCells { at, keys, text });
        false
    }
}

/// The item shown in a row.
fn uid_at(state: &State, row: usize) -> Option<Uid> {
    state.ui.rows.get(row).map(|at| state.doc.plan.items()[*at as usize].uid)
}
