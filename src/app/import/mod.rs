//! A table on its way in.

mod cells;
pub mod handler;
pub mod msg;
pub mod state;
pub mod text;
pub mod update;
pub mod view;
