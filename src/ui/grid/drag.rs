//! Dragging a row by its handle: an imperative island that shows where the row would go, and ends in one message.

use super::place::{self, row_height};
use super::sheet::GridEvent;
use crate::app::grid::groups::GridLine;
use crate::app::grid::levels::{self, DropOutcome, RowDrop};
use crate::app::grid::text as grid_text;
use crate::app::text;
use crate::app::ui::State;
use crate::model::ItemIndex;
use crate::ui::hooks::swallow_click;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};
use yew::{Callback, NodeRef};

/// The way the pointer must go before a press becomes a drag, px.
const THRESHOLD: i32 = 4;
/// The distance from an edge at which the rows begin to scroll, px.
const EDGE: f64 = 28.0;
/// The time between two steps of scrolling, in milliseconds.
const EVERY: u32 = 50;
/// The share of a row, either way from its middle, in which another one is dropped onto it.
const ONTO: f64 = 0.25;

/// The mark of a drop, as it is seen.
struct DropMark {
    /// The words beside the line.
    said: String,
    /// The level that the row would stand at, 0 for the top; none in a list.
    level: Option<usize>,
    /// True if it cannot go there.
    refused: bool,
}

struct RowDrag {
    scroller: Element,
    line: HtmlElement,
    from: (i32, usize),
    total: usize,
    /// Says where the row would go; none where it would stay.
    told: Box<dyn Fn(RowDrop) -> Option<DropMark>>,
    /// True if rows can be dropped onto each other.
    nests: bool,
    to: Cell<Option<RowDrop>>,
    /// The place where the pointer was last seen, px from the top of the window.
    y: Cell<i32>,
    /// True once it was let go or given up; what the listeners hear until they are gone means nothing.
    over: Cell<bool>,
}

/// Begins to follow the pointer that went down on a handle.
pub fn start(tell: &Callback<GridEvent>, scroller: &NodeRef, line: &NodeRef, state: &State, event: &PointerEvent) {
    let Some(grip) = place::element(event.target()).and_then(|target| target.closest(".grip").ok().flatten()) else {
        return;
    };
    let row = place::numbers(&grip).and_then(|numbers| numbers.row.checked_sub(2)).filter(|_| event.button() == 0);
    let (Some(row), Some(scroller), Some(line)) = (row, scroller.cast::<Element>(), line.cast::<HtmlElement>()) else {
        return;
    };
    let Some(GridLine::Row(place)) = state.ui.line(row) else { return };
    let Some(uid) = state.ui.grid_rows().get(place).map(|at| state.doc.plan.items()[*at].uid) else { return };
    let (nests, told) = {
        let (state, nests) = (state.clone(), state.ui.grid.tree.is_some());
        let name = |state: &State, at: ItemIndex| text::item_name(&state.doc.plan, state.doc.plan.items()[at].uid);
        let told = move |drop: RowDrop| {
            if state.ui.grid.tree.is_none() {
                return Some(DropMark { said: String::new(), level: None, refused: false });
            }
            match levels::dropped(&state.ui, &state.doc, uid, drop) {
                DropOutcome::Stays => None,
                DropOutcome::BelowItself => {
                    let said = grid_text::below_itself(&text::item_name(&state.doc.plan, uid));
                    Some(DropMark { said, level: Some(0), refused: true })
                }
                DropOutcome::Goes(place) => {
                    let said = grid_text::drop_place(place.parent.map(|at| name(&state, at)).as_deref());
                    let level = place.parent.map_or(0, |parent| state.doc.sums().tree().depth(parent) + 1);
                    Some(DropMark { said, level: Some(level), refused: false })
                }
            }
        };
        (nests, told)
    };
    let (Some(window), pointer) = (web_sys::window(), event.pointer_id()) else { return };
    let _ = grip.set_pointer_capture(pointer);
    put_beside_title(&scroller, &line);
    let drag = Rc::new(RowDrag {
        scroller,
        line,
        from: (event.client_y(), row),
        total: state.ui.lines(),
        told: Box::new(told),
        nests,
        to: Cell::new(None),
        y: Cell::new(event.client_y()),
        over: Cell::new(false),
    });
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let rolling: Rc<RefCell<Option<Interval>>> = Rc::default();
    let end = {
        let (drag, listeners, rolling) = (drag.clone(), listeners.clone(), rolling.clone());
        Rc::new(move || {
            drag.over.set(true);
            drag.show(None);
            // Dropping a listener from inside itself is put off until it has returned.
            let gone: Vec<EventListener> = listeners.borrow_mut().drain(..).collect();
            rolling.take();
            Timeout::new(0, move || drop(gone)).forget();
        })
    };
    let onmove = {
        let drag = drag.clone();
        EventListener::new(&window, "pointermove", move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>().filter(|event| event.pointer_id() == pointer) {
                drag.y.set(event.client_y());
                drag.follow(event.client_y());
            }
        })
    };
    let onup = {
        let (drag, end, tell) = (drag.clone(), end.clone(), tell.clone());
        EventListener::new(&window, "pointerup", move |event| {
            let Some(event) = event.dyn_ref::<PointerEvent>().filter(|event| event.pointer_id() == pointer) else {
                return;
            };
            // A hurried pointer may be seen nowhere in between: where it is let go counts.
            drag.follow(event.client_y());
            let moved = drag.to.get();
            let stays = |to: &RowDrop| [RowDrop::Before(row), RowDrop::Before(row + 1)].contains(to);
            let to = moved.filter(|to| nests || !stays(to));
            end();
            if moved.is_some() {
                swallow_click();
            }
            if let Some(to) = to {
                tell.emit(GridEvent::Dropped(uid, to));
            }
        })
    };
    let oncancel = {
        let end = end.clone();
        EventListener::new(&window, "pointercancel", move |_| end())
    };
    let options = EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
    let onkey = EventListener::new_with_options(&grip.get_root_node(), "keydown", options, move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            event.prevent_default();
            event.stop_propagation();
            swallow_click();
            end();
        }
    });
    listeners.borrow_mut().extend([onmove, onup, oncancel, onkey]);
    // A pointer that rests at an edge goes on scrolling.
    let roll = Interval::new(EVERY, move || {
        if drag.to.get().is_some() {
            drag.follow(drag.y.get());
        }
    });
    rolling.replace(Some(roll));
}

