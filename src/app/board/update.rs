//! The changes that the board makes to the plan.

use crate::app::board::columns::horizon;
use crate::app::context::UpdateContext;
use crate::app::text;
use crate::app::timeline::entries::{calendar, now};
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::app::timeline::update::item;
use crate::app::transaction::set_items;
use crate::base::day::Day;
use crate::model::schema::HORIZON;
use crate::model::{Key, Uid, Value};
use crate::schedule::calendar::{CalendarUnit, FiscalCalendar};
use crate::schedule::workdays::{PlanCalendars, WorkingDays};

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

/// Puts an item into a column of the board by horizon. What has dates moves by whole quarters, so that it starts there; what has none gets the
/// word. Without a word both go.
pub fn to_horizon(context: &mut UpdateContext, uid: Uid, word: Option<&'static str>) {
    let Some(item) = item(context, uid) else { return };
    let (calendar, now) = (calendar(&context.doc.plan), now(context.doc));
    if horizon(&item, now, calendar) == word {
        return;
    }
    let title = text::item_name(&context.doc.plan, uid);
    let when = ItemTimes::of(&item);
    let (values, words) = match (when, word.and_then(|word| HORIZON.iter().position(|known| *known == word))) {
        (Some(when), Some(column)) => {
            let first = when.range(calendar.fiscal_start()).first;
            let quarters = horizon_index(now, calendar) + column as i32 - horizon_index(first, calendar);
            let calendars = PlanCalendars::of(&context.doc.plan);
            // By thirteen weeks a quarter a day stays the weekday it is, and comes back to where it was.
            let weeks = first.add_days(13 * 7 * quarters);
            let is_day = item.start().is_some_and(|start| start.as_day().is_some());
            let is_there = horizon_index(weeks, calendar) == horizon_index(first, calendar) + quarters;
            let to = if is_day && is_there { weeks } else { first.add_months(3 * quarters) };
            let days = calendars.item(&item);
            let goal = horizon_index(first, calendar) + quarters;
            let to = if is_day { worked_day(to, days, |day| horizon_index(day, calendar) == goal) } else { to };
            let moved = when.moved(to, days, calendar.fiscal_start());
            let words = timeline_text::now_at(&title, moved, calendar, &context.ui.locale);
            (moved.values().map(|(key, value)| (uid, key, Some(value))).into(), words)
        }
        (_, column) => {
            let value = column.map(|at| Value::Word(HORIZON[at]));
            let mut values = vec![(uid, Key::Horizon, value)];
            if when.is_some() {
                values.extend([Key::Start, Key::End].map(|key| (uid, key, None)));
            }
            (values, text::put_down(&title, planning_text::horizon_name(word)))
        }
    };
    if set_items(context, values, timeline_text::moved(&title).into(), false) {
        context.say(words);
    }
}
