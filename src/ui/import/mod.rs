//! Rows on their way in.

pub mod dialog;
