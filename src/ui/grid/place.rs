//! The places of things: sizes of the grid, and the way from a node to the cell it shows.

use std::cell::OnceCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement, MouseEvent, ShadowRoot};

/// Height of a row and of the header, px, for a pointer and for a finger.
const ROW: f64 = 32.0;
const TOUCHED_ROW: f64 = 44.0;

/// Height of a row and of the header, px: as high as a finger needs where that is what points. The style sheet has it as `--row`.
pub fn row_height() -> f64 {
    thread_local! {
        static HEIGHT: OnceCell<f64> = const { OnceCell::new() };
    }
    let asked = || {
        if is_coarse().unwrap_or(false) { TOUCHED_ROW } else { ROW }
    };
    // A page keeps it: rows are placed by it from the first on.
    HEIGHT.with(|height| *height.get_or_init(asked))
}

/// Rows drawn beyond either edge, so that fast scrolling finds them there.
pub const OVERSCAN: usize = 8;
/// From this width down only rank, title and score are shown, px.
pub const NARROW: f64 = 480.0;

/// True if what points first of all is a finger.
fn is_coarse() -> Option<bool> {
    let window = web_sys::window()?;
    let ask: js_sys::Function = js_sys::Reflect::get(&window, &"matchMedia".into()).ok()?.dyn_into().ok()?;
    let media = ask.call1(&window, &"(pointer: coarse)".into()).ok()?;
    js_sys::Reflect::get(&media, &"matches".into()).ok()?.as_bool()
}

/// A cell by its numbers: the row counts from 1 with the header first, as `aria-rowindex` does; the column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellIndex {
    pub row: usize,
    pub column: usize,
}

/// The element an event comes from.
pub fn element(target: Option<EventTarget>) -> Option<Element> {
    target.and_then(|target| target.dyn_into().ok())
}

/// The cell around an element.
pub fn cell_around(element: &Element) -> Option<Element> {
    element.closest("[role=gridcell],[role=columnheader]").ok().flatten()
}

/// The cell that an element is in.
pub fn numbers(element: &Element) -> Option<CellIndex> {
    let cell = cell_around(element)?;
    let number = |element: &Element, name: &str| element.get_attribute(name)?.parse().ok();
    let row = cell.closest("[role=row]").ok().flatten()?;
    Some(CellIndex { row: number(&row, "aria-rowindex")?, column: number(&cell, "aria-colindex")? })
}

/// The width of the end of a cell that shows the arrow of its choices, px.
const ARROW: f64 = 20.0;

/// True if a pointer is on the arrow of a cell that offers choices. The sheet draws it, at the end of the cell.
pub fn is_arrow(target: &Element, pointer: &MouseEvent) -> bool {
    let Some(cell) = cell_around(target).filter(|cell| cell.class_list().contains("chooses")) else { return false };
    let area = cell.get_bounding_client_rect();
    let at = f64::from(pointer.client_x());
    match cell
        .closest("[dir]")
        .ok()
        .flatten()
        .is_some_and(|around| around.get_attribute("dir").as_deref() == Some("rtl"))
    {
        true => at < area.left() + ARROW,
        false => at > area.right() - ARROW,
    }
}

/// The element that shows a cell, where it is drawn.
pub fn cell_at(grid: &Element, numbers: CellIndex) -> Option<HtmlElement> {
    let CellIndex { row, column } = numbers;
    let selector = format!("[aria-rowindex=\"{row}\"]>[aria-colindex=\"{column}\"]");
    grid.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

/// The element that has the focus, inside the shadow root where there is one.
pub fn focused(beside: &Element) -> Option<Element> {
    match beside.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(root) => root.active_element(),
        Err(_) => beside.owner_document()?.active_element(),
    }
}

/// True if nothing has the focus in the whole page.
pub fn nowhere(beside: &Element) -> bool {
    let active = beside.owner_document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}

/// Gives an element the focus where it stands.
pub fn focus_still(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Scrolls as little as it takes to show an element, in the grid and in the page around it.
pub fn show(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The elements that can have the focus as a cell; the grid itself stands in for one that is not drawn.
pub const CELL: &str = "[role=gridcell],[role=columnheader],[role=grid],[role=treegrid]";
