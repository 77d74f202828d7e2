//! Dates and lanes: what the timeline does to the plan. Each change is one named step of undo, and is said.

use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::transaction;
use crate::app::transaction::set_entries;
use crate::app::transaction::set_items;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::items::adding as fresh;
use crate::app::items::state::NewItem;
use crate::app::propose::update as propose;
use crate::app::text;
use crate::app::timeline::bar::Stage;
use crate::app::timeline::branches;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::lanes::{LaneGrouping, LaneKey, changes, stands_in};
use crate::app::timeline::time::{BarEdge, ItemTimes};
use crate::app::timeline::wholes;
use crate::base::period::Period;
use crate::edit::Command;
use crate::model::depends::{self, DependencyRule};
use crate::model::{Item, Key, Uid, Value};
use crate::schedule::critical::WorkedRange;
use crate::schedule::workdays::{PlanCalendars, WorkingDays};

/// Gives an item these times, and puts it into a lane where one is named. What is already so is no step.
pub fn schedule(context: &mut UpdateContext, uid: Uid, when: ItemTimes, lane: Option<LaneKey>) {
    let Some(item) = item(context, uid) else { return };
    if let Some(whole) = wholes::whole(context.doc, uid)
        && whole.when.start != when.start
        && whole.when.end != when.end
    {
        let fiscal = context.doc.plan.fiscal_start();
        let days = when.range(fiscal).first.days_since(whole.when.range(fiscal).first);
        return branches::shift(context, &whole, days, lane, false);
    }
    let title = text::item_name(&context.doc.plan, uid);
    let label = match ItemTimes::of(&item) {
        None => timeline_text::scheduled(&title),
        Some(old) if old != when && old.start == when.start => timeline_text::resized(&title, BarEdge::End),
        Some(old) if old != when && old.end == when.end => timeline_text::resized(&title, BarEdge::Start),
        Some(_) => timeline_text::moved(&title),
    };
    let mut values = Vec::new();
    let retimed = ItemTimes::of(&item) != Some(when);
    if retimed {
        values.extend(when.values().map(|(key, value)| (uid, key, Some(value))));
    }
    let entered = lane.filter(|lane| !stands_in(&context.doc.plan, context.ui.timeline.grouped(), &item, lane));
    if let Some(lane) = &entered {
        values.extend(
            changes(&context.doc.plan, &item, context.ui.timeline.grouped(), lane)
                .into_iter()
                .map(|(key, value)| (uid, key, value)),
        );
    }
    if set_items(context, values, label.into(), false) {
        let place = entered.map(|lane| timeline_text::now_in(&title, &lane_name(context, &lane)));
        let calendar = calendar(&context.doc.plan);
        let dates = retimed.then(|| timeline_text::now_at(&title, when, calendar, &context.ui.locale));
        let words: Vec<String> = dates.into_iter().chain(place).collect();
        context.say(words.join(" "));
        if retimed {
            let fiscal = context.doc.plan.fiscal_start();
            propose::push_others_after_move(context, (uid, when.range(fiscal)), vec![(uid, when.range(fiscal))]);
        }
    }
}

/// Moves an item by days; `again` draws the step together with the one before it, as for a key that is held down.
pub fn shift(context: &mut UpdateContext, uid: Uid, days: i32, again: bool) {
    if let Some(whole) = wholes::whole(context.doc, uid) {
        return branches::shift(context, &whole, days, None, again);
    }
    let fiscal = context.doc.plan.fiscal_start();
    let label = |title: &str| timeline_text::moved(title);
    let Some(work) = work_of(context, uid) else { return };
    retime(context, uid, again, label, |when| when.moved(when.range(fiscal).first.add_days(days), &work, fiscal));
}

/// Moves one end of an item by days, at most up to the other one.
pub fn resize(context: &mut UpdateContext, uid: Uid, edge: BarEdge, days: i32, again: bool) {
    if wholes::whole(context.doc, uid).is_some_and(|whole| whole.only) {
        let title = text::item_name(&context.doc.plan, uid);
        return context.say(planning_text::parts_decide(&title));
    }
    let fiscal = context.doc.plan.fiscal_start();
    let label = |title: &str| timeline_text::resized(title, edge);
    let Some(work) = work_of(context, uid) else { return };
    retime(context, uid, again, label, |when| {
        let range = when.range(fiscal);
        let end = if edge == BarEdge::Start { range.first } else { range.last };
        when.pulled(edge, end.add_days(days), &work, fiscal)
    });
}

