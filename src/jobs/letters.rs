//! The letters between the application and its jobs: JSON, by serde.
//!
//! Entries of the plan are named by their place in it, days by their number: both sides hold the same plan.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::jobs::letters::{read, write};
//!
//! let text = write(&vec![Day::EPOCH]);
//! assert_eq!(text, "[0]");
//! assert_eq!(read::<Vec<Day>>(&text), Some(vec![Day::EPOCH]));
//! ```

use crate::base::day::Day;
use crate::model::index::{CriterionIndex, MilestoneIndex, TimeboxIndex};
use crate::model::{ItemIndex, Key, TeamIndex};
use crate::schedule::calendar::DayRange;
use crate::schedule::propose::project::Objective;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// Writes a letter.
pub fn write(letter: &impl Serialize) -> String {
    serde_json::to_string(letter).expect("a letter holds nothing that JSON cannot")
}

/// Reads a letter; `None` where the text is none of that kind.
pub fn read<L: DeserializeOwned>(text: &str) -> Option<L> {
    serde_json::from_str(text).ok()
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i32(self.number())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        Day::new(i32::deserialize(from)?).ok_or_else(|| D::Error::custom("no day has this number"))
    }
}

impl Serialize for DayRange {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (self.first, self.last).serialize(to)
    }
}

impl<'de> Deserialize<'de> for DayRange {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<DayRange, D::Error> {
        let (first, last) = Deserialize::deserialize(from)?;
        DayRange::new(first, last).ok_or_else(|| D::Error::custom("a range ends before it begins"))
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Key, D::Error> {
        Key::of(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("no key has this name"))
    }
}

/// A place in a list of the plan is written as its number.
macro_rules! places {
    ($($Index:ident)*) => {$(
        impl Serialize for $Index {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_u32(self.raw())
            }
        }

        impl<'de> Deserialize<'de> for $Index {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<$Index, D::Error> {
                u32::deserialize(from).map($Index::from_raw)
            }
        }
    )*};
}

places!(ItemIndex TeamIndex TimeboxIndex MilestoneIndex CriterionIndex);

/// The names under which the solvers' objectives are written; the solvers know no serde.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(remote = "Objective")]
pub enum ObjectiveName {
    /// The last job finishes early.
    EarliestFinish,
    /// Work that is worth much finishes early.
    ValueEarly,
}
