//! The reader's way to write numbers and dates. Files never follow it.

use std::rc::Rc;

use crate::base::day::Day;
use crate::base::number::{NumberSeparators, display};
use crate::base::say::{self, Language};
use crate::schedule::calendar::{DateNames, write_date};

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
    pub months: Months,
    /// The reader's way to write dates.
    pub dates: Dates,
    /// True if text runs from right to left.
    pub rtl: bool,
    /// The sentences of the language; `None` for English, and where they have not come.
    pub language: Option<&'static Language>,
}

/// Twelve names, January first.
pub type Months = [Rc<str>; 12];

/// The way in which a language writes dates of the Gregorian calendar; the patterns are those of [`write_date`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// A day.
    pub full: Rc<str>,
    /// A day whose year is said beside it.
    pub day: Rc<str>,
    /// A month of a year.
    pub month: Rc<str>,
    /// Names of the months beside a day; some languages inflect them, or write digits there.
    pub dated: Months,
    /// Names of the months beside a year.
    pub of_year: Months,
}

impl Default for Dates {
    fn default() -> Dates {
        let names = DateNames::ENGLISH;
        Dates {
            full: names.date.into(),
            day: names.day.into(),
            month: names.month.into(),
            dated: names.dated.map(Rc::from),
            of_year: names.of_year.map(Rc::from),
        }
    }
}

impl Default for Locale {
    fn default() -> Locale {
        Locale {
            tag: Rc::from("en"),
            decimal: Rc::from("."),
            group: Rc::from(","),
            months: DateNames::ENGLISH.months.map(Rc::from),
            dates: Dates::default(),
            rtl: false,
            language: None,
        }
    }
}

impl Locale {
    /// Sentences are of this language, with its marks in numbers, from now on: what a view says and draws begins with this.
    pub fn speak(&self) {
        say::speak(self.language);
        say::write_numbers_with(&self.decimal, &self.group);
    }

    /// True if a comma is the decimal mark.
    pub fn decimal_comma(&self) -> bool {
        &*self.decimal == ","
    }

    /// A number for reading, with at most `places` digits behind the mark.
    pub fn number(&self, value: f64, places: u32) -> String {
        display(value, 0, places, NumberSeparators { decimal: &self.decimal, group: &self.group, group_from: 4 })
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
        write_date(&self.dates.full, day, &borrowed(&self.dates.dated))
    }

    /// The names that the calendar uses for parts of dates.
    pub fn names(&self) -> DateNames<'_> {
        DateNames {
            months: borrowed(&self.months),
            dated: borrowed(&self.dates.dated),
            of_year: borrowed(&self.dates.of_year),
            date: &self.dates.full,
            day: &self.dates.day,
            month: &self.dates.month,
            ..DateNames::ENGLISH
        }
    }

    /// A day for reading where the year is said beside it, such as `3 Feb`.
    pub fn day_of_year(&self, day: Day) -> String {
        write_date(&self.dates.day, day, &borrowed(&self.dates.dated))
    }

    /// A year for reading.
    pub fn year(&self, year: i32) -> String {
        let mut text = String::new();
        crate::base::number::push_integer(&mut text, year.unsigned_abs());
        text
    }
}

fn borrowed(months: &Months) -> [&str; 12] {
    std::array::from_fn(|at| &*months[at])
}
