//! The board: cards in columns.

pub mod columns;
pub mod update;
