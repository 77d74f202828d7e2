//! Days to pixels and back, zoom, fit and snapping.
//!
//! The inverses are exact on whole days at any zoom: a day is what its pixels say it is, so a drag of nothing moves nothing.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::layout::scale::TimeScale;
//! use plan_widget::schedule::calendar::DayRange;
//!
//! let first = Day::parse("2027-01-01").unwrap();
//! let year = DayRange::new(first, Day::parse("2027-12-31").unwrap()).unwrap();
//! let scale = TimeScale::fit(year, 730.0, 0.0);
//! assert_eq!(scale.px_per_day(), 2.0);
//! assert_eq!(scale.day(5.0), first.add_days(2));
//! ```

use crate::base::day::Day;
use crate::base::period::Precision;
use crate::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar};

/// Fewest and most pixels per day: a century in 1,000 px, a week in 560 px.
pub const MIN_PX_PER_DAY: f64 = 0.027;
pub const MAX_PX_PER_DAY: f64 = 80.0;

/// The fewest pixels per day that make sense for a plan of so many days: five years, or twice the plan, in 600 px.
pub fn widest_zoom(days: i32) -> f64 {
    (600.0 / f64::from((days.max(0)).saturating_mul(2).max(5 * 365))).clamp(MIN_PX_PER_DAY, MAX_PX_PER_DAY)
}

/// A linear time scale: the start of day `origin` lies at 0 px.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TimeScale {
    origin: i32,
    px_per_day: f64,
}

impl TimeScale {
    /// `px_per_day` is brought into [`MIN_PX_PER_DAY`]…[`MAX_PX_PER_DAY`]; NaN becomes the least.
    pub fn new(origin: Day, px_per_day: f64) -> TimeScale {
        TimeScale {
            origin: origin.number(),
            px_per_day: if px_per_day.is_nan() {
                MIN_PX_PER_DAY
            } else {
                px_per_day.clamp(MIN_PX_PER_DAY, MAX_PX_PER_DAY)
            },
        }
    }

    /// The scale on which `range` fills `width` px, with `margin` px to either side; its origin is the first day of `range`.
    pub fn fit(range: DayRange, width: f64, margin: f64) -> TimeScale {
        TimeScale::new(range.first, (width - 2.0 * margin) / f64::from(range.days()))
    }

    /// The day that starts at 0 px.
    pub fn origin(self) -> Day {
        Day::saturating(i64::from(self.origin))
    }

    /// Pixels that a day is wide, positive.
    pub const fn px_per_day(self) -> f64 {
        self.px_per_day
    }

    /// The zoom level this scale belongs to.
    pub fn level(self) -> ZoomLevel {
        ZoomLevel::of(self.px_per_day)
    }

    /// The same scale with another origin.
    pub fn with_origin(self, origin: Day) -> TimeScale {
        TimeScale { origin: origin.number(), ..self }
    }

    /// The place at which `day` starts, px; where it ends is where the next one starts.
    pub fn x(self, day: Day) -> f64 {
        self.x_of(day.number())
    }

    /// The place at which the day after `day` starts, px: the right edge of a bar whose inclusive end is `day`.
    pub fn x_end(self, day: Day) -> f64 {
        self.x_of(day.number() + 1)
    }

    /// Left edge and width of a range of days, px.
    pub fn extent(self, range: DayRange) -> (f64, f64) {
        let x = self.x(range.first);
        (x, self.x_end(range.last) - x)
    }

    /// The day at `x` px: the last one that starts at or before it. The first or last day of the calendar beyond its ends.
    pub fn day(self, x: f64) -> Day {
        let mut number = self.time(x).floor();
        // The division may land a rounding error to either side of a day's start; `x_of` decides.
        if self.x_at(number + 1.0) <= x {
            number += 1.0;
        } else if self.x_at(number) > x {
            number -= 1.0;
        }
        Day::saturating(number as i64)
    }

    /// The day whose start is nearest to `x` px.
    pub fn nearest(self, x: f64) -> Day {
        self.day(x + self.px_per_day / 2.0)
    }

    /// The days of which some part lies between `left` and `right` px.
    pub fn days(self, left: f64, right: f64) -> DayRange {
        let first = self.day(left);
        let last = self.day(right);
        let last = if self.x(last) >= right && last > first { last.add_days(-1) } else { last };
        DayRange { first, last: last.max(first) }
    }

