//! The plan beside an earlier state of it.

pub mod changes;
pub mod handler;
pub mod msg;
pub mod state;
pub mod update;
