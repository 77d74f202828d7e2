//! The ranges of an item by how they move its score: one input at a time from one end of its range to the other, all others as estimated.
//!
//! ```
//! use plan_widget::score::Scorer;
//! use plan_widget::score::swing::swings;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","reach":10,"impact":1,"confidence":100,"effort":2,"ranges":{"effort":[1,4]}}]"#).unwrap();
//! let swing = &swings(&Scorer::new(&plan), &plan.items()[0])[0];
//! assert_eq!((swing.low, swing.high), (2.5, 10.0));
//! ```

use super::chance::{EstimateDistribution, Z_95};
use super::scorer::{ScoreInput, Scorer};
use crate::base::order;
use crate::model::Item;

/// The scores at both ends of one input's range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreSwing {
    /// The input.
    pub input: ScoreInput,
    /// The lowest score between the ends of its range.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// The inputs of an item that have a range, the one with the widest scores first; empty where an input is missing.
pub fn swings(scorer: &Scorer, item: &Item) -> Vec<ScoreSwing> {
    let inputs = scorer.inputs();
    let mut values = vec![None; inputs.len()];
    scorer.read(item, &mut values);
    let Some(values) = scorer.complete(&values) else { return Vec::new() };
    let estimates: Vec<EstimateDistribution> = inputs
        .iter()
        .zip(values)
        .map(|(input, value)| EstimateDistribution::of_input(scorer, item, *input, value))
        .collect();
    let score = |at: usize, z: f64| {
        let drawn = |(other, estimate): (usize, &EstimateDistribution)| estimate.at(if other == at { z } else { 0.0 });
        scorer.eval(&estimates.iter().enumerate().map(drawn).collect::<Vec<f64>>()).ok()
    };
    let swing = |at: usize| {
        let (from, to) = (score(at, -Z_95)?, score(at, Z_95)?);
        Some(ScoreSwing { input: inputs[at], low: from.min(to), high: from.max(to) })
    };
    let mut all: Vec<ScoreSwing> = (0..inputs.len()).filter(|at| estimates[*at].varies()).filter_map(swing).collect();
    all.sort_by_cached_key(|swing| order::descending(swing.high - swing.low));
    all
}
