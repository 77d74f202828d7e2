//! The browser's local storage, which may be missing, full or forbidden: each is a normal case.

use super::host::words;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// Reading the property alone throws in a sandboxed frame.
fn storage() -> Result<Storage, String> {
    let window = web_sys::window().ok_or("there is no window")?;
    window.local_storage().map_err(|error| words(&error))?.ok_or_else(|| "there is no storage".to_owned())
}

/// The text under a key, if it can be read.
pub fn get(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok()?
}

/// Every key there is.
pub fn keys() -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect()
}

/// Puts a text under a key.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn set(key: &str, text: &str) -> Result<(), String> {
    storage()?.set_item(key, text).map_err(|error: JsValue| words(&error))
}

/// True if there is a text under a key; it is not read.
pub fn has(key: &str) -> bool {
    storage().is_ok_and(|storage| js_sys::Reflect::has(&storage, &key.into()).unwrap_or(false))
}

/// Removes a key, if it is there and storage is to be had.
pub fn remove(key: &str) {
    if let Ok(storage) = storage() {
        // What cannot be removed could not have been written either.
        let _ = storage.remove_item(key);
    }
}
