//! The agreement of raters on an item: median, quartiles, outliers, and the items they disagree about most.
//!
//! ```
//! use plan_widget::score::spread::spreads;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","votes":[{"by":"Ann","effort":2},{"by":"Ben","effort":4},{"by":"Cem","effort":9}]}]"#).unwrap();
//! assert_eq!(spreads(&plan.items()[0])[0].median, 4.0);
//! ```

use std::rc::Rc;

use super::ballots::voter;
use super::matrix::quantile;
use crate::base::map::{Map, Set};
use crate::base::order;
use crate::model::schema::ESTIMATES;
use crate::model::{Entry, Item, ItemIndex, Key, Plan, Value, Vote};

/// The votes on one estimate of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct VoteSpread {
    /// The estimate.
    pub key: Key,
    /// Voters with their numbers, lowest first; one vote a person, the last in the file.
    pub votes: Vec<(Rc<str>, f64)>,
    /// Half of the votes lie below it.
    pub median: f64,
    /// A quarter lies below, and a quarter above: type 7 quartiles (R. J. Hyndman and Y. Fan, 1996). Their difference is the spread.
    pub quartiles: (f64, f64),
    /// Places in `votes` that lie over 1.5 spreads outside of the quartiles (J. W. Tukey's fences).
    pub outliers: Vec<usize>,
    /// 0 for full agreement, up to 1: the mean difference of two raters over twice the mean vote (C. Gini's coefficient). It has no unit,
    /// so that estimates compare, and one voice against many shows.
    pub disagreement: f64,
}

/// The votes on each estimate of an item that has any, in the order of the plan file.
pub fn spreads(item: &Item) -> Vec<VoteSpread> {
    let counting = counting(item);
    ESTIMATES.iter().filter_map(|key| spread(&counting, *key)).collect()
}

/// The votes that count, in the order of the file: of each person the last, and all that have no name.
fn counting(item: &Item) -> Vec<&Vote> {
    let mut seen = Set::default();
    let last = |vote: &&Vote| {
        let by = vote.by().unwrap_or_default();
        by.is_empty() || seen.insert(voter(by))
    };
    let mut votes: Vec<&Vote> = item.votes().iter().rev().filter(last).collect();
    votes.reverse();
    votes
}

fn spread(counting: &[&Vote], key: Key) -> Option<VoteSpread> {
    let numbers =
        counting.iter().filter_map(|vote| Some((Rc::from(vote.by().unwrap_or_default()), vote.record().num(key)?)));
    let mut votes: Vec<(Rc<str>, f64)> = numbers.collect();
    votes.sort_by_cached_key(|(_, number)| order::ascending(*number));
    if votes.is_empty() {
        return None;
    }
    let numbers: Vec<f64> = votes.iter().map(|(_, number)| *number).collect();
    let [low, median, high] = [0.25, 0.5, 0.75].map(|share| quantile(&numbers, share));
    let reach = 1.5 * (high - low);
    let outside = |number: &f64| *number < low - reach || *number > high + reach;
    let outliers = numbers.iter().enumerate().filter(|(_, number)| outside(number)).map(|(at, _)| at).collect();
    Some(VoteSpread { key, votes, median, quartiles: (low, high), outliers, disagreement: gini(&numbers) })
}

/// Mean difference of two of the sorted numbers over twice their mean size; 0 for fewer than two.
fn gini(sorted: &[f64]) -> f64 {
    let largest = sorted.iter().fold(0.0, |largest: f64, number| largest.max(number.abs()));
    if sorted.len() < 2 || largest == 0.0 {
        return 0.0;
    }
    let count = sorted.len() as f64;
    // In a sorted row each number is the larger of as many pairs as stand before it, and the smaller of the rest.
    let weigh = |(at, number): (usize, &f64)| (2.0 * at as f64 + 1.0 - count) * (number / largest);
    let differences: f64 = sorted.iter().enumerate().map(weigh).sum();
    let sizes: f64 = sorted.iter().map(|number| (number / largest).abs()).sum();
    (differences / ((count - 1.0) * sizes)).clamp(0.0, 1.0)
}

/// Items with votes of at least two people on one estimate, by how far they disagree on that of it they disagree on most: place in the
/// plan, disagreement; most first, equal ones in manual order.
pub fn disagreements(plan: &Plan) -> Vec<(ItemIndex, f64)> {
    let mut all: Vec<(ItemIndex, f64)> = Vec::new();
    for (at, item) in plan.items().iter_enumerated().filter(|(_, item)| !item.votes().is_empty()) {
        let several = spreads(item).into_iter().filter(|spread| spread.votes.len() > 1);
        if let Some(most) = several.map(|spread| spread.disagreement).reduce(f64::max) {
            all.push((at, most));
        }
    }
    let keys: Vec<u64> = all.iter().map(|(_, most)| order::descending(*most)).collect();
    order::sorted(&keys).into_iter().map(|at| all[at as usize]).collect()
}

/// The values to set on an item to take the medians of its votes for these estimates, where they are not what it has.
pub fn medians(item: &Item, keys: &[Key]) -> Vec<(Key, Value)> {
    let spreads = spreads(item).into_iter().filter(|spread| keys.contains(&spread.key));
    let new = spreads.filter(|spread| item.record().num(spread.key) != Some(spread.median));
    new.filter_map(|spread| Some((spread.key, Value::num(spread.median)?))).collect()
}

/// Everyone who has voted, in order of first vote, and on how many items.
pub fn voters(plan: &Plan) -> Vec<(Rc<str>, usize)> {
    // By person: the name as it stands first, the items, and the last of them.
    let mut voters: Map<String, (Rc<str>, usize, usize)> = Map::default();
    for (at, item) in plan.items().iter().enumerate() {
        for vote in item.votes().iter().filter(|vote| !vote.is_unreadable()) {
            let by = vote.by().unwrap_or_default();
            let (_, items, last) = voters.entry(voter(by)).or_insert_with(|| (Rc::from(by), 0, usize::MAX));
            if *last != at {
                (*items, *last) = (*items + 1, at);
            }
        }
    }
    voters.into_iter().map(|(_, (name, items, _))| (name, items)).collect()
}
