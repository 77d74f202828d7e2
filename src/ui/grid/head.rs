//! The header row: what the columns are, what the rows are sorted by, how wide the columns are, and the menu of each.

use super::place::{self, cell_at};
use super::sheet::{GridEvent, Sheet};
use super::{cell, place::CellIndex};
use crate::app::grid::cells::Cells;
use crate::app::grid::columns;
use crate::app::grid::columns::{ColumnLayout, stays};
use crate::app::grid::groups::groups_by;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::methods::about::about;
use crate::app::methods::msg::MethodsMsg;
use crate::app::methods::text as methods_text;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::text as settings_text;
use crate::app::text;
use crate::app::ui::State;
use crate::model::{Entry, Key};
use crate::query::{Column, RowOrder};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::pull::{Pull, pull};
use crate::ui::parts::{Icon, MenuEntry, icon};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};
use yew::{Callback, Html, NodeRef};

/// By how much a key changes a column's width, px.
const STEP: i32 = 16;

/// The arrangement of the columns here.
pub fn layout(state: &State) -> ColumnLayout {
    state.ui.grid.columns.as_ref().map_or_else(|| columns::kept(&state.doc.plan), |own| (**own).clone())
}

/// The header row; `active` is the header that Tab reaches, if one is the current cell.
pub fn head(sheet: &Sheet, state: &State, active: Option<Column>) -> Html {
    let cells = &sheet.cells;
    let header = |(at, column): (usize, &Column)| -> Html {
        let column = *column;
        let sorted = match state.ui.items.query.sort {
            RowOrder::By { column: by, descending } if by == column => Some(descending),
            _ => None,
        };
        let (aria, arrow) = match sorted {
            None => ("none", None),
            Some(true) => ("descending", Some(Icon::ArrowDown)),
            Some(false) => ("ascending", Some(Icon::ArrowUp)),
        };
        let open = sheet.column_menu == Some(column);
        let more = button("button square row-more")
            .attr("tabindex", "-1")
            .attr("aria-label", grid_text::column_actions())
            .attr("aria-haspopup", "menu")
            .aria("aria-expanded", open);
        let header = el("div")
            .class(cell::class(column, at < cells.frozen))
            .attr("role", "columnheader")
            .attr("tabindex", if active == Some(column) { "0" } else { "-1" })
            .attr("aria-colindex", (at + 1).to_string())
            .attr("aria-sort", aria)
            .attr("aria-label", cells.name(column))
            .attr("title", cells.about(column));
        let header = match cell::place(cells, at) {
            Some(style) => header.style(style),
            None => header,
        };
        header
            .with(el("span").class("text").text(cells.short_name(column)))
            .maybe(cells.unit(column).map(|unit| el("span").class("unit").attr("aria-hidden", "true").text(unit)))
            .maybe(arrow.map(|arrow| el("span").class("sorted").with(icon(arrow))))
            .with(more)
            .with(el("span").class("resize").attr("aria-hidden", "true"))
            .maybe(open.then(|| sheet.column_menu(state, column, at)))
            .into()
    };
    let headers = cells.columns.iter().enumerate().map(header).collect();
    let class = if sheet.column_menu.is_some() { "row header-row opened" } else { "row header-row" };
    el("div").key("header").class(class).attr("role", "row").attr("aria-rowindex", "1").all(headers).into()
}

