//! Dragging a card by pointer: an imperative island that previews by CSSOM and ends in one message.

use super::card::place;
use crate::app::board::columns::words;
use crate::app::options::BoardBy;
use crate::model::Uid;
use crate::ui::hooks::{Dispatch, swallow_click};
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::prelude::NodeRef;

/// The way the pointer must go before a press becomes a drag, px.
const THRESHOLD: i32 = 4;

struct CardDrag {
    card: HtmlElement,
    rest: String,
    from: (i32, i32),
    moving: Cell<bool>,
    over: RefCell<Option<Element>>,
}

/// Begins to follow the pointer that went down on a card. With a finger only the grip drags, so that the column can still be scrolled.
pub fn start(board: &NodeRef, dispatch: &Dispatch, by: BoardBy, event: &PointerEvent) {
    if event.button() != 0 {
        return;
    }
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(card) = target.closest(".card").ok().flatten().and_then(|card| card.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let grip = target.closest(".grip").ok().flatten().is_some();
    if event.pointer_type() == "touch" && !grip {
        return;
    }
    let Some(uid) = card.get_attribute("data-uid").and_then(|uid| uid.parse().ok()).map(Uid) else { return };
    let Some(board) = board.cast::<Element>() else { return };
    let _ = card.focus();
    let rest = card.style().get_property_value("transform").unwrap_or_default();
    let drag = Rc::new(CardDrag {
        card: card.clone(),
        rest,
        from: (event.client_x(), event.client_y()),
        moving: Cell::new(false),
        over: RefCell::new(None),
    });
    let _ = card.set_pointer_capture(event.pointer_id());
    let listeners: Rc<RefCell<Vec<EventListener>>> = Rc::default();
    let end = {
        let (drag, listeners) = (drag.clone(), listeners.clone());
        Rc::new(move || {
            drag.settle();
            // Dropping a listener from inside itself is put off until it has returned.
            let gone: Vec<EventListener> = listeners.borrow_mut().drain(..).collect();
            gloo::timers::callback::Timeout::new(0, move || drop(gone)).forget();
        })
    };
    let onmove = {
        let (drag, board) = (drag.clone(), board.clone());
        EventListener::new(&card, "pointermove", move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                drag.follow(&board, event);
            }
        })
    };
    let onup = {
        let (drag, dispatch, end) = (drag.clone(), dispatch.clone(), end.clone());
        EventListener::new(&card, "pointerup", move |_| {
            if drag.moving.get() {
                swallow_click();
            }
            let word = drag.over.borrow().as_ref().and_then(|column| column.get_attribute("data-word"));
            end();
            let known = |word: &str| words(by).iter().copied().find(|known| *known == word);
            match word.as_deref() {
                Some("") if by == BoardBy::Horizon => place(&dispatch, &drag.card, uid, (by, None)),
                Some(word) if known(word).is_some() => place(&dispatch, &drag.card, uid, (by, known(word))),
                _ => {}
            }
        })
    };
    let oncancel = {
        let end = end.clone();
        EventListener::new(&card, "pointercancel", move |_| end())
    };
    let options = EventListenerOptions::enable_prevent_default();
    let onkey = EventListener::new_with_options(&card, "keydown", options, move |event| {
        if event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            event.prevent_default();
            event.stop_propagation();
            swallow_click();
            end();
        }
    });
    listeners.borrow_mut().extend([onmove, onup, oncancel, onkey]);
}

impl CardDrag {
    fn follow(&self, board: &Element, event: &PointerEvent) {
        let (dx, dy) = (event.client_x() - self.from.0, event.client_y() - self.from.1);
        if !self.moving.get() {
            if dx.abs().max(dy.abs()) < THRESHOLD {
                return;
            }
            self.moving.set(true);
            let _ = self.card.class_list().add_1("dragged");
        }
        let _ = self.card.style().set_property("transform", &format!("{} translate({dx}px,{dy}px)", self.rest));
        self.hover(column_at(board, f64::from(event.client_x())));
    }

    fn hover(&self, column: Option<Element>) {
        let mut over = self.over.borrow_mut();
        if *over == column {
            return;
        }
        if let Some(old) = over.take() {
            let _ = old.class_list().remove_1("over");
        }
        if let Some(new) = &column {
            let _ = new.class_list().add_1("over");
        }
        *over = column;
    }

    fn settle(&self) {
        self.hover(None);
        let _ = self.card.class_list().remove_1("dragged");
        let _ = self.card.style().set_property("transform", &self.rest);
    }
}

fn column_at(board: &Element, x: f64) -> Option<Element> {
    let columns = board.children();
    (0..columns.length()).filter_map(|at| columns.item(at)).find(|column| {
        let rect = column.get_bounding_client_rect();
        (rect.left()..rect.right()).contains(&x)
    })
}
