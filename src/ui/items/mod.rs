//! Items: their details beside the view, and the filter that finds them.

mod comparison;
mod dependencies;
pub mod details;
mod field;
pub mod filter;
mod more;
pub mod pin;
