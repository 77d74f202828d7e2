//! The stylesheet, as text in two halves: `build.rs` joins the sheets that `styles/index.css` and `styles/later.css` import.

use crate::base::split::came;
use crate::split;
use wasm_bindgen::prelude::wasm_bindgen;

/// The sheet of what is there from the beginning; the loader makes one constructed stylesheet of it for all elements of a page.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/index.css")).to_owned()
}

/// What is put behind it: called once, when the second part of the application has come.
#[wasm_bindgen]
pub fn later_stylesheet() -> String {
    came();
    later().to_owned()
}

split! { "07" fn later() -> &'static str = later_text; }

fn later_text() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/later.css"))
}
