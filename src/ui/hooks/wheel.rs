//! The wheel belongs to the page until the widget is in use.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot, WheelEvent};
use yew::prelude::*;

/// A line of text as the wheel counts it where it counts in lines, px.
const LINE: f64 = 18.0;

/// Hands the wheel to whatever scrolls around the widget, as long as the focus is not in the widget. A page that is all widget (`page` on the element)
/// has nothing else to scroll, so there the wheel is the widget's at once.
#[hook]
pub fn use_wheel(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let listener = node.cast::<Element>().map(|widget| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&widget.clone(), "wheel", options, move |event| {
                if let Some(event) = event.dyn_ref::<WheelEvent>() {
                    hand_on(&widget, event);
                }
            })
        });
        move || drop(listener)
    });
}

fn hand_on(widget: &Element, event: &WheelEvent) {
    let host = widget.get_root_node().dyn_into::<ShadowRoot>().ok().map(|root| root.host());
    let Some(host) = host.filter(|host| !host.has_attribute("page")) else { return };
    // With Ctrl the wheel zooms the page; that is the page's anyway.
    if event.ctrl_key() || event.default_prevented() || widget.matches(":focus-within").unwrap_or(false) {
        return;
    }
    let unit = match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => LINE,
        WheelEvent::DOM_DELTA_PAGE => f64::from(widget.client_height()),
        _ => 1.0,
    };
    // Where nothing around the widget scrolls, there is nobody to leave the wheel to.
    if let Some(outer) = scroller_around(&host, event.delta_y() < 0.0) {
        event.prevent_default();
        outer.scroll_by_with_x_and_y(event.delta_x() * unit, event.delta_y() * unit);
    }
}

/// The nearest box around the element that can still scroll that way, else the page.
fn scroller_around(host: &Element, up: bool) -> Option<Element> {
    let window = web_sys::window()?;
    let page = window.document()?.scrolling_element();
    let mut around = host.parent_element();
    while let Some(element) = around {
        if page.as_ref() == Some(&element) {
            break;
        }
        let room = element.scroll_height() - element.client_height() - element.scroll_top();
        let rolls = if up { element.scroll_top() > 0 } else { room > 0 };
        let styled = || window.get_computed_style(&element).ok().flatten()?.get_property_value("overflow-y").ok();
        if rolls && styled().is_some_and(|overflow| overflow == "auto" || overflow == "scroll") {
            return Some(element);
        }
        around = element.parent_element();
    }
    page.filter(|page| page.scroll_height() > page.client_height())
}
