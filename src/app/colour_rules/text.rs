//! The sentences of colour rules.

pub use crate::base::say::colour_rules::*;
