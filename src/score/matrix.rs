//! Value against effort, or any two numbers: axes, the cross-hair, quadrants, and what dragging a bubble says about its estimates.
//!
//! No source gives a threshold between high and low, so that the cross-hair is for dragging; it starts at the middle of a scale that
//! has one, and at the median where the numbers are open.
//!
//! ```
//! use plan_widget::score::matrix::{Quadrant, quadrant};
//!
//! assert_eq!(quadrant(9.0, 2.0, (5.0, 5.0)), Quadrant::QuickWin);
//! assert_eq!(quadrant(2.0, 9.0, (5.0, 5.0)), Quadrant::MoneyPit);
//! ```

use super::explain::level;
use super::scorer::{ScoreInput, Scorer};
use super::{ice, rice, wsjf};
use crate::base::order;
use crate::base::real::{exp, ln};
use crate::model::plan::Method;
use crate::model::{Item, Key, Plan};

/// The number an axis shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisMeasure {
    /// An estimate.
    Estimate(Key),
    /// The number that the method divides by effort: [`Scorer::benefit`].
    Benefit,
    /// The score.
    Score,
}

impl AxisMeasure {
    /// The item's number.
    pub fn of(self, scorer: &Scorer, item: &Item) -> Option<f64> {
        match self {
            AxisMeasure::Estimate(key) => item.num(key),
            AxisMeasure::Benefit => scorer.benefit(item),
            AxisMeasure::Score => scorer.number(item),
        }
    }
}

/// An axis: numbers to shares of its length and back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MatrixAxis {
    /// The number it shows.
    pub measure: AxisMeasure,
    /// True if equal factors, not equal differences, are equally far apart.
    pub log: bool,
    /// The number at its start.
    pub min: f64,
    /// The number at its end, above `min`.
    pub max: f64,
    /// The number at which the cross-hair stands at first.
    pub cross: f64,
}

impl MatrixAxis {
    /// The axis for the items of a plan that have the number; `log` of `None` chooses by the numbers: logarithmic where all are above 0
    /// and the upper half reaches far further than the lower.
    pub fn new(plan: &Plan, scorer: &Scorer, measure: AxisMeasure, log: Option<bool>) -> MatrixAxis {
        let numbers = plan.items().iter().filter_map(|item| measure.of(scorer, item));
        let numbers: Vec<f64> = numbers.filter(|number| number.abs() < 1e300).collect();
        let keys: Vec<u64> = numbers.iter().map(|number| order::ascending(*number)).collect();
        let sorted: Vec<f64> = order::sorted(&keys).into_iter().map(|at| numbers[at as usize]).collect();
        let (Some(&low), Some(&high)) = (sorted.first(), sorted.last()) else {
            let cross = middle(scorer.method(), measure).unwrap_or(0.5);
            return MatrixAxis { measure, log: false, min: 0.0, max: (2.0 * cross).max(1.0), cross };
        };
        let log = low > 0.0 && log.unwrap_or_else(|| skewed(&sorted));
        let cross = middle(scorer.method(), measure).unwrap_or_else(|| between(&sorted, log));
        let (low, high) = if cross > 0.0 || !log { (low.min(cross), high.max(cross)) } else { (low, high) };
        // Room for half a bubble at either end.
        if log {
            return MatrixAxis { measure, log, min: low / 1.25, max: high * 1.25, cross };
        }
        let room = if high > low { (high - low) * 0.06 } else { low.abs().max(1.0) * 0.5 };
        let min = if low >= 0.0 && low < high { 0.0 } else { low - room };
        MatrixAxis { measure, log, min, max: high + room, cross }
    }

    /// The place of a number, as a share of the axis; below 0 or above 1 where it lies outside.
    pub fn share(&self, number: f64) -> f64 {
        if self.log {
            let least = self.min / 1e6;
            ln(number.max(least) / self.min) / ln(self.max / self.min)
        } else {
            (number - self.min) / (self.max - self.min)
        }
    }

    /// The number at a share of the axis: the inverse of [`MatrixAxis::share`].
    pub fn number(&self, share: f64) -> f64 {
        if self.log {
            self.min * exp(share * ln(self.max / self.min))
        } else {
            self.min + share * (self.max - self.min)
        }
    }
}

/// The middle of a scale that has one: of the tiers offered, or between the ends.
fn middle(method: Method, measure: AxisMeasure) -> Option<f64> {
    let AxisMeasure::Estimate(key) = measure else {
        return None;
    };
    let between = f64::midpoint(ice::SCALE.0, ice::SCALE.1);
    match (method, key) {
        (Method::Ice, Key::Confidence) => Some(between * 10.0),
        (Method::Ice, Key::Impact) | (_, Key::Ease) => Some(between),
        (_, Key::Impact) => Some(rice::IMPACTS[2]),
        (_, Key::Confidence) => Some(80.0),
        (Method::Wsjf, Key::Value | Key::TimeCriticality | Key::RiskReduction) => Some(wsjf::PARTS[3]),
        _ => None,
    }
}

