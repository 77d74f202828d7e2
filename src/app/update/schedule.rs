//! Dates and lanes: what the timeline does to the plan. Each change is one named step of undo, and is said.

use std::rc::Rc;

use super::{Turn, edit, fresh, propose};
use crate::app::board::horizon;
use crate::app::derived::timeline::{Edge, Grouping, LaneKey, Unit, When, calendar, changes, now};
use crate::app::text;
use crate::base::period::Period;
use crate::edit::Command;
use crate::model::schema::HORIZON;
use crate::model::{Item, Key, Record, Uid, Value};

/// Gives an item these times, and puts it into a lane where one is named. What is already so is no step.
pub fn schedule(turn: &mut Turn, uid: Uid, when: When, lane: Option<LaneKey>) {
    let Some(item) = item(turn, uid) else { return };
    let title = text::item_name(&turn.doc.plan, uid);
    let label = match When::of(&item) {
        None => text::timeline::scheduled(&title),
        Some(old) if old != when && old.start == when.start => text::timeline::resized(&title, Edge::End),
        Some(old) if old != when && old.end == when.end => text::timeline::resized(&title, Edge::Start),
        Some(_) => text::timeline::moved(&title),
    };
    let mut values = Vec::new();
    let retimed = When::of(&item) != Some(when);
    if retimed {
        values.extend(when.values().map(|(key, value)| (uid, key, Some(value))));
    }
    let entered = lane.filter(|lane| !stands_in(turn, &item, lane));
    if let Some(lane) = &entered {
        values.extend(
            changes(&turn.doc.plan, &item, turn.ui.grouped(), lane).into_iter().map(|(key, value)| (uid, key, value)),
        );
    }
    if set(turn, values, label.into(), false) {
        let place = entered.map(|lane| text::timeline::now_in(&title, &lane_name(turn, &lane)));
        let calendar = calendar(&turn.doc.plan);
        let dates = retimed.then(|| text::timeline::now_at(&title, when, calendar, &turn.ui.locale));
        let words: Vec<String> = dates.into_iter().chain(place).collect();
        turn.say(words.join(" "));
        if retimed {
            let fiscal = turn.doc.plan.fiscal_start();
            propose::moved(turn, uid, when.range(fiscal));
        }
    }
}

/// Moves an item by days; `again` draws the step together with the one before it, as for a key that is held down.
pub fn shift(turn: &mut Turn, uid: Uid, days: i32, again: bool) {
    let fiscal = turn.doc.plan.fiscal_start();
    let label = |title: &str| text::timeline::moved(title);
    retime(turn, uid, again, label, |when| when.shifted(days, fiscal));
}

/// Moves one end of an item by days, at most up to the other one.
pub fn resize(turn: &mut Turn, uid: Uid, edge: Edge, days: i32, again: bool) {
    let fiscal = turn.doc.plan.fiscal_start();
    let label = |title: &str| text::timeline::resized(title, edge);
    retime(turn, uid, again, label, |when| {
        let range = when.range(fiscal);
        let end = if edge == Edge::Start { range.first } else { range.last };
        when.stretched(edge, end.add_days(days), fiscal)
    });
}

fn retime(turn: &mut Turn, uid: Uid, again: bool, label: impl Fn(&str) -> String, times: impl FnOnce(When) -> When) {
    let Some(old) = item(turn, uid).and_then(|item| When::of(&item)) else { return };
    let new = times(old);
    if new == old {
        return;
    }
    let title = text::item_name(&turn.doc.plan, uid);
    let values = new.values().map(|(key, value)| (uid, key, Some(value)));
    if set(turn, values.into(), label(&title).into(), again) {
        let calendar = calendar(&turn.doc.plan);
        let words = text::timeline::now_at(&title, new, calendar, &turn.ui.locale);
        turn.say(words);
        let fiscal = turn.doc.plan.fiscal_start();
        propose::moved(turn, uid, new.range(fiscal));
    }
}

