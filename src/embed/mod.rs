//! The edge to the browser: the element, its stores, panic handling.

pub mod element;
pub mod host;
pub mod panic;
pub mod style;

/// Runs once, when the loader has instantiated the module.
pub fn start() {
    panic::install();
}
