//! A solver session over plain words, the same for native code and for WebAssembly; the instances that files hold, and whether an
//! answer to one is right.

pub mod check;
pub mod drag;
#[cfg(all(target_arch = "wasm32", feature = "hollow"))]
mod hollow;
pub mod instances;
pub mod msword;
pub mod nrp;
pub mod psplib;
pub mod session;
#[cfg(all(target_arch = "wasm32", not(feature = "hollow")))]
mod wasm;
pub mod words;
