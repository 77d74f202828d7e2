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
use crate::base::say::problems as say;

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
        f.write_str(&self.sentence())
    }
}

impl Problem {
    fn sentence(&self) -> String {
        match &self.kind {
            ProblemKind::Misshapen { takes, range: Some((low, high)), found } => {
                // Numbers write themselves: those of the standard library bring 19 kB.
                let (least, most) = ((low.get(), low.to_string()), (high.get(), high.to_string()));
                match (least.0 > -1e15, most.0 < 1e15) {
                    (_, true) => say::out_of_range(found, *takes, least, most),
                    (true, false) => say::out_of_range_up(found, *takes, least),
                    (false, false) => say::out_of_any_range(found, *takes),
                }
            }
            ProblemKind::Misshapen { takes, range: None, found } => say::misshapen(cut(found, 40), *takes),
            ProblemKind::Missing(key) => say::missing(key.name()),
            ProblemKind::RepeatedKey(name) => say::repeated_key(name),
            ProblemKind::RepeatedId => say::repeated_id(&self.id),
            ProblemKind::Unreadable => say::unreadable().to_owned(),
            ProblemKind::Dangling(id) => say::dangling(id),
            ProblemKind::DependsOnItself => say::depends_on_itself().to_owned(),
            ProblemKind::Cycle(titles) => say::cycle(circle(titles)),
            ProblemKind::ParentCycle(titles) if titles.len() == 1 => say::own_parent().to_owned(),
            ProblemKind::ParentCycle(titles) => say::parent_cycle(circle(titles)),
            ProblemKind::EndBeforeStart => say::end_before_start().to_owned(),
            ProblemKind::HalfDated(key) => say::half_dated(key.name()),
            ProblemKind::NoEffort => say::no_effort().to_owned(),
            ProblemKind::EffortParts { effort: Some(effort), sum } => {
                say::effort_parts(sum.to_string(), effort.to_string())
            }
            ProblemKind::EffortParts { effort: None, sum } => say::effort_parts_alone(sum.to_string()),
            ProblemKind::Conflict { key, .. } if key.is_empty() => say::conflict_of_removal().to_owned(),
            ProblemKind::Conflict { key, ours, theirs } => {
                let shown = |value: &str| if value.is_empty() { say::nothing().to_owned() } else { cut(value, 60) };
                say::conflict(key, shown(ours), shown(theirs))
            }
            ProblemKind::NoMethod(name) => say::no_method(format!("{name:?}"), METHODS.join(", ")),
            ProblemKind::BuiltInName => say::built_in_name(&self.id),
            ProblemKind::Formula(error) if error.at.start > 0 => {
                say::formula_at((error.at.start + 1) as f64, error.to_string())
            }
            ProblemKind::Formula(error) => say::formula(error.to_string()),
            ProblemKind::FormulaCycle(titles) if titles.len() == 1 => say::formula_of_itself().to_owned(),
            ProblemKind::FormulaCycle(titles) => say::formula_cycle(circle(titles)),
            ProblemKind::Newer(version) => say::newer(version.to_string(), VERSION.to_string()),
        }
    }
}

/// `Passkeys → Ledger → Passkeys`
fn circle(titles: &[Rc<str>]) -> String {
    titles.iter().chain(titles.first()).map(|title| &**title).collect::<Vec<_>>().join(" → ")
}

/// A value as a sentence shows it: its first signs, where it is long.
fn cut(value: &str, signs: usize) -> String {
    match value.char_indices().nth(signs) {
        Some((end, _)) => [&value[..end], "…"].concat(),
        None => value.to_owned(),
    }
}

/// The values a key takes, in words; with the range, where a number broke it.
pub(super) fn takes(shape: &ValueShape, found: &str) -> (&'static str, Option<(Number, Number)>) {
    let numeric = found.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match shape {
        ValueShape::Text => (say::takes_text(), None),
        ValueShape::Id => (say::takes_text_that_is_not(), None),
        ValueShape::Bool => (say::takes_true_or_false(), None),
        ValueShape::Number { min, max } if numeric => (say::takes_a_number(), Number::new(*min).zip(Number::new(*max))),
        ValueShape::Whole { min, max } if numeric => {
            (say::takes_a_whole_number(), Number::new(*min).zip(Number::new(*max)))
        }
        ValueShape::Number { .. } => (say::takes_a_number(), None),
        ValueShape::Whole { .. } => (say::takes_a_whole_number(), None),
        ValueShape::Named(words) | ValueShape::Word(words) => (words_of(words), None),
        ValueShape::Date => (say::takes_date(), None),
        ValueShape::DateOrPeriod => (say::takes_date_or_period(), None),
        ValueShape::Texts => (say::takes_a_list_of_texts(), None),
        ValueShape::References(_) => (say::takes_a_list_of_ids(), None),
        ValueShape::Words(_) => (say::takes_days(), None),
        ValueShape::Record(_) => (say::takes_an_object(), None),
        ValueShape::Records(_) => (say::takes_a_list_of_objects(), None),
        ValueShape::NumberMap | ValueShape::AmountMap => (say::takes_an_object_of_numbers(), None),
        ValueShape::WordMap(ValueShape::Texts | ValueShape::WordMap(_) | ValueShape::Text) => {
            (say::takes_an_object_of_ids(), None)
        }
        ValueShape::WordMap(_) => (say::takes_an_object_of_must(), None),
        ValueShape::RangeMap => (say::takes_range(), None),
        ValueShape::RecordMap(_) => (say::takes_an_object_of_objects(), None),
    }
}

fn words_of(words: &[&'static str]) -> &'static str {
    match words.first() {
        Some(&"must") => say::takes_must_should_could_or(),
        Some(&"idea") => say::takes_idea_planned_in_progress(),
        Some(&"now") => say::takes_now_next_or_later(),
        Some(&"mon") => say::takes_mon_or_sun(),
        Some(&"rice") => say::takes_rice_ice_wsjf_value(),
        Some(&"FS") => say::takes_fs_ss_ff_or(),
        Some(&"person-months") => say::takes_person_months_person_weeks(),
        Some(&only) => only,
        None => say::nothing(),
    }
}
