//! The messages of ballots.

use crate::model::{Key, Uid};
use std::rc::Rc;

/// A message of ballots.
#[derive(Clone, Debug, PartialEq)]
pub enum BallotsMsg {
    /// Show the raters' votes, or hide them.
    Reveal(bool),
    /// Take the ballots in this text in.
    TakeBallots(Rc<str>),
    /// Take the medians of the votes on these items.
    AcceptMedians(Vec<Uid>),
    /// Mark an item for discussion, or no longer.
    Discuss(Uid),
    /// Name the person whose ballot is filled in.
    Rater(Rc<str>),
    /// Set one vote of that ballot from what was typed.
    Vote(Uid, Key, Rc<str>),
}
