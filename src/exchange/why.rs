//! The reason why a text is no value of its column, as a person reads it.

use crate::base::say::common::list_comma;
use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use super::words;
use crate::base::number::Number;
use crate::base::say::{units, why as say};
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
        f.write_str(&self.sentence())
    }
}

impl Why {
    fn sentence(&self) -> Cow<'static, str> {
        match self {
            Why::NotANumber => say::not_a_number().into(),
            Why::OutOfRange { low, high } if high.get() < 1e15 => {
                say::number_between(low.to_string(), high.to_string()).into()
            }
            Why::OutOfRange { low, .. } => say::number_from(low.to_string()).into(),
            Why::NotAShare => say::not_a_share().into(),
            Why::OtherUnit("points") => say::no_points().into(),
            Why::OtherUnit(unit) => say::only_points(units::effort(*unit)).into(),
            Why::NotADate => say::not_a_date().into(),
            Why::AmbiguousDate => say::ambiguous_date().into(),
            Why::NoSuchWord(words) => {
                let labels: Vec<&str> = words.iter().map(|word| words::label(word)).collect();
                say::one_of(labels.join(list_comma())).into()
            }
            Why::NotYesOrNo => say::yes_or_no().into(),
            Why::NoSuchEntry { name, .. } => say::no_such(name).into(),
            Why::SeveralEntries(name) => say::several_called(name).into(),
            Why::OwnPart => say::own_part().into(),
            Why::SeveralParents => say::several_parents().into(),
            Why::OtherParent => say::other_parent().into(),
            Why::AmbiguousNumber => say::ambiguous_number().into(),
            Why::ErrorCell => say::error_cell().into(),
            Why::NotTyped => say::not_typed().into(),
        }
    }
}
