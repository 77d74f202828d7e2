//! The messages of editing together.

use crate::app::live::state::Peer;
use std::rc::Rc;

/// A message of editing together.
#[derive(Clone, Debug, PartialEq)]
pub enum LiveMsg {
    /// The plan is edited live from now on, or no longer.
    On(bool),
    /// The engine can be heard again, or no longer.
    Connected(bool),
    /// Another plan may stand at the engine.
    News,
    /// The plan that stands there, as text.
    Read(Rc<str>),
    /// The plan could not be read.
    ReadFailed,
    /// A while has passed: try again.
    Retry,
    /// The others who have the plan open.
    Peers(Rc<[Peer]>),
    /// A hand is on a cell or a bar of this view, or is off it.
    Hand(bool),
}