/// The days on which an item is worked on.
fn work_of(context: &UpdateContext, uid: Uid) -> Option<WorkingDays> {
    let item = item(context, uid)?;
    Some(PlanCalendars::of(&context.doc.plan).item(&item).clone())
}

fn retime(
    context: &mut UpdateContext,
    uid: Uid,
    again: bool,
    label: impl Fn(&str) -> String,
    times: impl FnOnce(ItemTimes) -> ItemTimes,
) {
    let Some(old) = item(context, uid).and_then(|item| ItemTimes::of(&item)) else { return };
    let new = times(old);
    if new == old {
        return;
    }
    let title = text::item_name(&context.doc.plan, uid);
    let values = new.values().map(|(key, value)| (uid, key, Some(value)));
    if set_items(context, values.into(), label(&title).into(), again) {
        let calendar = calendar(&context.doc.plan);
        let words = timeline_text::now_at(&title, new, calendar, &context.ui.locale);
        context.say(words);
        let fiscal = context.doc.plan.fiscal_start();
        propose::push_others_after_move(context, (uid, new.range(fiscal)), vec![(uid, new.range(fiscal))]);
    }
}

/// Sets the start or the end of an item from what was typed. A start behind the end takes the end along, so that the item lasts as long as before;
/// an end in front of the start is refused.
pub fn set_date(context: &mut UpdateContext, uid: Uid, key: Key, value: Option<Value>) {
    let fiscal = context.doc.plan.fiscal_start();
    let period = match &value {
        Some(Value::Text(text)) => Period::parse(text),
        _ => None,
    };
    let record = item(context, uid);
    let has = |key: Key| record.as_ref().and_then(|item| Period::parse(item.text(key)?));
    match (key, period, has(Key::Start), has(Key::End)) {
        (Key::Start, Some(new), Some(start), Some(end))
            if new.first_day(fiscal) > end.last_day(fiscal) && start.first_day(fiscal) <= end.last_day(fiscal) =>
        {
            let Some(work) = work_of(context, uid) else { return };
            let times =
                ItemTimes { start: new, end: ItemTimes { start, end }.moved(new.first_day(fiscal), &work, fiscal).end };
            retime(context, uid, false, |title| text::key_of(Key::Start, title), |_| times);
        }
        (Key::End, Some(new), Some(start), _) if new.last_day(fiscal) < start.first_day(fiscal) => {
            let title = text::item_name(&context.doc.plan, uid);
            let calendar = calendar(&context.doc.plan);
            context.fail(timeline_text::ends_before_start(&title, start, calendar, &context.ui.locale));
        }
        _ => transaction::set_key(context, uid, key, value),
    }
}

/// Locks an item, or unlocks it: proposals and pushing leave what is locked where it is.
pub fn lock(context: &mut UpdateContext, uid: Uid) {
    let Some(item) = item(context, uid) else { return };
    let title = text::item_name(&context.doc.plan, uid);
    let on = !item.locked();
    let values = vec![(uid, Key::Locked, on.then_some(Value::Bool(true)))];
    if set_items(context, values, timeline_text::lock(&title, on).into(), false) {
        context.say(timeline_text::after_lock(&title, on));
    }
}

/// Takes an item's dates away.
pub fn unschedule(context: &mut UpdateContext, uid: Uid) {
    let title = text::item_name(&context.doc.plan, uid);
    if wholes::whole(context.doc, uid).is_some_and(|whole| whole.only) {
        return context.say(planning_text::parts_decide(&title));
    }
    let values = [Key::Start, Key::End].map(|key| (uid, key, None));
    if set_items(context, values.into(), timeline_text::unscheduled(&title).into(), false) {
        context.say(timeline_text::no_dates(&title));
    }
}

/// Puts an item into another lane, its times as they are.
pub fn to_lane(context: &mut UpdateContext, uid: Uid, lane: &LaneKey) {
    let Some(item) = item(context, uid) else { return };
    if stands_in(&context.doc.plan, context.ui.timeline.grouped(), &item, lane) {
        return;
    }
    let values = changes(&context.doc.plan, &item, context.ui.timeline.grouped(), lane);
    let Some((key, _)) = values.first() else { return };
    let title = text::item_name(&context.doc.plan, uid);
    let label = text::key_of(*key, &title).into();
    if set_items(context, values.into_iter().map(|(key, value)| (uid, key, value)).collect(), label, false) {
        let words = timeline_text::now_in(&title, &lane_name(context, lane));
        context.say(words);
    }
}

