//! The decision log: what was decided about items and about the plan, when, by whom and why.

pub mod handler;
pub mod history;
pub mod msg;
pub mod noted;
pub mod state;
pub mod text;
pub mod update;
