//! Fiscal periods outside the plan: in words that cannot be read as another year's, and with the month that they count from.

use crate::base::case::lower;
use crate::base::period::{Period, Precision};
use crate::schedule::calendar::{CalendarUnit, DateNames, FiscalCalendar, WeekStart};

use super::months::MONTHS;

/// The words behind the name of a column of times that holds fiscal periods.
const STARTS: &str = "fiscal year starts in";

fn is_fiscal(period: Period) -> bool {
    matches!(period.precision(), Precision::Half | Precision::Quarter)
}

/// A date or period for people: halves and quarters as the screen names them, `FY28 Q2` where the fiscal year is no calendar year, else `Q2 2028`.
pub fn words(text: &str, fiscal_start: u8) -> String {
    let Some(period) = Period::parse(text).filter(|period| is_fiscal(*period)) else { return text.to_owned() };
    let unit = if period.precision() == Precision::Half { CalendarUnit::Half } else { CalendarUnit::Quarter };
    let calendar = FiscalCalendar::new(fiscal_start, WeekStart::Monday);
    calendar.name(period.first_day(fiscal_start), unit, &DateNames::ENGLISH)
}

/// The name of a column that holds these texts: `Start (fiscal year starts in February)` where one of them is a fiscal period.
pub fn header<'t>(name: &str, mut texts: impl Iterator<Item = &'t str>, fiscal_start: u8) -> String {
    if !texts.any(|text| Period::parse(text).is_some_and(is_fiscal)) {
        return name.to_owned();
    }
    let month = MONTHS[usize::from(fiscal_start.clamp(1, 12)) - 1];
    let (first, rest) = month.split_at(1);
    format!("{name} ({STARTS} {}{rest})", first.to_ascii_uppercase())
}

/// The month, 1–12, that [`header`] wrote behind a column's name.
pub fn start_in(name: &str) -> Option<u8> {
    let (_, behind) = name.split_once(STARTS)?;
    let word = lower(behind.trim_start().split(|c: char| !c.is_alphabetic()).next()?);
    MONTHS.iter().position(|month| *month == word).map(|at| at as u8 + 1)
}

/// The same months in a plan whose fiscal year starts in another month: the period there that has them, or else the first of them (`end`: the last).
pub fn moved(period: Period, from: u8, to: u8, end: bool) -> Period {
    if !is_fiscal(period) || from == to {
        return period;
    }
    let (first, last) = (period.first_day(from), period.last_day(from));
    let same = Period::at(first, period.precision(), to);
    if (same.first_day(to), same.last_day(to)) == (first, last) {
        return same;
    }
    Period::at(if end { last } else { first }, Precision::Month, to)
}
