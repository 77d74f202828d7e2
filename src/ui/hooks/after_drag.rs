//! The click that follows a drag means nothing, nor does one of another button than the first: WebKit sends it after the menu was asked for.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, UiEvent};
use yew::prelude::*;

thread_local! {
    /// True if a drag has just ended, and no new press has come since.
    static DRAGGED: Cell<bool> = const { Cell::new(false) };
}

/// A drag ends: browsers send a click after it, to what was held or to what lies under the pointer by then, and that is swallowed. Whatever drags calls this once it
/// has moved, before it tells what came of it.
pub fn swallow_click() {
    DRAGGED.set(true);
}

/// Swallows the clicks that follow drags in the widget and those of other buttons, before any part hears them. Views listen in the capture phase, so that a drag could not stop its click where it
/// began. A click by key or by a program has no count of presses and is never one of them.
#[hook]
pub fn use_swallowed_clicks(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let root = node.cast::<Element>().map(|widget| widget.get_root_node());
        let listeners: Vec<EventListener> = root
            .map(|root| {
                let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
                let press = EventListener::new_with_options(&root, "pointerdown", options, |_| DRAGGED.set(false));
                let click = EventListener::new_with_options(&root, "click", options, |event| {
                    let pressed = event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 0);
                    let second = event.dyn_ref::<MouseEvent>().is_some_and(|event| event.button() != 0);
                    if second || pressed && DRAGGED.take() {
                        event.prevent_default();
                        event.stop_immediate_propagation();
                    }
                });
                vec![press, click]
            })
            .unwrap_or_default();
        move || drop(listeners)
    });
}
