//! Slack and the critical path of dated items, and dependencies that the dates break.
//!
//! The critical path method (Kelley and Walker, 1959) on the dates as they are planned: lengths are calendar days from start
//! to end, a dependency is finish-to-start, and an item may slip by its slack before the end of the whole does.

use super::calendar::DayRange;
use super::graph::Graph;
use crate::base::day::Day;

/// A dependency whose later item starts too early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Violation {
    /// What must end.
    pub from: usize,
    /// What starts before that.
    pub to: usize,
    /// By how many days too early, at least 1: the later item may start the day after the earlier one ends.
    pub days: i32,
}

/// What the dates and dependencies leave room for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Slack {
    /// Days by which an item can slip, its length kept, before the end of the whole or (through dependencies) a later item
    /// forces it; negative when that is broken already. `None` for items without dates, on a circle, or waiting for one.
    pub total: Vec<Option<i32>>,
    /// Days by which an item can slip before any item that waits for it must move, or before the end of the whole.
    pub free: Vec<Option<i32>>,
    /// Items without room, in an order in which they can be done.
    pub critical: Vec<usize>,
}

/// Slack of items against `end`, or against the last day of all of them. `ranges` are the items' dates, in the order of the
/// graph. Undated items pass nothing on.
pub fn slack(graph: &Graph, ranges: &[Option<DayRange>], end: Option<Day>) -> Slack {
    let at = |item: usize| ranges.get(item).copied().flatten();
    let order = graph.order();
    let last = end.or_else(|| order.items.iter().filter_map(|item| at(*item)).map(|range| range.last).max());
    let Some(last) = last else {
        return Slack { total: vec![None; graph.len()], free: vec![None; graph.len()], critical: Vec::new() };
    };
    let mut total = vec![None; graph.len()];
    let mut free = vec![None; graph.len()];
    for item in order.items.iter().copied().rev() {
        let Some(range) = at(item) else {
            continue;
        };
        let whole = last.days_since(range.last);
        let mut least = (whole, whole);
        for next in graph.after(item) {
            if let (Some(later), Some(theirs)) = (at(next), total[next]) {
                let gap = later.first.days_since(range.last) - 1;
                least = (least.0.min(gap.saturating_add(theirs)), least.1.min(gap));
            }
        }
        total[item] = Some(least.0);
        free[item] = Some(least.1);
    }
    let critical = order.items.into_iter().filter(|item| total[*item].is_some_and(|days| days <= 0)).collect();
    Slack { total, free, critical }
}

/// The dependencies that the dates break, by the earlier item and then the later.
pub fn violations(graph: &Graph, ranges: &[Option<DayRange>]) -> Vec<Violation> {
    let at = |item: usize| ranges.get(item).copied().flatten();
    graph
        .edges()
        .filter_map(|(from, to)| {
            let days = at(from)?.last.days_since(at(to)?.first) + 1;
            (days > 0).then_some(Violation { from, to, days })
        })
        .collect()
}

/// The chain of dependencies that the end of `item` rests on: itself, then always the dated one of those it waits for that
/// ends last (the first in manual order among equals), as long as that leaves at most `gap` free days between; earliest
/// first.
pub fn driving_chain(graph: &Graph, ranges: &[Option<DayRange>], item: usize, gap: i32) -> Vec<usize> {
    let at = |item: usize| ranges.get(item).copied().flatten();
    let mut chain = vec![item];
    let mut seen = vec![false; graph.len()];
    let mut now = item;
    while let Some(range) = at(now).filter(|_| !std::mem::replace(&mut seen[now], true)) {
        let before = graph.before(now).filter_map(|before| Some((at(before)?.last, std::cmp::Reverse(before))));
        match before.max() {
            Some((last, std::cmp::Reverse(before))) if range.first.days_since(last) - 1 <= gap && !seen[before] => {
                chain.push(before);
                now = before;
            }
            _ => break,
        }
    }
    chain.reverse();
    chain
}
