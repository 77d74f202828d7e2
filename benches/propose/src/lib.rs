//! A solver session over plain words, the same for native code and for WebAssembly.

pub mod drag;
pub mod session;
#[cfg(target_arch = "wasm32")]
mod wasm;
