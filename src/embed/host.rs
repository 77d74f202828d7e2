//! What the application asks of the loader (`plan-widget.js`): the other half of each element.

use crate::wire::ReadError;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// One element as the application sees it. It holds the element weakly, so that an element nobody
    /// else holds is collected together with its `Widget`.
    #[derive(Clone)]
    pub type Host;

    /// Sends an event to the page; `detail` is JSON or empty. False if the page has cancelled it.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &str) -> bool;

    /// Hands over the plan's text to be kept where a panic cannot reach it.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Host, text: &str);

    /// The element, while it exists.
    #[wasm_bindgen(method)]
    pub fn element(this: &Host) -> Option<web_sys::HtmlElement>;
}

/// What a refused call gives the page; the loader makes a `PlanError` of it.
pub fn error(code: &str, message: &str, path: &str) -> JsValue {
    let error = Object::new();
    for (key, value) in [("code", code), ("message", message), ("path", path)] {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&error, &key.into(), &value.into());
    }
    error.into()
}

/// The same for a text that does not open as a plan.
pub fn unreadable(problem: &ReadError) -> JsValue {
    error(problem.code(), &problem.to_string(), problem.path())
}
