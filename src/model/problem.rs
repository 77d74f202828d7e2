//! A problem of a plan: the entry and the JSON path it stands at, and what is wrong there.
//!
//! ```
//! use plan_widget::model::problem::{Problem, ProblemKind};
//!
//! let problem = Problem { list: None, uid: None, id: "a".into(), path: "$.items[0].effort".to_owned(), kind: ProblemKind::NoEffort };
//! assert_eq!(problem.to_string(), "an effort of 0 gives no score");
//! ```

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use super::formula::FormulaError;
use super::key::Key;
use super::plan::VERSION;
use super::record::Uid;
use super::schema::ValueShape;
use super::words::METHODS;
use crate::base::number::Number;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The top-level list the entry stands in; `None` for the plan itself and its settings.
    pub list: Option<Key>,
    /// The entry, where the problem is one's.
    pub uid: Option<Uid>,
    /// The entry's id, empty where it has none.
    pub id: Rc<str>,
    /// JSON path from the document's root (RFC 9535), such as `$.items[3].effort`.
    pub path: String,
    /// The kind of the problem.
    pub kind: ProblemKind,
}

/// The sorts of problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The value has another shape or is out of range.
    Misshapen {
        /// The values the key takes, in words.
        takes: &'static str,
        /// The range a number must keep to, if that is what is wrong.
        range: Option<(Number, Number)>,
        /// The value, as it stands in the file.
        found: Rc<str>,
    },
    /// A required key is missing.
    Missing(Key),
    /// The key stands there more than once; the last one counts.
    RepeatedKey(Rc<str>),
    /// Another entry of the list has the same id.
    RepeatedId,
    /// The entry is no object.
    Unreadable,
    /// A reference to an id that no entry of that sort has.
    Dangling(Rc<str>),
    /// An item depends on itself.
    DependsOnItself,
    /// Items depend on each other in a cycle: their titles, in order.
    Cycle(Vec<Rc<str>>),
    /// Items are parts of each other in a cycle: their titles, each followed by its parent's; one for an item that is its own parent.
    ParentCycle(Vec<Rc<str>>),
    /// The end lies before the start.
    EndBeforeStart,
    /// Only one of start and end is there.
    HalfDated(Key),
    /// The effort is zero, which gives no score.
    NoEffort,
    /// The effort is not the sum of its parts by team.
    EffortParts {
        /// The effort, in the plan's unit; absent where there is none.
        effort: Option<Number>,
        /// The sum of the parts, in the plan's unit.
        sum: Number,
    },
    /// Both sides of a merge of files changed this, and nobody has decided yet.
    Conflict {
        /// The key; empty where one side removed the whole entry.
        key: Rc<str>,
        /// The value that stands in the plan, as JSON; empty where it is absent.
        ours: Rc<str>,
        /// The other value.
        theirs: Rc<str>,
    },
    /// The setting names a method that there is not.
    NoMethod(Rc<str>),
    /// A method of the plan's own has the name of a built-in one, which counts.
    BuiltInName,
    /// A formula has an error.
    Formula(FormulaError),
    /// Formulas use each other in a cycle: the titles of their methods, in order.
    FormulaCycle(Vec<Rc<str>>),
    /// The file is of a newer version.
    Newer(u64),
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ProblemKind::Misshapen { takes, range: Some((low, high)), found } => {
                match (low.get() > -1e15, high.get() < 1e15) {
                    (_, true) => write!(f, "{found} is out of range: {takes} from {low} to {high}"),
                    (true, false) => write!(f, "{found} is out of range: {takes} from {low} up"),
                    (false, false) => write!(f, "{found} is out of range: {takes}"),
                }
            }
            ProblemKind::Misshapen { takes, range: None, found } => {
                let short: String = found.chars().take(40).collect();
                let more = if short.len() < found.len() { "…" } else { "" };
                write!(f, "{short}{more} does not fit here: {takes} is expected")
            }
            ProblemKind::Missing(key) => write!(f, "{} is missing", key.name()),
            ProblemKind::RepeatedKey(name) => {
                write!(f, "the key {name} stands here more than once; the last one counts")
            }
            ProblemKind::RepeatedId => write!(f, "another entry has the same id, {}", self.id),
            ProblemKind::Unreadable => f.write_str("this entry is no object; it is kept as it is"),
            ProblemKind::Dangling(id) => write!(f, "there is no {id}"),
            ProblemKind::DependsOnItself => f.write_str("it depends on itself"),
            ProblemKind::Cycle(titles) => {
                f.write_str("they wait for each other: ")?;
                for title in titles {
                    write!(f, "{title} → ")?;
                }
                f.write_str(titles.first().map_or("", |title| title))
            }
            ProblemKind::ParentCycle(titles) if titles.len() == 1 => f.write_str("it is its own parent"),
            ProblemKind::ParentCycle(titles) => {
                f.write_str("they are parts of each other: ")?;
                for title in titles {
                    write!(f, "{title} → ")?;
                }
                f.write_str(titles.first().map_or("", |title| title))
            }
            ProblemKind::EndBeforeStart => f.write_str("the end lies before the start"),
            ProblemKind::HalfDated(key) => write!(f, "only one date is there: {} is missing", key.name()),
            ProblemKind::NoEffort => f.write_str("an effort of 0 gives no score"),
            ProblemKind::EffortParts { effort: Some(effort), sum } => {
                write!(f, "the parts by team come to {sum}, but effort is {effort}: scores count {effort}, teams their parts")
            }
            ProblemKind::EffortParts { effort: None, sum } => {
                write!(f, "the parts by team come to {sum}, but effort is missing, so there is no score")
            }
            ProblemKind::Conflict { key, .. } if key.is_empty() => {
                f.write_str("one side of a merge removed this entry, the other changed it: keep it or remove it, then take it out of conflicts")
            }
            ProblemKind::Conflict { key, ours, theirs } => {
                let shown = |value: &str| match value.char_indices().nth(60) {
                    _ if value.is_empty() => "nothing".to_owned(),
                    Some((end, _)) => [&value[..end], "…"].concat(),
                    None => value.to_owned(),
                };
                let (ours, theirs) = (shown(ours), shown(theirs));
                write!(f, "both sides of a merge changed {key}: {ours} stands here, {theirs} is the other; choose one, then take it out of conflicts")
            }
            ProblemKind::NoMethod(name) => write!(
                f,
                "{name:?} does not fit here: {}, or the id of one of methods is expected",
                METHODS.join(", ")
            ),
            ProblemKind::BuiltInName => {
                write!(f, "{} is a built-in method, which counts; give this one another id", self.id)
            }
            ProblemKind::Formula(error) if error.at.start > 0 => {
                write!(f, "the formula, at character {}: {error}", error.at.start + 1)
            }
            ProblemKind::Formula(error) => write!(f, "the formula: {error}"),
            ProblemKind::FormulaCycle(titles) if titles.len() == 1 => f.write_str("the formula uses its own score"),
            ProblemKind::FormulaCycle(titles) => {
                f.write_str("these formulas use each other: ")?;
                for title in titles {
                    write!(f, "{title} → ")?;
                }
                f.write_str(titles.first().map_or("", |title| title))
            }
            ProblemKind::Newer(version) => {
                write!(f, "the file is of version {version}; this widget knows version {VERSION}, so it only shows it")
            }
        }
    }
}

