//! Items: their details beside the view, and the filter that finds them.

mod comparison;
pub mod conditions;
pub mod delete;
mod dependencies;
pub mod details;
mod evidence;
mod field;
pub mod filter;
pub mod menu;
mod more;
mod name_pick;
mod parents;
pub mod pin;
mod suggest;
