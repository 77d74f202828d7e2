//! The civil day: a date without time zone or clock, as a count of days.
//!
//! Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
//! (`days_from_civil`, `civil_from_days`): exact integer arithmetic over 400-year eras.
//!
//! ```
//! use plan_widget::base::day::{Day, Weekday};
//!
//! let day = Day::parse("2027-02-28").unwrap();
//! assert_eq!(day.add_days(1).to_string(), "2027-03-01");
//! assert_eq!(day.weekday(), Weekday::Sun);
//! assert_eq!(Day::parse("2027-02-29"), None);
//! ```

use std::fmt;
use std::str::FromStr;

/// A day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31, held as days from 1970-01-01.
///
/// Every value is in that range: arithmetic either saturates at the ends or says `None`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(i32);

/// A day of the week. The discriminant is the ISO 8601 number, Monday = 1 to Sunday = 7.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weekday {
    Mon = 1,
    Tue = 2,
    Wed = 3,
    Thu = 4,
    Fri = 5,
    Sat = 6,
    Sun = 7,
}

impl Weekday {
    /// ISO 8601 number: Monday = 1 to Sunday = 7.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Saturday or Sunday.
    pub const fn is_weekend(self) -> bool {
        matches!(self, Weekday::Sat | Weekday::Sun)
    }
}

/// True if `year` has a 29 February in the proleptic Gregorian calendar.
pub const fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days in `month` (1–12) of `year`: 28 to 31; 0 when there is no such month.
pub const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Day {
    /// 0001-01-01.
    pub const MIN: Day = Day(-719_162);
    /// 9999-12-31.
    pub const MAX: Day = Day(2_932_896);
    /// 1970-01-01, number 0.
    pub const EPOCH: Day = Day(0);

    /// The day with this number (days from 1970-01-01); `None` outside years 0001–9999.
    pub const fn new(number: i32) -> Option<Day> {
        if number < Day::MIN.0 || number > Day::MAX.0 { None } else { Some(Day(number)) }
    }

    /// The day with this number, or the first or last day there is.
    pub const fn saturating(number: i64) -> Day {
        if number < Day::MIN.0 as i64 {
            Day::MIN
        } else if number > Day::MAX.0 as i64 {
            Day::MAX
        } else {
            Day(number as i32)
        }
    }

    /// Days from 1970-01-01; negative before it.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day of a year (1–9999), month (1–12) and day of the month; `None` if there is no such day.
    pub const fn from_ymd(year: i32, month: u8, day: u8) -> Option<Day> {
        if year < 1 || year > 9999 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        // Years start in March, so that the leap day is the last of its year.
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let month_from_march = (month as i32 + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Day(era * 146_097 + day_of_era - 719_468))
    }

    /// Year (1–9999), month (1–12) and day of the month (1–31).
    pub const fn ymd(self) -> (i32, u8, u8) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 } as u8;
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month, day)
    }

    /// Calendar year, 1–9999.
    pub const fn year(self) -> i32 {
        self.ymd().0
    }

    /// Reads exactly `YYYY-MM-DD`; `None` for any other text and for days that do not exist.
    pub fn parse(text: &str) -> Option<Day> {
        let b = text.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return None;
        }
        Day::from_ymd(digits(&b[..4])?, digits(&b[5..7])? as u8, digits(&b[8..])? as u8)
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match (self.0 + 3).rem_euclid(7) {
            0 => Weekday::Mon,
            1 => Weekday::Tue,
            2 => Weekday::Wed,
            3 => Weekday::Thu,
            4 => Weekday::Fri,
            5 => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }

    /// `days` later (earlier if negative), stopping at the ends of the calendar.
    pub const fn add_days(self, days: i32) -> Day {
        Day::saturating(self.0 as i64 + days as i64)
    }

    /// `days` later (earlier if negative); `None` outside years 0001–9999.
    pub const fn checked_add_days(self, days: i32) -> Option<Day> {
        match self.0.checked_add(days) {
            Some(number) => Day::new(number),
            None => None,
        }
    }

    /// The same day of the month `months` later (earlier if negative), or that month's last day if it is shorter;
    /// stops at the ends of the calendar.
    pub const fn add_months(self, months: i32) -> Day {
        let (year, month, day) = self.ymd();
        let index = year as i64 * 12 + month as i64 - 1 + months as i64;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u8 + 1);
        if year < 1 {
            return Day::MIN;
        }
        if year > 9999 {
            return Day::MAX;
        }
        let last = days_in_month(year as i32, month);
        match Day::from_ymd(year as i32, month, if day < last { day } else { last }) {
            Some(day) => day,
            None => Day::MAX,
        }
    }

    /// Days from `earlier` to this day; negative if this day comes first.
    pub const fn days_since(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }

    /// First day of the month this day is in.
    pub const fn month_start(self) -> Day {
        let (_, _, day) = self.ymd();
        Day(self.0 - day as i32 + 1)
    }

    /// ISO 8601 week: the week-numbering year (0 to 9999 or one beyond at the ends) and the week, 1–53.
    pub const fn iso_week(self) -> (i32, u8) {
        // A week belongs to the year its Thursday is in.
        let thursday = self.0 + 4 - self.weekday().number() as i32;
        let year = if thursday < Day::MIN.0 {
            0
        } else if thursday > Day::MAX.0 {
            10_000
        } else {
            Day(thursday).year()
        };
        let january_first = match Day::from_ymd(year, 1, 1) {
            Some(day) => day.0,
            // Year 0 is a leap year; year 10000 starts the day after the last.
            None if year == 0 => Day::MIN.0 - 366,
            None => Day::MAX.0 + 1,
        };
        (year, ((thursday - january_first) / 7 + 1) as u8)
    }
}

/// The value of a run of ASCII digits; `None` if anything else is among them.
pub(crate) fn digits(bytes: &[u8]) -> Option<i32> {
    bytes.iter().try_fold(0i32, |sum, b| {
        b.is_ascii_digit().then(|| sum.checked_mul(10)?.checked_add(i32::from(b - b'0'))).flatten()
    })
}

/// Writes `value` with at least `width` digits, zero-padded.
pub(crate) fn padded(f: &mut impl fmt::Write, value: i32, width: u32) -> fmt::Result {
    for place in (0..width).rev() {
        f.write_char(char::from(b'0' + (value / 10i32.pow(place) % 10) as u8))?;
    }
    Ok(())
}

impl fmt::Display for Day {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        padded(f, year, 4)?;
        f.write_str("-")?;
        padded(f, i32::from(month), 2)?;
        f.write_str("-")?;
        padded(f, i32::from(day), 2)
    }
}

/// The text is not a day, `YYYY-MM-DD`, or not one that exists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotADay;

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY-MM-DD")
    }
}

impl std::error::Error for NotADay {}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Day, NotADay> {
        Day::parse(text).ok_or(NotADay)
    }
}
