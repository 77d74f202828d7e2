//! The rules of the house.

mod accessibility;
mod imports;
mod merge_rules;
mod names;
mod sentences;
mod sheets;
pub mod tidy;
