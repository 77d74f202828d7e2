//! The day of a plan that leaves, as exact as its dates do.

use crate::app::timeline::entries::calendar;
use crate::base::day::Day;
use crate::base::period::Precision;
use crate::base::say::export as say;
use crate::model::Plan;
use crate::schedule::calendar::CalendarUnit;
use crate::schedule::calendar::DateNames;

/// The day that a plan says it is as of.
pub fn as_of(plan: &Plan) -> Option<Day> {
    plan.as_of()
}

/// The day that a plan is as of, as exact as it leaves.
pub fn as_of_words(day: Day, precision: Option<Precision>, plan: &Plan, names: &DateNames<'_>) -> String {
    let unit = match precision.unwrap_or(Precision::Day) {
        Precision::Year => CalendarUnit::Year,
        Precision::Quarter => CalendarUnit::Quarter,
        Precision::Month => CalendarUnit::Month,
        Precision::Half => CalendarUnit::Half,
        Precision::Day => return say::as_of(day.to_string()),
    };
    say::as_of(calendar(plan).name(day, unit, names))
}
