//! Who waits for whom: `depends_on` as indices into the items, and circles in it.

use std::rc::Rc;

use super::ids::Ids;
use super::key::Key;
use super::plan::Plan;
use super::record::Record;

/// For each item, the indices of the items it depends on. Dangling references and self-references are left out;
/// where an id stands twice, the first entry is meant.
pub fn edges(plan: &Plan) -> Vec<Vec<usize>> {
    let waits = plan.items().iter().any(|item| item.get(Key::DependsOn).is_some());
    edges_by(plan, &if waits { Ids::new(plan.items().to_vec()) } else { Ids::default() })
}

fn edges_by(plan: &Plan, ids: &Ids) -> Vec<Vec<usize>> {
    let known = |at: usize, id: &str| ids.first(id).filter(|other| *other != at);
    let of = |(at, item): (usize, &Rc<Record>)| item.texts(Key::DependsOn).filter_map(|id| known(at, id)).collect();
    plan.items().iter().enumerate().map(of).collect()
}

/// The circles met when following `depends_on`, each as item indices in order of waiting. Every item that stands on a circle keeps
/// at least one of them in the answer; at most one circle per closing edge. Depth-first with a stack of its own: a chain may be as long as the plan.
pub fn cycles(plan: &Plan) -> Vec<Vec<usize>> {
    cycles_of(&edges(plan))
}

/// The same by a table of the plan's items that is there already.
pub fn cycles_by(plan: &Plan, ids: &Ids) -> Vec<Vec<usize>> {
    cycles_of(&edges_by(plan, ids))
}

fn cycles_of(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        Fresh,
        Open,
        Done,
    }
    let mut marks = vec![Mark::Fresh; edges.len()];
    let mut cycles = Vec::new();
    for root in 0..edges.len() {
        if marks[root] != Mark::Fresh || edges[root].is_empty() {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        marks[root] = Mark::Open;
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
                    path.push((to, 0));
                }
                Mark::Open => {
                    let from = path.iter().position(|(node, _)| *node == to).unwrap_or(0);
                    cycles.push(path[from..].iter().map(|(node, _)| *node).collect());
                }
                Mark::Done => {}
            }
        }
    }
    cycles
}

/// The way along `edges` from one item to another, both included; `None` where there is none.
pub fn path(edges: &[Vec<usize>], from: usize, to: usize) -> Option<Vec<usize>> {
    // Where each item was come to from.
    let mut before: Vec<Option<usize>> = vec![None; edges.len()];
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
