//! The timeline.

mod calendar_work;
pub mod lanes;
mod planning;
