//! Copy, cut and paste where the focus is.

use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, ClipboardEventInit, DataTransfer, Element, Event, EventTarget, KeyboardEvent, ShadowRoot,
};
use yew::prelude::*;

thread_local! {
    /// The clipboard of the event that is being handed in.
    static HANDED: Cell<Option<DataTransfer>> = const { Cell::new(None) };
}

/// Hands clipboard events to what has the focus in the widget. Engines send them to the place of the text selection, which for a focused cell or card
/// is the page's body in Firefox and the host in WebKit, so that nothing in the widget would hear them.
#[hook]
pub fn use_clipboard(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document());
        let listeners: Vec<EventListener> = node
            .cast::<Element>()
            .zip(document)
            .map(|(widget, document)| {
                let listen = |at: &EventTarget, name: &'static str, act: fn(&Element, &Event)| {
                    let widget = widget.clone();
                    let options = EventListenerOptions::enable_prevent_default();
                    EventListener::new_with_options(at, name, options, move |event| act(&widget, event))
                };
                let keys = listen(&widget, "keydown", keep_what_is_there);
                ["copy", "cut", "paste"]
                    .map(|name| listen(&document, name, hand_in))
                    .into_iter()
                    .chain([keys])
                    .collect()
            })
            .unwrap_or_default();
        move || drop(listeners)
    });
}

/// The element that has the focus in a widget.
fn focused_in(widget: &Element) -> Option<Element> {
    let root = widget.get_root_node().dyn_into::<ShadowRoot>().ok()?;
    root.active_element().filter(|focused| widget.contains(Some(focused)))
}

/// The start screen of a widget that is the page's whole content, where nothing else has the focus: what is pasted then can be meant for nothing else.
fn start_of_page(widget: &Element) -> Option<Element> {
    let host = widget.get_root_node().dyn_into::<ShadowRoot>().ok()?.host();
    let document = host.owner_document()?;
    let idle = document.active_element().is_none_or(|active| active.tag_name() == "BODY");
    (idle && host.has_attribute("page")).then(|| widget.query_selector(".start").ok().flatten())?
}

/// True if an event has come through the widget. Its target does not tell: from outside that is the host, whatever it was inside.
fn passed(widget: &Element, event: &Event) -> bool {
    event.composed_path().includes(widget, 0)
}

fn hand_in(widget: &Element, event: &Event) {
    let focused = focused_in(widget).or_else(|| start_of_page(widget));
    let Some(focused) = focused.filter(|_| !event.default_prevented() && !passed(widget, event)) else {
        return;
    };
    let Some(event) = event.dyn_ref::<ClipboardEvent>() else { return };
    if dispatch(&focused, &event.type_(), event.clipboard_data()) {
        event.prevent_default();
    }
}

/// Tells something that it is copied, cut or pasted into; whether it has used that.
fn dispatch(focused: &Element, name: &str, clipboard: Option<DataTransfer>) -> bool {
    let init = ClipboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    let Ok(event) = ClipboardEvent::new_with_event_init_dict(name, &init) else { return false };
    // Firefox gives an event made here a clipboard of its own: what it is really about is found beside it.
    HANDED.set(clipboard);
    // Dispatching fails only for an event that is already on its way.
    let used = focused.dispatch_event(&event).is_ok_and(|untouched| !untouched);
    HANDED.set(None);
    used
}

/// Takes the keys that copy where there is nothing to copy: WebKit would empty the clipboard.
fn keep_what_is_there(widget: &Element, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.default_prevented()) else { return };
    let copies = match key.key().as_str() {
        "c" | "C" => key.ctrl_key() || key.meta_key(),
        "Insert" => key.ctrl_key(),
        _ => false,
    };
    if !copies || key.alt_key() || key.shift_key() {
        return;
    }
    let text = "input, textarea, select, [contenteditable]";
    let Some(focused) = focused_in(widget).filter(|focused| !focused.matches(text).unwrap_or(true)) else { return };
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    let selected = selection.is_some_and(|selection| !selection.is_collapsed() || selection.to_string().length() > 0);
    if !selected && !dispatch(&focused, "copy", DataTransfer::new().ok()) {
        event.prevent_default();
    }
}

/// The clipboard an event is about.
pub fn clipboard_of(event: &Event) -> Option<DataTransfer> {
    let handed = HANDED.take();
    HANDED.set(handed.clone());
    handed.or_else(|| event.dyn_ref::<ClipboardEvent>()?.clipboard_data())
}
