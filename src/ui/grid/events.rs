//! The browser's events on cells, turned into what they mean. One set of listeners stands on the grid; rows and cells have none.

use super::keys::press_of;
use super::sheet::{GridEvent, Sheet, SheetProps};
use super::{clip, place};
use crate::app::grid::cells::Cells;
use crate::app::grid::keys::act;
use crate::ui::grid::place::CELL;
use crate::ui::hooks::draw_now;
use crate::ui::parts::context_menu;
use crate::ui::parts::keys::key_of;
use crate::ui::parts::markup::El;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, NodeRef};

/// Puts the listeners on the grid.
pub fn hear(grid: El, sheet: &Sheet, props: &SheetProps, editable: bool) -> El {
    let state = &props.state;
    let rtl = state.ui.locale.rtl;
    let ranged = sheet.span(state).is_some_and(|(from, to)| from < to);
    let tell = || sheet.tell.clone();
    let (key, come, go, press, click, node) = (tell(), tell(), tell(), tell(), tell(), sheet.grid.clone());
    let (fits, columns, shown) = (tell(), sheet.cells.clone(), sheet.cells.clone());
    let (pending, touch, tapped) = (sheet.pending.clone(), sheet.touch.clone(), sheet.touch.clone());
    let (menu, along, count, at) = (tell(), sheet.run, sheet.cells.columns.len(), sheet.at.clone());
    let goes_on = move |by| {
        let column = at.get().column;
        let place = shown.columns.iter().position(|known| *known == column);
        place.is_some_and(|place| along.goes_on(count, place, by))
    };
    grid.on(ListenerKind::onkeydown, move |event| {
        keydown(&key, event, (rtl, ranged), editable, &pending, &goes_on);
    })
    .on(ListenerKind::onfocusin, move |event| focusin(&come, event))
    .on(ListenerKind::onfocusout, move |event| focusout(&go, event, &node))
    .on(ListenerKind::onmousedown, move |event| mousedown(&press, event, touch.get()))
    .on(ListenerKind::onclick, move |event| clicked(&click, event, tapped.get()))
    .on(ListenerKind::oncontextmenu, move |event| context_menu(&menu, event, editable))
    .on(ListenerKind::ondblclick, move |event| fit(&fits, &columns, event))
    .on(ListenerKind::oncopy, clip::copier(sheet, false))
    .on(ListenerKind::oncut, clip::copier(sheet, editable))
    .on(ListenerKind::onpaste, clip::paster(sheet, editable))
}

/// Keys on a cell; a field inside one has its own.
fn keydown(
    tell: &Callback<GridEvent>,
    event: &Event,
    (rtl, ranged): (bool, bool),
    editable: bool,
    pending: &Cell<bool>,
    goes_on: &dyn Fn(i32) -> bool,
) {
    let on_cell = place::element(event.target()).is_some_and(|target| target.matches(CELL).unwrap_or(false));
    let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|_| on_cell) else { return };
    if pending.get() && !(key.ctrl_key() || key.meta_key() || key.alt_key()) {
        event.prevent_default();
        event.stop_propagation();
        tell.emit(GridEvent::Early(key_of(key), key.shift_key()));
        draw_now();
    } else if let Some(by) = tab_of(key).filter(|by| goes_on(*by)) {
        event.prevent_default();
        event.stop_propagation();
        tell.emit(GridEvent::Along(by));
        draw_now();
    } else if let Some(act) = act(&press_of(key), rtl, ranged).filter(|act| editable || !act.changes()) {
        event.prevent_default();
        event.stop_propagation();
        tell.emit(GridEvent::Act(act));
        // The field that it may have opened hears the next key itself.
        draw_now();
    }
}

/// The way that Tab goes, where it is Tab alone.
fn tab_of(key: &KeyboardEvent) -> Option<i32> {
    let alone = key_of(key) == "Tab" && !(key.ctrl_key() || key.meta_key() || key.alt_key());
    alone.then_some(if key.shift_key() { -1 } else { 1 })
}

