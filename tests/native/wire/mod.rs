//! The plan file.

mod large;
mod plan_file;
pub mod plans;
