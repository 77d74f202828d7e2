//! The watch of a plan at its engine, which ends with it.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// The watch of a plan at its engine.
pub struct EngineWatch {
    /// The store's name and the plan's address there.
    pub of: (String, String),
    /// Says where this reader is; without a text it ends the watch.
    pub control: Function,
    /// Hears the news; kept as long as it may come.
    pub _tell: Closure<dyn FnMut(String, String)>,
}

impl Drop for EngineWatch {
    fn drop(&mut self) {
        // What ends a watch does not throw.
        let _ = self.control.call0(&JsValue::NULL);
    }
}