/// Sets the start or the end of an item from what was typed. A start behind the end takes the end along, so that the item lasts as long as before;
/// an end in front of the start is refused.
pub fn typed(turn: &mut Turn, uid: Uid, key: Key, value: Option<Value>) {
    let fiscal = turn.doc.plan.fiscal_start();
    let period = match &value {
        Some(Value::Text(text)) => Period::parse(text),
        _ => None,
    };
    let record = item(turn, uid);
    let has = |key: Key| record.as_ref().and_then(|item| Period::parse(item.text(key)?));
    match (key, period, has(Key::Start), has(Key::End)) {
        (Key::Start, Some(new), Some(start), Some(end))
            if new.first_day(fiscal) > end.last_day(fiscal) && start.first_day(fiscal) <= end.last_day(fiscal) =>
        {
            let days = new.first_day(fiscal).days_since(start.first_day(fiscal));
            let times = When { start: new, end: When { start, end }.shifted(days, fiscal).end };
            retime(turn, uid, false, |title| text::key_of(Key::Start, title), |_| times);
        }
        (Key::End, Some(new), Some(start), _) if new.last_day(fiscal) < start.first_day(fiscal) => {
            let title = text::item_name(&turn.doc.plan, uid);
            let calendar = calendar(&turn.doc.plan);
            turn.fail(text::timeline::ends_before_start(&title, start, calendar, &turn.ui.locale));
        }
        _ => edit::set(turn, uid, key, value),
    }
}

/// Takes an item's dates away.
pub fn unschedule(turn: &mut Turn, uid: Uid) {
    let title = text::item_name(&turn.doc.plan, uid);
    let values = [Key::Start, Key::End].map(|key| (uid, key, None));
    if set(turn, values.into(), text::timeline::unscheduled(&title).into(), false) {
        turn.say(text::timeline::no_dates(&title));
    }
}

/// Puts an item into another lane, its times as they are.
pub fn to_lane(turn: &mut Turn, uid: Uid, lane: &LaneKey) {
    let Some(item) = item(turn, uid) else { return };
    if stands_in(turn, &item, lane) {
        return;
    }
    let values = changes(&turn.doc.plan, &item, turn.ui.grouped(), lane);
    let Some((key, _)) = values.first() else { return };
    let title = text::item_name(&turn.doc.plan, uid);
    let label = text::key_of(*key, &title).into();
    if set(turn, values.into_iter().map(|(key, value)| (uid, key, value)).collect(), label, false) {
        let words = text::timeline::now_in(&title, &lane_name(turn, lane));
        turn.say(words);
    }
}

/// Lets `to` wait for `from`, or no longer. A circle is refused with the names of those on it.
pub fn depend(turn: &mut Turn, from: Uid, to: Uid, on: bool) {
    let (Some(first), Some(then)) = (item(turn, from), item(turn, to)) else { return };
    let (first_title, title) = (text::item_name(&turn.doc.plan, from), text::item_name(&turn.doc.plan, to));
    if first.id().is_empty() {
        return turn.fail(text::roadmap::no_id(&first_title));
    }
    let mut ids: Vec<&str> = then.texts(Key::DependsOn).filter(|id| *id != first.id()).collect();
    if on {
        ids.push(first.id());
    }
    let value = (!ids.is_empty()).then(|| Value::texts(ids));
    let label =
        if on { text::roadmap::link(&title, &first_title) } else { text::roadmap::unlink(&title, &first_title) };
    if set(turn, vec![(to, Key::DependsOn, value)], label.into(), false) {
        let fiscal = turn.doc.plan.fiscal_start();
        let range = |item: &Record| When::of(item).map(|when| when.range(fiscal));
        let early = match (range(&first), range(&then)) {
            (Some(first), Some(then)) if on => first.last.days_since(then.first) + 1,
            _ => 0,
        };
        let words = match (on, early > 0) {
            (true, true) => text::roadmap::waits_early(&title, &first_title, early),
            (true, false) => text::roadmap::waits(&title, &first_title),
            (false, _) => text::roadmap::waits_no_more(&title, &first_title),
        };
        turn.say(words);
    }
}

/// Puts an item into a column of the board by horizon. What has dates moves by whole quarters, so that it starts there; what has none gets the
/// word. Without a word both go.
pub fn to_horizon(turn: &mut Turn, uid: Uid, word: Option<&'static str>) {
    let Some(item) = item(turn, uid) else { return };
    let (calendar, now) = (calendar(&turn.doc.plan), now(turn.doc));
    if horizon(&item, now, calendar) == word {
        return;
    }
    let title = text::item_name(&turn.doc.plan, uid);
    let when = When::of(&item);
    let (values, words) = match (when, word.and_then(|word| HORIZON.iter().position(|known| *known == word))) {
        (Some(when), Some(column)) => {
            let first = when.range(calendar.fiscal_start()).first;
            let quarters = calendar.index(now, Unit::Quarter) + column as i32 - calendar.index(first, Unit::Quarter);
            let days = first.add_months(3 * quarters).days_since(first);
            let moved = when.shifted(days, calendar.fiscal_start());
            let words = text::timeline::now_at(&title, moved, calendar, &turn.ui.locale);
            (moved.values().map(|(key, value)| (uid, key, Some(value))).into(), words)
        }
        (_, column) => {
            let value = column.map(|at| Value::Word(HORIZON[at]));
            let mut values = vec![(uid, Key::Horizon, value)];
            if when.is_some() {
                values.extend([Key::Start, Key::End].map(|key| (uid, key, None)));
            }
            (values, text::put_down(&title, text::roadmap::horizon_name(word)))
        }
    };
    if set(turn, values, text::timeline::moved(&title).into(), false) {
        turn.say(words);
    }
}

