//! Moving and stretching civil times. What is known to the day stays so; what is known to a period stays a period for as long as it lands
//! on whole ones, and else becomes dates.

use crate::base::day::Day;
use crate::base::period::{Period, Precision};
use crate::model::{Item, Key, Plan, Scheduled, Value};
pub use crate::schedule::calendar::{CalendarUnit, DayRange};
use crate::schedule::capacity::days_per_effort;
pub use crate::schedule::workdays::WorkingDays;

/// The start and the end of an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemTimes {
    /// Counts from its first day.
    pub start: Period,
    /// Counts to its last day.
    pub end: Period,
}

/// An end of a bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BarEdge {
    /// The first day.
    Start,
    /// The last day.
    End,
}

impl ItemTimes {
    /// From day to day.
    pub fn days(range: DayRange) -> ItemTimes {
        ItemTimes { start: range.first.into(), end: range.last.into() }
    }

    /// The times of an item; where only one end is there, it counts for both. `None` for an item without dates.
    pub fn of(entry: &impl Scheduled) -> Option<ItemTimes> {
        match (entry.start_period(), entry.end_period()) {
            (Some(start), Some(end)) => Some(ItemTimes { start, end }),
            (Some(one), None) | (None, Some(one)) => Some(ItemTimes { start: one, end: one }),
            (None, None) => None,
        }
    }

    /// First and last day; an end before the start counts as the first day alone.
    pub fn range(self, fiscal_start: u8) -> DayRange {
        let first = self.start.first_day(fiscal_start);
        DayRange { first, last: self.end.last_day(fiscal_start).max(first) }
    }

    /// The values of `start` and `end`.
    pub fn values(self) -> [(Key, Value); 2] {
        let text = |period: Period| Value::text(&period.to_string());
        [(Key::Start, text(self.start)), (Key::End, text(self.end))]
    }

    /// `days` later (earlier if negative). Where the start is a period and lands on the first day of one, both ends move by whole periods
    /// and stay as fuzzy as they were (so that the number of days may change with the length of the months); else both become dates.
    #[must_use]
    pub fn shifted(self, days: i32, fiscal_start: u8) -> ItemTimes {
        let range = self.range(fiscal_start);
        let to = range.first.add_days(days);
        let own = self.start.precision();
        if own != Precision::Day {
            let landed = Period::at(to, own, fiscal_start);
            if landed.first_day(fiscal_start) == to {
                let months = months_between(range.first, to);
                if let Some(end) = self.end_after(months) {
                    return ItemTimes { start: landed, end };
                }
            }
        }
        let length = range.days() - 1;
        let end = to.add_days(length);
        // A fuzzy end of an exact start stays one where it lands on the end of a period.
        let fuzzy = Period::at(end, self.end.precision(), fiscal_start);
        let keeps = self.end.precision() != Precision::Day && fuzzy.last_day(fiscal_start) == end;
        ItemTimes { start: to.into(), end: if keeps { fuzzy } else { end.into() } }
    }

    /// The same work begun on another day: a period stays one where it lands on whole ones, as when [shifted](ItemTimes::shifted); days keep the number of working days,
    /// and begin and end on one. What lies on days off alone keeps its length.
    #[must_use]
    pub fn moved(self, to: Day, days: &WorkingDays, fiscal_start: u8) -> ItemTimes {
        let range = self.range(fiscal_start);
        let by = to.days_since(range.first);
        let shifted = self.shifted(by, fiscal_start);
        let count = days.count(range);
        if by == 0 || shifted.start.precision() != Precision::Day || count == 0 {
            return shifted;
        }
        let first = if by < 0 { days.previous(to) } else { days.next(to) };
        let last = days.end_of_work(first, count);
        let fuzzy = Period::at(last, self.end.precision(), fiscal_start);
        let keeps = self.end.precision() != Precision::Day && days.previous(fuzzy.last_day(fiscal_start)) == last;
        ItemTimes { start: first.into(), end: if keeps { fuzzy } else { last.into() } }
    }

