//! The dates of entries as days: what a start and an end, exact or fuzzy, mean on the calendar.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::schedule::dates::{ScheduledDates, expected_progress};
//! use plan_widget::schedule::workdays::WorkingDays;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","start":"2027-01-04","end":"2027-01-15"}]"#).unwrap();
//! let dates = ScheduledDates::of(&plan.items()[0], plan.fiscal_start()).unwrap();
//! assert!(!dates.fuzzy_start());
//! let friday = Day::parse("2027-01-08").unwrap();
//! assert_eq!(expected_progress(dates.range, friday, &WorkingDays::of(&plan)), 50.0);
//! ```

use super::calendar::DayRange;
use super::workdays::WorkingDays;
use crate::base::day::Day;
use crate::base::period::{Period, Precision};
use crate::model::index::ItemVec;
use crate::model::words::Status;
use crate::model::{Item, Plan, Scheduled};

/// The dates of something on the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScheduledDates {
    /// First day of the start to last day of the end.
    pub range: DayRange,
    pub start: Period,
    pub end: Period,
}

impl ScheduledDates {
    /// The dates of a start and an end where fiscal years start in month `fiscal_start`; `None` if the end lies before the start.
    pub fn new(start: Period, end: Period, fiscal_start: u8) -> Option<ScheduledDates> {
        let range = DayRange::new(start.first_day(fiscal_start), end.last_day(fiscal_start))?;
        Some(ScheduledDates { range, start, end })
    }

    /// The dates of an item or timebox; `None` unless both are there, readable and in order.
    pub fn of(entry: &impl Scheduled, fiscal_start: u8) -> Option<ScheduledDates> {
        ScheduledDates::new(entry.start_period()?, entry.end_period()?, fiscal_start)
    }

    /// True if the start is known less exactly than to the day.
    pub fn fuzzy_start(self) -> bool {
        self.start.precision() < Precision::Day
    }

    /// True if the end is known less exactly than to the day.
    pub fn fuzzy_end(self) -> bool {
        self.end.precision() < Precision::Day
    }
}

/// The dates of all items, in manual order.
pub fn of_items(plan: &Plan) -> ItemVec<Option<ScheduledDates>> {
    let fiscal_start = plan.fiscal_start();
    plan.items().iter().map(|item| ScheduledDates::of(item, fiscal_start)).collect()
}

/// The share of a range that should be done at the end of `as_of`, 0–100 percent: the share of its working days that are over (of
/// all its days, if none is worked).
pub fn expected_progress(range: DayRange, as_of: Day, days: &WorkingDays) -> f64 {
    if as_of < range.first {
        return 0.0;
    }
    if as_of >= range.last {
        return 100.0;
    }
    let over = DayRange { first: range.first, last: as_of };
    let (done, all) = match days.count(range) {
        0 => (over.days(), range.days()),
        all => (days.count(over), all),
    };
    100.0 * f64::from(done) / f64::from(all)
}

/// True if an item should be over at `as_of` and is not: its end has passed, and it is neither done nor dropped.
pub fn is_late(item: &Item, range: DayRange, as_of: Day) -> bool {
    range.last < as_of && !item.status().is_some_and(Status::is_over)
}
