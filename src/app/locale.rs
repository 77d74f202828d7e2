//! How the reader writes numbers and dates. Files never follow it.

use std::rc::Rc;

use crate::base::day::Day;
use crate::base::number::{Separators, display};
use crate::schedule::calendar::Names;

/// The reader's conventions, read from the browser's `Intl` by the shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47 tag.
    pub tag: Rc<str>,
    /// Between whole and fraction.
    pub decimal: Rc<str>,
    /// Between groups of three digits; empty for none.
    pub group: Rc<str>,
    /// Short names of the months, January first.
    pub months: Rc<[Rc<str>]>,
    /// Whether the month is written before the day.
    pub month_first: bool,
    /// Whether text runs from right to left.
    pub rtl: bool,
}

impl Default for Locale {
    fn default() -> Locale {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        Locale {
            tag: Rc::from("en"),
            decimal: Rc::from("."),
            group: Rc::from(","),
            months: months.map(Rc::from).into(),
            month_first: false,
            rtl: false,
        }
    }
}

impl Locale {
    /// Whether a comma is the decimal mark.
    pub fn decimal_comma(&self) -> bool {
        &*self.decimal == ","
    }

    /// A number for reading, with at most `places` digits behind the mark.
    pub fn number(&self, value: f64, places: u32) -> String {
        display(value, 0, places, Separators { decimal: &self.decimal, group: &self.group, group_from: 4 })
    }

    /// A score for reading: whole from 100 up, one place from 10 up, two below.
    pub fn score(&self, value: f64) -> String {
        self.number(value, self.score_places(value))
    }

    /// At most so many places a score is read with.
    pub fn score_places(&self, value: f64) -> u32 {
        match value.abs() {
            size if size >= 100.0 => 0,
            size if size >= 10.0 => 1,
            _ => 2,
        }
    }

    /// A day for reading, such as `3 Feb 2027`.
    pub fn day(&self, day: Day) -> String {
        let (year, month, date) = day.ymd();
        let month = &self.months[usize::from(month) - 1];
        if self.month_first { format!("{month} {date}, {year}") } else { format!("{date} {month} {year}") }
    }
    /// How the calendar writes parts of dates.
    pub fn names(&self) -> Names<'_> {
        let months = std::array::from_fn(|at| self.months.get(at).map_or("", |name| name));
        Names { months, day_first: !self.month_first, ..Names::ENGLISH }
    }

    /// A day for reading where the year is said beside it, such as `3 Feb`.
    pub fn day_of_year(&self, day: Day) -> String {
        let (_, month, date) = day.ymd();
        let month = &self.months[usize::from(month) - 1];
        if self.month_first { format!("{month} {date}") } else { format!("{date} {month}") }
    }

    /// A year for reading.
    pub fn year(&self, year: i32) -> String {
        let mut text = String::new();
        crate::base::number::push_integer(&mut text, year.unsigned_abs());
        text
    }
}
