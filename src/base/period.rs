//! Fuzzy time: a year, half, quarter, month or day, as plans write it.
//!
//! Halves and quarters are fiscal: a fiscal year starts in the plan's month (1–12) and is named by the calendar year in
//! which it ends, so with a start in February `2027-Q1` is February to April 2026. A bare year and a month are of the
//! calendar, whatever the fiscal year: the format makes only H and Q fiscal.
//!
//! ```
//! use plan_widget::base::period::{Period, Precision};
//!
//! let month = Period::parse("2027-03").unwrap();
//! assert_eq!(month.precision(), Precision::Month);
//! assert_eq!(month.last_day(1).to_string(), "2027-03-31");
//! assert_eq!(month.shift(10).to_string(), "2028-01");
//! ```

use std::fmt;
use std::str::FromStr;

use super::day::{Day, digits, padded};

/// The exactness of a time; coarser is smaller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Precision {
    Year,
    Half,
    Quarter,
    Month,
    Day,
}

impl Precision {
    /// All, coarsest first.
    pub const ALL: [Precision; 5] =
        [Precision::Year, Precision::Half, Precision::Quarter, Precision::Month, Precision::Day];

    /// Periods of this precision in a year; 0 for days, whose number varies.
    const fn per_year(self) -> i32 {
        match self {
            Precision::Year => 1,
            Precision::Half => 2,
            Precision::Quarter => 4,
            Precision::Month => 12,
            Precision::Day => 0,
        }
    }
}

/// A year `2027`, half `2027-H1`, quarter `2027-Q2`, month `2027-03` or day `2027-03-14`, years 0001–9999.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Period {
    precision: Precision,
    /// The day's number, or year × periods per year + index within the year.
    ordinal: i32,
}

impl Period {
    /// A calendar year; `None` outside 1–9999.
    pub const fn year(year: i32) -> Option<Period> {
        Period::nth(Precision::Year, year, 1)
    }

    /// Half 1–2 of a fiscal year; `None` out of range.
    pub const fn half(fiscal_year: i32, half: u8) -> Option<Period> {
        Period::nth(Precision::Half, fiscal_year, half)
    }

    /// Quarter 1–4 of a fiscal year; `None` out of range.
    pub const fn quarter(fiscal_year: i32, quarter: u8) -> Option<Period> {
        Period::nth(Precision::Quarter, fiscal_year, quarter)
    }

    /// Month 1–12 of a calendar year; `None` out of range.
    pub const fn month(year: i32, month: u8) -> Option<Period> {
        Period::nth(Precision::Month, year, month)
    }

    /// A single day.
    pub const fn day(day: Day) -> Period {
        Period { precision: Precision::Day, ordinal: day.number() }
    }

    const fn nth(precision: Precision, year: i32, index: u8) -> Option<Period> {
        let per = precision.per_year();
        if year < 1 || year > 9999 || index < 1 || index as i32 > per {
            return None;
        }
        Some(Period { precision, ordinal: year * per + index as i32 - 1 })
    }

    /// The exactness of this period.
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// The day, if this period is a single one.
    pub const fn as_day(self) -> Option<Day> {
        match self.precision {
            Precision::Day => Day::new(self.ordinal),
            _ => None,
        }
    }

    /// The year it is written with (fiscal for halves and quarters) and its number within that year from 1
    /// (1 for a year; for a day, the month).
    pub const fn parts(self) -> (i32, u8) {
        match self.as_day() {
            Some(day) => {
                let (year, month, _) = day.ymd();
                (year, month)
            }
            None => {
                let per = self.precision.per_year();
                (self.ordinal / per, (self.ordinal % per) as u8 + 1)
            }
        }
    }

