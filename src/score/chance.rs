//! Chance that is the same everywhere: a seeded generator, normal draws, and what a range says about an estimate.
//!
//! ```
//! use plan_widget::model::Key;
//! use plan_widget::score::chance::EstimateDistribution;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","effort":4,"ranges":{"effort":[2,8]}}]"#).unwrap();
//! let effort = EstimateDistribution::new(&plan.items()[0], Key::Effort, 4.0, 1.0);
//! assert!(effort.varies());
//! assert!((effort.at(0.0) - 4.0).abs() < 1e-9, "the estimate is the median");
//! ```

use super::scorer::{ScoreInput, Scorer};
use crate::base::number::bounded;
use crate::base::real::{exp, ln};
use crate::model::{Item, Key};

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub struct RandomNumbers(u64);

impl RandomNumbers {
    /// The generator of a seed; the same seed gives the same numbers.
    pub fn new(seed: u64) -> RandomNumbers {
        RandomNumbers(seed)
    }

    /// The next 64 bits.
    #[inline(always)]
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// The 95th percentile of the standard normal distribution: a 90 % interval reaches so many standard deviations to each side.
pub const Z_95: f64 = 1.644_853_626_951_472_7;

const KNOTS: usize = 2048;

/// Standard normal draws, out of a table of quantiles with straight lines between them. They stay within ±3.5.
#[derive(Clone, Debug)]
pub struct NormalDraws {
    knots: Box<[f64]>,
}

impl Default for NormalDraws {
    fn default() -> NormalDraws {
        NormalDraws { knots: (0..KNOTS).map(|at| quantile((at as f64 + 0.5) / KNOTS as f64)).collect() }
    }
}

impl NormalDraws {
    /// One draw.
    #[inline(always)]
    pub fn draw(&self, random: &mut RandomNumbers) -> f64 {
        let place = (random.bits() >> 11) as f64 * ((KNOTS - 1) as f64 / (1u64 << 53) as f64);
        let at = place as usize;
        let (low, high) = (self.knots[at], self.knots[(at + 1).min(KNOTS - 1)]);
        low + (high - low) * (place - at as f64)
    }
}

/// The standard normal quantile of a probability strictly between 0 and 1: P. J. Acklam's rational approximation, relative error below
/// 1.2 × 10⁻⁹.
pub fn quantile(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 6] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 5] =
        [7.784_695_709_041_462e-3, 3.224_671_290_700_398e-1, 2.445_134_137_142_996, 3.754_408_661_907_416, 1.0];
    const TAIL: f64 = 0.02425;
    let poly = |of: &[f64], x: f64| of.iter().fold(0.0, |sum, factor| sum * x + factor);
    let tail = |p: f64| {
        let q = (-2.0 * ln(p)).sqrt();
        poly(&C, q) / poly(&D, q)
    };
    if p < TAIL {
        tail(p)
    } else if p > 1.0 - TAIL {
        -tail(1.0 - p)
    } else {
        let q = p - 0.5;
        q * poly(&A, q * q) / poly(&B, q * q)
    }
}

/// The distribution of one number.
///
/// A range `[low, high]` is a 90 % interval, and the estimate itself the median: half of the outcomes lie below it, 5 % below `low`,
/// 5 % above `high`. Between, each side is a normal distribution of its own width (a two-piece normal); for a range above 0 the
/// logarithm is (a two-piece lognormal), since sizes err by factors. An estimate outside of its own range gives way to the range's middle,
/// geometric where the range is above 0. Confidence, on a closed scale, is never taken as lognormal.
/// Draws are kept to what the input may be: confidence to 0–100, reach and impact to 0 and more.
/// A divisor needs more than 0: its range starts at 1 % of its upper end at the lowest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum EstimateDistribution {
    /// No range: always this number.
    Sure(f64),
    /// A two-piece normal distribution.
    Normal {
        /// Half of the draws lie below it.
        median: f64,
        /// Standard deviation of the lower half.
        below: f64,
        /// Standard deviation of the upper half.
        above: f64,
        /// Draws are kept to this and more,
        min: f64,
        /// and to this and less.
        max: f64,
    },
    /// A two-piece lognormal distribution: the same of the logarithm.
    Lognormal {
        /// Half of the draws lie below it.
        median: f64,
        /// Standard deviation of the lower half's logarithm.
        below: f64,
        /// Standard deviation of the upper half's logarithm.
        above: f64,
    },
}

impl EstimateDistribution {
    /// The distribution of an item's number for `key`, and of its range around it if it has one; both multiplied by `unit`, above 0.
    pub fn new(item: &Item, key: Key, value: f64, unit: f64) -> EstimateDistribution {
        let Some((low, high)) = range(item, key) else {
            return EstimateDistribution::Sure(value);
        };
        let (mut low, high) = (low * unit, high * unit);
        let (min, max) = match key {
            Key::Confidence => (0.0, 100.0),
            Key::Reach | Key::Impact => (0.0, f64::MAX),
            _ => (f64::MIN, f64::MAX),
        };
        if key == Key::Effort {
            low = low.max(high / 100.0);
        }
        let within = (low..=high).contains(&value);
        if low > 0.0 && key != Key::Confidence {
            let median = if within { value } else { exp((ln(low) + ln(high)) / 2.0) };
            let (below, above) = (ln(median) - ln(low), ln(high) - ln(median));
            EstimateDistribution::Lognormal { median, below: below.max(0.0) / Z_95, above: above.max(0.0) / Z_95 }
        } else if key == Key::Effort {
            // The whole range lies at 0 or below, where no effort can be.
            EstimateDistribution::Sure(value)
        } else {
            let median = if within { value } else { low / 2.0 + high / 2.0 };
            let (below, above) = ((median - low) / Z_95, (high - median) / Z_95);
            EstimateDistribution::Normal { median, below: below.min(1e300), above: above.min(1e300), min, max }
        }
    }

    /// The estimate of one input of the method; `value` is what [`Scorer::read`] gives for it.
    pub fn of_input(scorer: &Scorer, item: &Item, input: ScoreInput, value: f64) -> EstimateDistribution {
        match input {
            // A range alone is no estimate.
            _ if value.is_nan() => EstimateDistribution::Sure(value),
            ScoreInput::Key(key) => EstimateDistribution::new(item, key, value, 1.0),
            ScoreInput::Criterion(_) | ScoreInput::Field(_) => EstimateDistribution::Sure(value),
            ScoreInput::Duration => match (item.effort(), scorer.efforts_per_month()) {
                (Some(_), Some(per_month)) => EstimateDistribution::new(item, Key::Effort, value, 1.0 / per_month),
                _ => EstimateDistribution::Sure(value),
            },
        }
    }

    /// True if draws differ at all.
    pub fn varies(&self) -> bool {
        !matches!(self, EstimateDistribution::Sure(_))
    }

    /// The number at `z` standard deviations from the median.
    #[inline(always)]
    pub fn at(&self, z: f64) -> f64 {
        match *self {
            EstimateDistribution::Sure(value) => value,
            EstimateDistribution::Normal { median, below, above, min, max } => {
                bounded(median + z * if z < 0.0 { below } else { above }, min, max)
            }
            EstimateDistribution::Lognormal { median, below, above } => {
                (median * exp(z * if z < 0.0 { below } else { above })).clamp(f64::MIN_POSITIVE, f64::MAX)
            }
        }
    }
}

/// The range an item gives around an estimate.
pub fn range(item: &Item, key: Key) -> Option<(f64, f64)> {
    item.ranges().get(key.name())
}
