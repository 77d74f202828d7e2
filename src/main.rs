//! The wasm binary: starts the browser's edge.

fn main() {}
