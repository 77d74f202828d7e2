//! The edge to the browser: the element, its stores, panic handling.

pub mod chunks;
pub mod drafts;
pub mod element;
pub mod files;
pub mod host;
pub mod jobs;
pub mod locale;
pub mod panic;
pub mod ports;
pub mod runner;
pub mod session;
pub mod storage;
pub mod stores;

use wasm_bindgen::JsCast;
use web_sys::Clipboard;

/// Runs once, when the loader has instantiated the module.
pub fn start() {
    panic::install();
}

/// The clipboard, where there is one: not on pages without https.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?.dyn_into().ok()
}
