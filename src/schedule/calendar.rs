//! The fiscal calendar: where weeks, months, fiscal quarters and years begin, and what they are called.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar, WeekStart};
//!
//! let calendar = FiscalCalendar::new(2, WeekStart::Monday);
//! let day = Day::parse("2027-01-15").unwrap();
//! assert_eq!(calendar.fiscal_quarter(day), (2027, 4));
//! let week: DayRange = calendar.span(day, CalendarUnit::Week);
//! assert_eq!(week.days(), 7);
//! ```

use crate::base::day::Day;
use std::borrow::Cow;

pub use crate::model::words::WeekStart;

/// A unit that the calendar divides time into, smallest first. Quarters, halves, years and decades are fiscal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CalendarUnit {
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
}

impl CalendarUnit {
    /// Length in months; 0 for days and weeks.
    const fn months(self) -> i32 {
        match self {
            CalendarUnit::Day | CalendarUnit::Week => 0,
            CalendarUnit::Month => 1,
            CalendarUnit::Quarter => 3,
            CalendarUnit::Half => 6,
            CalendarUnit::Year => 12,
            CalendarUnit::Decade => 120,
        }
    }

    /// Length of the shortest one, in days.
    pub const fn shortest(self) -> i32 {
        match self {
            CalendarUnit::Day => 1,
            CalendarUnit::Week => 7,
            CalendarUnit::Month => 28,
            CalendarUnit::Quarter => 89,
            CalendarUnit::Half => 181,
            CalendarUnit::Year => 365,
            CalendarUnit::Decade => 3652,
        }
    }
}

/// The words a date is written with in the reader's language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DateNames<'a> {
    /// January to December, short, by themselves.
    pub months: [&'a str; 12],
    /// January to December beside a day of the month.
    pub dated: [&'a str; 12],
    /// January to December beside a year.
    pub of_year: [&'a str; 12],
    /// The pattern of a date: see [`write_date`].
    pub date: &'a str,
    /// The pattern of a day whose year is said beside it.
    pub day: &'a str,
    /// The pattern of a month of a year.
    pub month: &'a str,
    /// The patterns of longer periods.
    pub periods: PeriodPatterns<'a>,
}

/// The patterns of the names of periods: `{n}` stands for the number of a quarter, half or week, `{y}` for the year, `{yy}` for its last two digits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeriodPatterns<'a> {
    pub quarter_of_year: Cow<'a, str>,
    pub quarter_of_fiscal_year: Cow<'a, str>,
    /// A quarter whose year is said beside it.
    pub quarter: Cow<'a, str>,
    pub half_of_year: Cow<'a, str>,
    pub half_of_fiscal_year: Cow<'a, str>,
    /// A half whose year is said beside it.
    pub half: Cow<'a, str>,
    /// A fiscal year that is no calendar year.
    pub fiscal_year: Cow<'a, str>,
    /// A week of a year.
    pub week: Cow<'a, str>,
    /// Ten years from `{y}` on.
    pub decade: Cow<'a, str>,
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl DateNames<'_> {
    /// As files have them, whatever the reader's language.
    pub const ENGLISH: DateNames<'static> = DateNames {
        months: MONTHS,
        dated: MONTHS,
        of_year: MONTHS,
        date: "{d} {m} {y}",
        day: "{d} {m}",
        month: "{m} {y}",
        periods: PeriodPatterns {
            quarter_of_year: Cow::Borrowed("Q{n} {y}"),
            quarter_of_fiscal_year: Cow::Borrowed("FY{yy} Q{n}"),
            quarter: Cow::Borrowed("Q{n}"),
            half_of_year: Cow::Borrowed("H{n} {y}"),
            half_of_fiscal_year: Cow::Borrowed("FY{yy} H{n}"),
            half: Cow::Borrowed("H{n}"),
            fiscal_year: Cow::Borrowed("FY{yy}"),
            week: Cow::Borrowed("W{n} {y}"),
            decade: Cow::Borrowed("{y}s"),
        },
    };
}

/// First and last day, inclusive.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayRange {
    pub first: Day,
    pub last: Day,
}

impl DayRange {
    /// `None` when it would end before it starts.
    pub fn new(first: Day, last: Day) -> Option<DayRange> {
        (first <= last).then_some(DayRange { first, last })
    }

