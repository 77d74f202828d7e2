//! The plan file.

mod large;
mod plan_file;

pub use plan_fuzz::plans;
