//! A ballot that is being filled in: all that it holds besides its votes.

use crate::model::{Key, Uid};
use std::rc::Rc;

/// A text that was typed as a vote and is none: it stays in its field, with the reason beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OddVote {
    /// The item.
    pub uid: Uid,
    /// The key of the estimate.
    pub key: Key,
    /// The text as it was typed.
    pub typed: Rc<str>,
    /// The reason why it is no vote.
    pub why: Rc<str>,
}

/// Ballots as a view shows and fills them in.
#[derive(Clone, Debug)]
pub struct BallotsState {
    /// The ballot that is filled in here.
    pub ballot: Rc<crate::score::ballots::Ballot>,
    /// The texts that were typed into it and are no votes.
    pub odd_votes: Rc<[crate::app::ballots::state::OddVote]>,
    /// True if the raters' votes are shown.
    pub revealed: bool,
}

impl Default for BallotsState {
    fn default() -> BallotsState {
        BallotsState { ballot: Rc::default(), odd_votes: Rc::from([]), revealed: false }
    }
}
