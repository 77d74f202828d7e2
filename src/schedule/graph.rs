//! The dependency graph of the items: who waits for whom, in what order things can be done, chains, and cycles.
//!
//! Items are named by their place in the plan. Nothing recurses: a chain may be as long as the plan.
//!
//! ```
//! use plan_widget::model::ItemIndex;
//! use plan_widget::schedule::graph::DependencyGraph;
//!
//! let [a, b, c] = [0, 1, 2].map(ItemIndex::new);
//! let graph = DependencyGraph::new(3, [(a, b), (b, c)]);
//! assert_eq!(graph.order().items, [a, b, c]);
//! assert_eq!(graph.closes(c, a), Some(vec![a, b, c]));
//! ```

use crate::model::Plan;
use crate::model::depends::{self, DependencyRule};
use crate::model::index::{ItemIndex, ItemVec};
use crate::model::tree::ItemTree;
use index_vec::index_vec;

/// A directed graph over items; an edge leads from what goes before to what waits for it, and says how it waits.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DependencyGraph {
    before: PackedLists,
    after: PackedLists,
}

/// An edge as one of its items sees it: the other one, and how the later one waits.
type GraphEdge = (ItemIndex, DependencyRule);

/// Many short lists in one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct PackedLists {
    starts: Vec<u32>,
    entries: Vec<GraphEdge>,
}

