//! The board: cards in columns.

pub mod columns;
pub mod facts;
pub mod handler;
pub mod msg;
pub mod place;
pub mod state;
pub mod text;
pub mod update;
