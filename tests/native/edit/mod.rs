//! Edits, undo and merging.

mod laws;
mod merge_examples;
mod merge_repairs;
mod merges;
mod parents;

pub use plan_fuzz::edits;
