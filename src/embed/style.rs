//! The one stylesheet, as text: `build.rs` joins the sheets that `styles/index.css` imports.

/// The bundled sheet; the loader makes one constructed stylesheet of it for all elements of a page.
pub const SHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));
