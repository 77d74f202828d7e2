//! The certainty of the order: simulations behind the insights.

pub mod handler;
pub mod msg;
pub mod state;
pub mod text;
pub mod update;
