//! The certainty of a ranking: a seeded Monte Carlo over the ranges of the estimates, taken in slices.
//!
//! Every input of every item is drawn on its own ([`EstimateDistribution`]); each draw scores and ranks all items. The same plan and seed give the
//! same figures on every platform, however the work is sliced.
//!
//! ```
//! use plan_widget::score::Ranking;
//! use plan_widget::score::uncertainty::RankSimulation;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","reach":9,"impact":1,"confidence":100,"effort":1},
//!     {"id":"b","reach":10,"impact":1,"confidence":100,"effort":1,"ranges":{"reach":[5,20]}}]"#).unwrap();
//! let mut simulation = RankSimulation::new(&plan, &Ranking::new(&plan), 1000, 7);
//! while simulation.step(100) {}
//! assert!((0.4..0.9).contains(&simulation.in_top(0, 1)));
//! ```

use std::ops::Range;

use super::chance::{EstimateDistribution, NormalDraws, RandomNumbers, Z_95};
use super::formula::ABSENT;
use super::input::ScoreInput;
use super::rank::Ranking;
use crate::base::order;
use crate::model::{ItemIndex, Key, Plan};

/// At most so many items take part, the best by score; the chance of one further down to reach a top that anyone plans for is small, and
/// the counts take memory by the square.
pub const MAX_ITEMS: usize = 2000;

/// At most so many draws.
pub const MAX_DRAWS: u32 = 65_535;

/// Numbers kept of single draws, for telling items apart: so many draws at most, and so many numbers.
const KEPT_DRAWS: usize = 1024;
const KEPT: usize = 1 << 20;

/// The bits of a key that a draw's ranking looks at: scores closer than one part in 10⁸ tie, and the sort has three bytes fewer to do.
const LOOKED_AT: u64 = !0xff_ffff;

/// Two items are told apart when one is ahead in this share of the draws.
pub const TOLD_APART: f64 = 0.95;

/// A simulation under way. Stop calling [`RankSimulation::step`] to cancel it.
#[derive(Clone, Debug)]
pub struct RankSimulation {
    ranking: Ranking,
    /// The number of items that take part: the first of the ranking's computed order.
    count: usize,
    /// Inputs of the items, one item after the other.
    estimates: Vec<EstimateDistribution>,
    /// Places of items with a range, and the scores that do not vary.
    uncertain: Vec<u32>,
    keys: Vec<u64>,
    random: RandomNumbers,
    normal: NormalDraws,
    wanted: u32,
    done: u32,
    /// Draws in which an item had a rank: one item after the other, ranks from 1.
    ranks: Vec<u16>,
    /// Of each input: the sum over the draws of its deviation times the relative change of the score.
    moves: Vec<f64>,
    /// Keys of the first draws, one draw after the other.
    kept: Vec<u64>,
}

impl RankSimulation {
    /// Prepares `draws` draws (at most [`MAX_DRAWS`]) of the items that have a score in the ranking.
    pub fn new(plan: &Plan, ranking: &Ranking, draws: u32, seed: u64) -> RankSimulation {
        let count = ranking.scored().min(MAX_ITEMS);
        let scorer = ranking.scorer();
        let width = scorer.inputs().len();
        let mut estimates = Vec::with_capacity(count * width);
        let mut uncertain = Vec::new();
        let mut values = vec![None; width];
        for (place, &at) in (0..).zip(&ranking.computed()[..count]) {
            let item = &plan.items()[at];
            scorer.read(item, &mut values);
            let from = estimates.len();
            let inputs = scorer.inputs().iter().zip(&values);
            estimates.extend(
                inputs.map(|(input, value)| {
                    EstimateDistribution::of_input(scorer, item, *input, value.unwrap_or(ABSENT))
                }),
            );
            if estimates[from..].iter().any(EstimateDistribution::varies) {
                uncertain.push(place);
            }
        }
        let key = |at: &ItemIndex| order::descending(scorer.merit(ranking.score(*at).unwrap_or_default())) & LOOKED_AT;
        RankSimulation {
            keys: ranking.computed()[..count].iter().map(key).collect(),
            ranking: ranking.clone(),
            count,
            moves: vec![0.0; estimates.len()],
            estimates,
            uncertain,
            random: RandomNumbers::new(seed),
            normal: NormalDraws::default(),
            wanted: draws.min(MAX_DRAWS),
            done: 0,
            ranks: vec![0; count * count],
            kept: Vec::new(),
        }
    }

