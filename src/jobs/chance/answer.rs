//! The results of the simulations, as text and back: whole numbers, so that both sides hold the same.
//!
//! ```
//! use plan_widget::jobs::chance::answer::ChanceAnswer;
//!
//! let answer = ChanceAnswer { done: 100, ..ChanceAnswer::default() };
//! assert_eq!(ChanceAnswer::read(&answer.text()), Some(answer));
//! ```

use crate::jobs::letters;
use crate::model::index::TimeboxIndex;
use crate::model::{ItemIndex, Key};
use serde::{Deserialize, Serialize};

/// At most so many ranks are told of, the best by score; and the cut line goes as far.
pub const SHOWN: usize = 60;

/// One item in the order of the scores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankedItem {
    /// Its place in the plan.
    pub item: ItemIndex,
    /// The best rank of 90 % of the draws, from 1.
    pub low: usize,
    /// The worst.
    pub high: usize,
    /// In how many draws its rank is at most 1, 2, 3, …
    pub within: Vec<u32>,
    /// Inputs with a range and the share of the score's variance each brings, of 1,000; largest first.
    pub shares: Vec<(Key, u32)>,
}

/// The odds that a timebox holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeboxFit {
    /// Its place in the plan.
    pub timebox: TimeboxIndex,
    /// In how many draws all Musts fit.
    pub musts: u32,
    /// In how many Musts and Shoulds fit.
    pub shoulds: u32,
}

/// The results so far: all of it once [`ChanceAnswer::items`] are there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChanceAnswer {
    /// Draws taken.
    pub done: u32,
    /// The number of scored items with a range.
    pub uncertain: usize,
    /// The number of scored items that take part.
    pub count: usize,
    /// The best of them.
    pub items: Vec<RankedItem>,
    /// The beginnings of groups that can be told apart: places in the order of the scores.
    pub groups: Vec<usize>,
    /// The timeboxes that have a capacity.
    pub fits: Vec<TimeboxFit>,
}

impl ChanceAnswer {
    /// As text.
    pub fn text(&self) -> String {
        letters::write(self)
    }

    /// From text; `None` where it is none.
    pub fn read(text: &str) -> Option<ChanceAnswer> {
        letters::read(text)
    }

    /// The share of draws, 0 to 1, in which the item at a place is among the first `top`.
    pub fn in_top(&self, place: usize, top: usize) -> f64 {
        let draws = self.items.get(place).and_then(|placed| placed.within.get(top.checked_sub(1)?));
        f64::from(draws.copied().unwrap_or(0)) / f64::from(self.done.max(1))
    }

    /// The estimates worth making better if the first `top` are to be done, as places and keys: the largest products of p (1 − p), p being
    /// the chance of the top, and the input's share. At most `count`, best first.
    pub fn worth_refining(&self, top: usize, count: usize) -> Vec<(usize, Key)> {
        let mut best: Vec<(usize, Key, f64)> = Vec::new();
        for (place, placed) in self.items.iter().enumerate() {
            let p = self.in_top(place, top);
            for (key, share) in &placed.shares {
                let gain = p * (1.0 - p) * f64::from(*share);
                let at = best.partition_point(|(.., other)| *other >= gain);
                if gain > 0.0 && at < count {
                    best.truncate(count - 1);
                    best.insert(at, (place, *key, gain));
                }
            }
        }
        best.into_iter().map(|(place, key, _)| (place, key)).collect()
    }
}
