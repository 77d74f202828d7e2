//! Dependencies: `depends_on` as places of items, and cycles in it.
//!
//! ```
//! use plan_widget::model::depends::{cycles, edges};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","depends_on":["b"]},{"id":"b","depends_on":["a"]}]"#).unwrap();
//! assert_eq!(edges(&plan).raw, [[1], [0]]);
//! assert_eq!(cycles(&plan), [[0, 1]]);
//! ```

use index_vec::index_vec;

use super::entry::Item;
use super::ids::IdTable;
use super::index::{ItemIndex, ItemSlice, ItemVec};
use super::key::Key;
use super::plan::Plan;

/// For each item, the places of the items it depends on. Dangling references and self-references are left out;
/// where an id stands twice, the first entry is meant.
pub fn edges(plan: &Plan) -> ItemVec<Vec<ItemIndex>> {
    let waits = plan.items().iter().any(|item| item.depends_on().next().is_some());
    edges_by(plan, &if waits { IdTable::new(plan.list(Key::Items).to_vec()) } else { IdTable::default() })
}

fn edges_by(plan: &Plan, ids: &IdTable) -> ItemVec<Vec<ItemIndex>> {
    let known = |at: ItemIndex, id: &str| ids.first(id).map(ItemIndex::new).filter(|other| *other != at);
    let of = |(at, item): (ItemIndex, &Item)| item.depends_on().filter_map(|id| known(at, id)).collect();
    plan.items().iter_enumerated().map(of).collect()
}

/// So many items are named in cycles; what closes after that is told once these are mended.
const MOST_TOLD: usize = 1_000_000;

/// The cycles met when following `depends_on`, each as item indices in order of waiting. Every item that stands on a cycle keeps
/// at least one of them in the answer; at most one cycle per closing edge. Depth-first with a stack of its own: a chain may be as long as the plan.
pub fn cycles(plan: &Plan) -> Vec<Vec<ItemIndex>> {
    cycles_of(&edges(plan))
}

/// The same by a table of the plan's items that is there already.
pub fn cycles_by(plan: &Plan, ids: &IdTable) -> Vec<Vec<ItemIndex>> {
    cycles_of(&edges_by(plan, ids))
}

/// True if there is any cycle.
pub fn has_cycle(edges: &ItemSlice<Vec<ItemIndex>>) -> bool {
    // Items leave as soon as none that they depend on is left; those on a cycle never do.
    let mut open: ItemVec<usize> = edges.iter().map(Vec::len).collect();
    let mut dependents: ItemVec<Vec<ItemIndex>> = index_vec![Vec::new(); edges.len()];
    for (at, needs) in edges.iter_enumerated() {
        for &needed in needs {
            dependents[needed].push(at);
        }
    }
    let mut free: Vec<ItemIndex> = edges.indices().filter(|at| open[*at] == 0).collect();
    let mut left = edges.len();
    while let Some(at) = free.pop() {
        left -= 1;
        for &dependent in &dependents[at] {
            open[dependent] -= 1;
            if open[dependent] == 0 {
                free.push(dependent);
            }
        }
    }
    left > 0
}

fn cycles_of(edges: &ItemSlice<Vec<ItemIndex>>) -> Vec<Vec<ItemIndex>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        Fresh,
        Open,
        Done,
    }
    let mut marks: ItemVec<Mark> = index_vec![Mark::Fresh; edges.len()];
    // The place of each open item on the path.
    let mut depth: ItemVec<usize> = index_vec![0; edges.len()];
    let mut cycles: Vec<Vec<ItemIndex>> = Vec::new();
    let mut told = 0;
    for root in edges.indices() {
        if marks[root] != Mark::Fresh || edges[root].is_empty() {
            continue;
        }
        let mut path: Vec<(ItemIndex, usize)> = vec![(root, 0)];
        marks[root] = Mark::Open;
        depth[root] = 0;
        while let Some((at, next)) = path.last_mut() {
            let Some(&to) = edges[*at].get(*next) else {
                marks[*at] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match marks[to] {
                Mark::Fresh => {
                    marks[to] = Mark::Open;
                    depth[to] = path.len();
                    path.push((to, 0));
                }
                // A long chain in which every item waits for the first has a cycle per item, and all of them together grow with its square.
                Mark::Open if told < MOST_TOLD || cycles.is_empty() => {
                    let cycle: Vec<ItemIndex> = path[depth[to]..].iter().map(|(node, _)| *node).collect();
                    told += cycle.len();
                    cycles.push(cycle);
                }
                Mark::Open => {}
                Mark::Done => {}
            }
        }
    }
    cycles
}

/// The way along `edges` from one item to another, both included; `None` where there is none.
pub fn path(edges: &ItemSlice<Vec<ItemIndex>>, from: ItemIndex, to: ItemIndex) -> Option<Vec<ItemIndex>> {
    // Where each item was come to from.
    let mut before: ItemVec<Option<ItemIndex>> = index_vec![None; edges.len()];
    let mut open = vec![from];
    before[from] = Some(from);
    while let Some(at) = open.pop() {
        if at == to {
            let mut way = vec![at];
            let mut at = at;
            while at != from {
                at = before[at]?;
                way.push(at);
            }
            way.reverse();
            return Some(way);
        }
        for &next in &edges[at] {
            if before[next].is_none() {
                before[next] = Some(at);
                open.push(next);
            }
        }
    }
    None
}
