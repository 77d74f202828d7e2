//! The tree of items: `parent` as places, with children, depth and order. Built in linear time and without recursion: a chain may be as long as the plan.
//!
//! ```
//! use plan_widget::model::ItemIndex;
//! use plan_widget::model::tree::ItemTree;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"login","parent":"accounts"},{"id":"accounts"},{"id":"search"}]"#).unwrap();
//! let tree = ItemTree::of(&plan);
//! let [login, accounts, search] = [0, 1, 2].map(ItemIndex::new);
//! assert_eq!(tree.parent(login), Some(accounts));
//! assert_eq!(tree.roots(), [accounts, search]);
//! assert_eq!(tree.preorder().collect::<Vec<_>>(), [accounts, login, search]);
//! ```

use super::entry::Item;
use super::ids::IdTable;
use super::index::{ItemIndex, ItemVec};
use super::key::Key;
use super::plan::Plan;

/// The items of a plan under their parents. Who names a parent that is not there, or stands on a cycle, is a root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemTree {
    /// Every item, parents before their children, siblings in manual order.
    order: Vec<ItemIndex>,
    /// The roots in manual order.
    roots: Vec<ItemIndex>,
    /// The node of each item; empty in a plan without parents.
    nodes: ItemVec<TreeNode>,
    /// The cycles, each from its first item on, following `parent`.
    cycles: Vec<Vec<ItemIndex>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct TreeNode {
    parent: Option<ItemIndex>,
    children: Vec<ItemIndex>,
    depth: usize,
    /// Its place in the order, and the number of items there that are it or stand below it.
    place: usize,
    size: usize,
}

impl ItemTree {
    /// The tree of a plan.
    pub fn of(plan: &Plan) -> ItemTree {
        let nests = plan.items().iter().any(|item| item.parent().is_some());
        if !nests {
            let roots: Vec<ItemIndex> = plan.items().indices().collect();
            return ItemTree { order: roots.clone(), roots, ..ItemTree::default() };
        }
        ItemTree::by(plan, &IdTable::new(plan.list(Key::Items).to_vec()))
    }

    /// The same by a table of the plan's items that is there already.
    pub fn by(plan: &Plan, ids: &IdTable) -> ItemTree {
        let named = |item: &Item| item.parent().and_then(|id| ids.first(id)).map(ItemIndex::new);
        let named: ItemVec<Option<ItemIndex>> = plan.items().iter().map(named).collect();
        let cycles = cycles_of(&named);
        let mut nodes: ItemVec<TreeNode> =
            named.iter().map(|parent| TreeNode { parent: *parent, ..TreeNode::default() }).collect();
        for at in cycles.iter().flatten() {
            nodes[*at].parent = None;
        }
        let mut roots = Vec::new();
        for at in named.indices() {
            match nodes[at].parent {
                Some(parent) => nodes[parent].children.push(at),
                None => roots.push(at),
            }
        }
        let mut order = Vec::with_capacity(nodes.len());
        let mut open: Vec<ItemIndex> = roots.iter().rev().copied().collect();
        while let Some(at) = open.pop() {
            let depth = nodes[at].parent.map_or(0, |parent| nodes[parent].depth + 1);
            nodes[at].depth = depth;
            nodes[at].place = order.len();
            nodes[at].size = 1;
            order.push(at);
            open.extend(nodes[at].children.iter().rev());
        }
        for at in order.iter().rev() {
            if let Some(parent) = nodes[*at].parent {
                nodes[parent].size += nodes[*at].size;
            }
        }
        ItemTree { order, roots, nodes, cycles }
    }

    /// The parent of an item; none for a root.
    pub fn parent(&self, item: ItemIndex) -> Option<ItemIndex> {
        self.nodes.get(item)?.parent
    }

    /// The children of an item in manual order.
    pub fn children(&self, item: ItemIndex) -> &[ItemIndex] {
        self.nodes.get(item).map_or(&[], |node| &node.children)
    }

    /// The items without a parent in manual order.
    pub fn roots(&self) -> &[ItemIndex] {
        &self.roots
    }

    /// The number of items above an item, 0 for a root.
    pub fn depth(&self, item: ItemIndex) -> usize {
        self.nodes.get(item).map_or(0, |node| node.depth)
    }

