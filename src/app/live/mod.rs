//! Editing together: each edit is saved as it is made, others' edits come in as they are saved, and who is here is shown.
//!
//! A plan is edited live by one turn after the other: what is unsaved is saved, which compares and merges as every save does; else, where there is news, the plan is read and
//! merged. Nothing comes in while a hand is on a cell or a bar. Without its engine the plan is edited on, and tried again.

pub mod connection;
pub mod handler;
pub mod msg;
pub mod state;
pub mod text;
