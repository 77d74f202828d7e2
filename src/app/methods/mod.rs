//! The plan's own methods: formulas that rank it, typed in a dialog.

pub mod about;
pub mod completion;
pub mod draft;
pub mod handler;
pub mod msg;
pub mod preview;
pub mod state;
pub mod templates;
pub mod text;
pub mod update;
