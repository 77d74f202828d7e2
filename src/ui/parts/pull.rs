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

/// Follows the pointer that went down on an element. A press that goes nowhere stays a click; a drag is none.
pub fn pull(element: &Element, event: &Event, tell: impl Fn(Pull) + 'static) {
    let Some(event) = event.dyn_ref::<PointerEvent>().filter(|event| event.button() == 0) else { return };
    let from = (f64::from(event.client_x()), f64::from(event.client_y()));
    let _ = element.set_pointer_capture(event.pointer_id());
    let moving = Rc::new(Cell::new(false));
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let act = {
        let listeners = listeners.clone();
        Rc::new(move |event: &Event| {
            let over = || {
                // Dropping a listener from inside itself is put off until it has returned.
                let gone: Vec<EventListener> = listeners.borrow_mut().drain(..).collect();
                gloo::timers::callback::Timeout::new(0, move || drop(gone)).forget();
            };
            let by = event.dyn_ref::<PointerEvent>().map_or((0.0, 0.0), |event| {
                (f64::from(event.client_x()) - from.0, f64::from(event.client_y()) - from.1)
            });
            match event.type_().as_str() {
                "pointermove" if moving.get() || by.0.abs().max(by.1.abs()) >= THRESHOLD => {
                    moving.set(true);
                    tell(Pull::Move(by.0, by.1));
                }
                "pointerup" => {
                    over();
                    if moving.get() {
                        swallow_click();
                        tell(Pull::End(by.0, by.1));
                    }
                }
                "keydown" => {
                    let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
                    if escape && moving.get() {
                        event.stop_propagation();
                        event.prevent_default();
                        over();
                        swallow_click();
                        tell(Pull::Cancel);
                    }
                }
                "pointercancel" => {
                    over();
                    tell(Pull::Cancel);
                }
                _ => {}
            }
        })
    };
    let listen = |name: &'static str| {
        let act = act.clone();
        EventListener::new(element, name, move |event| act(event))
    };
    let mut all = Vec::from(["pointermove", "pointerup", "pointercancel"].map(listen));
    // Escape gives the drag up wherever the focus is, and nobody else hears it.
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    all.push(EventListener::new_with_options(&element.get_root_node(), "keydown", options, move |event| act(event)));
    *listeners.borrow_mut() = all;
}
