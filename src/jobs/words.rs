//! The letters between the application and its jobs: lines of words, each line opened by what it tells.
//!
//! Entries of the plan are named by their place in it, days by their number: both sides hold the same plan.

use crate::base::day::Day;

/// Writes lines of words.
#[derive(Default)]
pub struct Writer(String);

impl Writer {
    /// Begins a line.
    pub fn line(&mut self, what: &str) -> &mut Writer {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(what);
        self
    }

    /// Adds a word, which holds no space.
    pub fn word(&mut self, word: &str) -> &mut Writer {
        self.0.push(' ');
        self.0.push_str(word);
        self
    }

    /// Adds a whole number.
    pub fn number(&mut self, number: i64) -> &mut Writer {
        self.word(&number.to_string())
    }

    /// Adds a whole number, or that there is none.
    pub fn maybe(&mut self, number: Option<i64>) -> &mut Writer {
        match number {
            Some(number) => self.number(number),
            None => self.word("-"),
        }
    }

    /// Begins a line of places.
    pub fn list(&mut self, what: &str, places: &[u32]) -> &mut Writer {
        self.line(what);
        for &place in places {
            self.number(i64::from(place));
        }
        self
    }

    /// The text.
    pub fn text(self) -> String {
        self.0
    }
}

/// Reads the words of one line.
pub struct Reader<'t>(std::str::SplitAsciiWhitespace<'t>);

impl<'t> Reader<'t> {
    /// The words of a line.
    pub fn new(line: &'t str) -> Reader<'t> {
        Reader(line.split_ascii_whitespace())
    }

    /// The next word; empty past the end.
    pub fn word(&mut self) -> &'t str {
        self.0.next().unwrap_or_default()
    }

    /// The next word as a whole number; `None` where there is none.
    pub fn maybe(&mut self) -> Option<i64> {
        self.word().parse().ok()
    }

    /// The next word as a whole number; 0 where there is none.
    pub fn number(&mut self) -> i64 {
        self.maybe().unwrap_or(0)
    }

    /// The next word as a place or a count.
    pub fn count(&mut self) -> u32 {
        u32::try_from(self.number()).unwrap_or(0)
    }

    /// All other words as places.
    pub fn rest(&mut self) -> Vec<u32> {
        let mut all = Vec::new();
        while let Some(place) = self.maybe() {
            all.push(u32::try_from(place).unwrap_or(0));
        }
        all
    }

    /// The next word as a day.
    pub fn day(&mut self) -> Option<Day> {
        self.maybe().map(Day::saturating)
    }
}
