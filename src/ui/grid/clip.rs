//! Copying and pasting by the browser's own events, so that no permission is asked for.

use super::place;
use super::sheet::{GridEvent, Sheet};
use crate::app::grid::msg::GridMsg;
use crate::app::grid::range;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::model::{ItemIndex, Uid};
use crate::query::Column;
use crate::ui::hooks::clipboard_of;
use std::rc::Rc;
use web_sys::Event;

/// True if an event comes from a cell, and not from a field inside one.
fn on_cell(event: &Event) -> bool {
    let target = place::element(event.target());
    target.is_some_and(|target| target.matches(place::CELL).unwrap_or(false))
}

/// Puts the chosen cells, the chosen rows from their titles on, or the current cell, on the clipboard; `cut` also takes them away.
pub fn copier(sheet: &Sheet, cut: bool) -> impl Fn(&Event) + 'static {
    let (dispatch, cells, at) = (sheet.dispatch.clone(), sheet.cells.clone(), sheet.at.clone());
    move |event| {
        let (Some(data), Some(state)) = (clipboard_of(event).filter(|_| on_cell(event)), dispatch.state()) else {
            return;
        };
        let spot = at.get();
        let Some(uid) = spot.row else { return };
        let chosen = range::chosen_rows(&state.ui, &state.doc.plan);
        let one = [spot.column];
        let (rows, columns, whole): (Vec<ItemIndex>, &[Column], bool) =
            match (chosen.is_empty(), range::span(&cells.columns, state.ui.grid.across)) {
                (true, _) => {
                    let own = state.doc.plan.item_index(uid);
                    (own.into_iter().collect(), &one, false)
                }
                (false, Some((from, to))) => (chosen, &cells.columns[from..=to], false),
                (false, None) => (chosen, &cells.columns[1..], true),
            };
        let text = cells.block(&state.ui, &state.doc, &rows, columns);
        // An empty text would take away what is on the clipboard and could not be pasted.
        if text.is_empty() || data.set_data("text/plain", &text).is_err() {
            return;
        }
        event.prevent_default();
        if cut {
            let items = state.doc.plan.items();
            let uids: Vec<Uid> = rows.iter().map(|at| items[*at].uid).collect();
            dispatch.send(match whole {
                true => Msg::Items(ItemsMsg::Delete(uids)),
                false => Msg::Grid(GridMsg::ClearCells(uids, columns.to_vec())),
            });
        }
    }
}

/// Takes text from the clipboard into the grid.
pub fn paster(sheet: &Sheet, editable: bool) -> impl Fn(&Event) + 'static {
    let tell = sheet.tell.clone();
    move |event| {
        if !editable || !on_cell(event) {
            return;
        }
        let text =
            clipboard_of(event).and_then(|data| data.get_data("text/plain").ok()).filter(|text| !text.is_empty());
        if let Some(text) = text {
            event.prevent_default();
            event.stop_propagation();
            tell.emit(GridEvent::Pasted(Rc::from(text)));
        }
    }
}