/// Lets `to` wait for `from`, or no longer. A cycle is refused with the names of those on it.
pub fn depend(context: &mut UpdateContext, from: Uid, to: Uid, on: bool) {
    let (Some(first), Some(then)) = (item(context, from), item(context, to)) else { return };
    let (first_title, title) = (text::item_name(&context.doc.plan, from), text::item_name(&context.doc.plan, to));
    if first.id().is_empty() {
        return context.fail(planning_text::no_id(&first_title));
    }
    let rest = depends::edited(&then, |one| (one.as_reference() != Some(first.id())).then(|| one.clone()));
    let value = if on {
        let all = rest.as_ref().map_or(&[][..], Value::elements).iter().cloned();
        Some(Value::List(all.chain([Value::text(first.id())]).collect()))
    } else {
        rest
    };
    let label =
        if on { planning_text::link(&title, &first_title) } else { planning_text::unlink(&title, &first_title) };
    if set_items(context, vec![(to, Key::DependsOn, value)], label.into(), false) {
        let plan = &context.doc.plan;
        let (fiscal, calendars) = (plan.fiscal_start(), PlanCalendars::of(plan));
        let worked = |item: &Item| Some((ItemTimes::of(item)?.range(fiscal), calendars.item(item).clone()));
        let early = match (worked(&first), worked(&then)) {
            (Some((range, workdays)), Some((own, days))) if on && Stage::of(&first) != Stage::Done => {
                DependencyRule::default()
                    .lack(WorkedRange { range, workdays: &workdays }, WorkedRange { range: own, workdays: &days })
            }
            _ => 0,
        };
        let words = match (on, early > 0) {
            (true, true) => planning_text::waits_early(&title, &first_title, early),
            (true, false) => planning_text::waits(&title, &first_title),
            (false, _) => planning_text::waits_no_more(&title, &first_title),
        };
        context.say(words);
    }
}

/// Puts a milestone or timebox somewhere else in time.
pub fn retime_mark(context: &mut UpdateContext, list: Key, uid: Uid, when: ItemTimes, again: bool) {
    let Some(at) = context.doc.plan.index_of(list, uid) else { return };
    let title = context.doc.plan.list(list)[at].title_or_name().unwrap_or_default().to_owned();
    let [start, end] = when.values();
    let values = match list {
        Key::Milestones => vec![(uid, Key::Date, Some(start.1))],
        _ => [start, end].map(|(key, value)| (uid, key, Some(value))).into(),
    };
    if set_entries(context, list, values, timeline_text::moved(&title).into(), again) {
        let calendar = calendar(&context.doc.plan);
        context.say(timeline_text::now_at(&title, when, calendar, &context.ui.locale));
    }
}

/// Makes an item with times in a lane, and asks for its title where it stands. Left without one, it goes again.
pub fn create(context: &mut UpdateContext, lane: &LaneKey, when: ItemTimes) {
    if !context.ui.editable(context.doc) {
        return;
    }
    fresh::drop_blank(context);
    let mut values: Vec<(Key, Value)> = when.values().into();
    let own = changes(&context.doc.plan, &Item::default(), context.ui.timeline.grouped(), lane);
    values.extend(own.into_iter().filter_map(|(key, value)| Some((key, value?))));
    let made = fresh::new_item(context, values);
    let uid = made.uid;
    let index = context.doc.plan.items().len();
    let before = context.doc.revision;
    let label: Rc<str> = timeline_text::created().into();
    let command = Command::Insert { list: Key::Items, index, records: vec![made.clone()] };
    crate::app::transaction::edit(context, &command, label);
    if context.doc.revision == before {
        return;
    }
    let mark = context.doc.history.len();
    let ui = context.ui();
    ui.items.fresh = Some(Rc::new(NewItem { uid, made, titled: false, mark, chain: Vec::new() }));
    ui.timeline.naming = Some((Key::Items, uid));
    let words = timeline_text::drawn(when, calendar(&context.doc.plan), &context.ui.locale);
    context.say(words);
}

pub(in crate::app) fn item(context: &UpdateContext, uid: Uid) -> Option<Item> {
    context.doc.plan.item_index(uid).map(|at| context.doc.plan.items()[at].clone())
}

fn lane_name(context: &UpdateContext, lane: &LaneKey) -> Rc<str> {
    let grouping =
        LaneGrouping::within(&context.doc.plan, context.ui.timeline.lanes, context.ui.timeline.chart.within, |_| true);
    let found = grouping.lanes().iter().find(|(key, ..)| key == lane);
    found.map_or_else(|| lane.clone().unwrap_or_default(), |(_, name, _)| name.clone())
}