    /// The boundary of the calendar nearest to `x` px at which a bar may start, as its first day.
    pub fn snap_start(self, x: f64, unit: CalendarUnit, calendar: FiscalCalendar) -> Day {
        let span = calendar.span(self.day(x), unit);
        let next = span.last.add_days(1);
        if x - self.x(span.first) <= self.x(next) - x { span.first } else { next }
    }

    /// The boundary of the calendar nearest to `x` px at which a bar may end, as its last day.
    pub fn snap_end(self, x: f64, unit: CalendarUnit, calendar: FiscalCalendar) -> Day {
        self.snap_start(x, unit, calendar).add_days(-1)
    }

    /// Zooms to `px_per_day` about `x` px. Returns the new scale (the origin stays) and how far right the moment under `x`
    /// moved: add that to the scroll position, and it stays under the pointer.
    pub fn zoom(self, px_per_day: f64, x: f64) -> (TimeScale, f64) {
        let zoomed = TimeScale { px_per_day: TimeScale::new(Day::EPOCH, px_per_day).px_per_day, ..self };
        (zoomed, x * (zoomed.px_per_day / self.px_per_day) - x)
    }

    fn x_of(self, number: i32) -> f64 {
        self.x_at(f64::from(number))
    }

    fn x_at(self, number: f64) -> f64 {
        (number - f64::from(self.origin)) * self.px_per_day
    }

    /// The moment at `x` px, in days from 1970-01-01, within what a day number can hold.
    fn time(self, x: f64) -> f64 {
        let time = x / self.px_per_day + f64::from(self.origin);
        time.clamp(f64::from(Day::MIN.number()) - 1.0, f64::from(Day::MAX.number()) + 1.0)
    }
}

/// A zoom level: what a screen shows, and how exactly things are placed on it. Closest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ZoomLevel {
    Week,
    Month,
    Quarter,
    Year,
    MultiYear,
}

impl ZoomLevel {
    /// All, closest first.
    pub const ALL: [ZoomLevel; 5] =
        [ZoomLevel::Week, ZoomLevel::Month, ZoomLevel::Quarter, ZoomLevel::Year, ZoomLevel::MultiYear];

    /// Pixels per day when this level is chosen by name: on 1,200 px five weeks, three months, nine months, two and a half
    /// years, eight years.
    pub const fn px_per_day(self) -> f64 {
        match self {
            ZoomLevel::Week => 34.0,
            ZoomLevel::Month => 13.0,
            ZoomLevel::Quarter => 4.4,
            ZoomLevel::Year => 1.3,
            ZoomLevel::MultiYear => 0.4,
        }
    }

    /// The level nearest to a zoom, by ratio.
    pub fn of(px_per_day: f64) -> ZoomLevel {
        let mut found = ZoomLevel::MultiYear;
        for pair in ZoomLevel::ALL.windows(2).rev() {
            // Above the geometric mean of two levels, the closer one.
            if px_per_day * px_per_day >= pair[0].px_per_day() * pair[1].px_per_day() {
                found = pair[0];
            }
        }
        found
    }

    /// The unit that a drag snaps to.
    pub const fn snap(self) -> CalendarUnit {
        match self {
            ZoomLevel::Week | ZoomLevel::Month => CalendarUnit::Day,
            ZoomLevel::Quarter => CalendarUnit::Week,
            ZoomLevel::Year => CalendarUnit::Month,
            ZoomLevel::MultiYear => CalendarUnit::Quarter,
        }
    }

    /// The exactness of a date that is set at this zoom.
    pub const fn precision(self) -> Precision {
        match self {
            ZoomLevel::Week | ZoomLevel::Month | ZoomLevel::Quarter => Precision::Day,
            ZoomLevel::Year => Precision::Month,
            ZoomLevel::MultiYear => Precision::Quarter,
        }
    }

    /// The next closer level, if there is one.
    pub fn closer(self) -> Option<ZoomLevel> {
        (self as usize).checked_sub(1).map(|at| ZoomLevel::ALL[at])
    }

    /// The next wider level, if there is one.
    pub fn wider(self) -> Option<ZoomLevel> {
        ZoomLevel::ALL.get(self as usize + 1).copied()
    }
}
