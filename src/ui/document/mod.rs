//! The document: what someone else has changed as well, and what is wrong with it.

pub mod conflicts;
pub mod problems;
