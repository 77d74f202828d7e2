//! Opening a cell for typing, and what happens when that is over.

use super::editor::{Done, Edit};
use super::keys::Act;
use super::sheet::{Sheet, Spot};
use crate::app::{Msg, State, text};
use crate::model::{Key, Uid};
use crate::query::Column;
use crate::query::column::is_typed;
use std::rc::Rc;
use yew::prelude::*;

impl Sheet {
    /// Opens the current cell for typing; to someone who only looks, the item's details.
    pub(super) fn begin(&mut self, ctx: &Context<Self>, seed: Option<String>) -> bool {
        let props = ctx.props();
        let state = &props.state;
        let Spot { row: Some(uid), column, .. } = self.at.get() else { return false };
        let types = is_typed(column);
        if !state.editable() || !types && seed.is_none() {
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
        let (true, Some(line)) = (types, self.line(state)) else { return false };
        self.open(state, uid, column, seed, self.opens_up(props, line))
    }

    fn open(&mut self, state: &State, uid: Uid, column: Column, seed: Option<String>, up: bool) -> bool {
        let item = state.doc.plan.index_of(Key::Items, uid).map(|at| &state.doc.plan.items()[at]);
        let Some(item) = item.filter(|item| item.raw().is_none()) else { return false };
        let before = AttrValue::from(self.cells.typed(&state.doc.plan, item, column));
        let seeded = seed.is_some();
        let typed = seed.map_or_else(|| before.clone(), AttrValue::from);
        let over = Rc::default();
        self.edit = Some(Edit { uid, column, before, typed, seeded, arrow: None, up, open: false, over });
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
        self.at.set(Spot { row: Some(uid), group: None, column: Column::TITLE });
        self.fresh = Some(uid);
        self.edit = None;
        self.open(state, uid, Column::TITLE, None, false);
    }

    pub(super) fn done(&mut self, ctx: &Context<Self>, done: Done) -> bool {
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
                let last = self.line(state).is_some_and(|row| row + 1 == state.ui.lines());
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
}