    /// Takes up to `draws` more draws; whether some are left. 200 items with ranges on all of four
    /// inputs take about 40 µs a draw in wasm.
    pub fn step(&mut self, draws: u32) -> bool {
        let until = self.wanted.min(self.done.saturating_add(draws));
        let mut values = vec![0.0; self.width()];
        let mut deviations = vec![0.0; self.width()];
        let keep = KEPT_DRAWS.min(KEPT / self.count.max(1));
        while self.done < until {
            for at in 0..self.uncertain.len() {
                self.draw(self.uncertain[at] as usize, &mut values, &mut deviations);
            }
            self.count_ranks();
            if (self.done as usize) < keep {
                self.kept.extend_from_slice(&self.keys);
            }
            self.done += 1;
        }
        self.done < self.wanted
    }

    fn width(&self) -> usize {
        self.ranking.scorer().inputs().len()
    }

    fn draw(&mut self, place: usize, values: &mut [f64], deviations: &mut [f64]) {
        let inputs = place * self.width()..(place + 1) * self.width();
        let estimates = &self.estimates[inputs.clone()];
        for ((value, deviation), estimate) in values.iter_mut().zip(&mut *deviations).zip(estimates) {
            *deviation = if estimate.varies() { self.normal.draw(&mut self.random) } else { 0.0 };
            *value = estimate.at(*deviation);
        }
        // A draw beyond the range of numbers leaves the item where the draw before put it.
        let Ok(score) = self.ranking.scorer().eval(values) else {
            return;
        };
        self.keys[place] = order::descending(self.ranking.scorer().merit(score)) & LOOKED_AT;
        let expected = self.score(place);
        let change = (score - expected) / if expected == 0.0 { 1.0 } else { expected.abs() };
        if change.is_finite() {
            for (sum, deviation) in self.moves[inputs].iter_mut().zip(deviations) {
                *sum += *deviation * change;
            }
        }
    }

    fn count_ranks(&mut self) {
        let (mut rank, mut last) = (0, None);
        for (better, place) in order::sorted(&self.keys).into_iter().enumerate() {
            let key = self.keys[place as usize];
            if last != Some(key) {
                (rank, last) = (better, Some(key));
            }
            self.ranks[place as usize * self.count + rank] += 1;
        }
    }

    fn score(&self, place: usize) -> f64 {
        self.ranking.score(self.items()[place]).unwrap_or_default()
    }

    /// The number of draws taken, and of those wanted.
    pub fn progress(&self) -> (u32, u32) {
        (self.done, self.wanted)
    }

    /// The items that take part, best by score first. All places below count along these.
    pub fn items(&self) -> &[ItemIndex] {
        &self.ranking.computed()[..self.count]
    }

    /// The number of them that have a range around any number the score is made of.
    pub fn uncertain(&self) -> usize {
        self.uncertain.len()
    }

    /// The place of an item of the plan.
    pub fn place(&self, item: ItemIndex) -> Option<usize> {
        self.items().iter().position(|other| *other == item)
    }

    /// Draws in which the item had each rank, from rank 1.
    fn counts(&self, place: usize) -> &[u16] {
        self.ranks.get(place * self.count..(place + 1) * self.count).unwrap_or_default()
    }

    /// The best rank, from 1, that the item has in at least `share` of the draws or better; `None` before the first draw.
    pub fn rank_at(&self, place: usize, share: f64) -> Option<usize> {
        let wanted = share * f64::from(self.done);
        let mut sum = 0;
        let at = self.counts(place).iter().position(|count| {
            sum += u32::from(*count);
            sum > 0 && f64::from(sum) >= wanted
        });
        at.map(|rank| rank + 1)
    }

    /// The ranks, from 1, between which the item lies in 90 % of the draws: the 5th and the 95th percentile.
    pub fn interval(&self, place: usize) -> Option<(usize, usize)> {
        Some((self.rank_at(place, 0.05)?, self.rank_at(place, 0.95)?))
    }

