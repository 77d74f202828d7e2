//! Scenarios: named differences from the plan, looked at, edited inside, compared and adopted.

mod handler;
pub mod msg;
pub mod state;
pub mod text;
mod update;

pub use handler::handle;
pub use update::{keep_proposal, keep_up};
