//! Ballots: sent out, filled in, taken in.

pub mod dialogs;
