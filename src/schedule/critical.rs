//! Slack and the critical path of dated items, and dependencies that the dates break.
//!
//! The critical path method (Kelley and Walker, 1959; the four types of dependency with their lags as in precedence diagramming, Roy 1962) on the dates as they are
//! planned: lengths and slack are working days, as capacity and proposals count them, and an item may slip by its slack before the end of the whole does.
//!
//! A lag counts working days of the item that waits. From the end of the other one it counts from the day after its last working day, from its start from the first.
//!
//! ```
//! use index_vec::index_vec;
//! use plan_widget::base::day::Day;
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::calendar::DayRange;
//! use plan_widget::schedule::critical::violations;
//! use plan_widget::schedule::graph::DependencyGraph;
//! use plan_widget::schedule::workdays::WorkingDays;
//!
//! let days = WorkingDays::default();
//! let range = |first, last| DayRange::new(Day::parse(first).unwrap(), Day::parse(last).unwrap());
//! let graph = DependencyGraph::new(2, [(ItemIndex::new(0), ItemIndex::new(1))]);
//! let dates = index_vec![range("2027-01-04", "2027-01-08"), range("2027-01-07", "2027-01-12")];
//! let early = violations(&graph, &dates, &index_vec![&days, &days]);
//! assert_eq!(early[0].days, 2);
//! ```

use super::calendar::DayRange;
use super::graph::DependencyGraph;
use super::workdays::WorkingDays;
use crate::base::day::Day;
use crate::model::depends::DependencyRule;
use crate::model::index::{ItemIndex, ItemSlice, ItemVec};
use index_vec::index_vec;

/// A dependency whose later item starts, or finishes, too early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DependencyViolation {
    /// The item that goes before.
    pub from: ItemIndex,
    /// The item that does not wait for it.
    pub to: ItemIndex,
    /// The rule that is broken.
    pub rule: DependencyRule,
    /// By how many of its working days it is too early, at least 1.
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
        let (start, done) = own.stretch(range);
        let (mut must, mut may) = (own.index(over), own.index(over));
        for (next, rule) in graph.rules_after(item) {
            if let (Some((later, theirs)), Some(room)) = (at(next), rooms[next]) {
                let (first, end) = theirs.stretch(later);
                let tied = if rule.kind.meets_start() { first } else { end };
                // The last day on which this one may be done before, or may start on, so that the later one need not slip further than by so much.
                let latest = |slip: i32| {
                    let day = theirs.day(tied.saturating_add(slip).saturating_sub(rule.lag));
                    if rule.kind.leaves_start() {
                        own.index(day.add_days(1)) - 1 + done - start
                    } else {
                        own.index(day)
                    }
                };
                must = must.min(latest(room.total));
                may = may.min(latest(0));
            }
        }
        rooms[item] = Some(ItemSlack { total: must - done, free: may - done, latest: own.day(must - 1) });
    }
    let critical = order.items.into_iter().filter(|item| rooms[*item].is_some_and(|room| room.total <= 0)).collect();
    PlanSlack { rooms, critical }
}

/// An item's dates and the days on which it is worked on.
#[derive(Clone, Copy, Debug)]
pub struct WorkedRange<'a> {
    /// First and last day.
    pub range: DayRange,
    /// Its calendar.
    pub workdays: &'a WorkingDays,
}

impl DependencyRule {
    /// By how many working days of its own `later` is too early for what it waits for; 0 where it is not, less where it could be earlier.
    pub fn lack(self, earlier: WorkedRange<'_>, later: WorkedRange<'_>) -> i32 {
        let (start, done) = earlier.workdays.stretch(earlier.range);
        let from = match self.kind.leaves_start() {
            true => earlier.workdays.day(start),
            false => earlier.workdays.day(done - 1).add_days(1),
        };
        let (first, end) = later.workdays.stretch(later.range);
        let tied = if self.kind.meets_start() { first } else { end };
        later.workdays.index(from).saturating_add(self.lag).saturating_sub(tied)
    }
}

/// The dependencies that the dates break, by the earlier item and then the later.
pub fn violations(
    graph: &DependencyGraph,
    ranges: &ItemSlice<Option<DayRange>>,
    workdays: &ItemSlice<&WorkingDays>,
) -> Vec<DependencyViolation> {
    let at = |item: ItemIndex| {
        Some(WorkedRange { range: ranges.get(item).copied().flatten()?, workdays: workdays.get(item)? })
    };
    graph
        .edges()
        .filter_map(|(from, to, rule)| {
            let days = rule.lack(at(from)?, at(to)?);
            (days > 0).then_some(DependencyViolation { from, to, rule, days })
        })
        .collect()
}