    /// The share of draws, 0 to 1, in which the item's rank is at most `top`. Ties share a rank, so that the sum over all items may exceed
    /// `top`. 0 before the first draw.
    pub fn in_top(&self, place: usize, top: usize) -> f64 {
        let within: u32 = self.counts(place).iter().take(top).map(|count| u32::from(*count)).sum();
        f64::from(within) / f64::from(self.done.max(1))
    }

    /// The share of draws, 0 to 1, in which the first item scores higher than the other; a tie counts half. Over the first 1,024 draws at
    /// most.
    pub fn ahead(&self, first: usize, other: usize) -> f64 {
        let draws = self.kept.chunks_exact(self.count.max(1));
        let count = draws.len().max(1);
        let halves = draws.map(|keys| match keys[first].cmp(&keys[other]) {
            std::cmp::Ordering::Less => 2,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Greater => 0u32,
        });
        f64::from(halves.sum::<u32>()) / (2 * count) as f64
    }

    /// Groups of items that cannot be told apart, as ranges of places: each group is led by its best item, and goes on until that
    /// leader is ahead of the next in [`TOLD_APART`] of the draws.
    pub fn groups(&self) -> Vec<Range<usize>> {
        let mut groups = Vec::new();
        let mut leader = 0;
        for place in 1..self.count {
            if self.ahead(leader, place) >= TOLD_APART {
                groups.push(leader..place);
                leader = place;
            }
        }
        if leader < self.count {
            groups.push(leader..self.count);
        }
        groups
    }

    /// The inputs of an item that have a range, with the share of the score's variance each brings, 0 to 1, largest first: the squared
    /// covariance of its deviation with the score, over the sum of all. For a product of lognormals that is the share of the variance
    /// of the logarithm.
    pub fn shares(&self, place: usize) -> Vec<(ScoreInput, f64)> {
        let width = self.width();
        let inputs = place * width..(place + 1) * width;
        let moves = &self.moves[inputs.clone()];
        let largest = moves.iter().fold(0.0, |largest: f64, sum| largest.max(sum.abs()));
        let square = |sum: f64| if largest > 0.0 { (sum / largest) * (sum / largest) } else { 0.0 };
        let all: f64 = moves.iter().map(|sum| square(*sum)).sum();
        let mut shares: Vec<(ScoreInput, f64)> = Vec::new();
        for (at, estimate) in self.estimates[inputs].iter().enumerate() {
            if estimate.varies() {
                let share = if all > 0.0 { square(moves[at]) / all } else { 0.0 };
                let place = shares.partition_point(|(_, other)| *other >= share);
                shares.insert(place, (self.ranking.scorer().inputs()[at], share));
            }
        }
        shares
    }

    /// The score with one input at the low end of its range, and at the high end, all others as estimated; `None` where it has none.
    pub fn swing(&self, place: usize, input: ScoreInput) -> Option<(f64, f64)> {
        let width = self.width();
        let of = &self.estimates[place * width..(place + 1) * width];
        let at = self.ranking.scorer().inputs().iter().position(|other| *other == input)?;
        let score = |z: f64| {
            let mut values: Vec<f64> = of.iter().map(|estimate| estimate.at(0.0)).collect();
            values[at] = of[at].at(z);
            self.ranking.scorer().eval(&values).ok()
        };
        if of[at].varies() { score(-Z_95).zip(score(Z_95)) } else { None }
    }

    /// The estimates worth making better if the first `top` are to be done: the place and input with the largest product of
    /// p (1 − p), p being the chance of the top, and the input's share. At most `count`, best first; those that decide nothing are left out.
    pub fn worth_refining(&self, top: usize, count: usize) -> Vec<(usize, Key, f64)> {
        let mut best: Vec<(usize, Key, f64)> = Vec::new();
        for &place in &self.uncertain {
            let place = place as usize;
            let p = self.in_top(place, top);
            for (input, share) in self.shares(place) {
                let gain = p * (1.0 - p) * share;
                let at = best.partition_point(|(.., other)| *other >= gain);
                if gain > 0.0 && at < count {
                    best.truncate(count - 1);
                    best.insert(at, (place, input.key(), gain));
                }
            }
        }
        best
    }
}
