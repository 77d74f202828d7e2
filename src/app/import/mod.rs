//! A table on its way in.

pub mod call;
mod cells;
pub mod face;
pub mod fetch_text;
mod fetched;
pub mod handler;
pub mod msg;
mod parents;
mod remark;
mod rows;
pub mod slow;
pub mod state;
pub mod text;
pub mod update;
pub mod view;
