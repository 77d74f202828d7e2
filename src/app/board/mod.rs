//! The board: cards in columns.

pub mod columns;
pub mod handler;
pub mod msg;
pub mod state;
pub mod update;
