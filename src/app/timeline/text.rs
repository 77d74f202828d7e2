//! The sentences of the timeline.

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
        Lanes::Team => "Team",
        Lanes::Status => "Status",
        Lanes::Kind => "Kind",
        Lanes::Objective => "Objective",
        Lanes::Parent => "Parent",
        Lanes::None => "None",
    }
}

/// The lane of the items that have none.
pub fn without(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => "No team",
        Lanes::Status => "No status",
        Lanes::Kind => "No kind",
        Lanes::Objective => "No objective",
        Lanes::Parent => "No parent",
        Lanes::None => "All items",
    }
}

/// A date or period for reading: `3 Feb 2027`, `Mar 2027`, `FY27 Q4`, `2027`.
pub fn period(period: Period, calendar: FiscalCalendar, locale: &Locale) -> String {
    let first = period.first_day(calendar.fiscal_start());
    match period.precision() {
        Precision::Day => locale.day(first),
        Precision::Month => calendar.name(first, CalendarUnit::Month, &locale.names()),
        Precision::Quarter => calendar.name(first, CalendarUnit::Quarter, &locale.names()),
        Precision::Half => calendar.name(first, CalendarUnit::Half, &locale.names()),
        Precision::Year => locale.year(period.parts().0),
    }
}

/// `3 Feb 2027 to 14 Mar 2027`
pub fn from_to(when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    format!("{} to {}", period(when.start, calendar, locale), period(when.end, calendar, locale))
}

/// A stretch of time for the eye: `3 Feb – 14 Mar 2027`, `FY27 Q4`, `3 Feb 2027`.
pub fn span(when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    if when.start == when.end {
        return period(when.start, calendar, locale);
    }
    let start = match (when.start.as_day(), when.end.as_day()) {
        (Some(first), Some(last)) if first.year() == last.year() => locale.day_of_year(first),
        _ => period(when.start, calendar, locale),
    };
    format!("{start} – {}", period(when.end, calendar, locale))
}

/// A bar's accessible name: `Passkeys, 2027-02-03 to 2027-03-14`. Dates stand as the file has them: pages, tests and assistive technology rely on one form,
/// whatever the reader's locale.
pub fn bar_name(title: &str, when: ItemTimes) -> String {
    format!("{title}, {} to {}", when.start, when.end)
}

/// `12 days`
pub fn days(count: i32) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

/// The work in a stretch of days: `4 working days`, from two weeks on `12 weeks`, `12 weeks 2 days`.
pub fn lasts(range: DayRange, work: &WorkingDays) -> String {
    let (count, week) = (work.count(range), work.week().days_a_week());
    match (count / week, count % week) {
        (2.., 0) => format!("{} weeks", count / week),
        (2.., rest) => format!("{} weeks {}", count / week, days(rest)),
        _ if count == 1 => "1 working day".to_owned(),
        _ => format!("{count} working days"),
    }
}

/// The label of a step that moved a bar.
pub fn moved(item: &str) -> String {
    say::moved(item)
}

/// The label of a step that moved one end of a bar.
pub fn resized(item: &str, edge: BarEdge) -> String {
    match edge {
        BarEdge::Start => format!("Change the start of {item}"),
        BarEdge::End => format!("Change the end of {item}"),
    }
}

/// The label of a step that gave an item its first dates.
pub fn scheduled(item: &str) -> String {
    say::scheduled(item)
}

/// The label of a step that locked an item, or unlocked it.
pub fn lock(item: &str, on: bool) -> String {
    format!("{} {item}", if on { "Lock" } else { "Unlock" })
}

/// After that.
pub fn locked(item: &str, on: bool) -> String {
    match on {
        true => format!("{item} is locked: proposals and pushing leave it where it is."),
        false => format!("{item} is no longer locked."),
    }
}

/// The label of a step that took an item's dates away.
pub fn unscheduled(item: &str) -> String {
    say::unscheduled(item)
}

/// After an item has got other dates.
pub fn now_at(item: &str, when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    format!("{item}: {}.", span(when, calendar, locale))
}

/// An end that cannot be.
pub fn ends_before_start(item: &str, start: Period, calendar: FiscalCalendar, locale: &Locale) -> String {
    format!("{item} starts {}: it cannot end before that. The old end stays.", period(start, calendar, locale))
}

/// After an item went into another lane.
pub fn now_in(item: &str, lane: &str) -> String {
    say::now_in(item, lane)
}

/// After an item's dates were taken away.
pub fn no_dates(item: &str) -> String {
    say::no_dates(item)
}

/// `No dates (7)`
pub fn tray(count: usize, locale: &Locale) -> String {
    format!("No dates ({})", locale.number(count as f64, 0))
}

/// `and 120 more`
pub fn more(count: usize, locale: &Locale) -> String {
    format!("and {} more", locale.number(count as f64, 0))
}

/// A lane for those who cannot see it: `Web, 12 items`.
pub fn lane_name(name: &str, count: usize, locale: &Locale) -> String {
    if count == 1 { format!("{name}, 1 item") } else { format!("{name}, {} items", locale.number(count as f64, 0)) }
}

/// The name of a milestone or timebox until it has one of its own.
pub fn new_mark(list: Key) -> &'static str {
    if list == Key::Milestones { "New milestone" } else { "New timebox" }
}

/// A refusal: the text is neither a date nor a period.
pub fn no_date(typed: &str) -> String {
    say::no_date(typed)
}

/// A refusal: the text could be two days.
pub fn two_days(typed: &str) -> String {
    say::two_days(typed)
}

/// The button that takes a milestone or timebox away.
pub fn delete_mark(list: Key) -> &'static str {
    if list == Key::Milestones { "Delete milestone" } else { "Delete timebox" }
}

/// After a milestone or timebox has gone.
pub fn removed(title: &str) -> String {
    say::removed(title)
}

/// After an item was drawn on the calendar.
pub fn drawn(when: ItemTimes, calendar: FiscalCalendar, locale: &Locale) -> String {
    format!("New item, {}. Type its title.", span(when, calendar, locale))
}

/// The field for the name of what stands on the calendar.
pub fn name_of(list: Key) -> &'static str {
    match list {
        Key::Items => "Title",
        Key::Milestones => "Name of the milestone",
        _ => "Name of the timebox",
    }
}

/// The button that adds an item to a lane.
pub fn add_to(lane: &str) -> String {
    say::add_to(lane)
}

/// The button that leads to a bar out of view.
pub fn go_to(title: &str) -> String {
    say::go_to(title)
}

/// The name of a scale, closest first.
pub fn level_name(level: ZoomLevel) -> &'static str {
    match level {
        ZoomLevel::Week => "Week",
        ZoomLevel::Month => "Month",
        ZoomLevel::Quarter => "Quarter",
        ZoomLevel::Year => "Year",
        ZoomLevel::MultiYear => "Multi-year",
    }
}
