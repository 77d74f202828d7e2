//! Drawing the pointer over cells chooses them: an imperative island that says which cell lies under the pointer, and scrolls at the edges.

use super::place::{self, CellIndex, row_height};
use super::sheet::GridEvent;
use crate::ui::hooks::swallow_click;
use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, ShadowRoot};
use yew::{Callback, NodeRef};

/// The time between two steps of scrolling while the pointer rests beyond an edge, in milliseconds, and the length of one, px.
const EVERY: u32 = 50;
const STEP: i32 = 24;

/// Begins to follow the pointer that went down on a cell.
pub fn start(tell: &Callback<GridEvent>, scroller: &NodeRef, from: CellIndex) {
    let (Some(scroller), Some(window)) = (scroller.cast::<Element>(), web_sys::window()) else { return };
    let Ok(root) = scroller.get_root_node().dyn_into::<ShadowRoot>() else { return };
    let at = Rc::new(Cell::new(from));
    let pointer: Rc<Cell<Option<(i32, i32)>>> = Rc::default();
    let swept = Rc::new(Cell::new(false));
    // The listeners go a moment after it is over: what they hear until then means nothing.
    let over = Rc::new(Cell::new(false));
    let follow = {
        let (tell, scroller, pointer, swept) = (tell.clone(), scroller.clone(), pointer.clone(), swept.clone());
        let over = over.clone();
        Rc::new(move || {
            let Some((x, y)) = pointer.get().filter(|_| !over.get()) else { return };
            let area = scroller.get_bounding_client_rect();
            let (x, y) = (f64::from(x), f64::from(y));
            let beyond = |at: f64, low: f64, high: f64| {
                if at < low {
                    -STEP
                } else if at > high {
                    STEP
                } else {
                    0
                }
            };
            let (across, down) =
                (beyond(x, area.left(), area.right()), beyond(y, area.top() + row_height(), area.bottom() - 4.0));
            if swept.get() && (across, down) != (0, 0) {
                scroller.set_scroll_top(scroller.scroll_top() + down);
                scroller.set_scroll_left(scroller.scroll_left() + across);
            }
            let inside = |at: f64, low: f64, high: f64| at.max(low + 1.0).min(high - 18.0) as f32;
            let under = root.element_from_point(
                inside(x, area.left(), area.right()),
                inside(y, area.top() + row_height(), area.bottom()),
            );
            let cell = under.filter(|under| scroller.contains(Some(under))).and_then(|under| place::numbers(&under));
            if let Some(cell) = cell.filter(|cell| cell.row > 1 && *cell != at.get()) {
                at.set(cell);
                swept.set(true);
                tell.emit(GridEvent::Swept(cell));
            }
        })
    };
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let rolling: Rc<RefCell<Option<Interval>>> = Rc::default();
    let end = {
        let (listeners, rolling, swept, over) = (listeners.clone(), rolling.clone(), swept.clone(), over.clone());
        move || {
            over.set(true);
            // Dropping a listener from inside itself is put off until it has returned.
            let gone: Vec<EventListener> = listeners.borrow_mut().drain(..).collect();
            rolling.take();
            Timeout::new(0, move || drop(gone)).forget();
            if swept.get() {
                swallow_click();
            }
        }
    };
    let (last, follow_up) = (pointer.clone(), follow.clone());
    let onmove = {
        let (follow, end) = (follow.clone(), end.clone());
        EventListener::new(&window, "mousemove", move |event| {
            let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
            // The button was let go where nobody heard it.
            if mouse.buttons() & 1 == 0 {
                return end();
            }
            pointer.set(Some((mouse.client_x(), mouse.client_y())));
            follow();
        })
    };
    let onup = EventListener::new(&window, "mouseup", move |event| {
        // A hurried pointer may be seen nowhere in between: where it is let go counts.
        if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
            last.set(Some((mouse.client_x(), mouse.client_y())));
            follow_up();
        }
        end();
    });
    listeners.borrow_mut().extend([onmove, onup]);
    rolling.replace(Some(Interval::new(EVERY, move || {
        if swept.get() {
            follow();
        }
    })));
}