impl RowDrag {
    fn follow(&self, y: i32) {
        if self.over.get() || (self.to.get().is_none() && (y - self.from.0).abs() < THRESHOLD) {
            return;
        }
        let area = self.scroller.get_bounding_client_rect();
        let y = f64::from(y);
        let step = if y < area.top() + row_height() + EDGE {
            -1.0
        } else if y > area.bottom() - EDGE {
            1.0
        } else {
            0.0
        };
        if step != 0.0 {
            self.scroller.set_scroll_top(self.scroller.scroll_top() + (step * row_height() / 2.0) as i32);
        }
        let inside = y - area.top() - row_height() + f64::from(self.scroller.scroll_top());
        let lines = (inside / row_height()).max(0.0);
        let onto = self.nests && (lines.fract() - 0.5).abs() < ONTO && (lines as usize) < self.total;
        let to = if onto {
            RowDrop::Onto(lines as usize)
        } else {
            RowDrop::Before((lines.round() as usize).min(self.total))
        };
        self.show(Some(to));
    }

    /// Draws the line where the row would go, or takes it away.
    fn show(&self, to: Option<RowDrop>) {
        if self.to.replace(to) == to {
            return;
        }
        let classes = self.scroller.class_list();
        let mark = to.and_then(&self.told);
        let (Some(to), Some(mark)) = (to, mark) else {
            let _ = if to.is_some() { classes.add_1("dragging") } else { classes.remove_1("dragging") };
            let _ = classes.remove_3("drops", "drops-onto", "drops-refused");
            return;
        };
        let (RowDrop::Before(line) | RowDrop::Onto(line)) = to;
        let y = row_height() * (line + 1) as f64;
        let style = self.line.style();
        let _ = style.set_property("transform", &format!("translateY({}px)", y as i32));
        // As the rows show levels: from some level on there would be no room for the title.
        let _ = match mark.level {
            Some(level) => style.set_property("--level", &level.min(8).to_string()),
            None => style.remove_property("--level").map(|_| ()),
        };
        let _ = self.line.set_attribute("data-told", &mark.said);
        let _ = classes.add_2("dragging", "drops");
        let onto = matches!(to, RowDrop::Onto(_));
        let _ = classes.toggle_with_force("drops-onto", onto);
        let _ = classes.toggle_with_force("drops-refused", mark.refused);
        let _ = self.line.class_list().toggle_with_force("at-level", mark.level.is_some() && !onto);
    }
}

/// Tells the line where titles end, so that its words stand beside them and cover none.
fn put_beside_title(scroller: &Element, line: &HtmlElement) {
    let rect = |selector: &str| Some(scroller.query_selector(selector).ok()??.get_bounding_client_rect());
    let (Some(title), Some(plane)) = (rect(".header-row .c-title"), rect(".plane")) else { return };
    let start = if scroller.closest("[dir=rtl]").is_ok_and(|found| found.is_some()) {
        plane.right() - title.left()
    } else {
        title.right() - plane.left()
    };
    let _ = line.style().set_property("--behind-title", &format!("{}px", start.round() as i32));
}
