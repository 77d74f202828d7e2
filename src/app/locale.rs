//! The reader's way to write numbers and dates. Files never follow it.

use std::rc::Rc;

use crate::base::day::Day;
use crate::base::number::{NumberSeparators, display};
use crate::base::say::{self, Language, dates};
use crate::schedule::calendar::{DateNames, DayRange, PeriodPatterns, write_date};

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

    /// A number for a sentence, with at most `places` digits behind the mark.
    pub fn shown(&self, value: f64, places: u32) -> (f64, String) {
        (value, self.number(value, places))
    }

    /// A count for a sentence.
    pub fn count(&self, count: usize) -> (f64, String) {
        self.shown(count as f64, 0)
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

    /// A stretch of days for reading: `3 Feb – 14 Mar 2027`.
    pub fn range(&self, range: DayRange) -> String {
        let (first, last) = (range.first, range.last);
        let start = if first.year() == last.year() { self.day_of_year(first) } else { self.day(first) };
        dates::range(start, self.day(last))
    }

    /// The names that the calendar uses for parts of dates, those of periods in the language that is spoken.
    pub fn names(&self) -> DateNames<'_> {
        DateNames {
            months: borrowed(&self.months),
            dated: borrowed(&self.dates.dated),
            of_year: borrowed(&self.dates.of_year),
            date: &self.dates.full,
            day: &self.dates.day,
            month: &self.dates.month,
            periods: spoken_periods(),
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

/// The patterns of [`PeriodPatterns`], from the messages.
fn spoken_periods() -> PeriodPatterns<'static> {
    let (year, short) = ("{y}", "{yy}");
    PeriodPatterns {
        quarter_of_year: dates::quarter_of_year("{n}", year).into(),
        quarter_of_fiscal_year: dates::quarter_of_fiscal_year(short, "{n}").into(),
        quarter: dates::quarter("{n}").into(),
        half_of_year: dates::half_of_year("{n}", year).into(),
        half_of_fiscal_year: dates::half_of_fiscal_year(short, "{n}").into(),
        half: dates::half("{n}").into(),
        fiscal_year: dates::fiscal_year(short).into(),
        week: dates::week_of_year("{n}", year).into(),
        decade: dates::decade(year).into(),
    }
}

fn borrowed(months: &Months) -> [&str; 12] {
    std::array::from_fn(|at| &*months[at])
}
