//! Items that mean the same: found by their titles, and merged into one.

pub mod combine;
pub mod fields;
pub mod handler;
pub mod msg;
pub mod state;
pub mod text;
pub mod update;
