//! Milestones, timeboxes and the day that counts as today, as the timeline takes them from the plan.

use crate::app::doc::Doc;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::model::{Milestone, Plan, Timebox};
use crate::schedule::calendar::{DayRange, FiscalCalendar};

/// The calendar of a plan's settings.
pub fn calendar(plan: &Plan) -> FiscalCalendar {
    FiscalCalendar::new(plan.fiscal_start(), plan.week_starts())
}

/// The day that counts as now: the plan's as-of date, or today.
pub fn now(doc: &Doc) -> Day {
    doc.plan.as_of().unwrap_or(doc.today)
}

/// Milestones that have a date.
pub fn milestones(plan: &Plan) -> impl Iterator<Item = (Day, &Milestone)> {
    plan.milestones().iter().filter_map(|milestone| Some((milestone.date()?, milestone)))
}

/// Timeboxes that have times.
pub fn timeboxes(plan: &Plan, fiscal_start: u8) -> impl Iterator<Item = (DayRange, &Timebox)> {
    plan.timeboxes().iter().filter_map(move |entry| Some((ItemTimes::of(entry)?.range(fiscal_start), entry)))
}
