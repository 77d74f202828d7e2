//! The edge to the browser: the element, its stores, panic handling.

pub mod element;

/// Runs once, when the loader has instantiated the module.
pub fn start() {}
