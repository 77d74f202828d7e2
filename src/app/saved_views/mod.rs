//! Saved views: named set-ups in the plan, so that an author decides what readers see first.

mod handler;
pub mod msg;
pub mod setup;
pub mod state;
pub mod text;
mod update;

pub use handler::handle;
pub use update::{has_own_columns, keep_up};
