//! Copy, cut and paste where the focus is.

use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, ClipboardEventInit, DataTransfer, Element, Event, Node, ShadowRoot};
use yew::prelude::*;

thread_local! {
    /// The clipboard of the event that is being handed in.
    static HANDED: Cell<Option<DataTransfer>> = const { Cell::new(None) };
}

/// Hands clipboard events to what has the focus in the widget. Firefox sends them to the place of the text selection, which for a focused cell
/// or card is the page's body, so that nothing in the widget would hear them.
#[hook]
pub fn use_clipboard(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document());
        let listeners: Vec<EventListener> = node
            .cast::<Element>()
            .zip(document)
            .map(|(widget, document)| {
                let listen = |name: &'static str| {
                    let widget = widget.clone();
                    let options = EventListenerOptions::enable_prevent_default();
                    EventListener::new_with_options(&document, name, options, move |event| hand_in(&widget, event))
                };
                ["copy", "cut", "paste"].map(listen).into()
            })
            .unwrap_or_default();
        move || drop(listeners)
    });
}

fn hand_in(widget: &Element, event: &Event) {
    let Ok(root) = widget.get_root_node().dyn_into::<ShadowRoot>() else { return };
    let Some(focused) = root.active_element().filter(|focused| widget.contains(Some(focused))) else { return };
    // At the document the target is the host where the event has come through the widget.
    let host: &Node = &root.host();
    if event.default_prevented() || event.target().is_some_and(|target| target.dyn_ref::<Node>() == Some(host)) {
        return;
    }
    let Some(clipboard) = event.dyn_ref::<ClipboardEvent>() else { return };
    let init = ClipboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    let Ok(here) = ClipboardEvent::new_with_event_init_dict(&event.type_(), &init) else { return };
    // Firefox gives an event made here a clipboard of its own: what it is really about is found beside it.
    HANDED.set(clipboard.clipboard_data());
    // Dispatching fails only for an event that is already on its way.
    let used = focused.dispatch_event(&here).is_ok_and(|untouched| !untouched);
    HANDED.set(None);
    if used {
        event.prevent_default();
    }
}

/// The clipboard an event is about.
pub fn clipboard_of(event: &Event) -> Option<DataTransfer> {
    let handed = HANDED.take();
    HANDED.set(handed.clone());
    handed.or_else(|| event.dyn_ref::<ClipboardEvent>()?.clipboard_data())
}
