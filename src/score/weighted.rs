//! Weighted scoring = Σ weightᵢ × normalisedᵢ / Σ weightᵢ, 0 to 100.
//!
//! Each criterion is put on 0–100 over its own min…max from the document, never over the data set: a score must not move because a row
//! was added. It is reversed where lower is better; values outside are clamped (and marked by [`super::explain`]).
//!
//! ```
//! use plan_widget::score::weighted::{criteria, score};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[],"criteria":[
//!     {"id":"fit","title":"Fit","weight":3,"max":10},{"id":"risk","title":"Risk","max":10,"lower_is_better":true}]}"#).unwrap();
//! let criteria = criteria(&plan).unwrap();
//! assert_eq!(score(&criteria, [10.0, 5.0].into_iter()), 87.5);
//! ```

use std::rc::Rc;

use super::input::NoScore;
use crate::base::map::Set;
use crate::base::number::bounded;
use crate::model::{Criterion, Plan};

/// A criterion with its defaults filled in, ready to be computed with.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionScale {
    /// Its id, under which items carry their value.
    pub id: Rc<str>,
    /// Its weight, ≥ 0; 1 where the document gives none.
    pub weight: f64,
    /// The value that counts as 0 (100 where lower is better); 0 where the document gives none.
    pub min: f64,
    /// The value that counts as 100 (0 where lower is better), above `min`; 100 where the document gives none.
    pub max: f64,
    /// True if a smaller value is the better one.
    pub lower_is_better: bool,
}

impl CriterionScale {
    /// The scale of a criterion that the plan does not have.
    pub(super) fn unknown(id: &Rc<str>) -> CriterionScale {
        CriterionScale { id: id.clone(), weight: 1.0, min: 0.0, max: 100.0, lower_is_better: false }
    }

    pub(super) fn of(entry: &Criterion) -> CriterionScale {
        CriterionScale {
            id: Rc::from(entry.id()),
            weight: entry.weight().unwrap_or(1.0),
            min: entry.min().unwrap_or(0.0),
            max: entry.max().unwrap_or(100.0),
            lower_is_better: entry.lower_is_better(),
        }
    }

    /// True if `value` lies outside the criterion's scale and is clamped.
    pub fn clamps(&self, value: f64) -> bool {
        value < self.min || value > self.max
    }

    /// The value on 0–100.
    pub fn normalised(&self, value: f64) -> f64 {
        // Halved first: the width of the widest scale there is would overflow.
        let share = (bounded(value, self.min, self.max) / 2.0 - self.min / 2.0) / (self.max / 2.0 - self.min / 2.0);
        100.0 * if self.lower_is_better { 1.0 - share } else { share }
    }
}

/// The plan's criteria that count: those with an id (the first where one stands twice) and a weight above 0.
///
/// An error where nothing can be computed for any item: no such criterion, or one whose `max` is not above its `min`.
pub fn criteria(plan: &Plan) -> Result<Vec<CriterionScale>, NoScore> {
    let mut seen = Set::default();
    let entries = plan.criteria().iter().filter(|entry| !entry.id().is_empty() && seen.insert(entry.id()));
    let mut all: Vec<CriterionScale> = entries.map(CriterionScale::of).collect();
    all.retain(|criterion| criterion.weight > 0.0);
    match all.iter().find(|criterion| criterion.max <= criterion.min) {
        Some(flat) => Err(NoScore::NoScale(flat.id.clone())),
        None if all.is_empty() => Err(NoScore::NoCriteria),
        None => Ok(all),
    }
}

/// The score of values in the order of `criteria`, 0 to 100. Not finite where the weights are beyond the range of numbers.
pub fn score(criteria: &[CriterionScale], values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for (criterion, value) in criteria.iter().zip(values) {
        sum += criterion.weight * criterion.normalised(value);
        weights += criterion.weight;
    }
    sum / weights
}