    /// True if the item has children.
    pub fn is_parent(&self, item: ItemIndex) -> bool {
        !self.children(item).is_empty()
    }

    /// The items above an item, its parent first.
    pub fn ancestors(&self, item: ItemIndex) -> impl Iterator<Item = ItemIndex> {
        std::iter::successors(self.parent(item), |at| self.parent(*at))
    }

    /// Every item, parents before their children, siblings in manual order.
    pub fn preorder(&self) -> impl Iterator<Item = ItemIndex> {
        self.order.iter().copied()
    }

    /// True if any item is a part of another.
    pub fn is_nested(&self) -> bool {
        !self.nodes.is_empty() && self.roots.len() < self.nodes.len()
    }

    /// The place of an item in tree order; its place among the items in a plan without parents.
    pub fn place(&self, item: ItemIndex) -> usize {
        self.nodes.get(item).map_or(item.index(), |node| node.place)
    }

    /// True if an item stands above another, at any distance.
    pub fn is_above(&self, item: ItemIndex, other: ItemIndex) -> bool {
        let place = |at: ItemIndex| self.nodes.get(at).map(|node| (node.place, node.size));
        place(item).zip(place(other)).is_some_and(|((from, size), (at, _))| at > from && at < from + size)
    }

    /// Every item below an item, in tree order.
    pub fn branch_below(&self, item: ItemIndex) -> &[ItemIndex] {
        let below = self.nodes.get(item).map_or(0..0, |node| node.place + 1..node.place + node.size);
        &self.order[below]
    }

    /// The items below an item that have no children of their own, in tree order.
    pub fn leaves_below(&self, item: ItemIndex) -> impl Iterator<Item = ItemIndex> {
        self.branch_below(item).iter().copied().filter(|at| !self.is_parent(*at))
    }

    /// The blocks in which some items are shown below each other, numbered from 0 for each of them; none where no one of them has children. A parent is a block of its own, what is right below
    /// it the next, and the last one what has no parent among them; `list` makes each item a block. In tree order.
    pub fn blocks(&self, items: &[ItemIndex], list: bool) -> Option<Vec<u32>> {
        if !items.iter().any(|item| self.is_parent(*item)) {
            return None;
        }
        let mut known: Vec<ItemIndex> = items.to_vec();
        known.sort_by_cached_key(|item| u64::from(item.raw()));
        let key = |item: &ItemIndex| {
            let parent = || self.parent(*item).filter(|parent| known.binary_search(parent).is_ok());
            match list || self.is_parent(*item) {
                true => self.place(*item) as u64 * 2,
                false => parent().map_or(u64::MAX, |parent| self.place(parent) as u64 * 2 + 1),
            }
        };
        let keys: Vec<u64> = items.iter().map(key).collect();
        let mut blocks = keys.clone();
        blocks.sort_unstable();
        blocks.dedup();
        Some(keys.iter().map(|key| blocks.partition_point(|other| other < key) as u32).collect())
    }

    /// The cycles of parents, each from its first item on, following `parent`.
    pub fn cycles(&self) -> &[Vec<ItemIndex>] {
        &self.cycles
    }
}

/// The cycles where each item names at most one other as its parent, each from its first item on.
pub fn cycles_of(named: &ItemVec<Option<ItemIndex>>) -> Vec<Vec<ItemIndex>> {
    // The walk that came by; 0 for none.
    let mut walks: ItemVec<u32> = index_vec::index_vec![0; named.len()];
    let mut cycles = Vec::new();
    for (walk, start) in (1..).zip(named.indices()) {
        let mut at = Some(start);
        while let Some(next) = at.filter(|at| walks[*at] == 0) {
            walks[next] = walk;
            at = named[next];
        }
        // Every walk ends at a root, in an earlier walk, or in a circle of its own.
        if let Some(first) = at.filter(|at| walks[*at] == walk) {
            let mut cycle = vec![first];
            cycle.extend(std::iter::successors(named[first], |at| named[*at]).take_while(|at| *at != first));
            let lowest = cycle.iter().enumerate().min_by_key(|(_, at)| **at).map_or(0, |(place, _)| place);
            cycle.rotate_left(lowest);
            cycles.push(cycle);
        }
    }
    cycles
}
