//! Changes of a calendar of work: its weekdays and its holidays, of the plan or of a team.

use crate::base::order;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::settings::text as settings_text;
use crate::app::timeline::entries::now;
use crate::app::transaction::edit;
use crate::base::day::Day;
use crate::edit::Command;
use crate::exchange::import::holidays;
use crate::model::schema::{CALENDAR, HOLIDAY};
use crate::model::words::WorkDay;
use crate::model::{Entry, Holiday, Key, Plan, Record, Uid, Value, WorkCalendar};
use crate::schedule::calendar::DayRange;
use crate::schedule::workdays;

/// The weekdays that the plan works, or a team where one is given; Monday to Friday where neither says so.
pub fn week(plan: &Plan, own: Option<&WorkCalendar>) -> Vec<WorkDay> {
    let week = workdays::week(plan, own);
    WorkDay::ALL.into_iter().filter(|day| week.has(day.weekday())).collect()
}

/// A week without a day to work on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmptyWeek;

/// A calendar with one weekday turned on or off; `None` in place of the weekdays where they are those that hold anyway.
///
/// # Errors
/// No day would be left.
pub fn turned(
    plan: &Plan,
    own: Option<&WorkCalendar>,
    of_team: bool,
    day: WorkDay,
) -> Result<Option<Value>, EmptyWeek> {
    let now = week(plan, own);
    let days = WorkDay::ALL.into_iter().filter(|known| now.contains(known) != (*known == day));
    let days: Vec<WorkDay> = days.collect();
    if days.is_empty() {
        return Err(EmptyWeek);
    }
    let usual = if of_team { week(plan, None) } else { WorkDay::ALL[..5].to_vec() };
    let value = (days != usual).then(|| Value::texts(days.into_iter().map(WorkDay::word)));
    Ok(with(own, Key::Week, value))
}

/// A calendar with other holidays.
pub fn with_holidays(own: Option<&WorkCalendar>, holidays: &[Holiday]) -> Option<Value> {
    with(own, Key::Holidays, (!holidays.is_empty()).then(|| Holiday::list_value(holidays)))
}

fn with(own: Option<&WorkCalendar>, key: Key, value: Option<Value>) -> Option<Value> {
    let mut record = own.map(|own| Record::clone(own.record())).unwrap_or_default();
    record.set(&CALENDAR, key, value);
    let is_empty = record.fields().is_empty() && record.extra().is_empty();
    (!is_empty).then(|| Value::Record(Rc::new(record)))
}

/// A holiday of one day.
pub fn new_holiday(day: Day) -> Holiday {
    let mut record = Record::new(Uid::default());
    record.set(&HOLIDAY, Key::From, Some(Value::text(&day.to_string())));
    Rc::new(record).into()
}

/// Takes over the holidays of a calendar file, for the plan or for a team; those that are there already stay.
pub fn import_holidays(context: &mut UpdateContext, team: Option<Uid>, text: &str) {
    let plan = context.doc.plan.clone();
    let owner = team.and_then(|uid| plan.teams().iter().find(|team| team.uid == uid));
    let own = if team.is_some() { owner.and_then(|team| team.calendar()) } else { plan.calendar() };
    let Some(found) = holidays(text, now(context.doc)).filter(|found| !found.days.is_empty()) else {
        return context.fail(settings_text::no_holidays());
    };
    let mut all = own.map_or_else(Vec::new, |own| own.holidays().to_vec());
    let known: Vec<DayRange> = workdays::holidays(own).collect();
    let fresh = found.days.iter().filter(|(range, _)| !known.contains(range));
    let before = all.len();
    for (range, title) in fresh {
        let mut record = Record::clone(new_holiday(range.first).record());
        let last = (range.last > range.first).then(|| Value::text(&range.last.to_string()));
        record.set(&HOLIDAY, Key::To, last);
        record.set(&HOLIDAY, Key::Title, (!title.is_empty()).then(|| Value::text(title)));
        all.push(Rc::new(record).into());
    }
    let added = all.len() - before;
    if added > 0 {
        order::sort_by(&mut all, |one, other| one.from().cmp(&other.from()));
        edit(context, &command(team, with_holidays(own, &all)), settings_text::set_holidays().into());
    }
    context.say(settings_text::holidays_added(added, found.days.len() - added, found.timed));
}

/// The command that gives the plan, or a team, a calendar.
pub fn command(team: Option<Uid>, value: Option<Value>) -> Command {
    match team {
        Some(uid) => Command::Set { list: Key::Teams, values: vec![(uid, Key::Calendar, value)] },
        None => Command::SetRoot(Key::Calendar, value),
    }
}
