//! The dependency graph of the items: who waits for whom, in what order things can be done, chains, and cycles.
//!
//! Items are named by their place in the plan. Nothing recurses: a chain may be as long as the plan.
//!
//! ```
//! use plan_widget::schedule::graph::DependencyGraph;
//!
//! let graph = DependencyGraph::new(3, [(0, 1), (1, 2)]);
//! assert_eq!(graph.order().items, [0, 1, 2]);
//! assert_eq!(graph.closes(2, 0), Some(vec![0, 1, 2]));
//! ```

use crate::model::{Plan, depends};

/// A directed graph over items; an edge leads from what must end to what waits for it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DependencyGraph {
    before: PackedLists,
    after: PackedLists,
}

/// Many short lists in one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct PackedLists {
    starts: Vec<u32>,
    entries: Vec<u32>,
}

impl PackedLists {
    /// Files the second of each pair under the first.
    fn new(count: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> PackedLists {
        let mut starts = vec![0u32; count + 1];
        for (at, _) in pairs.clone() {
            starts[at as usize + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut entries = vec![0u32; starts[count] as usize];
        for (at, entry) in pairs {
            entries[next[at as usize] as usize] = entry;
            next[at as usize] += 1;
        }
        PackedLists { starts, entries }
    }

    fn get(&self, at: usize) -> &[u32] {
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(start), Some(end)) => &self.entries[*start as usize..*end as usize],
            _ => &[],
        }
    }
}

/// An order in which things can be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TopologicalOrder {
    /// Every item after all it waits for; where there is a choice, in manual order as far as possible.
    pub items: Vec<usize>,
    /// Items on a cycle or waiting for one, in manual order: they can never be done.
    pub stuck: Vec<usize>,
}

impl DependencyGraph {
    /// The graph of a plan's `depends_on`. References to nothing, to oneself and repeated ones are left out.
    pub fn of(plan: &Plan) -> DependencyGraph {
        let edges = depends::edges(plan);
        let pairs = edges.iter().enumerate().flat_map(|(to, from)| from.iter().map(move |from| (*from, to)));
        DependencyGraph::new(edges.len(), pairs)
    }

    /// A graph over `count` items from pairs of what must end and what waits for it.
    pub fn new(count: usize, edges: impl IntoIterator<Item = (usize, usize)>) -> DependencyGraph {
        let known = |(from, to): &(usize, usize)| from != to && *from < count && *to < count;
        let mut pairs: Vec<(u32, u32)> =
            edges.into_iter().filter(known).map(|(from, to)| (from as u32, to as u32)).collect();
        pairs.sort_by_cached_key(|(from, to)| u64::from(*from) << 32 | u64::from(*to));
        pairs.dedup();
        let after = PackedLists::new(count, pairs.iter().copied());
        let before = PackedLists::new(count, pairs.iter().map(|(from, to)| (*to, *from)));
        DependencyGraph { before, after }
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        self.after.starts.len().saturating_sub(1)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// True if nothing waits for anything.
    pub fn is_loose(&self) -> bool {
        self.after.entries.is_empty()
    }

    /// The items that an item waits for directly.
    pub fn before(&self, item: usize) -> impl Iterator<Item = usize> {
        self.before.get(item).iter().map(|at| *at as usize)
    }

    /// The items that wait for an item directly.
    pub fn after(&self, item: usize) -> impl Iterator<Item = usize> {
        self.after.get(item).iter().map(|at| *at as usize)
    }

    /// All edges, from what must end to what waits for it.
    pub fn edges(&self) -> impl Iterator<Item = (usize, usize)> {
        (0..self.len()).flat_map(|from| self.after(from).map(move |to| (from, to)))
    }

    /// An order in which things can be done (Kahn 1962).
    pub fn order(&self) -> TopologicalOrder {
        let mut waits: Vec<u32> = (0..self.len()).map(|item| self.before.get(item).len() as u32).collect();
        let mut ready: std::collections::BinaryHeap<std::cmp::Reverse<usize>> =
            (0..self.len()).filter(|item| waits[*item] == 0).map(std::cmp::Reverse).collect();
        let mut items = Vec::with_capacity(self.len());
        while let Some(std::cmp::Reverse(item)) = ready.pop() {
            items.push(item);
            for next in self.after(item) {
                waits[next] -= 1;
                if waits[next] == 0 {
                    ready.push(std::cmp::Reverse(next));
                }
            }
        }
        TopologicalOrder { items, stuck: (0..self.len()).filter(|item| waits[*item] > 0).collect() }
    }

    /// A cycle, each item waiting for the one before it and the first for the last; `None` if there is none.
    pub fn cycle(&self) -> Option<Vec<usize>> {
        let stuck = self.order().stuck;
        let is_stuck = |item: &usize| stuck.binary_search(item).is_ok();
        // Every stuck item waits for another stuck one: walking back, one comes up again.
        let mut seen = vec![usize::MAX; self.len()];
        let mut path = Vec::new();
        let mut at = *stuck.first()?;
        while seen[at] == usize::MAX {
            seen[at] = path.len();
            path.push(at);
            at = self.before(at).find(is_stuck)?;
        }
        let mut cycle = path.split_off(seen[at]);
        cycle.reverse();
        Some(cycle)
    }

    /// The cycle that would close if `to` also waited for `from`: the chain from `to` to `from`, both included; `None` if it
    /// may be added.
    pub fn closes(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let mut came_from = vec![usize::MAX; self.len()];
        let mut open = std::collections::VecDeque::from([to]);
        *came_from.get_mut(to)? = to;
        while let Some(at) = open.pop_front() {
            if at == from {
                let mut chain = vec![at];
                let mut at = at;
                while at != to {
                    at = came_from[at];
                    chain.push(at);
                }
                chain.reverse();
                return Some(chain);
            }
            for next in self.after(at) {
                if came_from[next] == usize::MAX {
                    came_from[next] = at;
                    open.push_back(next);
                }
            }
        }
        None
    }

    /// All that must end before `item`, directly or not, in manual order; without `item` itself, unless it is on a cycle.
    pub fn upstream(&self, item: usize) -> Vec<usize> {
        self.reach(item, &self.before)
    }

    /// All that waits for `item`, directly or not, in manual order; without `item` itself, unless it is on a cycle.
    pub fn downstream(&self, item: usize) -> Vec<usize> {
        self.reach(item, &self.after)
    }

    /// The items that an item waits for and that wait for it, directly or not, and itself, in manual order.
    pub fn chain(&self, item: usize) -> Vec<usize> {
        let mut found = self.upstream(item);
        found.extend(self.downstream(item));
        found.push(item);
        found.sort_by_cached_key(|at| *at as u64);
        found.dedup();
        found
    }

    fn reach(&self, item: usize, lists: &PackedLists) -> Vec<usize> {
        let mut seen = vec![false; self.len()];
        let mut open: Vec<u32> = lists.get(item).to_vec();
        let mut found = Vec::new();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at as usize], true) {
                found.push(at as usize);
                open.extend_from_slice(lists.get(at as usize));
            }
        }
        found.sort_by_cached_key(|at| *at as u64);
        found
    }
}
