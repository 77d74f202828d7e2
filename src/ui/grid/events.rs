//! The browser's events on cells, turned into what they mean. One set of listeners stands on the grid; rows and cells have none.

use super::keys;
use super::place;
use super::sheet::{Note, Sheet};
use web_sys::Element;
use yew::html::Scope;
use yew::prelude::*;

/// What can have the focus as a cell; the grid itself stands in for one that is not drawn.
pub const CELL: &str = "[role=gridcell],[role=columnheader],[role=grid]";

/// Keys on a cell; a field inside one has its own.
pub fn keydown(link: &Scope<Sheet>, rtl: bool, editable: bool) -> Callback<KeyboardEvent> {
    let link = link.clone();
    Callback::from(move |event: KeyboardEvent| {
        let target = place::element(event.target());
        if !target.is_some_and(|target| target.matches(CELL).unwrap_or(false)) {
            return;
        }
        if let Some(act) = keys::act(&event, rtl).filter(|act| editable || !act.changes()) {
            event.prevent_default();
            event.stop_propagation();
            link.send_message(Note::Act(act));
        }
    })
}

/// The focus comes to a cell.
pub fn focusin(link: &Scope<Sheet>) -> Callback<FocusEvent> {
    let link = link.clone();
    Callback::from(move |event: FocusEvent| {
        let target = place::element(event.target()).filter(|target| !within(target, ".popup"));
        if let Some(at) = target.and_then(|target| place::numbers(&target)) {
            link.send_message(Note::Entered(at));
        }
    })
}

/// The focus leaves the grid.
pub fn focusout(link: &Scope<Sheet>, grid: NodeRef) -> Callback<FocusEvent> {
    let link = link.clone();
    Callback::from(move |event: FocusEvent| {
        let Some(grid) = grid.cast::<Element>() else { return };
        let to = place::element(event.related_target());
        let inside = to.is_some_and(|to| grid.contains(Some(&to)));
        // When the window is left the focus stays where it is.
        if !inside && place::focused(&grid) != place::element(event.target()) {
            link.send_message(Note::Left);
        }
    })
}

fn within(target: &Element, selector: &str) -> bool {
    target.closest(selector).ok().flatten().is_some()
}

/// A press on a cell.
pub fn mousedown(link: &Scope<Sheet>) -> Callback<MouseEvent> {
    let link = link.clone();
    Callback::from(move |event: MouseEvent| {
        let target = place::element(event.target()).filter(|_| event.button() == 0);
        let Some(target) = target.filter(|target| !within(target, ".editor,.popup,.row-more")) else { return };
        let Some(at) = place::numbers(&target) else { return };
        let (extend, toggle) = (event.shift_key(), event.ctrl_key() || event.meta_key());
        if extend || toggle {
            // The rows are chosen, not the text in them.
            event.prevent_default();
        }
        link.send_message(Note::Pressed { at, extend, toggle });
    })
}

/// A click on a cell, on what opens its choices, or on the row's menu button.
pub fn click(link: &Scope<Sheet>) -> Callback<MouseEvent> {
    let link = link.clone();
    Callback::from(move |event: MouseEvent| {
        let target = place::element(event.target()).filter(|target| !within(target, ".editor,.popup"));
        let Some((target, at)) = target.and_then(|target| place::numbers(&target).map(|at| (target, at))) else {
            return;
        };
        if within(&target, ".row-more") {
            link.send_message(Note::Menu(at.row));
        } else if !(event.shift_key() || event.ctrl_key() || event.meta_key()) {
            link.send_message(Note::Clicked { at, open: within(&target, ".opens") });
        }
    })
}
