//! The plan beside an earlier state of it.

pub mod dialog;
