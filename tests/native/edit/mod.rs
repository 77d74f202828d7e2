//! Edits, undo and merging.

mod laws;
mod merge_examples;
mod merge_repairs;
mod merges;

pub use plan_fuzz::edits;
