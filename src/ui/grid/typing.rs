//! Opening a cell for typing, and what happens when that is over.

use super::editor;
use super::sheet::{CellRef, Sheet};
use crate::app::grid::early_keys::{EarlyKey, early};
use crate::app::grid::keys::GridAction;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::range::typed_for;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::refusals;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::query::Column;
use crate::query::column::is_typed;
use crate::ui::grid::edit::CellEdit;
use crate::ui::grid::edit::EditExit;
use std::rc::Rc;
use yew::prelude::*;

impl Sheet {
    /// Opens the current cell for typing; to someone who only looks, the item's details.
    pub(super) fn begin(&mut self, ctx: &Context<Self>, seed: Option<String>) -> bool {
        let props = ctx.props();
        let state = &props.state;
        let CellRef { row: Some(uid), column, .. } = self.at.get() else { return false };
        let types = is_typed(column);
        if !state.editable() || !types && seed.is_none() {
            self.dispatch.send(Msg::Details(Some(uid)));
            return false;
        }
        if self.edit.is_some() {
            return true;
        }
        if let Some(key) = seed.as_ref().filter(|_| !types) {
            self.dispatch.send(Msg::Grid(GridMsg::TypeCalculated(uid, column, key.as_str().into())));
            return false;
        }
        let Some(line) = self.line(state) else { return false };
        // News lie over the last rows; work goes on.
        if state.ui.toast.as_ref().is_some_and(|note| !note.alert) {
            self.dispatch.send(Msg::Dismiss);
        }
        self.open(state, uid, column, seed, self.opens_up(props, line))
    }

    /// Opens the current cell, and gives all chosen rows what is typed there.
    pub(super) fn begin_all(&mut self, ctx: &Context<Self>) -> bool {
        let opens = self.begin(ctx, None);
        if let Some(edit) = self.edit.as_mut() {
            edit.all = true;
        }
        opens
    }

    fn open(&mut self, state: &State, uid: Uid, column: Column, seed: Option<String>, up: bool) -> bool {
        let item = state.doc.plan.item_index(uid).map(|at| &state.doc.plan.items()[at]);
        let Some(item) = item.filter(|item| item.raw().is_none()) else { return false };
        let before = AttrValue::from(self.cells.typed(&state.doc.plan, item, column));
        let seeded = seed.is_some();
        // What was refused waits to be mended.
        let waits = refusals::refused(&state.ui, uid, column).map(|value| AttrValue::from(value.typed.clone()));
        let typed = seed.map_or_else(|| waits.unwrap_or_else(|| before.clone()), AttrValue::from);
        let over = Rc::default();
        // Rows chosen as a whole are edited together; of a range of cells it is this one.
        let all = state.ui.grid.across.is_none() && typed_for(&state.ui, &state.doc.plan, uid).len() > 1;
        self.edit = Some(CellEdit {
            uid,
            column,
            before,
            typed,
            seeded,
            marked: false,
            all,
            arrow: None,
            up,
            open: false,
            over,
        });
        self.menu = None;
        self.reveal = true;
        self.pending.set(true);
        true
    }

    /// A new item waits for its title.
    pub(super) fn open_new(&mut self, state: &State) {
        let Some(uid) = state.ui.items.edit.filter(|_| state.editable()) else { return };
        self.dispatch.send(Msg::Items(ItemsMsg::TitleOpened));
        self.at.set(CellRef { row: Some(uid), group: None, column: Column::TITLE });
        self.edit = None;
        self.open(state, uid, Column::TITLE, None, false);
    }

    /// A key that came before the field it is meant for: the edit takes it.
    pub(super) fn early(&mut self, ctx: &Context<Self>, key: &str, shift: bool) -> bool {
        let Some(edit) = self.edit.as_mut().filter(|edit| !edit.open) else { return false };
        let list = !self.cells.offers_of(edit.column).is_empty();
        let whole = (list && !edit.seeded || edit.marked) && edit.typed == edit.before;
        let done = match early(&edit.typed, whole, edit.seeded, list, key, shift) {
            Some(EarlyKey::Text(typed)) => {
                (edit.typed, edit.arrow) = (typed.into(), None);
                return true;
            }
            Some(EarlyKey::Choice(down)) => {
                edit.arrow = editor::beside(&self.cells, edit, down);
                return true;
            }
            Some(EarlyKey::Take { rows, columns, enter }) => EditExit::Go { rows, columns, enter },
            Some(EarlyKey::Escape) => EditExit::Escape,
            None => return false,
        };
        edit.over.set(true);
        if done != EditExit::Escape {
            let refused =
                editor::commit(&self.dispatch, edit, &editor::taken(&self.dispatch, &self.cells, edit), done, false);
            if refused {
                edit.over.set(false);
                return true;
            }
        } else {
            self.dispatch.send(Msg::Items(ItemsMsg::GiveUp(edit.uid, edit.column)));
        }
        self.done(ctx, done)
    }

