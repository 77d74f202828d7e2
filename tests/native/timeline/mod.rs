//! The timeline.

mod calendar_work;
pub mod lanes;
mod marking;
mod moving;
mod planning;
mod tree;