impl PackedLists {
    /// Files what follows the first of each under it.
    fn new(count: usize, edges: impl Iterator<Item = (ItemIndex, GraphEdge)> + Clone) -> PackedLists {
        let mut starts = vec![0u32; count + 1];
        for (at, _) in edges.clone() {
            starts[at.index() + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut entries = vec![(ItemIndex::new(0), DependencyRule::default()); starts[count] as usize];
        for (at, entry) in edges {
            let slot = &mut next[at.index()];
            entries[*slot as usize] = entry;
            *slot += 1;
        }
        PackedLists { starts, entries }
    }

    fn get(&self, at: ItemIndex) -> &[GraphEdge] {
        match (self.starts.get(at.index()), self.starts.get(at.index() + 1)) {
            (Some(start), Some(end)) => &self.entries[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// The items of a list, each once.
    fn items(&self, at: ItemIndex) -> impl Iterator<Item = ItemIndex> {
        let entries = self.get(at);
        // One item may stand there with several rules; those stand side by side.
        let is_first = |place: usize| place == 0 || entries[place - 1].0 != entries[place].0;
        (0..entries.len()).filter(move |place| is_first(*place)).map(|place| entries[place].0)
    }
}

/// An order in which things can be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TopologicalOrder {
    /// Every item after all it waits for; where there is a choice, in manual order as far as possible.
    pub items: Vec<ItemIndex>,
    /// Items on a cycle or waiting for one, in manual order: they can never be done.
    pub stuck: Vec<ItemIndex>,
}

impl DependencyGraph {
    /// The graph of a plan's `depends_on`. References to nothing, to oneself and repeated ones are left out.
    pub fn of(plan: &Plan) -> DependencyGraph {
        let rules = depends::rules(plan);
        // Between a whole and its own parts a dependency says nothing that dates could keep to.
        let tree = if rules.iter().any(|rules| !rules.is_empty()) { ItemTree::of(plan) } else { ItemTree::default() };
        let is_apart = |(from, to, _): &(ItemIndex, ItemIndex, DependencyRule)| {
            !tree.is_nested() || !tree.is_above(*from, *to) && !tree.is_above(*to, *from)
        };
        let edges = rules.iter_enumerated();
        let edges = edges.flat_map(|(to, from)| from.iter().map(move |(from, rule)| (*from, to, *rule)));
        DependencyGraph::with_rules(rules.len(), edges.filter(is_apart))
    }

    /// A graph over `count` items from pairs of what must end and what may start then.
    pub fn new(count: usize, edges: impl IntoIterator<Item = (ItemIndex, ItemIndex)>) -> DependencyGraph {
        DependencyGraph::with_rules(count, edges.into_iter().map(|(from, to)| (from, to, DependencyRule::default())))
    }

    /// A graph over `count` items from what goes before, what waits for it, and how.
    pub fn with_rules(
        count: usize,
        edges: impl IntoIterator<Item = (ItemIndex, ItemIndex, DependencyRule)>,
    ) -> DependencyGraph {
        let known = |(from, to, _): &(ItemIndex, ItemIndex, DependencyRule)| from != to && *from < count && *to < count;
        let mut edges: Vec<(ItemIndex, ItemIndex, DependencyRule)> = edges.into_iter().filter(known).collect();
        edges.sort_by_cached_key(|(from, to, rule)| (u64::from(from.raw()) << 32 | u64::from(to.raw()), *rule));
        edges.dedup();
        let after = PackedLists::new(count, edges.iter().map(|(from, to, rule)| (*from, (*to, *rule))));
        let before = PackedLists::new(count, edges.iter().map(|(from, to, rule)| (*to, (*from, *rule))));
        DependencyGraph { before, after }
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        self.after.starts.len().saturating_sub(1)
    }

    /// The places of the items.
    fn items(&self) -> impl Iterator<Item = ItemIndex> + use<> {
        (0..self.len()).map(ItemIndex::new)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// True if nothing waits for anything.
    pub fn is_loose(&self) -> bool {
        self.after.entries.is_empty()
    }

    /// The items that an item waits for directly.
    pub fn before(&self, item: ItemIndex) -> impl Iterator<Item = ItemIndex> {
        self.before.items(item)
    }

    /// The items that wait for an item directly.
    pub fn after(&self, item: ItemIndex) -> impl Iterator<Item = ItemIndex> {
        self.after.items(item)
    }

    /// The items that an item waits for directly, with how it does.
    pub fn rules_before(&self, item: ItemIndex) -> impl Iterator<Item = (ItemIndex, DependencyRule)> {
        self.before.get(item).iter().copied()
    }

    /// The rules by which an item waits for another directly; none where it does not.
    pub fn rules_between(&self, from: ItemIndex, to: ItemIndex) -> impl Iterator<Item = DependencyRule> {
        let all = self.before.get(to);
        let first = all.partition_point(|(other, _)| *other < from);
        all[first..].iter().take_while(move |(other, _)| *other == from).map(|(_, rule)| *rule)
    }

    /// The items that wait for an item directly, with how they do.
    pub fn rules_after(&self, item: ItemIndex) -> impl Iterator<Item = (ItemIndex, DependencyRule)> {
        self.after.get(item).iter().copied()
    }

    /// All edges: what goes before, what waits for it, and how.
    pub fn edges(&self) -> impl Iterator<Item = (ItemIndex, ItemIndex, DependencyRule)> {
        self.items().flat_map(|from| self.rules_after(from).map(move |(to, rule)| (from, to, rule)))
    }

    /// An order in which things can be done (Kahn 1962).
    pub fn order(&self) -> TopologicalOrder {
        let mut waits: ItemVec<u32> = self.items().map(|item| self.before(item).count() as u32).collect();
        let mut ready: std::collections::BinaryHeap<std::cmp::Reverse<ItemIndex>> =
            self.items().filter(|item| waits[*item] == 0).map(std::cmp::Reverse).collect();
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
        TopologicalOrder { items, stuck: self.items().filter(|item| waits[*item] > 0).collect() }
    }

    /// A cycle, each item waiting for the one before it and the first for the last; `None` if there is none.
    pub fn cycle(&self) -> Option<Vec<ItemIndex>> {
        let stuck = self.order().stuck;
        let is_stuck = |item: &ItemIndex| stuck.binary_search(item).is_ok();
        // Every stuck item waits for another stuck one: walking back, one comes up again.
        let mut seen: ItemVec<usize> = index_vec![usize::MAX; self.len()];
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
    pub fn closes(&self, from: ItemIndex, to: ItemIndex) -> Option<Vec<ItemIndex>> {
        let mut came_from: ItemVec<Option<ItemIndex>> = index_vec![None; self.len()];
        let mut open = std::collections::VecDeque::from([to]);
        *came_from.get_mut(to)? = Some(to);
        while let Some(at) = open.pop_front() {
            if at == from {
                let mut chain = vec![at];
                let mut at = at;
                while at != to {
                    at = came_from[at]?;
                    chain.push(at);
                }
                chain.reverse();
                return Some(chain);
            }
            for next in self.after(at) {
                if came_from[next].is_none() {
                    came_from[next] = Some(at);
                    open.push_back(next);
                }
            }
        }
        None
    }

    /// All that must end before `item`, directly or not, in manual order; without `item` itself, unless it is on a cycle.
    pub fn upstream(&self, item: ItemIndex) -> Vec<ItemIndex> {
        self.reach(item, &self.before)
    }

    /// All that waits for `item`, directly or not, in manual order; without `item` itself, unless it is on a cycle.
    pub fn downstream(&self, item: ItemIndex) -> Vec<ItemIndex> {
        self.reach(item, &self.after)
    }

    /// The items that an item waits for and that wait for it, directly or not, and itself, in manual order.
    pub fn chain(&self, item: ItemIndex) -> Vec<ItemIndex> {
        let mut found = self.upstream(item);
        found.extend(self.downstream(item));
        found.push(item);
        found.sort_by_cached_key(|at| u64::from(at.raw()));
        found.dedup();
        found
    }

    fn reach(&self, item: ItemIndex, lists: &PackedLists) -> Vec<ItemIndex> {
        let mut seen: ItemVec<bool> = index_vec![false; self.len()];
        let mut open: Vec<ItemIndex> = lists.items(item).collect();
        let mut found = Vec::new();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                found.push(at);
                open.extend(lists.items(at));
            }
        }
        found.sort_by_cached_key(|at| u64::from(at.raw()));
        found
    }
}
