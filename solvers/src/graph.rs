//! Order and cycles in a directed graph given as pairs of ids.

use crate::order::{pairs as sorted_pairs, unpack};
use crate::table::{all, table};

/// What each id leads to, as one flat list.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    ids: Box<[u32]>,
    /// Those of `i` are `ids[at[i]..at[i + 1]]`.
    at: Box<[u32]>,
}

impl Rows {
    /// What the id leads to, rising.
    #[inline(always)]
    pub fn of(&self, id: usize) -> &[u32] {
        &self.ids[self.at[id] as usize..self.at[id + 1] as usize]
    }
}

/// The second of each pair under its first, or `turned` the other way round. Doubled pairs are kept once.
pub fn rows(n: usize, pairs: &[(u32, u32)], turned: bool) -> Rows {
    let mut at = all(n + 1, 0_u32);
    let mut ids = Vec::new();
    for word in sorted_pairs(pairs, turned) {
        let (a, b) = unpack(word);
        at[a as usize + 1] += 1;
        ids.push(b);
    }
    for i in 0..n {
        at[i + 1] += at[i];
    }
    Rows { ids: ids.into(), at }
}

/// Every id after all it is reached from (Kahn, "Topological sorting of large networks", CACM 5(11), 1962).
///
/// # Errors
/// The cycles, if there are any: each as the ids on it, in order, from its smallest id.
pub fn order(n: usize, links: &[(u32, u32)]) -> Result<Vec<u32>, Vec<Vec<u32>>> {
    let next = rows(n, links, false);
    let mut waits = all(n, 0_u32);
    for i in 0..n as u32 {
        for &b in next.of(i as usize) {
            waits[b as usize] += 1;
        }
    }
    let mut order = Vec::new();
    for (id, &waits) in (0..).zip(&waits) {
        if waits == 0 {
            order.push(id);
        }
    }
    let mut done = 0;
    while done < order.len() {
        for &b in next.of(order[done] as usize) {
            waits[b as usize] -= 1;
            if waits[b as usize] == 0 {
                order.push(b);
            }
        }
        done += 1;
    }
    if done == n { Ok(order) } else { Err(cycles(links, &waits)) }
}

/// One cycle for each strongly tied knot among the ids that still wait: walk back-links until an id repeats.
fn cycles(links: &[(u32, u32)], waits: &[u32]) -> Vec<Vec<u32>> {
    let n = waits.len();
    let mut before = all(n, u32::MAX);
    for &(a, b) in links {
        if waits[a as usize] > 0 && waits[b as usize] > 0 && before[b as usize] == u32::MAX {
            before[b as usize] = a;
        }
    }
    let mut seen = all(n, 0_u32);
    let mut found = Vec::new();
    for first in 0..n {
        let mut at = first;
        while waits[at] > 0 && seen[at] == 0 && before[at] != u32::MAX {
            seen[at] = first as u32 + 1;
            at = before[at] as usize;
        }
        if waits[at] > 0 && seen[at] == first as u32 + 1 {
            // Once round for its smallest id, once more to write it down from there.
            let (mut least, mut i) = (at, before[at] as usize);
            while i != at {
                least = least.min(i);
                i = before[i] as usize;
            }
            let mut ring = Vec::new();
            i = before[least] as usize;
            while i != least {
                ring.push(i as u32);
                i = before[i] as usize;
            }
            ring.push(least as u32);
            ring.reverse();
            found.push(ring);
        }
    }
    found
}

/// Ids that reach each other, merged: the knot of each id, numbered by the smallest id in it, and how many knots there are
/// (Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1, 1972; without recursion).
pub fn knots(n: usize, arcs: &[(u32, u32)]) -> (Box<[u32]>, usize) {
    let next = rows(n, arcs, false);
    const NEW: u32 = u32::MAX;
    let (mut index, mut low, mut root) = (all(n, NEW), all(n, 0_u32), all(n, NEW));
    let (mut stack, mut path, mut count) = (Vec::new(), Vec::new(), 0);
    for first in 0..n as u32 {
        if index[first as usize] != NEW {
            continue;
        }
        path.push((first, 0));
        while let Some(&(node, child)) = path.last() {
            let v = node as usize;
            if child == 0 && index[v] == NEW {
                index[v] = count;
                low[v] = count;
                count += 1;
                stack.push(node);
            }
            if let Some(&to) = next.of(v).get(child) {
                if let Some(top) = path.last_mut() {
                    top.1 += 1;
                }
                if index[to as usize] == NEW {
                    path.push((to, 0));
                } else if root[to as usize] == NEW {
                    low[v] = low[v].min(index[to as usize]);
                }
                continue;
            }
            path.pop();
            if let Some(&(parent, _)) = path.last() {
                low[parent as usize] = low[parent as usize].min(low[v]);
            }
            if low[v] == index[v] {
                while let Some(member) = stack.pop() {
                    root[member as usize] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    let mut number = all(n, NEW);
    let mut knots = 0;
    let knot_of = table(n, &mut |v| {
        let slot = &mut number[root[v] as usize];
        if *slot == NEW {
            *slot = knots;
            knots += 1;
        }
        *slot
    });
    (knot_of, knots as usize)
}
