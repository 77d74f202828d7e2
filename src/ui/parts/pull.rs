//! Following a pointer from press to release: what a drag of any part needs, in one place.

use crate::ui::hooks::swallow_click;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};

/// The way the pointer must go before a press becomes a drag, px.
const THRESHOLD: f64 = 4.0;

/// A step of a drag; px from where the pointer went down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pull {
    /// It is there now.
    Move(f64, f64),
    /// It was let go there.
    End(f64, f64),
    /// Escape was pressed, or the browser took the pointer away: all goes back.
    Cancel,
}

/// Follows the pointer that went down on an element. A press that goes nowhere stays a click; a drag is none. It counts where the pointer is let go: a hurried one may
/// be seen nowhere in between. The window hears it, so that a drawing may take the element away meanwhile.
pub fn pull(element: &Element, event: &Event, tell: impl Fn(Pull) + 'static) {
    let Some(event) = event.dyn_ref::<PointerEvent>().filter(|event| event.button() == 0) else { return };
    let Some(window) = web_sys::window() else { return };
    let (from, pointer) = ((f64::from(event.client_x()), f64::from(event.client_y())), event.pointer_id());
    let _ = element.set_pointer_capture(pointer);
    let moving = Rc::new(Cell::new(false));
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let is_over = Rc::new(Cell::new(false));
    let over = {
        let (listeners, is_over) = (listeners.clone(), is_over.clone());
        move || {
            is_over.set(true);
            // Dropping a listener from inside itself is put off until it has returned.
            let gone: Vec<EventListener> = listeners.borrow_mut().drain(..).collect();
            gloo::timers::callback::Timeout::new(0, move || drop(gone)).forget();
        }
    };
    let goes = move |by: (f64, f64)| moving.get() || by.0.abs().max(by.1.abs()) >= THRESHOLD && !moving.replace(true);
    let act = Rc::new(move |event: &Event| {
        // The listeners go a moment later, and the next event may come before that: after Escape the pointer is let go, and drops nothing.
        if is_over.get() {
            return;
        }
        if let Some(event) = event.dyn_ref::<PointerEvent>() {
            if event.pointer_id() != pointer {
                return;
            }
            let by = (f64::from(event.client_x()) - from.0, f64::from(event.client_y()) - from.1);
            match event.type_().as_str() {
                // The button was let go where nobody heard it.
                "pointermove" if event.buttons() == 0 => {
                    over();
                    tell(Pull::Cancel);
                }
                "pointermove" if goes(by) => tell(Pull::Move(by.0, by.1)),
                "pointerup" => {
                    over();
                    if goes(by) {
                        swallow_click();
                        tell(Pull::End(by.0, by.1));
                    }
                }
                "pointercancel" => {
                    over();
                    tell(Pull::Cancel);
                }
                _ => {}
            }
        } else if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            // Also where no move has been seen yet: what is held is given up, and its click with it.
            event.stop_propagation();
            event.prevent_default();
            over();
            swallow_click();
            tell(Pull::Cancel);
        }
    });
    // Before anybody else: Escape gives the drag up wherever the focus is, and nobody else hears it.
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let listen = |name: &'static str| {
        let act = act.clone();
        EventListener::new_with_options(&window, name, options, move |event| act(event))
    };
    *listeners.borrow_mut() = ["pointermove", "pointerup", "pointercancel", "keydown"].map(listen).into();
}
