//! The bar of what is chosen: how much it is, what its numbers come to, and what can be done to all of it.

use super::sheet::{GridEvent, Sheet};
use crate::app::grid::cells::lacks_criteria;
use crate::app::grid::columns::stays;
use crate::app::grid::keys::GridAction;
use crate::app::grid::range;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::query::Column;
use crate::query::column::is_typed;
use crate::ui::parts::markup::{El, button, el};
use crate::ui::parts::{Icon, icon};
use yew::Html;
use yew::virtual_dom::ListenerKind;

impl Sheet {
    /// The way on where the method can score nothing at all.
    pub(super) fn lead_on(&self, state: &State, width: f64) -> Option<Html> {
        if !lacks_criteria(&state.doc) || !state.editable() || state.doc.plan.items().is_empty() {
            return None;
        }
        let bar = el("div")
            .class("chosen-bar")
            .with(el("span").class("said").text(grid_text::NO_CRITERIA))
            .with(button("button").text("Add criteria…").send(&self.dispatch, Msg::Dialog(Some(Dialog::Settings))));
        let style = format!("width:{}px", width as i32);
        Some(el("div").key("lead").class("chosen-room").style(style).with(bar).into())
    }

    /// The bar, where more than one cell is chosen; `width` is the view's, px.
    pub(super) fn chosen_bar(&self, state: &State, width: f64) -> Option<Html> {
        if !state.editable() || state.ui.items.selection.is_empty() {
            return None;
        }
        let rows = range::chosen_rows(&state.ui, &state.doc.plan);
        let columns: &[Column] = self.span(state).map_or(&[], |(from, to)| &self.cells.columns[from..=to]);
        let summary = range::summarize(&state.doc, &rows, columns);
        let whole = columns.is_empty();
        let column = self.at.get().column;
        let fills = |column: Column| is_typed(column) && !stays(column);
        let act = |name: &'static str, action: GridAction| -> El {
            let tell = self.tell.clone();
            button("button").text(name).on(ListenerKind::onclick, move |_| tell.emit(GridEvent::Act(action.clone())))
        };
        let sets = fills(column).then(|| act("Set value", GridAction::SetAll));
        let downs = (rows.len() > 1 && columns.iter().any(|column| fills(*column)))
            .then(|| act("Fill down", GridAction::FillDown));
        let clears = (!whole).then(|| act("Clear", GridAction::Clear));
        let doubles = whole.then(|| act("Duplicate", GridAction::Duplicate));
        let deletes = whole.then(|| act("Delete", GridAction::Delete));
        let tell = self.tell.clone();
        let leave = button("button square")
            .attr("aria-label", "Clear selection")
            .attr("title", "Clear selection (Escape)")
            .with(icon(Icon::Close))
            .on(ListenerKind::onclick, move |_| tell.emit(GridEvent::Act(GridAction::Leave)));
        let bar = el("div")
            .class("chosen-bar")
            .attr("role", "group")
            .attr("aria-label", "Selection")
            // The focus stays in the cells that the buttons are about.
            .on(ListenerKind::onmousedown, |event| event.prevent_default())
            .with(el("span").class("said").attr("role", "status").text(grid_text::chosen(&summary, &state.ui.locale)))
            .maybe(sets)
            .maybe(downs)
            .maybe(clears)
            .maybe(doubles)
            .maybe(deletes)
            .with(leave);
        let style = format!("width:{}px", width as i32);
        Some(el("div").key("chosen").class("chosen-room").style(style).with(bar).into())
    }
}
