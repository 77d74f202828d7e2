//! The marks of others who have the plan open.

use super::markup::{El, el};
use crate::app::live::state::Peer;
use crate::app::live::text;
use yew::Html;

/// A mark for each of them; nothing where nobody is.
pub fn peers(peers: &[Peer]) -> Option<El> {
    (!peers.is_empty()).then(|| el("span").class("peers").all(peers.iter().map(mark).collect()))
}

fn mark(peer: &Peer) -> Html {
    el("span")
        .class(format!("peer hue-{}", peer.hue()))
        .attr("role", "img")
        .attr("aria-label", text::is_here(peer))
        .attr("title", text::is_here(peer))
        .text(text::name(peer).to_owned())
        .into()
}
