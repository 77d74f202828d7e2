//! The reasons why a text is no formula, each with its place.

use std::fmt::{self, Display, Formatter};
use std::ops::Range;
use std::rc::Rc;

use super::expression::{FormulaFunction, FormulaType};
use crate::base::say::formula as say;

/// The most characters of a formula.
pub const MAX_LENGTH: usize = 2000;
/// The most parts that lie in each other.
pub const MAX_DEPTH: usize = 64;

/// The reason why a text is no formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaError {
    /// The characters it is about, counted from 0; empty at the end of the text where something is missing there.
    pub at: Range<usize>,
    /// The reason.
    pub kind: FormulaErrorKind,
}

/// The sorts of error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormulaErrorKind {
    /// There is no text.
    Nothing,
    /// The text is longer than [`MAX_LENGTH`].
    TooLong,
    /// Parts lie deeper in each other than [`MAX_DEPTH`].
    TooDeep,
    /// This sign or word cannot stand here.
    Unexpected(Rc<str>),
    /// The text ends where a value is expected.
    Ends,
    /// A bracket is not closed: the sign that is missing.
    Unclosed(char),
    /// The number is none there is.
    NotANumber(Rc<str>),
    /// A comma stands where only a decimal mark could be meant.
    DecimalComma,
    /// No name of the plan is this, and perhaps the one that was meant.
    UnknownName(Rc<str>, Option<Rc<str>>),
    /// Several things have this title: how they are called in the file.
    SeveralNames(Rc<str>, Vec<Rc<str>>),
    /// No function is this, and perhaps the one that was meant.
    UnknownFunction(Rc<str>, Option<Rc<str>>),
    /// The function takes another number of values.
    Count(FormulaFunction, usize),
    /// A value of one type stands where one of another is expected.
    Mismatch {
        /// The type that fits.
        expected: FormulaType,
        /// The type that stands there.
        found: FormulaType,
    },
    /// Both sides of a comparison, or both results of a choice, have to be of one type.
    Differ(FormulaType, FormulaType),
    /// Two words of the item are compared, where one has to stand in quotes.
    TwoWords,
    /// Words have no order.
    NoOrder,
    /// A minus before a power may mean two things.
    MinusPower,
    /// A power of a power may mean two things.
    PowerPower,
    /// Comparisons in a row.
    ComparisonChain,
    /// The whole formula gives no number.
    NoNumber(FormulaType),
    /// The name is a date's.
    IsDate(Rc<str>),
}

impl FormulaError {
    pub(super) fn new(at: Range<usize>, kind: FormulaErrorKind) -> FormulaError {
        FormulaError { at, kind }
    }
}

impl Display for FormulaError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        use FormulaErrorKind::*;
        let text = match &self.kind {
            Nothing => say::nothing().into(),
            TooLong => say::too_long(MAX_LENGTH),
            TooDeep => say::too_deep(MAX_DEPTH),
            Unexpected(sign) => say::unexpected(sign),
            Ends => say::ends().into(),
            Unclosed(sign) => say::unclosed(*sign),
            NotANumber(digits) => say::not_a_number(digits),
            DecimalComma => say::decimal_comma().into(),
            UnknownName(name, None) => say::unknown_name(name),
            UnknownName(name, Some(near)) => say::unknown_name_near(name, near),
            SeveralNames(name, choices) => {
                let all = choices.iter().map(|choice| choice.to_string());
                say::several_names(name, all.reduce(say::or).unwrap_or_default())
            }
            UnknownFunction(name, None) => say::unknown_function(name),
            UnknownFunction(name, Some(near)) => say::unknown_function_near(name, near),
            Count(function, found) => {
                let name = function.name();
                match function.takes() {
                    (1, 1) => say::takes_one(name, *found),
                    (1, 2) => say::takes_one_or_two(name, *found),
                    (3, 3) => say::takes_three().into(),
                    (least, _) => say::takes_at_least(name, least, *found),
                }
            }
            Mismatch { expected, found } => say::mismatch(found.words(), expected.words()),
            Differ(first, second) => say::differ(first.words(), second.words()),
            TwoWords => say::two_words().into(),
            NoOrder => say::no_order().into(),
            MinusPower => say::minus_power().into(),
            PowerPower => say::power_power().into(),
            ComparisonChain => say::comparison_chain().into(),
            NoNumber(FormulaType::YesNo) => say::no_number_yes_or_no().into(),
            NoNumber(found) => say::no_number(found.words()),
            IsDate(name) => say::is_date(name),
        };
        f.write_str(&text)
    }
}

impl std::error::Error for FormulaError {}
