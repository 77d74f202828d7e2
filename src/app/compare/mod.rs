//! The plan beside an earlier state of it.

pub mod changes;
pub mod state;
pub mod update;
