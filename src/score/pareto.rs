//! The real split between the vital few and the rest.
//!
//! J. M. Juran: contributions in descending order, added up. 80/20 is an observation, not a law, so that what is given is the split the
//! data has: "31 % of the items give 80 % of the value".
//!
//! ```
//! use plan_widget::score::pareto::ParetoCurve;
//!
//! let curve = ParetoCurve::new([Some(10.0), Some(80.0), None, Some(10.0)].into_iter());
//! assert_eq!(curve.items, [1, 0, 3]);
//! assert_eq!(curve.split(80.0).unwrap().items, 1);
//! ```

use crate::base::order;
use crate::model::ItemIndex;

/// Contributions in descending order.
#[derive(Clone, Debug, PartialEq)]
pub struct ParetoCurve {
    /// The items that have a contribution, largest first, by their place; equal ones in manual order.
    pub items: Vec<ItemIndex>,
    /// The sum of the contributions up to each of them, in percent of all; rises to 100. Empty where all contribute nothing.
    pub cumulated: Vec<f64>,
    /// The number of items whose contribution is not known; they are left out.
    pub unknown: usize,
}

/// The point at which the running sum reaches a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParetoSplit {
    /// So many items,
    pub items: usize,
    /// which are this percentage of all that have a contribution,
    pub items_percent: f64,
    /// give this percentage of the whole.
    pub value_percent: f64,
}

impl ParetoCurve {
    /// Of contributions in manual order, such as [`Scorer::benefit`](super::Scorer::benefit) gives them. What is below 0 contributes
    /// nothing.
    pub fn new(contributions: impl Iterator<Item = Option<f64>>) -> ParetoCurve {
        let mut unknown = 0;
        let mut known: Vec<(ItemIndex, f64)> = Vec::new();
        for (at, contribution) in contributions.enumerate() {
            match contribution {
                Some(value) => known.push((ItemIndex::new(at), value.max(0.0))),
                None => unknown += 1,
            }
        }
        // Relative to the largest: no sum can overflow.
        let largest = known.iter().fold(0.0, |largest: f64, (_, value)| largest.max(*value));
        let keys: Vec<u64> = known.iter().map(|(_, value)| order::descending(*value)).collect();
        let sorted = order::sorted(&keys);
        let items = sorted.iter().map(|&at| known[at as usize].0).collect();
        let mut sum = 0.0;
        let mut cumulated = Vec::new();
        if largest > 0.0 {
            cumulated.extend(sorted.iter().map(|&at| {
                sum += known[at as usize].1 / largest;
                sum
            }));
        }
        for part in &mut cumulated {
            *part = *part / sum * 100.0;
        }
        ParetoCurve { items, cumulated, unknown }
    }

    /// The fewest items, largest first, that give `percent` (0 to 100) of the whole or more; `None` where all contribute nothing.
    pub fn split(&self, percent: f64) -> Option<ParetoSplit> {
        // The last digit of a sum decides nothing.
        let short = self.cumulated.partition_point(|sum| *sum < percent - 1e-9);
        let items = (short + 1).min(self.cumulated.len());
        let value_percent = *self.cumulated.get(items.checked_sub(1)?)?;
        Some(ParetoSplit { items, items_percent: items as f64 / self.items.len() as f64 * 100.0, value_percent })
    }

    /// The items after the split: candidates for leaving out. Those that `exempt` names stay in, whatever they give: what the law asks
    /// for is not culled.
    pub fn tail(&self, percent: f64, exempt: impl Fn(ItemIndex) -> bool) -> Vec<ItemIndex> {
        let from = self.split(percent).map_or(self.items.len(), |split| split.items);
        self.items[from..].iter().copied().filter(|item| !exempt(*item)).collect()
    }
}
