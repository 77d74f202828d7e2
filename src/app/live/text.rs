//! The sentences of editing together.

use crate::app::live::state::Peer;
use crate::base::say::live as say;
pub use crate::base::say::live::{away, back, changed_since, not_live};

/// `Bob`
pub fn name(peer: &Peer) -> &str {
    if peer.at.name.is_empty() { say::someone() } else { &peer.at.name }
}

/// `Bob is here`
pub fn is_here(peer: &Peer) -> String {
    say::is_here(name(peer))
}
