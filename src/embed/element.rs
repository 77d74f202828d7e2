//! What the loader calls: one `Widget` per `<plan-widget>` on the page.

use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::{AppHandle, Html, Renderer, component, html};

/// The application behind one element.
#[wasm_bindgen]
#[derive(Default)]
pub struct Widget {
    mounted: RefCell<Option<AppHandle<Root>>>,
}

#[wasm_bindgen]
impl Widget {
    /// A widget with an empty plan, not shown yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws the widget into an element of the shadow root, which must be empty and new.
    pub fn mount(&self, into: web_sys::Element) {
        let handle = Renderer::<Root>::with_root(into).render();
        if let Some(old) = self.mounted.borrow_mut().replace(handle) {
            old.destroy();
        }
    }

    /// Takes the widget off the page; its plan stays.
    pub fn unmount(&self) {
        if let Some(handle) = self.mounted.borrow_mut().take() {
            handle.destroy();
        }
    }
}

#[component]
fn Root() -> Html {
    html! { <p>{ "Plan Widget" }</p> }
}
