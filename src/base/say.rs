//! The sentences that people read, in the language that is spoken.
//!
//! They stand in `messages/`, a folder a language, a file a room (CONTRIBUTING says how). `build.rs` makes a function of each English message, which carries the English text;
//! another language is a table of patterns that is read once, kept for good, and spoken from then on.
//!
//! ```
//! use plan_widget::base::say::{self, scenarios};
//! use std::rc::Rc;
//!
//! assert_eq!(scenarios::adopt("Two more engineers"), "Adopt “Two more engineers”");
//! let language = say::Language::read("de", false, say::EDITION, Rc::new(|_| "other")).unwrap();
//! say::speak(Some(language));
//! assert_eq!(scenarios::adopt("Two more engineers"), "Adopt “Two more engineers”", "no pattern: the English one");
//! ```

include!(concat!(env!("OUT_DIR"), "/say.rs"));

use super::number::{NumberSeparators, display};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The plural category (CLDR) of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
pub type PluralRule = Rc<dyn Fn(f64) -> &'static str>;

/// A language other than English, read.
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// By the places of the English messages; empty where it has none.
    patterns: Vec<String>,
    /// True if texts that are given may run the other way than the sentence.
    rtl: bool,
    plural: PluralRule,
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.tag)
    }
}

impl Language {
    /// Reads a file of a language and keeps it for good: its sentences are handed out without an end. The file has the edition of the English messages in its first line
    /// and then a pattern a line, in which `` `. `` is a new line; an empty line has none.
    ///
    /// # Errors
    /// It belongs to other English messages, or is no such file: with the reason, in English.
    pub fn read(tag: &str, rtl: bool, text: &str, plural: PluralRule) -> Result<&'static Language, String> {
        let patterns = Language::patterns(text)?;
        Ok(Box::leak(Box::new(Language { tag: tag.to_owned(), patterns, rtl, plural })))
    }

    /// The same language with what another of its files says.
    ///
    /// # Errors
    /// As [`Language::read`].
    pub fn with(&self, text: &str) -> Result<&'static Language, String> {
        let more = Language::patterns(text)?;
        let own = self.patterns.iter().map(String::as_str).chain(std::iter::repeat(""));
        let either = |(more, own): (String, &str)| if more.is_empty() { own.to_owned() } else { more };
        let patterns = more.into_iter().zip(own).map(either).collect();
        let Language { tag, rtl, plural, .. } = self;
        Ok(Box::leak(Box::new(Language { tag: tag.clone(), patterns, rtl: *rtl, plural: plural.clone() })))
    }

    fn patterns(text: &str) -> Result<Vec<String>, String> {
        let mut lines = text.split('\n');
        let of = lines.next().unwrap_or_default();
        if of != EDITION {
            return Err(format!("it belongs to another version ({of}, not {EDITION})"));
        }
        Ok(lines.map(|line| line.replace("`.", "\n")).collect())
    }
}

thread_local! {
    static SPOKEN: Cell<Option<&'static Language>> = const { Cell::new(None) };
    static MARKS: RefCell<(Rc<str>, Rc<str>)> = RefCell::new((".".into(), ",".into()));
}

/// The language that is spoken; `None` is English.
pub fn spoken() -> Option<&'static Language> {
    SPOKEN.get()
}

/// Speaks a language from now on; `None` is English.
pub fn speak(language: Option<&'static Language>) {
    SPOKEN.set(language);
}

/// Speaks English while `write` runs: for files, which read alike everywhere.
pub fn in_english<T>(write: impl FnOnce() -> T) -> T {
    let (language, marks) = (spoken(), MARKS.take());
    speak(None);
    MARKS.set((".".into(), ",".into()));
    let written = write();
    speak(language);
    MARKS.set(marks);
    written
}

/// Writes numbers in sentences with these marks from now on: the decimal mark, and what stands between groups of three digits.
pub fn write_numbers_with(decimal: &Rc<str>, group: &Rc<str>) {
    MARKS.with_borrow_mut(|marks| *marks = (decimal.clone(), group.clone()));
}

