//! The reason why a text is no value of its column, as a person reads it.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use super::words;
use crate::base::number::Number;
use crate::model::Key;

/// The reason why a text does not become a value of that column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A number is expected.
    NotANumber,
    /// The number is outside what the column takes.
    OutOfRange {
        /// The smallest number taken.
        low: Number,
        /// The largest number taken; the largest finite one where there is no bound.
        high: Number,
    },
    /// A percentage where people or events are counted.
    NotAShare,
    /// An effort in points where the plan counts time, or the other way round; what the plan counts in.
    OtherUnit(&'static str),
    /// A date or period is expected.
    NotADate,
    /// The date could be two days: `03/04/2026`.
    AmbiguousDate,
    /// One of these words is expected.
    NoSuchWord(&'static [&'static str]),
    /// `yes` or `no` is expected.
    NotYesOrNo,
    /// The plan has no entry of that list by that id or name.
    NoSuchEntry {
        /// `teams`, `timeboxes`, `objectives` or `items`.
        list: Key,
        /// The name looked for.
        name: Rc<str>,
    },
    /// Several rows have this title.
    SeveralEntries(Rc<str>),
    /// It would be a part of what is a part of it.
    OwnPart,
    /// It names several items, and an item is a part of one.
    SeveralParents,
    /// It names something as the level above that is not above what the row is a part of.
    OtherParent,
    /// `1.200` is a thousand or one and a bit, and the table says both.
    AmbiguousNumber,
    /// A spreadsheet shows an error in place of a value.
    ErrorCell,
    /// The column cannot be typed into: ids stay, nested values have editors of their own.
    NotTyped,
}

impl Display for Why {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Why::NotANumber => f.write_str("a number is expected"),
            Why::OutOfRange { low, high } if high.get() < 1e15 => {
                write!(f, "a number from {low} to {high} is expected")
            }
            Why::OutOfRange { low, .. } => write!(f, "a number from {low} up is expected"),
            Why::NotAShare => f.write_str("a number of people or events is expected, not a percentage"),
            Why::OtherUnit("points") => f.write_str("time cannot be converted to points"),
            Why::OtherUnit(unit) => write!(f, "points cannot be converted to {unit}"),
            Why::NotADate => f.write_str("a date is expected, such as 2027-03-14, or a period, such as 2027-Q2"),
            Why::AmbiguousDate => f.write_str("this could be two days; write it as YYYY-MM-DD"),
            Why::NoSuchWord(words) => {
                f.write_str("one of these is expected: ")?;
                for (at, word) in words.iter().enumerate() {
                    f.write_str(if at == 0 { "" } else { ", " })?;
                    f.write_str(words::label(word))?;
                }
                Ok(())
            }
            Why::NotYesOrNo => f.write_str("yes or no is expected"),
            Why::NoSuchEntry { name, .. } => write!(f, "there is no {name}"),
            Why::SeveralEntries(name) => write!(f, "several rows are called {name}"),
            Why::OwnPart => f.write_str("it can’t be a part of itself or of what is below it"),
            Why::SeveralParents => f.write_str("an item can have one parent only"),
            Why::OtherParent => f.write_str("the item that this row is a part of stands elsewhere"),
            Why::AmbiguousNumber => f.write_str("this could be two numbers; write it without a separator of thousands"),
            Why::ErrorCell => f.write_str("the spreadsheet shows an error here"),
            Why::NotTyped => f.write_str("this cannot be typed here"),
        }
    }
}
