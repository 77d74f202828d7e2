//! The inputs of the formulas, and the reasons why there may be no score.
//!
//! ```
//! use plan_widget::model::Key;
//! use plan_widget::score::{ScoreInput, Scorer};
//! use plan_widget::model::Plan;
//!
//! let inputs = Scorer::new(&Plan::empty()).inputs().to_vec();
//! assert_eq!(inputs[3], ScoreInput::Key(Key::Effort));
//! assert!(inputs[3].divides());
//! ```

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use super::formula::FormulaFault;
use crate::base::say::score as say;
use crate::model::Key;

index_vec::define_index_type! {
    /// The place of a criterion among the scales that a [`Scorer`](super::Scorer) weighs: those of the plan's criteria that count.
    pub struct ScaleIndex = u32;
}

index_vec::define_index_type! {
    /// The place of a custom field among those that a [`Scorer`](super::Scorer) reads.
    pub struct FieldIndex = u32;
}

/// One number a method computes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScoreInput {
    /// An estimate of the item.
    Key(Key),
    /// The item's value for a criterion, by its place in [`Scorer::criteria`](super::Scorer::criteria).
    Criterion(ScaleIndex),
    /// The item's value for a custom field, by its place in [`Scorer::fields`](super::Scorer::fields).
    Field(FieldIndex),
    /// Months, from the effort or, failing that, from the dates; see [`cd3`](super::cd3).
    Duration,
}

impl ScoreInput {
    /// The key a person changes to change this input.
    pub fn key(self) -> Key {
        match self {
            ScoreInput::Key(key) => key,
            ScoreInput::Criterion(_) => Key::Criteria,
            ScoreInput::Field(_) => Key::Fields,
            ScoreInput::Duration => Key::Effort,
        }
    }

    /// True if a built-in method divides by this input; it then has to be above 0.
    pub fn divides(self) -> bool {
        matches!(self, ScoreInput::Key(Key::Effort) | ScoreInput::Duration)
    }
}

/// An input that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingInput {
    /// The key that should hold it.
    pub key: Key,
    /// The id of the criterion, where the key is `criteria`; the key of the custom field, where it is `fields`.
    pub id: Option<Rc<str>>,
    /// The JSON text that stands there but cannot be used: another type, or out of range. `None`: not estimated.
    pub found: Option<Rc<str>>,
}

/// The reason why an item has no score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoScore {
    /// These inputs are missing, in the order of the formula; never empty.
    Missing(Vec<MissingInput>),
    /// The effort is 0 (or the duration is), so that nothing can be divided by it.
    NoEffort,
    /// Effort is counted in points, which have no duration, and the item has no dates.
    Points,
    /// The plan has no criterion with a weight above 0.
    NoCriteria,
    /// The criterion of that id has a `max` that is not above its `min`.
    NoScale(Rc<str>),
    /// The result is beyond the range of numbers.
    TooLarge,
    /// The formula of the method of that title has an error.
    BadFormula(Rc<str>),
    /// The formulas of the methods of these titles use each other in a cycle.
    FormulaCycle(Vec<Rc<str>>),
    /// The formula gives no number for these inputs, because of one of them or of another method's score (under `methods`, with its title), if it is one alone.
    Impossible(FormulaFault, Option<MissingInput>),
}

impl Display for NoScore {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let text = match self {
            NoScore::Missing(lacks) => {
                let one = |lack: &MissingInput| {
                    let name = lack.id.as_deref().unwrap_or(lack.key.name());
                    lack.found.as_deref().map_or_else(|| say::missing(name), |found| say::impossible(name, found))
                };
                lacks.iter().map(one).collect::<Vec<_>>().join(", ")
            }
            NoScore::NoEffort => say::no_effort().into(),
            NoScore::Points => say::points().into(),
            NoScore::NoCriteria => say::no_criteria().into(),
            NoScore::NoScale(id) => say::no_scale(id),
            NoScore::TooLarge => say::too_large().into(),
            NoScore::BadFormula(title) => say::bad_formula(title),
            NoScore::FormulaCycle(titles) => say::formula_cycle(titles.join(", ")),
            NoScore::Impossible(fault, Some(input)) => fault.sentence(input.id.as_deref().unwrap_or(input.key.name())),
            NoScore::Impossible(fault, None) => fault.to_string(),
        };
        f.write_str(&text)
    }
}

impl std::error::Error for NoScore {}

/// The result, if it is a number there is; never `-0`.
pub(super) fn finite(score: f64) -> Result<f64, NoScore> {
    if score.is_finite() { Ok(score + 0.0) } else { Err(NoScore::TooLarge) }
}

/// `above / below`, for `below` > 0.
pub(super) fn over(above: f64, below: f64) -> Result<f64, NoScore> {
    if below > 0.0 { finite(above / below) } else { Err(NoScore::NoEffort) }
}