/// Something that a message is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given<'a> {
    /// A text, as it is.
    Text(Cow<'a, str>),
    /// A number, which the message may choose its words by; written as the reader writes numbers, with two places at most.
    Number(f64),
    /// A number that is already written.
    Shown(f64, Cow<'a, str>),
}

/// A message without anything given: the pattern is the text.
fn say(index: usize, english: &'static str) -> &'static str {
    pattern(SPOKEN.get(), index).unwrap_or(english)
}

/// A message with what it is given.
fn fill(index: usize, english: &'static str, given: &[Given]) -> String {
    let language = SPOKEN.get();
    let mut text = String::new();
    // An English sentence in place of a missing one is English in its plurals too.
    match pattern(language, index) {
        Some(pattern) => Filling { language, given }.fill(pattern, &mut text),
        None => Filling { language: None, given }.fill(english, &mut text),
    };
    text
}

fn pattern(language: Option<&'static Language>, index: usize) -> Option<&'static str> {
    language?.patterns.get(index).map(String::as_str).filter(|pattern| !pattern.is_empty())
}

struct Filling<'a> {
    language: Option<&'static Language>,
    given: &'a [Given<'a>],
}

impl Filling<'_> {
    /// Fills the pattern until what ends a variant; what stands from there on.
    fn fill<'p>(&self, mut rest: &'p str, text: &mut String) -> &'p str {
        while let Some((before, after)) = rest.split_once('`') {
            text.push_str(before);
            let sign = after.chars().next().unwrap_or(';');
            rest = after.get(sign.len_utf8()..).unwrap_or_default();
            match sign {
                'a'..='z' => self.push(usize::from(sign as u8 - b'a'), text),
                'A'..='Z' => rest = self.choose(usize::from(sign as u8 - b'A'), rest, text),
                _ => return after,
            }
        }
        text.push_str(rest);
        ""
    }

    fn push(&self, at: usize, text: &mut String) {
        let shown: Cow<'_, str> = match self.given.get(at) {
            Some(Given::Text(given)) => Cow::Borrowed(given),
            Some(Given::Shown(_, shown)) => Cow::Borrowed(shown),
            Some(Given::Number(number)) => Cow::Owned(write_number(*number)),
            None => return,
        };
        // A title in another script does not turn the words around it about.
        match self.language.is_some_and(|language| language.rtl) && !shown.is_empty() {
            true => text.extend(["\u{2068}", &shown, "\u{2069}"]),
            false => text.push_str(&shown),
        }
    }

    /// Takes the variant that fits, else the last; what stands behind the choice.
    fn choose<'p>(&self, at: usize, variants: &'p str, text: &mut String) -> &'p str {
        let mut rest = variants.strip_prefix(' ').unwrap_or(variants);
        let mut taken = false;
        loop {
            let (key, variant) = rest.split_once('=').unwrap_or(("", rest));
            let mut said = String::new();
            let end = self.fill(variant, &mut said);
            let is_last = !end.starts_with('|');
            if !taken && (is_last || self.fits(at, key)) {
                text.push_str(&said);
                taken = true;
            }
            rest = end.get(1..).unwrap_or_default();
            if is_last {
                return rest;
            }
        }
    }

    fn fits(&self, at: usize, key: &str) -> bool {
        match self.given.get(at) {
            Some(Given::Text(given)) => given == key,
            Some(Given::Number(number) | Given::Shown(number, _)) => match key.parse::<f64>() {
                Ok(exact) => exact == *number,
                Err(_) => self.language.map_or_else(|| english_plural(*number), |of| (of.plural)(*number)) == key,
            },
            None => false,
        }
    }
}

fn english_plural(number: f64) -> &'static str {
    if number == 1.0 { "one" } else { "other" }
}

fn write_number(number: f64) -> String {
    MARKS.with_borrow(|(decimal, group)| display(number, 0, 2, NumberSeparators { decimal, group, group_from: 4 }))
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Self {
        Given::Text(text.into())
    }
}

impl<'a> From<&'a String> for Given<'a> {
    fn from(text: &'a String) -> Self {
        Given::Text(text.as_str().into())
    }
}

impl<'a> From<&'a Rc<str>> for Given<'a> {
    fn from(text: &'a Rc<str>) -> Self {
        Given::Text((&**text).into())
    }
}

impl From<String> for Given<'_> {
    fn from(text: String) -> Self {
        Given::Text(text.into())
    }
}

impl From<char> for Given<'_> {
    fn from(sign: char) -> Self {
        Given::Text(sign.to_string().into())
    }
}

impl From<f64> for Given<'_> {
    fn from(number: f64) -> Self {
        Given::Number(number)
    }
}

impl From<usize> for Given<'_> {
    // Counts of what a plan holds are far below 2^53.
    #[allow(clippy::cast_precision_loss)]
    fn from(number: usize) -> Self {
        Given::Number(number as f64)
    }
}

macro_rules! given_from {
    ($($number:ty),*) => {$(
        impl From<$number> for Given<'_> {
            fn from(number: $number) -> Self {
                Given::Number(f64::from(number))
            }
        }
    )*};
}

given_from!(u8, u16, u32, i32);

/// A number that is written already, for [`Given::Shown`].
impl<'a> From<(f64, &'a str)> for Given<'a> {
    fn from((number, shown): (f64, &'a str)) -> Self {
        Given::Shown(number, shown.into())
    }
}

impl From<(f64, String)> for Given<'_> {
    fn from((number, shown): (f64, String)) -> Self {
        Given::Shown(number, shown.into())
    }
}
