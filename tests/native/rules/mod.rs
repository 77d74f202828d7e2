//! The rules of the house.

mod imports;
mod names;
mod sentences;
mod sheets;
pub mod tidy;
