//! The order of lanes: that of the teams or objectives they stand for, else the one that the plan keeps of words ([`crate::query::lanes`]).

use index_vec::index_vec;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::options::Lanes;
use crate::app::timeline::lanes::{LaneGrouping, LaneKey, field, inner, list_of, outer};
use crate::app::timeline::planning_text as roadmap;
use crate::app::ui::Ui;
use crate::edit::Command;
use crate::model::index::ItemVec;
use crate::model::{Key, Plan};
use crate::query::lanes;

/// Moves a lane by one place among those that are shown, as [`Msg::MoveLane`](crate::app::msg::Msg::MoveLane) says.
pub fn step(context: &mut UpdateContext, lane: &LaneKey, down: bool, whole: bool) {
    let keys = shown(context.ui, &context.doc.plan);
    if let (Some(own), false) = (inner(lane), whole) {
        let within: Vec<&str> = keys.iter().filter(|key| outer(key) == outer(lane)).filter_map(inner).collect();
        if let Some(by) = neighbour(&within, own, down).filter(|by| !by.is_empty() && !own.is_empty()) {
            return put(context, context.ui.timeline.grouped().1, own, by, down);
        }
    }
    let mut groups: Vec<&str> = keys.iter().map(outer).collect();
    groups.dedup();
    match neighbour(&groups, outer(lane), down).filter(|by| !by.is_empty()) {
        Some(by) => put(context, context.ui.timeline.lanes, outer(lane), by, down),
        None if outer(lane).is_empty() => context.fail(roadmap::last_lane()),
        None => {
            let name = name(context, context.ui.timeline.lanes, outer(lane));
            context.say(roadmap::lane_ends(&name, down));
        }
    }
}

/// Puts a lane above or below another one.
pub fn place(context: &mut UpdateContext, lane: &LaneKey, by: &LaneKey, below: bool) {
    match (inner(lane), inner(by)) {
        (Some(own), Some(other)) if outer(lane) == outer(by) => {
            put(context, context.ui.timeline.grouped().1, own, other, below)
        }
        _ => put(context, context.ui.timeline.lanes, outer(lane), outer(by), below),
    }
}

/// The keys of the lanes that are shown.
pub fn shown(ui: &Ui, plan: &Plan) -> Vec<LaneKey> {
    let (by, within) = ui.timeline.grouped();
    let mut rows: ItemVec<bool> = index_vec![ui.items.query.text.trim().is_empty(); plan.items().len()];
    ui.items.rows.iter().for_each(|at| rows[*at] = true);
    let grouping = LaneGrouping::within(plan, by, within, |at| rows[at]);
    grouping.lanes().iter().map(|(key, ..)| key.clone()).collect()
}

fn neighbour<'k>(keys: &[&'k str], own: &str, down: bool) -> Option<&'k str> {
    let at = keys.iter().position(|key| *key == own)?;
    keys.get(if down { at + 1 } else { at.checked_sub(1)? }).copied()
}

fn name(context: &UpdateContext, by: Lanes, key: &str) -> Rc<str> {
    let grouping = LaneGrouping::new(&context.doc.plan, by, |_| true);
    let found = grouping.lanes().iter().find(|(own, ..)| own.as_deref().unwrap_or_default() == key);
    found.map_or_else(|| key.into(), |(_, name, _)| name.clone())
}

/// Puts what a lane of a field stands for above or below another one of that field: an entry in its list, a word in the order that is kept. Entries stand
/// before words; items without the field have the last lane.
fn put(context: &mut UpdateContext, by_field: Lanes, own: &str, by: &str, below: bool) {
    if own.is_empty() {
        return context.fail(roadmap::last_lane());
    }
    if own == by || !context.ui.editable(context.doc) {
        return;
    }
    let plan = context.doc.plan.clone();
    let title = name(context, by_field, own);
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
        if lanes::is_foreign(&plan) {
            return context.fail(roadmap::lanes_taken());
        }
        let grouping = LaneGrouping::new(&plan, by_field, |_| true);
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
    crate::app::transaction::edit(context, &command, roadmap::move_lane(&title).into());
    context.say(roadmap::lane_at(&title, at + 1));
}
