//! The bar of what is chosen: how much it is, what its numbers come to, and what can be done to all of it.

use super::sheet::{GridEvent, Sheet};
use crate::app::duplicates::text as duplicates_text;
use crate::app::grid::cells::Cells;
use crate::app::grid::columns::stays;
use crate::app::grid::keys::GridAction;
use crate::app::grid::needs::lacks_criteria;
use crate::app::grid::range;
use crate::app::grid::text as grid_text;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::query::Column;
use crate::query::column::is_typed;
use crate::ui::parts::markup::{El, button, el};
use crate::ui::parts::memo::memo;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, ShadowRoot};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

impl Sheet {
    /// The way on where the method can score nothing at all.
    pub(super) fn lead_on(&self, state: &State, width: f64) -> Option<Html> {
        if !leads_on(state) {
            return None;
        }
        let bar = el("div").class("chosen-bar").with(el("span").class("said").text(grid_text::no_criteria())).with(
            button("button").text(grid_text::add_criteria()).send(&self.dispatch, Msg::Dialog(Some(Dialog::Settings))),
        );
        let style = format!("width:{}px", width as i32);
        Some(el("div").key("lead").class("chosen-room").style(style).with(bar).into())
    }

    /// True if a bar stands over the last rows.
    pub(super) fn has_bar(&self, state: &State) -> bool {
        leads_on(state) || state.editable() && !state.ui.items.selection.is_empty()
    }

    /// The bar of what is chosen, and the region that announces it, which stands there at all times; `width` is the view's, px.
    pub(super) fn chosen_bar(&self, state: &State, width: f64) -> Option<Html> {
        let shown = ChosenBar {
            state: state.clone(),
            cells: self.cells.clone(),
            span: self.span(state),
            column: self.at.get().column,
            width: width as i32,
            tell: self.tell.clone(),
        };
        state.editable().then(|| memo("chosen", shown, bar))
    }
}

/// True where the method can score nothing at all, and nothing else is in hand.
fn leads_on(state: &State) -> bool {
    state.ui.items.selection.is_empty()
        && state.editable()
        && !state.doc.plan.items().is_empty()
        && lacks_criteria(&state.doc)
}

/// The bar of what is chosen.
struct ChosenBar {
    state: State,
    cells: Rc<Cells>,
    /// The places of the chosen columns, first and last; `None` for whole rows.
    span: Option<(usize, usize)>,
    /// The column of the current cell.
    column: Column,
    /// The width of the view, px.
    width: i32,
    tell: Callback<GridEvent>,
}

impl PartialEq for ChosenBar {
    /// Equal as long as nothing changed that the sums hang on: they are of thousands of rows, and the grid is drawn at each step.
    fn eq(&self, other: &ChosenBar) -> bool {
        let (own, others) = (&self.state, &other.state);
        let same_items =
            Rc::ptr_eq(&own.ui.items.selection, &others.ui.items.selection) && own.ui.has_same_lines(&others.ui);
        let same_plan =
            Rc::ptr_eq(&own.doc.plan, &others.doc.plan) && Rc::ptr_eq(&own.doc.ranking, &others.doc.ranking);
        let nothing = own.ui.items.selection.is_empty() && others.ui.items.selection.is_empty();
        (nothing || same_items && same_plan)
            && Rc::ptr_eq(&self.cells, &other.cells)
            && Rc::ptr_eq(&own.ui.locale, &others.ui.locale)
            && (self.span, self.column, self.width) == (other.span, other.column, other.width)
    }
}

fn bar(of: &ChosenBar) -> Html {
    let ChosenBar { state, cells, span, column, width, .. } = of;
    let rows = range::chosen_rows(&state.ui, &state.doc.plan);
    let columns: &[Column] = span.map_or(&[], |(from, to)| &cells.columns[from..=to]);
    let said = match rows.is_empty() {
        true => String::new(),
        false => grid_text::chosen(&range::summarize(&state.doc, &rows, columns), &state.ui.locale),
    };
    let whole = columns.is_empty();
    let fills = |column: Column| is_typed(column) && !stays(column);
    let act = |name: &'static str, action: GridAction| -> El {
        let tell = of.tell.clone();
        button("button").text(name).on(ListenerKind::onclick, move |_| tell.emit(GridEvent::Act(action.clone())))
    };
    let sets = fills(*column).then(|| act(grid_text::set_value(), GridAction::SetAll));
    let downs = (rows.len() > 1 && columns.iter().any(|column| fills(*column)))
        .then(|| act(items_text::fill_down(), GridAction::FillDown));
    let clears = (!whole).then(|| act(grid_text::clear(), GridAction::Clear));
    let doubles = whole.then(|| act(items_text::duplicate(), GridAction::Duplicate));
    let merges = (whole && rows.len() > 1).then(|| act(duplicates_text::merge_pair(), GridAction::Merge));
    let deletes = whole.then(|| act(items_text::delete(), GridAction::Delete));
    let tell = of.tell.clone();
    let leave = button("button square")
        .attr("aria-label", grid_text::clear_selection())
        .attr("title", grid_text::clear_selection_by_key())
        .with(icon(Icon::Close))
        .on(ListenerKind::onclick, move |_| tell.emit(GridEvent::Act(GridAction::Leave)));
    let tell = of.tell.clone();
    // As in the cells: Escape lets go of what is chosen, and the focus is in them again.
    let escape = move |event: &KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            let root = event
                .target()
                .and_then(|on| on.dyn_into::<Element>().ok()?.get_root_node().dyn_into::<ShadowRoot>().ok());
            let cell = root.and_then(|root| root.query_selector("[role=grid] [tabindex=\"0\"]").ok()?);
            cell.into_iter().for_each(|cell| drop(cell.unchecked_into::<HtmlElement>().focus()));
            tell.emit(GridEvent::Act(GridAction::Leave));
        }
    };
    let bar = (!rows.is_empty()).then(|| {
        el("div")
            .class("chosen-bar")
            .attr("role", "group")
            .attr("aria-label", grid_text::selection())
            // The focus stays in the cells that the buttons are about.
            .on(ListenerKind::onmousedown, |event| event.prevent_default())
            .on_key(escape)
            .with(el("span").class("said").attr("aria-hidden", "true").text(said.clone()))
            .maybe(sets)
            .maybe(downs)
            .maybe(clears)
            .maybe(doubles)
            .maybe(merges)
            .maybe(deletes)
            .with(leave)
    });
    // What announces stands there before there is anything to announce.
    let status = el("span").class("hidden").attr("role", "status").text(said);
    el("div").class("chosen-room").style(format!("width:{width}px")).with(status).maybe(bar).into()
}
