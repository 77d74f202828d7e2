//! The sentences of the decision log: those it keeps in the plan, and those around it.

pub use crate::base::say::decisions::*;

/// `3 of 120 decisions`
pub fn found(found: usize, all: usize) -> String {
    if found == all { count(all) } else { count_found(found, all) }
}
