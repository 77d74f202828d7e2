//! The plan beside an earlier state of it.

pub mod against;
pub mod changes;
pub mod differences;
pub mod handler;
pub mod msg;
pub mod row;
pub mod state;
pub mod text;
pub mod update;
