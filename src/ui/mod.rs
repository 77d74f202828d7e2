//! Thin Yew views over the application state.

pub mod board;
pub mod dialogs;
pub mod grid;
pub mod hooks;
pub mod insights;
pub mod matrix;
pub mod panel;
pub mod parts;
pub mod propose;
pub mod root;
pub mod shell;
pub mod timeline;

pub use root::{Root, RootProps, mount};
