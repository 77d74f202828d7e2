//! The messages of proposals.

use crate::app::propose::state::ProposalWish;
use crate::model::Uid;
use crate::schedule::calendar::DayRange;

/// A message of proposals.
#[derive(Clone, Debug, PartialEq)]
pub enum ProposeMsg {
    /// Open the panel and begin.
    Open,
    /// Close it; nothing changes.
    Close,
    /// Wish for something else, and begin again.
    Wish(ProposalWish),
    /// Begin again.
    Start,
    /// Stop with the best so far.
    Stop,
    /// Take an item's change in with the rest, or leave it out.
    Tick(Uid, bool),
    /// Make the ticked changes, as one step of undo.
    Accept,
    /// Keep the ticked changes as a scenario, and look at it.
    Keep,
    /// Begin again without what is left out: it stays as it is, and the others are planned around it.
    Again,
    /// Let others make way for what is moved, or let them stand.
    MakeWay(bool),
    /// Something is being dragged there; see what would make way.
    Dragged(Uid, DayRange),
    /// The drag is over.
    Dropped,
}