    /// Number of days, at least 1.
    pub const fn days(self) -> i32 {
        self.last.days_since(self.first) + 1
    }

    /// True if `day` is in it.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The days in both.
    pub fn intersection(self, other: DayRange) -> Option<DayRange> {
        DayRange::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// The shortest range with all days of both.
    pub fn union(self, other: DayRange) -> DayRange {
        DayRange { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

/// A fiscal calendar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FiscalCalendar {
    fiscal_start: u8,
    week_start: WeekStart,
}

impl Default for FiscalCalendar {
    fn default() -> FiscalCalendar {
        FiscalCalendar::new(1, WeekStart::Monday)
    }
}

impl FiscalCalendar {
    /// A fiscal year starts in month `fiscal_start`, 1–12 (other values count as the nearest of these).
    pub fn new(fiscal_start: u8, week_start: WeekStart) -> FiscalCalendar {
        FiscalCalendar { fiscal_start: fiscal_start.clamp(1, 12), week_start }
    }

    /// Month in which a fiscal year starts, 1–12.
    pub const fn fiscal_start(self) -> u8 {
        self.fiscal_start
    }

    pub const fn week_starts(self) -> WeekStart {
        self.week_start
    }

    /// The unit that `day` is in. Cut off at the ends of years 1–9999.
    pub fn span(self, day: Day, unit: CalendarUnit) -> DayRange {
        match unit {
            CalendarUnit::Day => DayRange { first: day, last: day },
            CalendarUnit::Week => {
                let into = match self.week_start {
                    WeekStart::Monday => day.weekday().number() - 1,
                    WeekStart::Sunday => day.weekday().number() % 7,
                };
                let first = i64::from(day.number()) - i64::from(into);
                DayRange { first: Day::saturating(first), last: Day::saturating(first + 6) }
            }
            _ => {
                let months = unit.months();
                let first = self.fiscal_month(day).div_euclid(months) * months;
                DayRange {
                    first: self.month_start(first).unwrap_or(Day::MIN),
                    last: self.month_start(first + months).map_or(Day::MAX, |day| day.add_days(-1)),
                }
            }
        }
    }

    /// The units that touch `range`, in order.
    pub fn spans(self, range: DayRange, unit: CalendarUnit) -> impl Iterator<Item = DayRange> {
        let mut next = Some(self.span(range.first, unit));
        std::iter::from_fn(move || {
            let span = next?;
            next = span.last.checked_add_days(1).filter(|day| *day <= range.last).map(|day| self.span(day, unit));
            Some(span)
        })
    }

    /// Number of the unit that `day` is in, counted without gaps: successive units have successive numbers.
    pub fn index(self, day: Day, unit: CalendarUnit) -> i32 {
        match unit {
            CalendarUnit::Day => day.number(),
            // 1970-01-01 was a Thursday.
            CalendarUnit::Week if self.week_start == WeekStart::Monday => (day.number() + 3).div_euclid(7),
            CalendarUnit::Week => (day.number() + 4).div_euclid(7),
            _ => self.fiscal_month(day).div_euclid(unit.months()),
        }
    }

    /// Fiscal year and quarter, 1–4.
    pub fn fiscal_quarter(self, day: Day) -> (i32, u8) {
        let months = self.fiscal_month(day);
        (months.div_euclid(12), (months.rem_euclid(12) / 3) as u8 + 1)
    }

    /// The fiscal year that `day` is in, named by the calendar year in which it ends.
    pub fn fiscal_year(self, day: Day) -> i32 {
        self.fiscal_month(day).div_euclid(12)
    }

    /// Year and number (1–53) of the week that `day` is in: ISO 8601 where weeks start on Monday, and those of the ISO week
    /// that holds its Thursday where they start on Sunday.
    pub fn week(self, day: Day) -> (i32, u8) {
        match self.week_start {
            WeekStart::Monday => day.iso_week(),
            WeekStart::Sunday => self.span(day, CalendarUnit::Week).first.add_days(4).iso_week(),
        }
    }

    /// The name of the unit that `day` is in, where nothing around it says more: `14 Mar 2027`, `W12 2027`, `Nov 2026`,
    /// `FY27 Q4` or, where fiscal years start in January, `Q1 2027`; `FY27` or `2027`; `2020s`.
    pub fn name(self, day: Day, unit: CalendarUnit, names: &DateNames<'_>) -> String {
        let (periods, year) = (&names.periods, self.fiscal_year(day));
        match unit {
            CalendarUnit::Day => write_date(names.date, day, &names.dated),
            CalendarUnit::Week => {
                let (year, week) = self.week(day);
                write_period(&periods.week, week.into(), year)
            }
            CalendarUnit::Month => write_date(names.month, day, &names.of_year),
            CalendarUnit::Quarter | CalendarUnit::Half => {
                let pattern = match (unit == CalendarUnit::Quarter, self.fiscal_start > 1) {
                    (true, true) => &periods.quarter_of_fiscal_year,
                    (true, false) => &periods.quarter_of_year,
                    (false, true) => &periods.half_of_fiscal_year,
                    (false, false) => &periods.half_of_year,
                };
                write_period(pattern, self.part(day, unit), year)
            }
            CalendarUnit::Year if self.fiscal_start > 1 => write_period(&periods.fiscal_year, 0, year),
            CalendarUnit::Year => year.to_string(),
            CalendarUnit::Decade => write_period(&periods.decade, 0, year.div_euclid(10) * 10),
        }
    }

    /// The name of the unit that `day` is in, under a heading that names the year (for days, the month): `14`, `9 Nov`
    /// for a week (its first day), `Nov`, `Q4`, `H1`, `FY27` or `2027`, `2020s`.
    pub fn short_name(self, day: Day, unit: CalendarUnit, names: &DateNames<'_>) -> String {
        match unit {
            CalendarUnit::Day => day.ymd().2.to_string(),
            CalendarUnit::Week => write_date(names.day, self.span(day, CalendarUnit::Week).first, &names.dated),
            CalendarUnit::Month => names.months[usize::from(day.ymd().1) - 1].to_owned(),
            CalendarUnit::Quarter => write_period(&names.periods.quarter, self.part(day, unit), 0),
            CalendarUnit::Half => write_period(&names.periods.half, self.part(day, unit), 0),
            CalendarUnit::Year | CalendarUnit::Decade => self.name(day, unit, names),
        }
    }

    /// The number of the quarter or half of its year that `day` is in, from 1.
    fn part(self, day: Day, unit: CalendarUnit) -> u32 {
        (self.fiscal_month(day).rem_euclid(12) / unit.months() + 1).unsigned_abs()
    }

    /// Months from the start of fiscal year 0.
    fn fiscal_month(self, day: Day) -> i32 {
        let (year, month, _) = day.ymd();
        year * 12 + i32::from(month) - 1 - self.shift()
    }

    /// First day of the month this many months after the start of fiscal year 0; `None` outside years 1–9999.
    fn month_start(self, fiscal_month: i32) -> Option<Day> {
        let months = fiscal_month + self.shift();
        Day::from_ymd(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1)
    }

    /// Months from January of year 0 to the start of fiscal year 0: 0 or −11 to −1.
    fn shift(self) -> i32 {
        if self.fiscal_start == 1 { 0 } else { i32::from(self.fiscal_start) - 13 }
    }
}

/// A day by a pattern of the reader's language: `{d}` stands for the day of the month, `{dd}` for the same in two digits, `{m}` for the month's name, `{y}` for
/// the year; everything else stands as it is, as in `{y}年{m}月{d}日`.
pub fn write_date(pattern: &str, day: Day, months: &[&str; 12]) -> String {
    let (year, month, date) = day.ymd();
    let mut text = pattern.replace("{y}", &year.to_string());
    for (part, written) in [("{dd}", format!("{date:02}")), ("{d}", date.to_string())] {
        text = text.replace(part, &written);
    }
    // Last, so that nothing in a name is taken for a part of the pattern.
    text.replace("{m}", months[usize::from(month) - 1])
}

fn write_period(pattern: &str, number: u32, year: i32) -> String {
    let year = year.unsigned_abs();
    pattern
        .replace("{n}", &number.to_string())
        .replace("{yy}", &format!("{:02}", year % 100))
        .replace("{y}", &year.to_string())
}
