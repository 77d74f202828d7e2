//! The stylesheet, as text: `build.rs` joins the sheets that `styles/index.css` imports.

use wasm_bindgen::prelude::wasm_bindgen;

/// The sheet of everything that is drawn; the loader makes one constructed stylesheet of it for all elements of a page.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/index.css")).to_owned()
}