    /// Reads exactly one of `2027`, `2027-H1`, `2027-Q2`, `2027-03`, `2027-03-14`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Period> {
        let b = text.as_bytes();
        if b.len() == 10 {
            return Day::parse(text).map(Period::day);
        }
        let year = digits(b.get(..4)?)?;
        match &b[4..] {
            [] => Period::year(year),
            [b'-', b'H', n] => Period::half(year, n.checked_sub(b'0')?),
            [b'-', b'Q', n] => Period::quarter(year, n.checked_sub(b'0')?),
            [b'-', month @ ..] if month.len() == 2 => Period::month(year, digits(month)? as u8),
            _ => None,
        }
    }

    /// First day, where a fiscal year starts in month `fiscal_start` (1–12; other values count as the nearest of these).
    ///
    /// The part of the first fiscal year that lies in year 0 is cut off: a quarter wholly before 0001-01-01 is that day.
    pub fn first_day(self, fiscal_start: u8) -> Day {
        match self.precision {
            Precision::Day => Day::saturating(i64::from(self.ordinal)),
            _ => month_start(self.first_month(fiscal_start)),
        }
    }

    /// Last day, inclusive; `fiscal_start` as in [`Period::first_day`]. The very last fiscal period runs to 9999-12-31.
    pub fn last_day(self, fiscal_start: u8) -> Day {
        match self.precision {
            Precision::Day => Day::saturating(i64::from(self.ordinal)),
            precision => {
                let per = precision.per_year();
                if self.ordinal == 9999 * per + per - 1 {
                    return Day::MAX;
                }
                month_start(self.first_month(fiscal_start) + 12 / per).add_days(-1)
            }
        }
    }

    /// The period of this precision that `day` is in; `fiscal_start` as in [`Period::first_day`].
    pub fn at(day: Day, precision: Precision, fiscal_start: u8) -> Period {
        let (year, month, _) = day.ymd();
        let per = match precision {
            Precision::Day => return Period::day(day),
            other => other.per_year(),
        };
        let months = year * 12 + i32::from(month) - 1 - fiscal_shift(precision, fiscal_start);
        Period { precision, ordinal: months.div_euclid(12 / per).clamp(per, 9999 * per + per - 1) }
    }

    /// The period `count` periods of the same precision later (earlier if negative), stopping at the ends of the calendar.
    pub fn shift(self, count: i32) -> Period {
        let ordinal = match self.precision {
            Precision::Day => Day::saturating(i64::from(self.ordinal) + i64::from(count)).number(),
            precision => {
                let per = precision.per_year();
                self.ordinal.saturating_add(count).clamp(per, 9999 * per + per - 1)
            }
        };
        Period { ordinal, ..self }
    }

    /// Months from January of year 0 to the period's first.
    fn first_month(self, fiscal_start: u8) -> i32 {
        self.ordinal * (12 / self.precision.per_year()) + fiscal_shift(self.precision, fiscal_start)
    }
}

/// Months from January to the start of the year this precision counts in: 0, or -11 to -1 for a fiscal year.
fn fiscal_shift(precision: Precision, fiscal_start: u8) -> i32 {
    match precision {
        Precision::Half | Precision::Quarter if fiscal_start > 1 => i32::from(fiscal_start.min(12)) - 13,
        _ => 0,
    }
}

/// First day of the month this many months after January of year 0, within the calendar.
fn month_start(months: i32) -> Day {
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
    match Day::from_ymd(year, month, 1) {
        Some(day) => day,
        None if year < 1 => Day::MIN,
        None => Day::MAX,
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.as_day() {
            return day.fmt(f);
        }
        let (year, index) = self.parts();
        padded(f, year, 4)?;
        match self.precision {
            Precision::Half => f.write_str("-H"),
            Precision::Quarter => f.write_str("-Q"),
            Precision::Month => f.write_str("-"),
            _ => return Ok(()),
        }?;
        padded(f, i32::from(index), if self.precision == Precision::Month { 2 } else { 1 })
    }
}

impl From<Day> for Period {
    fn from(day: Day) -> Period {
        Period::day(day)
    }
}

/// The text is none of the forms a period is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAPeriod;

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date or period: use 2027-03-14, 2027-03, 2027-Q2, 2027-H1 or 2027")
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Period, NotAPeriod> {
        Period::parse(text).ok_or(NotAPeriod)
    }
}
