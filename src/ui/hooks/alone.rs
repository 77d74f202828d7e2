//! A page that is all widget (`page` on the element): its tab is named after the plan, and its keys are the widget's before anything has the focus.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, ShadowRoot};
use yew::prelude::*;

/// True if the widget around a node has the page to itself.
fn is_alone(node: &NodeRef) -> bool {
    let root = node.cast::<Element>().and_then(|widget| widget.get_root_node().dyn_into::<ShadowRoot>().ok());
    root.is_some_and(|root| root.host().has_attribute("page"))
}

/// Names the tab, and hears keys that nothing on the page has the focus for.
#[hook]
pub fn use_alone(node: &NodeRef, tab: String, on_key: impl Fn(&KeyboardEvent) + 'static) {
    {
        let node = node.clone();
        use_effect_with(tab, move |tab| {
            if let Some(document) = web_sys::window().and_then(|window| window.document()).filter(|_| is_alone(&node)) {
                document.set_title(tab);
            }
        });
    }
    let node = node.clone();
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document()).filter(|_| is_alone(&node));
        let listener = document.map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let nowhere = target.is_some_and(|target| matches!(&*target.tag_name(), "BODY" | "HTML"));
                if let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|_| nowhere) {
                    on_key(event);
                }
            })
        });
        move || drop(listener)
    });
}
