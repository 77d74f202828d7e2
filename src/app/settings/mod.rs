//! Settings of the plan.

pub mod handler;
pub mod msg;
pub mod update;
