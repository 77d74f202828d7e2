//! The header row: what the columns are, what the rows are sorted by, how wide the columns are, and the menu of each.

use super::menu::{MenuAction, MenuEntry};
use super::place::{self, cell_at};
use super::sheet::{GridEvent, Sheet};
use super::{cell, place::CellIndex};
use crate::app::grid::cells::Cells;
use crate::app::grid::columns;
use crate::app::grid::columns::{ColumnLayout, stays};
use crate::app::grid::groups::groups_by;
use crate::app::grid::msg::GridMsg;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::ui::State;
use crate::query::{Column, RowOrder};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::pull::{Pull, pull};
use crate::ui::parts::{Icon, icon};
use std::cell::Cell;
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
            .attr("aria-label", "Column actions")
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

/// The actions on a column.
pub fn picks(sheet: &Sheet, state: &State, column: Column, at: usize) -> Vec<MenuEntry> {
    let (plan, layout) = (&state.doc.plan, layout(state));
    let sort = |descending| Msg::Items(ItemsMsg::Sort(RowOrder::By { column, descending }));
    let mut picks: Vec<MenuEntry> = Vec::new();
    let mut pick = |icon, words, keys, msg| picks.push((icon, words, keys, MenuAction::Send(msg)));
    pick(Icon::ArrowUp, "Sort ascending", "", sort(false));
    pick(Icon::ArrowDown, "Sort descending", "", sort(true));
    if state.ui.items.query.group == Some(column) {
        pick(Icon::Close, "Stop grouping", "", Msg::Grid(GridMsg::Group(None)));
    } else if groups_by(column) {
        pick(Icon::Group, "Group by this", "", Msg::Grid(GridMsg::Group(Some(column))));
    }
    let frozen = at + 1 == sheet.cells.frozen && at > 1;
    let words = if frozen { "Unfreeze" } else { "Freeze up to here" };
    pick(Icon::Pin, words, "", Msg::Grid(GridMsg::Columns(layout.frozen_at(plan, column))));
    if !stays(column) {
        let moved = |to: usize| Msg::Grid(GridMsg::Columns(layout.moved(plan, column, to)));
        pick(Icon::Back, "Move left", "Alt+Left", moved(at.saturating_sub(1)));
        pick(Icon::Forth, "Move right", "Alt+Right", moved(at + 2));
        pick(Icon::Close, "Hide column", "", Msg::Grid(GridMsg::Columns(layout.turned(plan, column))));
    }
    if sheet.cells.widths.get(at).is_some_and(|width| *width > 0) {
        pick(Icon::Undo, "Usual width", "", Msg::Grid(GridMsg::Columns(layout.sized(plan, column, 0))));
    }
    picks.push((Icon::Fit, "Fit to content", "", MenuAction::Fit(column)));
    picks.push((Icon::Columns, "Columns…", "", MenuAction::Send(Msg::Dialog(Some(Dialog::Columns)))));
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
        let (tell, to) = (tell.clone(), Cell::new(None));
        let x = event.dyn_ref::<web_sys::PointerEvent>().map_or(0.0, |event| f64::from(event.client_x()));
        let own = header.clone();
        pull(&header, event, move |pulled| {
            let over = match pulled {
                Pull::Move(by, _) => place_at(&own, x + by, sign),
                _ => None,
            };
            mark(&own, over);
            match pulled {
                Pull::Move(..) => to.set(over),
                Pull::End(..) => to.get().into_iter().for_each(|to| tell.emit(GridEvent::DroppedColumn(column, to))),
                Pull::Cancel => {}
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
