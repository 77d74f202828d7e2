//! The changes that the board makes to the plan.

use crate::app::board::place::{PlaceContext, horizon, value_name};
use crate::app::board::state::CardFact;
use crate::app::board::text as board_text;
use crate::app::context::UpdateContext;
use crate::app::grid::text as grid_text;
use crate::app::items::adding;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::timeline::entries::{calendar, now};
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::app::timeline::update::item;
use crate::app::transaction::{edit, set_items};
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::edit::Command;
use crate::model::record::ExtraField;
use crate::model::schema::HORIZON;
use crate::model::{Key, Uid, Value};
use crate::schedule::calendar::{CalendarUnit, FiscalCalendar};
use crate::schedule::workdays::{PlanCalendars, WorkingDays};
use crate::wire::json::quoted;
use std::rc::Rc;

/// Shows a fact on the cards, or no longer.
pub fn turn_fact(context: &mut UpdateContext, fact: CardFact) {
    let board = &mut context.ui().board;
    let on = board.facts.contains(&fact);
    board.facts = board.facts.iter().copied().filter(|known| *known != fact).chain((!on).then_some(fact)).collect();
}

/// Puts an item into the column of a value, or into the one for items without.
pub fn place(context: &mut UpdateContext, uid: Uid, value: Option<&str>) {
    let by = context.ui.board.by;
    if by == BoardBy::Horizon {
        return to_horizon(context, uid, value.and_then(|word| HORIZON.iter().copied().find(|known| *known == word)));
    }
    let Some(item) = item(context, uid) else { return };
    let places = PlaceContext::new(context.doc, by);
    if places.value(&item).as_deref() == value {
        return;
    }
    let plan = context.doc.plan.clone();
    let (title, before) = (text::item_name(&plan, uid), context.doc.revision);
    if let Some(own) = places.own() {
        let json = value.map(|value| Rc::from(quoted(value)));
        let label = grid_text::cell_of(&own.title, &title);
        edit(context, &Command::SetCustomFields(vec![(uid, own.key.clone(), json)]), label.into());
    } else if let Some((key, value)) = places.key_value(Some(&item), value) {
        set_items(context, vec![(uid, key, value)], text::key_of(key, &title).into(), false);
    }
    if context.doc.revision != before {
        context.say(text::put_down(&title, &value_name(&plan, by, value)));
    }
}

/// Adds an item with a title to the column of a value; it gets what the filter plainly asks for as well.
pub fn add(context: &mut UpdateContext, title: &str, value: Option<&str>) {
    let title = title.trim();
    if title.is_empty() || !context.ui.editable(context.doc) {
        return;
    }
    let by = context.ui.board.by;
    let places = PlaceContext::new(context.doc, by);
    let mut values = vec![(Key::Title, Value::text(title))];
    values.extend(places.key_value(None, value).and_then(|(key, value)| Some((key, value?))));
    let mut record = adding::prepared(context, values, None);
    if let (Some(own), Some(value)) = (places.own(), value) {
        let json = Value::Raw(quoted(value).into());
        record.set_extra(usize::MAX, false, Some(ExtraField { name: own.key.clone(), value: json }));
    }
    let index = context.doc.plan.items().len();
    let (uid, before) = (record.uid, context.doc.revision);
    let command = Command::Insert { list: Key::Items, index, records: vec![Rc::new(record)] };
    edit(context, &command, grid_text::added(title).into());
    if context.doc.revision != before {
        context.say(board_text::added(title, &value_name(&context.doc.plan, by, value)));
        adding::keep_in_view(context, uid, title);
    }
}

/// The number of the fiscal quarter that a day lies in.
fn horizon_index(day: Day, calendar: FiscalCalendar) -> i32 {
    calendar.index(day, CalendarUnit::Quarter)
}

/// The working day nearest to a day off that lies in the quarter asked for: a bar begins on one, and must not slip into the next column for it. The day itself where the
/// quarter has none on either side of it.
fn worked_day(day: Day, days: &WorkingDays, is_inside: impl Fn(Day) -> bool) -> Day {
    [days.next(day), days.previous(day)]
        .into_iter()
        .filter(|worked| days.is_worked(*worked) && is_inside(*worked))
        .min_by_key(|worked| worked.days_since(day).abs())
        .unwrap_or(day)
}

/// Puts an item into a column of the board by horizon. What has dates moves by whole quarters, so that it starts there, and never into the past: what
/// is known to the day starts today at the earliest. What has none gets the word. Without a word both go.
fn to_horizon(context: &mut UpdateContext, uid: Uid, word: Option<&'static str>) {
    let Some(item) = item(context, uid) else { return };
    let (calendar, now) = (calendar(&context.doc.plan), now(context.doc));
    if horizon(&item, now, calendar) == word {
        return;
    }
    let title = text::item_name(&context.doc.plan, uid);
    let when = ItemTimes::of(&item);
    let name = planning_text::horizon_name(word);
    let (values, words) = match (when, word.and_then(|word| HORIZON.iter().position(|known| *known == word))) {
        (Some(when), Some(column)) => {
            let first = when.range(calendar.fiscal_start()).first;
            let quarters = horizon_index(now, calendar) + column as i32 - horizon_index(first, calendar);
            // By thirteen weeks a quarter a day stays the weekday it is, and comes back to where it was.
            let weeks = first.add_days(13 * 7 * quarters);
            let exact = when.start.precision() == Precision::Day;
            let is_there = horizon_index(weeks, calendar) == horizon_index(first, calendar) + quarters;
            let to = if exact && is_there { weeks } else { first.add_months(3 * quarters) };
            let calendars = PlanCalendars::of(&context.doc.plan);
            let days = calendars.item(&item);
            let goal = horizon_index(first, calendar) + quarters;
            let is_inside = |day: Day| day >= now && horizon_index(day, calendar) == goal;
            let to = if exact { worked_day(to.max(now), days, is_inside) } else { to };
            let moved = when.moved(to, days, calendar.fiscal_start());
            let span = |when: ItemTimes| timeline_text::span(when, calendar, &context.ui.locale);
            let words = board_text::moved_to(&title, name, span(moved), span(when));
            (moved.values().map(|(key, value)| (uid, key, Some(value))).into(), words)
        }
        (_, column) => {
            let value = column.map(|at| Value::Word(HORIZON[at]));
            let mut values = vec![(uid, Key::Horizon, value)];
            if when.is_some() {
                values.extend([Key::Start, Key::End].map(|key| (uid, key, None)));
            }
            (values, text::put_down(&title, name))
        }
    };
    if set_items(context, values, timeline_text::moved(&title).into(), false) {
        context.say(words);
    }
}