/// The values a key takes, in words; with the range, where a number broke it.
pub(super) fn takes(shape: &ValueShape, found: &str) -> (&'static str, Option<(Number, Number)>) {
    let numeric = found.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match shape {
        ValueShape::Text => ("text", None),
        ValueShape::Id => ("text that is not empty", None),
        ValueShape::Bool => ("true or false", None),
        ValueShape::Number { min, max } if numeric => ("a number", Number::new(*min).zip(Number::new(*max))),
        ValueShape::Whole { min, max } if numeric => ("a whole number", Number::new(*min).zip(Number::new(*max))),
        ValueShape::Number { .. } => ("a number", None),
        ValueShape::Whole { .. } => ("a whole number", None),
        ValueShape::Named(words) | ValueShape::Word(words) => (words_of(words), None),
        ValueShape::Date => ("a date as YYYY-MM-DD", None),
        ValueShape::DateOrPeriod => ("a date as YYYY-MM-DD, or a period such as 2027-Q2", None),
        ValueShape::Texts => ("a list of texts", None),
        ValueShape::References(_) => ("a list of ids, or of objects with an id", None),
        ValueShape::Words(_) => ("mon, tue, wed, thu, fri, sat or sun", None),
        ValueShape::Record(_) => ("an object", None),
        ValueShape::Records(_) => ("a list of objects", None),
        ValueShape::NumberMap | ValueShape::AmountMap => ("an object of numbers", None),
        ValueShape::WordMap(ValueShape::Texts | ValueShape::WordMap(_) | ValueShape::Text) => {
            ("an object of ids", None)
        }
        ValueShape::WordMap(_) => ("an object of must, should, could or wont", None),
        ValueShape::RangeMap => ("[low, high] for an estimate, low first", None),
        ValueShape::RecordMap(_) => ("an object of objects", None),
    }
}

fn words_of(words: &[&'static str]) -> &'static str {
    match words.first() {
        Some(&"must") => "must, should, could or wont",
        Some(&"idea") => "idea, planned, in_progress, done or dropped",
        Some(&"now") => "now, next or later",
        Some(&"mon") => "mon or sun",
        Some(&"rice") => "rice, ice, wsjf, value_effort, weighted or cd3",
        Some(&"FS") => "FS, SS, FF or SF",
        Some(&"person-months") => "person-months, person-weeks, person-days or points",
        Some(&only) => only,
        None => "nothing",
    }
}
