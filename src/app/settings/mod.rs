//! Settings of the plan.

pub mod calendar;
pub mod handler;
pub mod msg;
pub mod text;
pub mod units;
pub mod update;
