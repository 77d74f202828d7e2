//! Which of an item's ranges moves its score most: one input at a time from one end of its range to the other, all others as estimated.

use super::chance::{Estimate, Z_95};
use super::scorer::{Input, Scorer};
use crate::base::order;
use crate::model::Item;

/// What one input does to the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// The input.
    pub input: Input,
    /// The lowest score between the ends of its range.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// The inputs of an item that have a range, the one with the widest scores first; empty where an input is missing.
pub fn swings(scorer: &Scorer, item: &Item) -> Vec<Swing> {
    let inputs = scorer.inputs();
    let mut values = vec![None; inputs.len()];
    scorer.read(item, &mut values);
    let Some(values) = values.into_iter().collect::<Option<Vec<f64>>>() else { return Vec::new() };
    let estimates: Vec<Estimate> =
        inputs.iter().zip(values).map(|(input, value)| Estimate::of_input(scorer, item, *input, value)).collect();
    let score = |at: usize, z: f64| {
        let drawn = |(other, estimate): (usize, &Estimate)| estimate.at(if other == at { z } else { 0.0 });
        scorer.eval(&estimates.iter().enumerate().map(drawn).collect::<Vec<f64>>()).ok()
    };
    let swing = |at: usize| {
        let (from, to) = (score(at, -Z_95)?, score(at, Z_95)?);
        Some(Swing { input: inputs[at], low: from.min(to), high: from.max(to) })
    };
    let mut all: Vec<Swing> = (0..inputs.len()).filter(|at| estimates[*at].varies()).filter_map(swing).collect();
    all.sort_by_key(|swing| order::descending(swing.high - swing.low));
    all
}