/// The actions on a column; on the score's also the choice of another method.
pub fn picks(sheet: &Sheet, state: &State, column: Column, at: usize) -> Vec<MenuEntry> {
    let (plan, layout) = (&state.doc.plan, layout(state));
    let pick = |icon, words: &'static str, msg| MenuEntry::send(icon, words, &sheet.dispatch, msg);
    let columns = |layout| Msg::Grid(GridMsg::Columns(layout));
    let order = |order| Msg::Items(ItemsMsg::Sort(order));
    let mut picks: Vec<MenuEntry> = Vec::new();
    if column == Column::Score && state.editable() {
        picks.extend(plan.method_choices().into_iter().map(|method| {
            let set = Msg::Plan(PlanMsg::SetSetting(Key::Method, plan.method_value(method)));
            let note = match method.own() {
                Some(_) => about(plan, method),
                None => settings_text::method_note(method).into(),
            };
            let entry = MenuEntry::send(Icon::Check, text::method_title(plan, method), &sheet.dispatch, set);
            entry.note(note).checked(method == plan.method())
        }));
        if let Some(own) = plan.method().own().and_then(|at| plan.methods().get(at)) {
            let open = Msg::Methods(MethodsMsg::Open(Some(own.uid())));
            picks.push(
                MenuEntry::send(Icon::Edit, methods_text::edit(own.display_name()), &sheet.dispatch, open).apart(),
            );
        }
        picks.push(pick(Icon::Add, methods_text::new(), Msg::Methods(MethodsMsg::Open(None))));
    }
    let sort = |descending| order(RowOrder::By { column, descending });
    let first = pick(Icon::ArrowUp, grid_text::sort_ascending(), sort(false));
    picks.push(if picks.is_empty() { first } else { first.apart() });
    picks.push(pick(Icon::ArrowDown, grid_text::sort_descending(), sort(true)));
    if column == Column::Rank {
        let by_hand = state.ui.items.query.sort == RowOrder::Manual;
        picks.push(pick(Icon::Grip, text::order_by_hand(), order(RowOrder::Manual)).checked(by_hand));
    }
    if state.ui.items.query.group == Some(column) {
        picks.push(pick(Icon::Close, grid_text::stop_grouping(), Msg::Grid(GridMsg::Group(None))));
    } else if groups_by(column) {
        picks.push(pick(Icon::Group, grid_text::group_by_this(), Msg::Grid(GridMsg::Group(Some(column)))));
    }
    let frozen = at + 1 == sheet.cells.frozen && at > 1;
    let words = if frozen { grid_text::unfreeze() } else { grid_text::freeze() };
    picks.push(pick(Icon::Columns, words, columns(layout.frozen_at(plan, column))).apart());
    if !stays(column) {
        let moved = |to: usize| columns(layout.moved(plan, column, to));
        picks.push(pick(Icon::Back, grid_text::move_left(), moved(at.saturating_sub(1))).keys("Alt+Left"));
        picks.push(pick(Icon::Forth, grid_text::move_right(), moved(at + 2)).keys("Alt+Right"));
        picks.push(pick(Icon::Close, grid_text::hide_column(), columns(layout.turned(plan, column))));
    }
    if sheet.cells.widths.get(at).is_some_and(|width| *width > 0) {
        picks.push(pick(Icon::Undo, grid_text::usual_width(), columns(layout.sized(plan, column, 0))));
    }
    let tell = sheet.tell.clone();
    picks.push(MenuEntry::new(Icon::Fit, grid_text::fit(), move || tell.emit(GridEvent::Fit(column))));
    picks.push(pick(Icon::Columns, grid_text::columns_dialog(), Msg::Dialog(Some(Dialog::Columns))));
    picks
}

/// Makes the current column wider or narrower by a step.
pub fn widen(sheet: &Sheet, state: &State, by: i32) {
    let column = sheet.at.get().column;
    let at = sheet.column();
    let shown = sheet.grid.cast::<Element>().and_then(|grid| cell_at(&grid, CellIndex { row: 1, column: at + 1 }));
    let Some(width) = shown.map(|cell| cell.offset_width()) else { return };
    let width = (width + by * STEP).max(1) as u16;
    sheet.dispatch.send(Msg::Grid(GridMsg::Columns(layout(state).sized(&state.doc.plan, column, width))));
}

/// Makes a column as wide as what stands in it, as far as it is drawn.
pub fn fit(sheet: &Sheet, state: &State, column: Column) {
    let Some(at) = sheet.cells.columns.iter().position(|known| *known == column) else { return };
    let Some(grid) = sheet.grid.cast::<Element>() else { return };
    let cells = cells_in(&grid, at);
    // Each as wide as it wants to be, for as long as it takes to ask.
    let loose = |on: bool| cells.iter().for_each(|cell| drop(cell.class_list().toggle_with_force("loose", on)));
    loose(true);
    let width = cells.iter().map(HtmlElement::offset_width).max().unwrap_or_default();
    loose(false);
    sheet.dispatch.send(Msg::Grid(GridMsg::Columns(layout(state).sized(&state.doc.plan, column, width.max(1) as u16))));
}

/// The cells of a column that are drawn, with its header.
fn cells_in(grid: &Element, at: usize) -> Vec<HtmlElement> {
    let Ok(cells) = grid.query_selector_all(&format!("[aria-colindex=\"{}\"]", at + 1)) else { return Vec::new() };
    (0..cells.length()).filter_map(|cell| cells.item(cell)?.dyn_into().ok()).collect()
}

