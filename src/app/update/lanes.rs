//! The order of lanes: that of the teams or objectives they stand for.

use super::{Turn, edit};
use crate::app::derived::timeline::{LaneKey, outer};
use crate::app::state::Lanes;
use crate::app::text;
use crate::edit::Command;
use crate::model::Key;

/// Moves a lane up or down, and with it the entry in the plan.
pub fn step(turn: &mut Turn, lane: &LaneKey, down: bool) {
    match entry(turn, lane) {
        Some((list, at)) => put(turn, list, at, if down { at + 1 } else { at.saturating_sub(1) }),
        None => turn.fail(text::roadmap::LANES_FIXED),
    }
}

/// Puts a lane in front of another one; behind all others where that one stands for no entry of the plan.
pub fn place(turn: &mut Turn, lane: &LaneKey, before: &LaneKey) {
    let Some((list, at)) = entry(turn, lane) else { return turn.fail(text::roadmap::LANES_FIXED) };
    let to = entry(turn, before).map_or(turn.doc.plan.list(list).len(), |(_, to)| to);
    put(turn, list, at, if to > at { to - 1 } else { to });
}

/// The team or objective that a lane stands for, by its list and place there.
fn entry(turn: &Turn, lane: &LaneKey) -> Option<(Key, usize)> {
    let list = match turn.ui.lanes {
        Lanes::Team => Key::Teams,
        Lanes::Objective => Key::Objectives,
        _ => return None,
    };
    let at = turn.doc.plan.list(list).iter().position(|entry| entry.id() == outer(lane))?;
    Some((list, at))
}

fn put(turn: &mut Turn, list: Key, at: usize, to: usize) {
    let entries = turn.doc.plan.list(list);
    if to == at || to >= entries.len() || !turn.ui.editable(turn.doc) {
        return;
    }
    let entry = &entries[at];
    let title = if list == Key::Teams { Key::Name } else { Key::Title };
    let (uid, name) = (entry.uid, entry.text(title).unwrap_or(entry.id()).to_owned());
    edit::edit(turn, &Command::Move { list, uid, to }, text::roadmap::move_lane(&name).into());
    turn.say(text::roadmap::lane_at(&name, to + 1));
}
