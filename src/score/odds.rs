//! MoSCoW with odds: how likely the Musts, and the Musts and Shoulds, fit a capacity; and what goes when they do not.
//!
//! E. Miranda, "MoSCoW Rules: A quantitative exposé", evaluates the classes by Monte Carlo in the same way. Efforts are drawn independently
//! ([`EstimateDistribution`]): where all err in the same direction, the true odds lie closer to the middle.
//!
//! ```
//! use plan_widget::model::words::MoscowClass;
//! use plan_widget::score::moscow::MoscowScope;
//! use plan_widget::score::odds::FitSimulation;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","moscow":"must","effort":4}]"#).unwrap();
//! let mut odds = FitSimulation::new(&plan, MoscowScope::Plan, 100, 7);
//! while odds.step(50) {}
//! assert_eq!(odds.fits(MoscowClass::Must, 5.0), Some(1.0));
//! assert_eq!(odds.fits(MoscowClass::Must, 3.0), Some(0.0));
//! ```

use super::chance::{EstimateDistribution, NormalDraws, RandomNumbers};
use super::moscow::{Class, MoscowScope};
use super::rank::Ranking;
use crate::base::order;
use crate::model::words::Status;
use crate::model::{ItemIndex, Key, Plan};

/// At most so many draws.
pub const MAX_DRAWS: u32 = 100_000;

/// A simulation of the effort of Musts, Shoulds and Coulds, under way. Stop calling [`FitSimulation::step`] to cancel it.
#[derive(Clone, Debug)]
pub struct FitSimulation {
    efforts: [Vec<EstimateDistribution>; 3],
    /// Efforts without a range, summed.
    sure: [f64; 3],
    unestimated: usize,
    random: RandomNumbers,
    normal: NormalDraws,
    wanted: usize,
    /// By draw: the effort of the Musts, with the Shoulds, with the Coulds.
    totals: Vec<[f64; 3]>,
}

impl FitSimulation {
    /// Prepares `draws` draws (at most [`MAX_DRAWS`]) of the efforts in a scope.
    pub fn new(plan: &Plan, scope: MoscowScope<'_>, draws: u32, seed: u64) -> FitSimulation {
        let mut odds = FitSimulation {
            efforts: [Vec::new(), Vec::new(), Vec::new()],
            sure: [0.0; 3],
            unestimated: 0,
            random: RandomNumbers::new(seed),
            normal: NormalDraws::default(),
            wanted: draws.min(MAX_DRAWS) as usize,
            totals: Vec::new(),
        };
        for item in plan.items().iter().filter(|item| scope.has(item)) {
            let Some(class) = scope.class(item).filter(|class| *class != Class::Wont) else {
                continue;
            };
            match item.effort().map(|effort| EstimateDistribution::new(item, Key::Effort, effort, 1.0)) {
                Some(EstimateDistribution::Sure(effort)) => odds.sure[class as usize] += effort,
                Some(estimate) => odds.efforts[class as usize].push(estimate),
                None => odds.unestimated += 1,
            }
        }
        odds
    }

    /// Takes up to `draws` more draws; whether some are left.
    pub fn step(&mut self, draws: u32) -> bool {
        let until = self.wanted.min(self.totals.len() + draws as usize);
        while self.totals.len() < until {
            let mut totals = [0.0; 3];
            let mut sum = 0.0;
            for (class, total) in totals.iter_mut().enumerate() {
                sum += self.sure[class];
                for estimate in &self.efforts[class] {
                    sum += estimate.at(self.normal.draw(&mut self.random));
                }
                *total = sum;
            }
            self.totals.push(totals);
        }
        self.totals.len() < self.wanted
    }

    /// The number of draws taken, and of those wanted.
    pub fn progress(&self) -> (usize, usize) {
        (self.totals.len(), self.wanted)
    }

    /// The number of items without an estimated effort; they take none here, so that the odds are too good.
    pub fn unestimated(&self) -> usize {
        self.unestimated
    }

    /// The share of draws, 0 to 1, in which everything down to `class` fits a capacity, in the plan's unit of effort. `None` for
    /// Won't, and before the first draw.
    pub fn fits(&self, class: Class, capacity: f64) -> Option<f64> {
        let at = class as usize;
        if at > 2 || self.totals.is_empty() {
            return None;
        }
        let fitting = self.totals.iter().filter(|totals| totals[at] <= capacity).count();
        Some(fitting as f64 / self.totals.len() as f64)
    }

    /// The capacity, in the plan's unit of effort, that everything down to `class` fits in `share` (0 to 1) of the draws. `None` as above.
    pub fn needs(&self, class: Class, share: f64) -> Option<f64> {
        let at = class as usize;
        if at > 2 || self.totals.is_empty() {
            return None;
        }
        let keys: Vec<u64> = self.totals.iter().map(|totals| order::ascending(totals[at].min(f64::MAX))).collect();
        let sorted = order::sorted(&keys);
        let place = (share.clamp(0.0, 1.0) * keys.len() as f64).ceil() as usize;
        Some(self.totals[sorted[place.saturating_sub(1)] as usize][at])
    }
}

/// The items to leave out so that a scope fits its capacity.
#[derive(Clone, Debug, PartialEq)]
pub struct DropList {
    /// Items to leave out, in the order in which to: by place in the plan.
    pub items: Vec<ItemIndex>,
    /// The effort that is left, in the plan's unit.
    pub left: f64,
    /// By how much it still exceeds the capacity when only Musts are left, which are never dropped; 0 where it fits.
    pub short: f64,
}

/// The items to leave out in DSDM's order: Coulds first, then Shoulds, in each class the lowest-ranked first, until the estimates fit.
/// Work that is done or has no effort frees nothing and stays.
pub fn drop_list(plan: &Plan, scope: MoscowScope<'_>, capacity: f64, ranking: &Ranking) -> DropList {
    let within = |at: ItemIndex| {
        let item = plan.items().get(at).filter(|item| scope.has(item))?;
        let class = scope.class(item).filter(|class| *class != Class::Wont)?;
        let done = item.status() == Some(Status::Done);
        Some((class, item.effort().filter(|effort| *effort > 0.0)?, done))
    };
    let mut left = ranking.order().iter().filter_map(|at| within(*at)).fold(0.0, |sum, (_, effort, _)| sum + effort);
    // What subtracting leaves in the last digits decides nothing.
    let fits = capacity + 1e-12 * left;
    let mut items = Vec::new();
    for class in [Class::Could, Class::Should] {
        for &at in ranking.order().iter().rev() {
            if left <= fits {
                break;
            }
            if let Some((_, effort, false)) = within(at).filter(|(of, ..)| *of == class) {
                left -= effort;
                items.push(at);
            }
        }
    }
    let short = if left <= fits { 0.0 } else { left - capacity };
    DropList { items, left, short }
}