/// The number nearest to the median that stands between two numbers, so that nothing lies on the line: the gap that parts the numbers most evenly, half way
/// through it (by factors on a logarithmic axis). The number itself where all are equal.
fn between(sorted: &[f64], log: bool) -> f64 {
    let half = sorted.len() as f64 / 2.0;
    let gaps = (1..sorted.len()).filter(|at| sorted[at - 1] < sorted[*at]);
    let uneven = |at: &usize| ((*at as f64 - half).abs() * 2.0) as u64;
    match gaps.min_by_key(uneven) {
        Some(at) if log && sorted[at - 1] > 0.0 => exp(f64::midpoint(ln(sorted[at - 1]), ln(sorted[at]))),
        Some(at) => f64::midpoint(sorted[at - 1], sorted[at]),
        None => quantile(sorted, 0.5),
    }
}

/// True if the way from the median to the 90th percentile is over twice that to the 10th; needs five numbers.
fn skewed(sorted: &[f64]) -> bool {
    let [low, median, high] = [0.1, 0.5, 0.9].map(|share| quantile(sorted, share));
    sorted.len() >= 5 && high - median > 2.0 * (median - low)
}

/// A quantile of sorted numbers, between neighbours in proportion (type 7 of R. J. Hyndman and Y. Fan, 1996); 0 of none.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else {
        return 0.0;
    };
    let place = share.clamp(0.0, 1.0) * last as f64;
    let (below, above) = (sorted[place as usize], sorted[(place as usize + 1).min(last)]);
    let part = place - place.floor();
    below * (1.0 - part) + above * part
}

/// The four parts of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quadrant {
    /// Much for little.
    QuickWin,
    /// Much for much.
    BigBet,
    /// Little for little.
    FillIn,
    /// Little for much.
    MoneyPit,
}

/// The part of the matrix that value and effort lie in; what lies on the cross-hair counts as high.
pub fn quadrant(value: f64, effort: f64, cross: (f64, f64)) -> Quadrant {
    match (value >= cross.0, effort >= cross.1) {
        (true, false) => Quadrant::QuickWin,
        (true, true) => Quadrant::BigBet,
        (false, false) => Quadrant::FillIn,
        (false, true) => Quadrant::MoneyPit,
    }
}

/// The estimate to change, and its new value, so that a bubble stands at `number` on an axis, rounded to what a pointer can mean: RICE
/// impact goes to the nearest tier, confidence to 5 %, other numbers to two digits (or to a two-hundredth of a linear axis).
///
/// A benefit moves by its one open estimate: reach (RICE), impact (ICE), value (WSJF, value/effort), value per month (CD3). `None` where
/// nothing can be changed so: a score, the weighted method, a number the estimate cannot be, an item that lacks the rest.
pub fn drag(scorer: &Scorer, item: &Item, axis: &MatrixAxis, number: f64) -> Option<(Key, f64)> {
    let (key, wanted) = match axis.measure {
        AxisMeasure::Estimate(key) => (key, number),
        AxisMeasure::Score => return None,
        AxisMeasure::Benefit => {
            let key = match scorer.method() {
                Method::Rice => Key::Reach,
                Method::Ice => Key::Impact,
                Method::Wsjf | Method::ValueEffort => Key::Value,
                Method::Cd3 => Key::ValuePerMonth,
                Method::Weighted | Method::Own(_) => return None,
            };
            let input = ScoreInput::Key(key);
            let at = scorer.inputs().iter().position(|other| *other == input)?;
            let values = scorer.benefit_values(item)?;
            let with = |x: f64| {
                let mut values = values.clone();
                values[at] = x;
                scorer.eval(&values).ok()
            };
            (key, level(scorer, input, values[at], number, with)?)
        }
    };
    let step = if axis.log || axis.measure == AxisMeasure::Benefit { 0.0 } else { (axis.max - axis.min) / 200.0 };
    let value = settled(scorer.method(), key, wanted, step);
    let allowed = match key {
        Key::Effort => value > 0.0,
        Key::Reach | Key::Impact => value >= 0.0,
        _ => true,
    };
    (allowed && value.is_finite()).then_some((key, value))
}

fn settled(method: Method, key: Key, value: f64, step: f64) -> f64 {
    match (method, key) {
        (Method::Rice, Key::Impact) => {
            let distance = |tier: f64| (tier - value).abs();
            rice::IMPACTS
                .into_iter()
                .fold(rice::IMPACTS[0], |best, tier| if distance(tier) < distance(best) { tier } else { best })
        }
        (_, Key::Confidence) => ((value / 5.0).round() * 5.0).clamp(0.0, 100.0),
        _ => rounded(value, if step > 0.0 { step } else { value.abs() / 20.0 }),
    }
}

/// The nearest multiple of the power of ten just below `step`.
pub fn rounded(value: f64, step: f64) -> f64 {
    // Whole powers of ten only: multiplying by 0.1 would leave its error in the last digit.
    let (mut up, mut down) = (1.0, 1.0);
    while step * up < 1.0 && up < 1e15 {
        up *= 10.0;
    }
    while step / down >= 10.0 && down < 1e300 {
        down *= 10.0;
    }
    (value * up / down).round() * down / up + 0.0
}