/// The facts that a drag needs to know.
pub struct ColumnGrip {
    pub state: State,
    pub tell: Callback<GridEvent>,
    pub dispatch: Dispatch,
    pub cells: Rc<Cells>,
    pub grid: NodeRef,
}

/// Begins to drag a header to another place, or its edge to another width. Whether the press was on a header.
pub fn press(grip: &ColumnGrip, event: &Event) -> bool {
    let ColumnGrip { state, tell, dispatch, cells, grid, .. } = grip;
    let Some(target) = place::element(event.target()) else { return false };
    let Some(header) = target.closest("[role=columnheader]").ok().flatten() else { return false };
    if target.closest(".popup,.row-more").ok().flatten().is_some() {
        return true;
    }
    let (Some(at), Some(grid)) = (place::numbers(&header).map(|at| at.column - 1), grid.cast::<Element>()) else {
        return true;
    };
    let column = cells.columns[at];
    let sign = if state.ui.locale.rtl { -1.0 } else { 1.0 };
    if let Some(handle) = target.closest(".resize").ok().flatten() {
        let old = f64::from(header.unchecked_ref::<HtmlElement>().offset_width());
        let (dispatch, state, chosen) = (dispatch.clone(), state.clone(), cells.widths[at]);
        pull(&handle, event, move |pulled| match pulled {
            Pull::Move(by, _) => show_width(&grid, at, Some(old + by * sign)),
            Pull::End(by, _) => {
                let width = (old + by * sign).max(1.0) as u16;
                dispatch.send(Msg::Grid(GridMsg::Columns(layout(&state).sized(&state.doc.plan, column, width))));
            }
            Pull::Cancel => show_width(&grid, at, (chosen > 0).then(|| f64::from(chosen))),
        });
    } else if !stays(column) {
        let tell = tell.clone();
        let x = event.dyn_ref::<web_sys::PointerEvent>().map_or(0.0, |event| f64::from(event.client_x()));
        let own = header.clone();
        pull(&header, event, move |pulled| {
            let over = match pulled {
                Pull::Move(by, _) | Pull::End(by, _) => place_at(&own, x + by, sign),
                Pull::Cancel => None,
            };
            let ends = matches!(pulled, Pull::End(..));
            mark(&own, over.filter(|_| !ends));
            // Where it is let go counts, whether or not the pointer was seen to come there.
            if let Some(to) = over.filter(|_| ends) {
                tell.emit(GridEvent::DroppedColumn(column, to));
            }
        });
    } else {
        // Nothing moves, but a drag is a drag: its click must not sort.
        pull(&header, event, |_| {});
    }
    true
}

/// Shows a column in another width until it is drawn anew; its own for none.
fn show_width(grid: &Element, at: usize, width: Option<f64>) {
    for cell in cells_in(grid, at) {
        let style = cell.style();
        let _ = match width {
            Some(width) => style.set_property("width", &format!("{}px", width.max(48.0) as i32)),
            None => style.remove_property("width").map(|_| ()),
        };
        if at == 1 {
            let _ = style.set_property("flex", if width.is_some() { "none" } else { "" });
        }
    }
}

/// The place among the headers, from 0, in front of which something at `x` px lies.
fn place_at(header: &Element, x: f64, sign: f64) -> Option<usize> {
    let headers = header.parent_element()?.children();
    let middle = |at: u32| {
        let area = headers.item(at)?.get_bounding_client_rect();
        Some((area.left() + area.right()) / 2.0)
    };
    let len = headers.length();
    let before = (0..len).find(|at| middle(*at).is_some_and(|middle| (x - middle) * sign < 0.0));
    Some(before.unwrap_or(len).max(2) as usize)
}

/// Draws the line in front of the header at a place, or takes it away.
fn mark(header: &Element, to: Option<usize>) {
    let Some(headers) = header.parent_element().map(|row| row.children()) else { return };
    for at in 0..headers.length() {
        let Some(header) = headers.item(at) else { continue };
        let _ = header.class_list().toggle_with_force("before", to == Some(at as usize));
        let last = at + 1 == headers.length() && to == Some(at as usize + 1);
        let _ = header.class_list().toggle_with_force("behind-it", last);
    }
}