/// Puts a milestone or timebox somewhere else in time.
pub fn retime_mark(turn: &mut Turn, list: Key, uid: Uid, when: When, again: bool) {
    let Some(at) = turn.doc.plan.index_of(list, uid) else { return };
    let title = turn.doc.plan.list(list)[at].text_or_empty(Key::Title).to_owned();
    let [start, end] = when.values();
    let values = match list {
        Key::Milestones => vec![(uid, Key::Date, Some(start.1))],
        _ => [start, end].map(|(key, value)| (uid, key, Some(value))).into(),
    };
    if set_in(turn, list, values, text::timeline::moved(&title).into(), again) {
        let calendar = calendar(&turn.doc.plan);
        turn.say(text::timeline::now_at(&title, when, calendar, &turn.ui.locale));
    }
}

/// Makes an item with times in a lane, and opens it for its title.
pub fn create(turn: &mut Turn, lane: &LaneKey, when: When) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let mut values: Vec<(Key, Value)> = when.values().into();
    let own = changes(&turn.doc.plan, &Record::default(), turn.ui.grouped(), lane);
    values.extend(own.into_iter().filter_map(|(key, value)| Some((key, value?))));
    let record = fresh::new_item(turn, values);
    let uid = record.uid;
    let index = turn.doc.plan.items().len();
    let before = turn.doc.revision;
    let label: Rc<str> = text::timeline::CREATED.into();
    edit::edit(turn, &Command::Insert { list: Key::Items, index, records: vec![record] }, label);
    if turn.doc.revision == before {
        return;
    }
    turn.ui().details = Some(uid);
    let calendar = calendar(&turn.doc.plan);
    let words = text::timeline::now_at(text::timeline::UNTITLED, when, calendar, &turn.ui.locale);
    turn.say(words);
}

fn item(turn: &Turn, uid: Uid) -> Option<Item> {
    turn.doc.plan.index_of(Key::Items, uid).map(|at| turn.doc.plan.items()[at].clone())
}

/// Whether an item counts for a lane already.
fn stands_in(turn: &Turn, item: &Record, lane: &LaneKey) -> bool {
    let grouping = Grouping::within(&turn.doc.plan, turn.ui.lanes, turn.ui.chart.within, |_| true);
    let own = grouping.lane(item).and_then(|at| grouping.lanes().get(at as usize));
    own.is_some_and(|(key, ..)| key == lane)
}

fn lane_name(turn: &Turn, lane: &LaneKey) -> Rc<str> {
    let grouping = Grouping::within(&turn.doc.plan, turn.ui.lanes, turn.ui.chart.within, |_| true);
    let found = grouping.lanes().iter().find(|(key, ..)| key == lane);
    found.map_or_else(|| lane.clone().unwrap_or_default(), |(_, name, _)| name.clone())
}

/// Sets keys as one step; `again` makes it part of the step before if that has the same name. Whether anything changed.
pub fn set(turn: &mut Turn, values: Vec<(Uid, Key, Option<Value>)>, label: Rc<str>, again: bool) -> bool {
    set_in(turn, Key::Items, values, label, again)
}

fn set_in(turn: &mut Turn, list: Key, values: Vec<(Uid, Key, Option<Value>)>, label: Rc<str>, again: bool) -> bool {
    if !turn.ui.editable(turn.doc) {
        return false;
    }
    let (revision, steps) = (turn.doc.revision, turn.doc.history.len());
    let joins = again && turn.doc.history.next_undo() == Some(&label);
    edit::edit(turn, &Command::Set { list, values }, label.clone());
    let changed = turn.doc.revision != revision;
    if changed && joins {
        Rc::make_mut(&mut turn.doc().history).squash_since(steps - 1, label);
    }
    changed
}
