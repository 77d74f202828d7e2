//! Proposing a plan, and who makes way for a drag.

pub mod blocked;
pub mod found;
pub mod msg;
pub mod preview;
pub mod state;
pub mod text;
pub mod update;
pub mod wish;
