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
