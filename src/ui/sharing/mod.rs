//! Sending the plan to others.

pub mod dialog;
