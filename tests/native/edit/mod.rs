//! Edits, undo and merging.

pub mod edits;
mod laws;
mod merge_repairs;
mod merges;
