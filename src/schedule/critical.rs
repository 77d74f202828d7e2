//! Slack and the critical path of dated items, and dependencies that the dates break.
//!
//! The critical path method (Kelley and Walker, 1959) on the dates as they are planned: lengths and slack are working days, as capacity and proposals
//! count them, a dependency is finish-to-start, and an item may slip by its slack before the end of the whole does.
//!
//! ```
//! use index_vec::index_vec;
//! use plan_widget::base::day::Day;
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::calendar::DayRange;
//! use plan_widget::schedule::critical::violations;
//! use plan_widget::schedule::graph::DependencyGraph;
//!
//! let range = |first, last| DayRange::new(Day::parse(first).unwrap(), Day::parse(last).unwrap());
//! let graph = DependencyGraph::new(2, [(ItemIndex::new(0), ItemIndex::new(1))]);
//! let early = violations(&graph, &index_vec![range("2027-01-04", "2027-01-08"), range("2027-01-07", "2027-01-12")]);
//! assert_eq!(early[0].days, 2);
//! ```

use super::calendar::DayRange;
use super::graph::DependencyGraph;
use super::workdays::WorkingDays;
use crate::base::day::Day;
use crate::model::index::{ItemIndex, ItemSlice, ItemVec};
use index_vec::index_vec;

/// A dependency whose later item starts too early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DependencyViolation {
    /// The item that must end.
    pub from: ItemIndex,
    /// The item that starts before that.
    pub to: ItemIndex,
    /// By how many days too early, at least 1: the later item may start the day after the earlier one ends.
    pub days: i32,
}

/// The slack of an item: how far it can slip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemSlack {
    /// Working days by which it can slip, its work kept, before the end of the whole or (through dependencies) a later item forces it; negative when
    /// that is broken already.
    pub total: i32,
    /// Working days by which it can slip before any item that waits for it must move, or before the end of the whole.
    pub free: i32,
    /// The last day on which it may end.
    pub latest: Day,
}

/// The slack that dates and dependencies leave.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlanSlack {
    /// By item; `None` for items without dates, on a cycle, or waiting for one.
    pub rooms: ItemVec<Option<ItemSlack>>,
    /// Items without room, in an order in which they can be done.
    pub critical: Vec<ItemIndex>,
}

/// Slack of items against `end`, or against the last day of all of them. `ranges` are the items' dates and `workdays` the days on which each is worked
/// on, in the order of the graph. Undated items pass nothing on.
pub fn slack(
    graph: &DependencyGraph,
    ranges: &ItemSlice<Option<DayRange>>,
    workdays: &ItemSlice<&WorkingDays>,
    end: Option<Day>,
) -> PlanSlack {
    let at = |item: ItemIndex| Some((ranges.get(item).copied().flatten()?, *workdays.get(item)?));
    let order = graph.order();
    let last = end.or_else(|| order.items.iter().filter_map(|item| at(*item)).map(|(range, _)| range.last).max());
    let mut rooms: ItemVec<Option<ItemSlack>> = index_vec![None; graph.len()];
    let Some(last) = last else { return PlanSlack { rooms, critical: Vec::new() } };
    // The first day after the end.
    let over = last.add_days(1);
    for item in order.items.iter().copied().rev() {
        let Some((range, own)) = at(item) else { continue };
        let (_, done) = own.stretch(range);
        let (mut must, mut may) = (own.index(over), own.index(over));
        for next in graph.after(item) {
            if let (Some((later, theirs)), Some(room)) = (at(next), rooms[next]) {
                let (first, _) = theirs.stretch(later);
                must = must.min(own.index(theirs.day(first.saturating_add(room.total))));
                may = may.min(own.index(theirs.day(first)));
            }
        }
        rooms[item] = Some(ItemSlack { total: must - done, free: may - done, latest: own.day(must - 1) });
    }
    let critical = order.items.into_iter().filter(|item| rooms[*item].is_some_and(|room| room.total <= 0)).collect();
    PlanSlack { rooms, critical }
}

/// The dependencies that the dates break, by the earlier item and then the later.
pub fn violations(graph: &DependencyGraph, ranges: &ItemSlice<Option<DayRange>>) -> Vec<DependencyViolation> {
    let at = |item: ItemIndex| ranges.get(item).copied().flatten();
    graph
        .edges()
        .filter_map(|(from, to)| {
            let days = at(from)?.last.days_since(at(to)?.first) + 1;
            (days > 0).then_some(DependencyViolation { from, to, days })
        })
        .collect()
}

/// The chain of dependencies that the end of `item` rests on: itself, then always the dated one of those it waits for that
/// ends last (the first in manual order among equals), as long as that leaves at most `gap` free days between; earliest
/// first.
pub fn driving_chain(
    graph: &DependencyGraph,
    ranges: &ItemSlice<Option<DayRange>>,
    item: ItemIndex,
    gap: i32,
) -> Vec<ItemIndex> {
    let at = |item: ItemIndex| ranges.get(item).copied().flatten();
    let mut chain = vec![item];
    let mut seen: ItemVec<bool> = index_vec![false; graph.len()];
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
