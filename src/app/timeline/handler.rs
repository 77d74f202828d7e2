//! The messages of the timeline. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::{folding, lane_order, marking, update as timeline};

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: TimelineMsg) {
    match msg {
        TimelineMsg::Lanes(lanes) => context.ui().timeline.lanes = lanes,
        TimelineMsg::Fold(lane) => folding::fold(context, lane),
        TimelineMsg::Chart(chart) => context.ui().timeline.chart = chart,
        TimelineMsg::Zoom(zoom) => context.ui().timeline.zoom = Some(zoom),
        TimelineMsg::Zoomed { px, widest } => {
            let timeline = &mut context.ui().timeline;
            (timeline.zoom, timeline.widest) = (Some(px), widest);
        }
        TimelineMsg::Goto(goto) => {
            context.ui().timeline.goto = Some((context.ui.timeline.goto.map_or(1, |(number, _)| number + 1), goto))
        }
        TimelineMsg::Schedule { uid, when, lane } => timeline::schedule(context, uid, when, lane),
        TimelineMsg::Shift { uid, days, again } => timeline::shift(context, uid, days, again),
        TimelineMsg::Resize { uid, edge, days, again } => timeline::resize(context, uid, edge, days, again),
        TimelineMsg::Retime { list, uid, when, again } => timeline::retime_mark(context, list, uid, when, again),
        TimelineMsg::Lock(uid) => timeline::lock(context, uid),
        TimelineMsg::Unschedule(uid) => timeline::unschedule(context, uid),
        TimelineMsg::Depend { from, to, on } => timeline::depend(context, from, to, on),
        TimelineMsg::ToLane(uid, lane) => timeline::to_lane(context, uid, &lane),
        TimelineMsg::CreateDated { lane, when } => timeline::create(context, &lane, when),
        TimelineMsg::Name(what) => context.ui().timeline.naming = what,
        TimelineMsg::AddHere(list) => {
            context.ui().timeline.add = Some((context.ui.timeline.add.map_or(1, |(number, _)| number + 1), list))
        }
        TimelineMsg::AddMark { list, when } => marking::add(context, list, when),
        TimelineMsg::Mark(mark) => context.ui().timeline.mark = mark,
        TimelineMsg::TypeMark { list, uid, key, typed } => {
            marking::set_mark_from_typed(context, list, uid, key, &typed)
        }
        TimelineMsg::RemoveMark { list, uid } => marking::remove(context, list, uid),
        TimelineMsg::MoveLane { lane, down, whole } => lane_order::step(context, &lane, down, whole),
        TimelineMsg::PlaceLane { lane, by, below } => lane_order::place(context, &lane, &by, below),
    }
}
