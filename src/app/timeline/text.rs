//! The sentences of the timeline: those that depend on a plan, and all of `messages/en/timeline.ftl`.

use crate::app::locale::Locale;
use crate::app::options::Lanes;
use crate::app::timeline::time::{BarEdge, ItemTimes};
use crate::base::period::{Period, Precision};
use crate::base::say::timeline as say;
pub use crate::base::say::timeline::*;
use crate::layout::scale::ZoomLevel;
use crate::model::Key;
use crate::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar};
use crate::schedule::workdays::WorkingDays;

/// The field of the lanes, as a choice.
pub fn lanes_name(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => team(),
        Lanes::Status => status(),
        Lanes::Kind => kind(),
        Lanes::Objective => objective(),
        Lanes::Parent => parent(),
        Lanes::None => none(),
    }
}

/// The lane of the items that have none.
pub fn without(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => no_team(),
        Lanes::Status => no_status(),
        Lanes::Kind => no_kind(),
        Lanes::Objective => no_objective(),
        Lanes::Parent => no_parent(),
        Lanes::None => all_items(),
    }
}

/// A date or period for reading: `3 Feb 2027`, `Mar 2027`, `FY27 Q4`, `2027`.
pub fn period(period: Period, calendar: FiscalCalendar, locale: &Locale) -> String {
    let first = period.first_day(calendar.fiscal_start());
    let named = |unit: CalendarUnit| calendar.name(first, unit, &locale.names());
    match period.precision() {
        Precision::Day => locale.day(first),
        Precision::Month => named(CalendarUnit::Month),
        Precision::Quarter => named(CalendarUnit::Quarter),
        Precision::Half => named(CalendarUnit::Half),
        Precision::Year => locale.year(period.parts().0),
    }
}

/// A stretch of time for the eye: `3 Feb – 14 Mar 2027`, `FY27 Q4`, `3 Feb 2027`.
pub fn span(when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    match (when.start.as_day(), when.end.as_day()) {
        _ if when.start == when.end => period(when.start, calendar, locale),
        (Some(first), Some(last)) => locale.range(DayRange { first, last }),
        _ => crate::base::say::dates::range(period(when.start, calendar, locale), period(when.end, calendar, locale)),
    }
}

/// A bar's accessible name: `Passkeys, 2027-02-03 to 2027-03-14`. Dates stand as the file has them: pages, tests and assistive technology rely on one form,
/// whatever the reader's locale.
pub fn bar_name(title: &str, when: ItemTimes) -> String {
    say::bar_name(title, when.start.to_string(), when.end.to_string())
}

/// The work in a stretch of days: `4 working days`, from two weeks on `12 weeks`, `12 weeks 2 days`.
pub fn lasts(range: DayRange, work: &WorkingDays) -> String {
    let (count, week) = (work.count(range), work.week().days_a_week());
    match count / week {
        weeks @ 2.. => working_weeks(weeks, count % week),
        _ => working_days(count),
    }
}

/// The label of a step that moved one end of a bar.
pub fn resized(item: &str, edge: BarEdge) -> String {
    match edge {
        BarEdge::Start => resized_start(item),
        BarEdge::End => resized_end(item),
    }
}

/// The label of a step that locked an item, or unlocked it.
pub fn lock(item: &str, on: bool) -> String {
    if on { lock_item(item) } else { unlock_item(item) }
}

/// After that.
pub fn after_lock(item: &str, on: bool) -> String {
    if on { now_locked(item) } else { now_unlocked(item) }
}

/// After an item has got other dates.
pub fn now_at(item: &str, when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    at(item, span(when, calendar, locale))
}

/// An end that cannot be.
pub fn ends_before_start(item: &str, start: Period, calendar: FiscalCalendar, locale: &Locale) -> String {
    ends_early(item, period(start, calendar, locale))
}

/// `No dates (7)`
pub fn tray(count: usize, locale: &Locale) -> String {
    say::tray(locale.count(count))
}

/// `and 120 more`
pub fn more(count: usize, locale: &Locale) -> String {
    say::more(locale.count(count))
}

/// A lane for those who cannot see it: `Web, 12 items`.
pub fn lane_name(name: &str, count: usize, locale: &Locale) -> String {
    say::lane_name(name, locale.count(count))
}

/// A milestone or a timebox, as a word.
pub fn mark_kind(list: Key) -> &'static str {
    if list == Key::Milestones { milestone() } else { timebox() }
}

/// The name of a milestone or timebox until it has one of its own.
pub fn new_mark(list: Key) -> &'static str {
    if list == Key::Milestones { new_milestone() } else { new_timebox() }
}

/// The button that takes a milestone or timebox away.
pub fn delete_mark(list: Key) -> &'static str {
    if list == Key::Milestones { delete_milestone() } else { delete_timebox() }
}

/// After an item was drawn on the calendar.
pub fn drawn(when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    say::drawn(span(when, calendar, locale))
}

/// The field for the name of what stands on the calendar.
pub fn name_of(list: Key) -> &'static str {
    match list {
        Key::Items => title(),
        Key::Milestones => name_of_milestone(),
        _ => name_of_timebox(),
    }
}

/// The name of a scale, closest first.
pub fn level_name(level: ZoomLevel) -> &'static str {
    match level {
        ZoomLevel::Week => zoom_week(),
        ZoomLevel::Month => zoom_month(),
        ZoomLevel::Quarter => zoom_quarter(),
        ZoomLevel::Year => zoom_year(),
        ZoomLevel::MultiYear => zoom_years(),
    }
}
