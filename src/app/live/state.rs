//! Editing together, as the document knows it.

use crate::app::view::View;
use std::rc::Rc;

/// The state of live editing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LiveState {
    /// True while the plan is edited live.
    pub on: bool,
    /// The number of views in which a hand is on a cell or a bar, or something is being typed.
    pub hands: u32,
    /// True if another plan may stand at the engine than was last read.
    pub news: bool,
    /// True while the plan is being read.
    pub reading: bool,
    /// True if nothing is asked of the engine until it is there again, or a while has passed.
    pub paused: bool,
    /// True if the reader was told that there is no connection.
    pub away: bool,
    /// The number of times in a row that the engine did not answer.
    pub tries: u32,
    /// True if the save under way was asked for by hand, or by the page.
    pub asked: bool,
    /// The plan that a save has met, while it may not come in: a hand is on.
    pub held: Option<Rc<str>>,
    /// The others who have the plan open.
    pub peers: Rc<[Peer]>,
    /// The place that the others were told of.
    pub here: Option<Presence>,
}

/// Someone else who has the plan open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// Tells this window from others.
    pub id: Rc<str>,
    /// Her place.
    pub at: Presence,
}

/// A name and a place in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// The name; empty where nobody has said it.
    pub name: Rc<str>,
    /// The view that is looked at.
    pub view: View,
    /// The id of the item that is worked on; empty for none.
    pub item: Rc<str>,
}

impl LiveState {
    /// The others who work on the item of that id.
    pub fn peers_at(&self, id: &str) -> Vec<Peer> {
        self.peers.iter().filter(|peer| !id.is_empty() && &*peer.at.item == id).cloned().collect()
    }
}

/// The number of hues that tell people apart.
pub const HUES: u32 = 6;

impl Peer {
    /// The hue of her mark, 0 to 5: the same on every screen.
    pub fn hue(&self) -> u32 {
        self.id.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % HUES
    }
}
