//! Drawing at once.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// Draws what is due at once. Yew waits for the task to end; Firefox takes its picture of a page that is printed before that.
pub fn draw_now() {
    // The first look at this future runs all that is scheduled; what would come later is not waited for.
    let _ = pin!(yew::scheduler::flush()).poll(&mut Context::from_waker(Waker::noop()));
}

/// Does something and gives the focus to what it has brought: the last that a selector finds within the element around the event. A text in it is there to be typed over.
pub fn focus_after(event: &Event, around: &str, selector: &str, act: impl FnOnce()) {
    // What is pressed may be gone then.
    let around = event.target().and_then(|on| on.dyn_into::<Element>().ok()?.closest(around).ok()?);
    act();
    draw_now();
    let Some(found) = around.and_then(|around| around.query_selector_all(selector).ok()) else { return };
    let last = found.length().checked_sub(1).and_then(|at| found.item(at)?.dyn_into::<HtmlElement>().ok());
    let Some(last) = last else { return };
    // What cannot take the focus leaves it where it was.
    let _ = last.focus();
    if let Some(field) = last.dyn_ref::<web_sys::HtmlInputElement>() {
        field.select();
    }
}
