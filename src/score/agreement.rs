//! The same items under every method that has something to go on, and how far the methods agree.
//!
//! ```
//! use plan_widget::score::agreement::tau_b;
//!
//! assert_eq!(tau_b(&[1, 2, 3], &[1, 2, 3]), Some(1.0));
//! assert_eq!(tau_b(&[1, 2, 3], &[3, 2, 1]), Some(-1.0));
//! ```

use super::rank::Ranking;
use crate::base::order;
use crate::model::{ItemIndex, Plan};

/// The rankings under all methods that score at least one item, in the order of the plan format.
pub fn rankings(plan: &Plan) -> Vec<Ranking> {
    let all = plan.method_choices().into_iter().map(|method| Ranking::with(plan, method));
    all.filter(|ranking| ranking.scored() > 0).collect()
}

/// The agreement of two rankings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankAgreement {
    /// Kendall's tau-b, -1 to 1; `None` where one of the rankings gives all items the same score.
    pub tau: Option<f64>,
    /// The number of items with a score in both.
    pub items: usize,
}

/// Kendall's tau-b over the items that have a score in both rankings; pins count for nothing.
///
/// M. G. Kendall, "The treatment of ties in ranking problems" (1945); in O(n log n) after W. R. Knight (1966): pairs that are
/// discordant are the exchanges a merge sort by the second makes of items in order of the first.
pub fn agreement(a: &Ranking, b: &Ranking) -> RankAgreement {
    let both = (0..a.len().min(b.len())).map(ItemIndex::new).filter_map(|item| a.score(item).zip(b.score(item)));
    let (x, y): (Vec<u64>, Vec<u64>) =
        both.map(|(x, y)| (order::ascending(a.scorer().merit(x)), order::ascending(b.scorer().merit(y)))).unzip();
    RankAgreement { tau: tau_b(&x, &y), items: x.len() }
}

/// Kendall's tau-b of pairs of keys; `None` where one side is all alike.
pub fn tau_b(x: &[u64], y: &[u64]) -> Option<f64> {
    // By x, then by y: the second sort is stable.
    let by_y = order::sorted(y);
    let x_by_y: Vec<u64> = by_y.iter().map(|&at| x[at as usize]).collect();
    let by_both: Vec<usize> = order::sorted(&x_by_y).into_iter().map(|at| by_y[at as usize] as usize).collect();
    let pairs = |n: u64| n * n.saturating_sub(1) / 2;
    let all = pairs(x.len() as u64);
    let ties_x = runs(by_both.iter().map(|&at| x[at])).map(pairs).sum::<u64>();
    let ties_both = runs(by_both.iter().map(|&at| (x[at], y[at]))).map(pairs).sum::<u64>();
    let ties_y = runs(by_y.iter().map(|&at| y[at as usize])).map(pairs).sum::<u64>();
    let discordant = exchanges(by_both.iter().map(|&at| y[at]).collect());
    let (free_x, free_y) = (all - ties_x, all - ties_y);
    if free_x == 0 || free_y == 0 {
        return None;
    }
    let concordant = all + ties_both - ties_x - ties_y - discordant;
    let above = concordant as f64 - discordant as f64;
    Some((above / (free_x as f64 * free_y as f64).sqrt()).clamp(-1.0, 1.0))
}

/// The lengths of runs of equal values.
fn runs<T: PartialEq>(values: impl Iterator<Item = T>) -> impl Iterator<Item = u64> {
    let mut values = values.peekable();
    std::iter::from_fn(move || {
        let first = values.next()?;
        let mut length = 1;
        while values.next_if_eq(&first).is_some() {
            length += 1;
        }
        Some(length)
    })
}

/// The number of pairs that stand the wrong way round: counted by a bottom-up merge sort.
fn exchanges(mut from: Vec<u64>) -> u64 {
    let mut to = from.clone();
    let (mut width, mut count) = (1, 0);
    while width < from.len() {
        for start in (0..from.len()).step_by(2 * width) {
            let (middle, end) = ((start + width).min(from.len()), (start + 2 * width).min(from.len()));
            let (mut left, mut right) = (start, middle);
            for slot in &mut to[start..end] {
                if left < middle && (right == end || from[left] <= from[right]) {
                    *slot = from[left];
                    left += 1;
                } else {
                    count += (middle - left) as u64;
                    *slot = from[right];
                    right += 1;
                }
            }
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    count
}

/// The items whose rank by score is at most `top` in every one of the rankings, in manual order. Ties at the edge are in.
pub fn in_every_top(rankings: &[Ranking], top: usize) -> Vec<ItemIndex> {
    let within =
        |item: ItemIndex| rankings.iter().all(|ranking| ranking.computed_rank(item).is_some_and(|rank| rank <= top));
    let Some(first) = rankings.first() else {
        return Vec::new();
    };
    let mut items: Vec<ItemIndex> = first.computed().iter().copied().filter(|item| within(*item)).collect();
    items.sort_by_cached_key(|item| u64::from(item.raw()));
    items
}
