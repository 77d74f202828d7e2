//! The rules of the house.

mod imports;
mod names;
mod sheets;
pub mod tidy;
