//! What a ballot that is being filled in holds besides its votes.

use crate::model::{Key, Uid};
use std::rc::Rc;

/// What was typed as a vote and is none: it stays in its field, with the reason beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OddVote {
    /// The item.
    pub uid: Uid,
    /// Which estimate.
    pub key: Key,
    /// What was typed.
    pub typed: Rc<str>,
    /// Why it is no vote.
    pub why: Rc<str>,
}

/// Ballots as a view shows and fills them in.
#[derive(Clone, Debug)]
pub struct BallotsState {
    /// The ballot that is filled in here.
    pub ballot: Rc<crate::score::ballots::Ballot>,
    /// What was typed into it and is no vote.
    pub odd_votes: Rc<[crate::app::ballots::state::OddVote]>,
    /// Whether the raters' votes are shown.
    pub revealed: bool,
}

impl Default for BallotsState {
    fn default() -> BallotsState {
        BallotsState { ballot: Rc::default(), odd_votes: Rc::from([]), revealed: false }
    }
}
