//! The menus of a row and of a header.

use super::sheet::{GridEvent, Sheet};
use crate::app::grid::groups::GridLine;
use crate::app::items::item_menu::{ItemEntry, MenuSubject, entries};
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::context_menu::{self, MenuEntry};
use crate::ui::parts::item_entries;
use crate::ui::parts::markup::El;
use web_sys::Element;
use yew::Callback;

impl Sheet {
    /// The entries of a row's menu: about all that is chosen with it, where it is among that.
    pub(super) fn row_menu(&self, state: &State, uid: Uid) -> Vec<ItemEntry> {
        let inside = self.chosen.binary_search(&uid).is_ok();
        let at = self.at.get();
        let columns = match self.meant(state) {
            Some((_, columns)) if at.row == Some(uid) => columns,
            _ => Vec::new(),
        };
        let many = if inside { self.chosen_uids(state) } else { vec![uid] };
        let ranged = inside && state.ui.grid.across.is_some();
        entries(state, &MenuSubject { uid, many, columns, ranged })
    }

    /// The item shown in a line.
    pub(super) fn uid_at(state: &State, line: usize) -> Option<Uid> {
        let GridLine::Row(row) = state.ui.line(line)? else { return None };
        state.ui.grid_rows().get(row).map(|at| state.doc.plan.items()[*at].uid)
    }
}

/// The menu of a row.
pub fn of_row(entries: &[ItemEntry], dispatch: &Dispatch, tell: &Callback<GridEvent>) -> El {
    menu(item_entries::shown(entries, dispatch), item_entries::item_actions(), tell)
}

/// A menu inside the grid. [`enter`] puts the focus into it.
pub fn menu(entries: Vec<MenuEntry>, name: &'static str, tell: &Callback<GridEvent>) -> El {
    let tell = tell.clone();
    context_menu::menu(entries, "popup row-menu", name, move || tell.emit(GridEvent::MenuClosed))
}

/// Shows the menu that is open inside, and puts the focus into it.
pub fn enter(grid: &Element, at: Option<(f64, f64)>) {
    let at_end = |menu: &Element| menu.closest("[role=gridcell]").ok().flatten().is_some();
    context_menu::enter(grid, ".row-menu", at, at_end);
}