    /// One end moved to a day, as when [stretched](ItemTimes::stretched), but not onto a day off: the start goes to the next working day, the end to the one before.
    #[must_use]
    pub fn pulled(self, edge: BarEdge, to: Day, days: &WorkingDays, fiscal_start: u8) -> ItemTimes {
        let range = self.range(fiscal_start);
        let whole = self.stretched(edge, to, fiscal_start);
        let (end, stands) = match edge {
            BarEdge::Start => (whole.start, to == range.first),
            BarEdge::End => (whole.end, to == range.last),
        };
        if stands || end.precision() != Precision::Day {
            return whole;
        }
        let worked = if edge == BarEdge::Start { days.next(to) } else { days.previous(to) };
        let inside = if edge == BarEdge::Start { worked <= range.last } else { worked >= range.first };
        if inside { self.stretched(edge, worked, fiscal_start) } else { whole }
    }

    /// Without the days off at both ends, where those are days and there is a working day between.
    #[must_use]
    pub fn trimmed(self, days: &WorkingDays, fiscal_start: u8) -> ItemTimes {
        let Some(range) = days.worked(self.range(fiscal_start)) else { return self };
        let start = if self.start.precision() == Precision::Day { range.first.into() } else { self.start };
        let end = if self.end.precision() == Precision::Day { range.last.into() } else { self.end };
        ItemTimes { start, end }
    }

    /// The end moved by whole months, where it is a period that many months make up.
    fn end_after(self, months: i32) -> Option<Period> {
        let own = match self.end.precision() {
            Precision::Day => return None,
            Precision::Month => 1,
            Precision::Quarter => 3,
            Precision::Half => 6,
            Precision::Year => 12,
        };
        (months % own == 0).then(|| self.end.shift(months / own))
    }

    /// One end moved to a day, never past the other one. It stays a period where the day is the end of one as exact as before.
    #[must_use]
    pub fn stretched(self, edge: BarEdge, to: Day, fiscal_start: u8) -> ItemTimes {
        let range = self.range(fiscal_start);
        match edge {
            BarEdge::Start => {
                let to = to.min(range.last);
                let fuzzy = Period::at(to, self.start.precision(), fiscal_start);
                let start = if fuzzy.first_day(fiscal_start) == to { fuzzy } else { to.into() };
                ItemTimes { start, ..self }
            }
            BarEdge::End => {
                let to = to.max(range.first);
                let fuzzy = Period::at(to, self.end.precision(), fiscal_start);
                let end = if fuzzy.last_day(fiscal_start) == to { fuzzy } else { to.into() };
                ItemTimes { end, ..self }
            }
        }
    }

    /// The times that a stretch of days stands for at a precision: whole periods where it covers them, as drawn on a wide scale; else days.
    pub fn drawn(range: DayRange, precision: Precision, fiscal_start: u8) -> ItemTimes {
        let start = Period::at(range.first, precision, fiscal_start);
        let end = Period::at(range.last, precision, fiscal_start);
        let whole = start.first_day(fiscal_start) == range.first && end.last_day(fiscal_start) == range.last;
        if whole { ItemTimes { start, end } } else { ItemTimes::days(range) }
    }
}

/// The first day of the period, or of the next one, that is nearer to `day`: where a fuzzy bar snaps to, so that it stays fuzzy.
pub fn nearest_start(day: Day, precision: Precision, fiscal_start: u8) -> Day {
    let period = Period::at(day, precision, fiscal_start);
    let (first, next) = (period.first_day(fiscal_start), period.last_day(fiscal_start).add_days(1));
    if day.days_since(first) <= next.days_since(day) { first } else { next }
}

fn months_between(from: Day, to: Day) -> i32 {
    let months = |day: Day| {
        let (year, month, _) = day.ymd();
        year * 12 + i32::from(month)
    };
    months(to) - months(from)
}

/// The number of working days that an item takes one person, from its effort. At least 1, at most two years; `None` where effort is missing or counts in points.
pub fn usual_days(plan: &Plan, item: &Item) -> Option<i32> {
    let days = item.effort().filter(|effort| *effort > 0.0)? * days_per_effort(plan)?;
    Some((days.ceil() as i32).clamp(1, 520))
}
