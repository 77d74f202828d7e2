//! The columns' order and widths, changed from their headers; and the menu of a header.

use super::head;
use super::menu;
use super::sheet::Sheet;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::query::Column;
use yew::Html;

impl Sheet {
    /// Puts a column in front of the one at this place.
    pub(super) fn place_column(&self, state: &State, column: Column, to: usize) {
        self.dispatch.send(Msg::Grid(GridMsg::Columns(head::layout(state).moved(&state.doc.plan, column, to))));
    }

    /// Moves the current column to the right (positive) or to the left.
    pub(super) fn shift_column(&mut self, state: &State, by: i32) {
        let to = self.column().saturating_add_signed(if by > 0 { 2 } else { -1 });
        self.place_column(state, self.at.get().column, to);
        (self.seek, self.reveal) = (true, true);
    }

    /// Draws the menu of a column's header.
    pub(super) fn column_menu(&self, state: &State, column: Column, at: usize) -> Html {
        let picks = head::picks(self, state, column, at);
        menu::menu(picks, grid_text::column_actions(), &self.tell).into()
    }
}