/// The focus comes to a cell.
fn focusin(tell: &Callback<GridEvent>, event: &Event) {
    let target = place::element(event.target()).filter(|target| !within(target, ".popup"));
    if let Some(at) = target.and_then(|target| place::numbers(&target)) {
        tell.emit(GridEvent::Entered(at));
    }
}

/// The focus leaves the grid.
fn focusout(tell: &Callback<GridEvent>, event: &Event, grid: &NodeRef) {
    let (Some(grid), Some(focus)) = (grid.cast::<Element>(), event.dyn_ref::<FocusEvent>()) else { return };
    let inside = place::element(focus.related_target()).is_some_and(|to| grid.contains(Some(&to)));
    // When the window is left the focus stays where it is.
    if !inside && place::focused(&grid) != place::element(event.target()) {
        tell.emit(GridEvent::Left);
    }
}

fn within(target: &Element, selector: &str) -> bool {
    target.closest(selector).ok().flatten().is_some()
}

/// A press on a cell.
fn mousedown(tell: &Callback<GridEvent>, event: &Event, touch: bool) {
    let Some(mouse) = event.dyn_ref::<MouseEvent>().filter(|mouse| mouse.button() == 0) else { return };
    let target =
        place::element(event.target()).filter(|target| !within(target, ".editor,.popup,.row-more,.grip,.twist"));
    let Some(at) = target.and_then(|target| place::numbers(&target)) else { return };
    let (extend, toggle) = (mouse.shift_key(), mouse.ctrl_key() || mouse.meta_key());
    if extend || toggle {
        // The cells are chosen, not the text in them.
        event.prevent_default();
    }
    tell.emit(GridEvent::Pressed { at, extend, toggle, touch });
}

/// A double click on the edge of a column fits its width.
fn fit(tell: &Callback<GridEvent>, cells: &Cells, event: &Event) {
    let target = place::element(event.target()).filter(|target| within(target, ".resize"));
    let at = target.and_then(|target| place::numbers(&target)).map(|at| at.column - 1);
    if let Some(column) = at.and_then(|at| cells.columns.get(at)) {
        tell.emit(GridEvent::Fit(*column));
    }
}

/// A click on a cell, on what opens its choices, or on the row's menu button.
fn clicked(tell: &Callback<GridEvent>, event: &Event, touch: bool) {
    let target = place::element(event.target()).filter(|target| !within(target, ".editor,.popup,.resize"));
    let Some((target, at)) = target.and_then(|target| place::numbers(&target).map(|at| (target, at))) else { return };
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
    if within(&target, ".twist") {
        tell.emit(GridEvent::Folds(at.row.saturating_sub(2)));
    } else if within(&target, ".row-more") {
        tell.emit(GridEvent::Menu(at, None));
    } else if touch && at.row > 1 && !within(&target, ".group") {
        tell.emit(GridEvent::Tapped(at));
    } else if !(mouse.shift_key() || mouse.ctrl_key() || mouse.meta_key()) {
        tell.emit(GridEvent::Clicked { at, open: place::is_arrow(&target, mouse) });
    }
}

/// A right click on a cell or a header: the menu of what it stands in. Who only reads has one on rows.
fn context_menu(tell: &Callback<GridEvent>, event: &Event, editable: bool) {
    if !editable && context_menu::is_left_to_browser(event) {
        return;
    }
    let target = place::element(event.target()).filter(|target| !within(target, ".editor,.popup"));
    let target = target.filter(|target| editable || !within(target, "[role=columnheader],.group"));
    if target.as_ref().is_some_and(|target| within(target, ".grip")) {
        // A finger that rests there lifts the row.
        return event.prevent_default();
    }
    let at = target.and_then(|target| place::numbers(&target));
    if let Some((at, point)) = at.and_then(|at| Some((at, context_menu::asked(event)?))) {
        event.stop_propagation();
        tell.emit(GridEvent::Menu(at, Some(point)));
    }
}