    /// Several lines came into the field of a title: the first is in the title, and the others are new items below.
    pub(super) fn lines_pasted(&mut self, ctx: &Context<Self>, title: &str, text: Rc<str>) -> bool {
        let Some(edit) = self.edit.as_ref().filter(|edit| !edit.over.replace(true)) else { return false };
        let uid = edit.uid;
        editor::commit(&self.dispatch, edit, title, EditExit::Stay, false);
        let drawn = self.done(ctx, EditExit::Stay);
        self.dispatch.send(Msg::Grid(GridMsg::PasteLines(uid, text)));
        drawn
    }

    /// Takes the row whose title is being typed to another level; its field goes along.
    pub(super) fn sideways(&mut self, state: &State, by: i32, typed: Rc<str>) -> bool {
        let Some(edit) = self.edit.as_mut() else { return false };
        // The field may stand in another row then: leaving the old one ends nothing.
        edit.over.set(true);
        (edit.over, edit.open, edit.typed) = (Rc::default(), false, typed.into());
        self.pending.set(true);
        self.reveal = true;
        let inward = (by > 0) != state.ui.locale.rtl;
        self.dispatch.send(Msg::Grid(GridMsg::Indent(vec![edit.uid], inward)));
        true
    }

    /// The cells stand anew: the field is drawn anew with what is typed so far, and that the old one goes ends nothing.
    pub(super) fn reopen(&mut self) {
        if let Some(edit) = self.edit.as_mut().filter(|edit| edit.open) {
            edit.over.set(true);
            (edit.over, edit.open) = (Rc::default(), false);
            self.pending.set(true);
        }
    }

    pub(super) fn done(&mut self, ctx: &Context<Self>, done: EditExit) -> bool {
        let state = &ctx.props().state;
        let edit = self.edit.take();
        // What is so by now: the value has gone in before this.
        let now = self.dispatch.state();
        let fresh = now.and_then(|now| now.ui.items.fresh.clone()).map(|fresh| fresh.uid);
        let all = edit.as_ref().is_some_and(|edit| edit.all);
        let fresh = fresh.filter(|_| edit.is_some_and(|edit| fresh == Some(edit.uid) && edit.column == Column::TITLE));
        if !matches!(done, EditExit::Go { .. }) {
            self.run.end();
        }
        match done {
            EditExit::Left { away: false } => {}
            EditExit::Left { away: true } => self.leave(),
            EditExit::Stay => self.seek = true,
            EditExit::Escape => {
                self.seek = true;
                fresh.into_iter().for_each(|uid| self.dispatch.send(Msg::Items(ItemsMsg::EndNew(uid))));
            }
            EditExit::Go { rows, columns, enter } => {
                self.seek = true;
                if let Some(uid) = fresh.filter(|_| enter) {
                    self.dispatch.send(Msg::Items(ItemsMsg::NextNew(uid)));
                } else if all || self.go_within(state, rows != 0, rows + columns < 0) {
                    // What is chosen stays so.
                } else if rows == 0 {
                    return self.tab(ctx, columns);
                } else {
                    // After a run of Tabs Enter goes on below the cell where that began.
                    let first = self.run.end().filter(|first| enter && self.cells.columns.contains(first));
                    if let Some(column) = first {
                        self.at.set(CellRef { column, ..self.at.get() });
                    }
                    let to = GridAction::Go { rows, columns, extend: false };
                    // Upwards an edit ends in the first row, not in the header.
                    let stays = rows < 0 && self.line(state) == Some(0);
                    if !stays {
                        return self.act(ctx, to);
                    }
                }
            }
        }
        true
    }
}
