//! Milestones and timeboxes on the calendar: made, named, given times, taken away. Their dates are read like those of items.

use crate::app::context::UpdateContext;
use crate::app::text;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::app::transaction::{add_to, delete_from, set_entries};
use crate::base::day::Day;
use crate::base::period::Period;
use crate::exchange::dates::NoDate;
use crate::exchange::spoken_dates::parse_spoken;
use crate::model::{Key, Uid, Value};

/// Makes a milestone or timebox, and asks for its name.
pub fn add(context: &mut UpdateContext, list: Key, when: ItemTimes) {
    let revision = context.doc.revision;
    let [start, end] = when.values();
    let mut values = vec![(Key::Title, Value::text(timeline_text::new_mark(list)))];
    match list {
        Key::Milestones => {
            let day = when.start.first_day(context.doc.plan.fiscal_start());
            values.push((Key::Date, Value::text(&day.to_string())));
        }
        _ => values.extend([start, end]),
    }
    add_to(context, list, values);
    if context.doc.revision == revision {
        return;
    }
    let made = context.doc.plan.list(list).last().map(|entry| entry.uid);
    context.ui().timeline.naming = made.map(|uid| (list, uid));
}

/// A date or period as somebody types it, for a key that takes either or days alone.
///
/// # Errors
/// The sentence that says what is expected.
pub fn read_time(key: Key, typed: &str) -> Result<Period, String> {
    match (parse_spoken(typed, None), key) {
        (Ok(period), Key::Date) if period.as_day().is_none() => Err(timeline_text::needs_day().to_owned()),
        (Ok(period), _) => Ok(period),
        (Err(NoDate::Ambiguous), _) => Err(timeline_text::two_days(typed)),
        (Err(NoDate::Unreadable), Key::Date) => Err(timeline_text::needs_day().to_owned()),
        (Err(NoDate::Unreadable), _) => Err(timeline_text::no_date(typed)),
    }
}

/// The first or last day of what somebody types for when people are away: a day, or a week or month as a whole.
///
/// # Errors
/// The sentence that says what is expected.
pub fn read_day(key: Key, typed: &str, fiscal_start: u8) -> Result<Day, String> {
    let period = read_time(Key::Start, typed)?;
    Ok(if key == Key::To { period.last_day(fiscal_start) } else { period.first_day(fiscal_start) })
}

/// Sets a key from what was typed. A start behind the end takes the end along, so that a timebox lasts as long as before; an end in front of the start is
/// refused, and so is what is no date.
pub fn set_mark_from_typed(context: &mut UpdateContext, list: Key, uid: Uid, key: Key, typed: &str) {
    let Some(at) = context.doc.plan.index_of(list, uid) else { return };
    let entry = context.doc.plan.list(list)[at].clone();
    let typed = typed.trim();
    if !matches!(key, Key::Date | Key::Start | Key::End) || typed.is_empty() {
        let value = (!typed.is_empty()).then(|| Value::text(typed));
        set_entries(context, list, vec![(uid, key, value)], text::change_step(list).into(), false);
        return;
    }
    let new = match read_time(key, typed) {
        Ok(period) => period,
        Err(why) => return context.fail(why),
    };
    let fiscal = context.doc.plan.fiscal_start();
    let has = |key: Key| entry.text(key).and_then(Period::parse);
    let mut values = vec![(uid, key, Some(Value::text(&new.to_string())))];
    match (key, has(Key::Start), has(Key::End)) {
        (Key::Start, Some(start), Some(end)) if new.first_day(fiscal) > end.last_day(fiscal) => {
            let days = new.first_day(fiscal).days_since(start.first_day(fiscal));
            let end = ItemTimes { start, end }.shifted(days, fiscal).end;
            values.push((uid, Key::End, Some(Value::text(&end.to_string()))));
        }
        (Key::End, Some(start), _) if new.last_day(fiscal) < start.first_day(fiscal) => {
            let title = entry.title_or_name().unwrap_or_default().to_owned();
            let words =
                timeline_text::ends_before_start(&title, start, calendar(&context.doc.plan), &context.ui.locale);
            return context.fail(words);
        }
        _ => {}
    }
    set_entries(context, list, values, text::change_step(list).into(), false);
}

/// Takes a milestone or timebox out of the plan.
pub fn remove(context: &mut UpdateContext, list: Key, uid: Uid) {
    let Some(at) = context.doc.plan.index_of(list, uid) else { return };
    let title = context.doc.plan.list(list)[at].title_or_name().unwrap_or_default().to_owned();
    let revision = context.doc.revision;
    delete_from(context, list, uid);
    if context.doc.revision != revision {
        context.ui().timeline.mark = None;
        context.say(timeline_text::removed(&title));
    }
}
