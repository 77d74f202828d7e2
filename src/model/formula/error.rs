//! The reasons why a text is no formula, each with its place.

use std::fmt::{self, Display, Formatter};
use std::ops::Range;
use std::rc::Rc;

use super::expression::{FormulaFunction, FormulaType};

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
        let meant = |f: &mut Formatter<'_>, meant: &Option<Rc<str>>| match meant {
            Some(meant) => write!(f, " Did you mean {meant}?"),
            None => Ok(()),
        };
        match &self.kind {
            Nothing => f.write_str("Type a formula."),
            TooLong => write!(f, "A formula may have up to {MAX_LENGTH} characters."),
            TooDeep => write!(
                f,
                "Parts may lie up to {MAX_DEPTH} deep. Give a part a method of its own and use its name here."
            ),
            Unexpected(sign) => write!(f, "{sign} cannot stand here."),
            Ends => f.write_str("Something is missing at the end."),
            Unclosed(sign) => write!(f, "A closing {sign} is missing."),
            NotANumber(digits) => write!(f, "{digits} is not a number."),
            DecimalComma => f.write_str("Write decimals with a point: 0.5."),
            UnknownName(name, near) => {
                write!(f, "There is nothing called {name} here.")?;
                meant(f, near)
            }
            SeveralNames(name, choices) => {
                write!(f, "Several things are called {name}. Write {}.", choices.join(" or "))
            }
            UnknownFunction(name, near) => {
                write!(f, "There is no function {name}.")?;
                meant(f, near)
            }
            Count(function, found) => {
                let name = function.name();
                match function.takes() {
                    (1, 1) => write!(f, "{name} takes one value; here it has {found}."),
                    (1, 2) => write!(f, "{name} takes one or two values; here it has {found}."),
                    (3, 3) => write!(f, "if takes three values: a condition, the value if so, and the value if not."),
                    (least, _) => write!(
                        f,
                        "{name} takes at least {least} {}; here it has {found}.",
                        if least == 1 { "value" } else { "values" }
                    ),
                }
            }
            Mismatch { expected, found } => {
                write!(f, "This is {}, but {} is needed here.", found.words(), expected.words())
            }
            Differ(first, second) => {
                write!(f, "These two do not go together: {} and {}.", first.words(), second.words())
            }
            TwoWords => f.write_str("Compare it with a word in quotes, such as \"Enterprise\"."),
            NoOrder => f.write_str("Words can only be compared by = and <>."),
            MinusPower => f.write_str("This may mean two things. Write (-a)^b or -(a^b)."),
            PowerPower => f.write_str("This may mean two things. Write (a^b)^c or a^(b^c)."),
            ComparisonChain => f.write_str("Compare two values at a time: a < b and b < c."),
            NoNumber(FormulaType::YesNo) => {
                f.write_str("A score is a number, and this is yes or no. Write if(…; 1; 0).")
            }
            NoNumber(found) => write!(f, "A score is a number, and this is {}.", found.words()),
            IsDate(name) => write!(f, "{name} holds dates. Formulas reckon with numbers and choices."),
        }
    }
}

impl std::error::Error for FormulaError {}
