//! Rows that find other places slide there, so that the eye can follow.

use super::place::row_height;
use super::sheet::{GridEvent, Sheet};
use crate::app::ui::State;
use crate::ui::grid::sheet::RowSlide;
use gloo::timers::callback::Timeout;
use yew::Context;

/// The time that a row slides, with some to spare, in milliseconds; `styles/grid.css` has the movement.
const SLIDE: u32 = 240;

impl Sheet {
    /// The row that was left slides to where it belongs, and those between make room.
    pub(super) fn begin_slide(&mut self, ctx: &Context<Self>, before: &State) {
        let state = &ctx.props().state;
        let Some(moved) = state.ui.items.moved.filter(|moved| Some(*moved) != before.ui.items.moved) else { return };
        let Some(at) = state.doc.plan.item_index(moved.uid) else { return };
        let place = |ui: &crate::app::ui::Ui| ui.line_of(ui.grid_rows().iter().position(|row| *row == at)?);
        let (Some(from), Some(to)) = (place(&before.ui), place(&state.ui)) else { return };
        if from != to {
            let link = ctx.link().clone();
            let rest = Timeout::new(SLIDE, move || link.send_message(GridEvent::Rested));
            self.slides += 1;
            self.slide = Some(RowSlide { from, to, _rest: rest });
        }
    }

    /// The distance that the row now at `row` slides, px.
    pub(super) fn slide_of(&self, row: usize) -> (i32, u32) {
        let Some(RowSlide { from, to, .. }) = self.slide else { return (0, 0) };
        let rows = |by: i64| (by.clamp(-40, 40) * row_height() as i64) as i32;
        let by = match row {
            row if row == to => rows(from as i64 - to as i64),
            row if to < row && row <= from => rows(-1),
            row if from <= row && row < to => rows(1),
            _ => 0,
        };
        (by, self.slides)
    }
}
