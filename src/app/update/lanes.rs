//! The order of lanes: that of the teams or objectives they stand for, else the one that the plan keeps of words ([`crate::query::lanes`]).

use std::rc::Rc;

use super::{Turn, edit};
use crate::app::derived::timeline::{Grouping, LaneKey, field, inner, list_of, outer};
use crate::app::state::Lanes;
use crate::app::text::roadmap;
use crate::edit::Command;
use crate::model::Key;
use crate::query::lanes;

/// Moves a lane by one place among those that are shown, as [`Msg::MoveLane`](crate::app::Msg::MoveLane) says.
pub fn step(turn: &mut Turn, lane: &LaneKey, down: bool, whole: bool) {
    let keys = shown(turn);
    if let (Some(own), false) = (inner(lane), whole) {
        let within: Vec<&str> = keys.iter().filter(|key| outer(key) == outer(lane)).filter_map(inner).collect();
        if let Some(by) = neighbour(&within, own, down).filter(|by| !by.is_empty() && !own.is_empty()) {
            return put(turn, turn.ui.grouped().1, own, by, down);
        }
    }
    let mut groups: Vec<&str> = keys.iter().map(outer).collect();
    groups.dedup();
    match neighbour(&groups, outer(lane), down).filter(|by| !by.is_empty()) {
        Some(by) => put(turn, turn.ui.lanes, outer(lane), by, down),
        None if outer(lane).is_empty() => turn.fail(roadmap::LAST_LANE),
        None => {
            let name = name(turn, turn.ui.lanes, outer(lane));
            turn.say(roadmap::lane_ends(&name, down));
        }
    }
}

/// Puts a lane above or below another one.
pub fn place(turn: &mut Turn, lane: &LaneKey, by: &LaneKey, below: bool) {
    match (inner(lane), inner(by)) {
        (Some(own), Some(other)) if outer(lane) == outer(by) => put(turn, turn.ui.grouped().1, own, other, below),
        _ => put(turn, turn.ui.lanes, outer(lane), outer(by), below),
    }
}

/// The keys of the lanes that are shown.
fn shown(turn: &Turn) -> Vec<LaneKey> {
    let ((by, within), plan) = (turn.ui.grouped(), &turn.doc.plan);
    let mut rows = vec![turn.ui.query.text.trim().is_empty(); plan.items().len()];
    turn.ui.rows.iter().for_each(|at| rows[*at as usize] = true);
    let grouping = Grouping::within(plan, by, within, |at| rows[at]);
    grouping.lanes().iter().map(|(key, ..)| key.clone()).collect()
}

fn neighbour<'k>(keys: &[&'k str], own: &str, down: bool) -> Option<&'k str> {
    let at = keys.iter().position(|key| *key == own)?;
    keys.get(if down { at + 1 } else { at.checked_sub(1)? }).copied()
}

fn name(turn: &Turn, by: Lanes, key: &str) -> Rc<str> {
    let grouping = Grouping::new(&turn.doc.plan, by, |_| true);
    let found = grouping.lanes().iter().find(|(own, ..)| own.as_deref().unwrap_or_default() == key);
    found.map_or_else(|| key.into(), |(_, name, _)| name.clone())
}

/// Puts what a lane of a field stands for above or below another one of that field: an entry in its list, a word in the order that is kept. Entries stand
/// before words; items without the field have the last lane.
fn put(turn: &mut Turn, by_field: Lanes, own: &str, by: &str, below: bool) {
    if own.is_empty() {
        return turn.fail(roadmap::LAST_LANE);
    }
    if own == by || !turn.ui.editable(turn.doc) {
        return;
    }
    let plan = turn.doc.plan.clone();
    let title = name(turn, by_field, own);
    let list = list_of(by_field);
    let place = |key: &str| list.and_then(|list| plan.list(list).iter().position(|entry| entry.id() == key));
    let (command, at) = if let (Some(list), Some(at)) = (list, place(own)) {
        let to = place(by).map_or(plan.list(list).len(), |to| to + usize::from(below));
        let to = if to > at { to - 1 } else { to };
        if to == at {
            return;
        }
        (Command::Move { list, uid: plan.list(list)[at].uid, to }, to)
    } else {
        let Some(key) = field(by_field) else { return };
        if lanes::taken(&plan) {
            return turn.fail(roadmap::LANES_TAKEN);
        }
        let grouping = Grouping::new(&plan, by_field, |_| true);
        let all: Vec<Rc<str>> = grouping.lanes().iter().filter_map(|(key, ..)| key.clone()).collect();
        let listed = all.iter().take_while(|key| place(key).is_some()).count();
        let mut order: Vec<Rc<str>> = all[listed..].iter().filter(|key| ***key != *own).cloned().collect();
        let to = match order.iter().position(|key| **key == *by) {
            Some(at) => at + usize::from(below),
            None if place(by).is_some() => 0,
            None => order.len(),
        };
        order.insert(to, own.into());
        if order == all[listed..] {
            return;
        }
        (Command::SetOwn(Key::Lanes, lanes::with(&plan, key, &order)), listed + to)
    };
    edit::edit(turn, &command, roadmap::move_lane(&title).into());
    turn.say(roadmap::lane_at(&title, at + 1));
}
