//! The sentences of the decision log: those it keeps in the plan, and those around it.

use crate::base::say::decisions as say;
pub use crate::base::say::decisions::*;

/// In the log: an item stands at a rank that its score does not give it.
pub fn pinned(rank: u64) -> String {
    format!("Pinned to rank {rank}")
}

/// In the log: `Accepted a proposal for 12 items`
pub fn accepted(items: usize) -> String {
    match items {
        1 => "Accepted a proposal for 1 item".to_owned(),
        _ => format!("Accepted a proposal for {items} items"),
    }
}

/// `Show 20 more`
pub fn more(count: usize) -> String {
    say::more(count)
}

/// `3 of 120 decisions`
pub fn found(found: usize, all: usize) -> String {
    let noun = if all == 1 { "decision" } else { "decisions" };
    if found == all { format!("{all} {noun}") } else { format!("{found} of {all} {noun}") }
}
