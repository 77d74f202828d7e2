//! Folding lanes.

use crate::app::context::UpdateContext;
use crate::app::timeline::lanes::LaneKey;
use std::rc::Rc;

/// Folds a lane of the timeline, or unfolds it.
pub fn fold(context: &mut UpdateContext, lane: LaneKey) {
    let key = lane.unwrap_or_default();
    let ui = context.ui();
    let mut folded: Vec<Rc<str>> = ui.timeline.folded.iter().filter(|own| **own != key).cloned().collect();
    if folded.len() == ui.timeline.folded.len() {
        folded.push(key);
    }
    ui.timeline.folded = folded.into();
}
