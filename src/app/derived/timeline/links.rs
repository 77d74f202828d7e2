//! Who waits for whom, as lists of neighbours in two flat arrays: cheap to hold at any size, cheap to ask for one item.

use crate::model::{Plan, depends};

/// Dependencies by item index, both ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    before: Neighbours,
    after: Neighbours,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Neighbours {
    /// Item `i` has `of[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    of: Vec<u32>,
}

impl Neighbours {
    fn new(count: usize, pairs: &[(u32, u32)]) -> Neighbours {
        let mut starts = vec![0u32; count + 1];
        for (at, _) in pairs {
            starts[*at as usize + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut of = vec![0; pairs.len()];
        for (at, other) in pairs {
            let slot = &mut next[*at as usize];
            of[*slot as usize] = *other;
            *slot += 1;
        }
        Neighbours { starts, of }
    }

    fn of(&self, item: u32) -> &[u32] {
        let at = item as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => &self.of[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

impl Links {
    /// The dependencies of a plan.
    pub fn new(plan: &Plan) -> Links {
        let edges = depends::edges(plan);
        let pairs: Vec<(u32, u32)> = edges
            .iter()
            .enumerate()
            .flat_map(|(at, of)| of.iter().map(move |other| (at as u32, *other as u32)))
            .collect();
        let back: Vec<(u32, u32)> = pairs.iter().map(|(at, other)| (*other, *at)).collect();
        Links { before: Neighbours::new(edges.len(), &pairs), after: Neighbours::new(edges.len(), &back) }
    }

    /// What the item waits for.
    pub fn before(&self, item: u32) -> &[u32] {
        self.before.of(item)
    }

    /// What waits for the item.
    pub fn after(&self, item: u32) -> &[u32] {
        self.after.of(item)
    }

    /// What an item waits for and what waits for it, directly or not, and itself; ascending.
    pub fn chain(&self, item: u32) -> Vec<u32> {
        let mut found = vec![item];
        for way in [&self.before, &self.after] {
            let mut seen = vec![false; way.starts.len()];
            let mut open: Vec<u32> = way.of(item).to_vec();
            while let Some(at) = open.pop() {
                if !std::mem::replace(&mut seen[at as usize], true) {
                    found.push(at);
                    open.extend_from_slice(way.of(at));
                }
            }
        }
        crate::base::order::sort_by_key(&mut found, |at| u64::from(*at));
        found.dedup();
        found
    }

    /// The chain that leads from `item` to something that waits for it, both included.
    pub fn way(&self, item: u32, to: u32) -> Option<Vec<u32>> {
        let mut came_from = vec![u32::MAX; self.after.starts.len()];
        let mut open = vec![item];
        while let Some(at) = open.pop() {
            if at == to {
                let mut way = vec![at];
                while way.last() != Some(&item) {
                    way.push(came_from[*way.last()? as usize]);
                }
                way.reverse();
                return Some(way);
            }
            for next in self.after.of(at) {
                if came_from[*next as usize] == u32::MAX && *next != item {
                    came_from[*next as usize] = at;
                    open.push(*next);
                }
            }
        }
        None
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.before.of.is_empty()
    }
}
