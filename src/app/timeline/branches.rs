//! Moving an item with its parts: one step in which all of them move, each by its own working days.

use crate::app::context::UpdateContext;
use crate::app::propose::update as propose;
use crate::app::text;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::lanes::{LaneKey, changes, stands_in};
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::wholes::{BranchMove, DatedWhole, StayingParts, moved, whole};
use crate::app::transaction::set_items;
use crate::model::{Key, Uid, Value};

/// Moves an item and all its parts that have dates by days, and the item into a lane where one is named; what is in their way makes way where that is asked for.
pub fn shift(context: &mut UpdateContext, of: &DatedWhole, days: i32, lane: Option<LaneKey>, again: bool) {
    let plan = context.doc.plan.clone();
    let (items, fiscal) = (plan.items(), plan.fiscal_start());
    let moves = moved(context.doc, of.item, days);
    let (along, BranchMove { times, stays }) = (moves.along(of.item), moves);
    let mut values: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    for (at, new) in &times {
        values.extend(new.values().map(|(key, value)| (items[*at].uid, key, Some(value))));
    }
    let own = &items[of.item];
    if let Some(lane) = lane.filter(|lane| !stands_in(&plan, context.ui.timeline.grouped(), own, lane)) {
        let by = context.ui.timeline.grouped();
        values.extend(changes(&plan, own, by, &lane).into_iter().map(|(key, value)| (own.uid, key, value)));
    }
    let title = text::item_name(&plan, own.uid);
    if values.is_empty() {
        if stays != StayingParts::default() {
            context.say(planning_text::parts_stay(&title, stays));
        }
        return;
    }
    let uid = own.uid;
    if set_items(context, values, timeline_text::moved(&title).into(), again)
        && let Some(now) = whole(context.doc, uid)
    {
        let calendar = calendar(&context.doc.plan);
        let place = timeline_text::now_at(&title, now.when, calendar, &context.ui.locale);
        context.say(planning_text::parts_moved(place, along, stays));
        let ranges = times.iter().map(|(at, new)| (items[*at].uid, new.range(fiscal))).collect();
        propose::push_others_after_move(context, (uid, now.when.range(fiscal)), ranges);
    }
}
