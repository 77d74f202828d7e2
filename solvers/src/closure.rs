//! Maximum closure: the set of nodes of greatest weight that holds every prerequisite of what it holds.
//!
//! A minimum cut (Picard, "Maximal closure of a graph and applications to combinatorial problems", Management Science
//! 22(11), 1976), found by Dinic's blocking flows ("Algorithm for solution of a problem of maximum flow in networks with
//! power estimation", 1970) on top of what is left of the last flow.

use crate::graph::{Rows, rows};
use crate::release::Fixed;
use crate::table::all;

/// The graph, kept from one set of weights to the next.
pub struct Closure {
    nodes: usize,
    /// Arcs in pairs, arc `a` and its reverse `a ^ 1`.
    head: Box<[u32]>,
    room: Box<[i64]>,
    /// The arcs out of each node, reverse ones included.
    out: Rows,
    level: Box<[u32]>,
    cursor: Box<[u32]>,
    queue: Vec<u32>,
    path: Vec<u32>,
    /// Arcs looked at so far.
    pub(crate) work: u64,
}

const ENDLESS: i64 = i64::MAX / 4;

impl Closure {
    /// `needs` are pairs `(node, prerequisite)`, without cycles.
    pub fn new(nodes: usize, needs: &[(u32, u32)]) -> Self {
        let (source, sink) = (nodes as u32, nodes as u32 + 1);
        let (mut head, mut tails) = (Vec::new(), Vec::new());
        let mut arc = |from: u32, to: u32| {
            tails.push((from, head.len() as u32));
            head.push(to);
            tails.push((to, head.len() as u32));
            head.push(from);
        };
        // Two arcs per node, the one from the source and the one to the sink; the weight decides which is open.
        for node in 0..nodes as u32 {
            arc(source, node);
            arc(node, sink);
        }
        for &(node, needed) in needs {
            arc(node, needed);
        }
        let mut room = all(head.len(), 0);
        for pair in room[4 * nodes..].chunks_exact_mut(2) {
            pair[0] = ENDLESS;
        }
        Closure {
            nodes,
            room,
            head: head.into(),
            out: rows(nodes + 2, &tails, false),
            level: all(nodes + 2, 0),
            cursor: all(nodes + 2, 0),
            queue: Vec::new(),
            path: Vec::new(),
            work: 0,
        }
    }

    /// The heaviest closure for these weights that holds all nodes fixed in and none fixed out: its weight, and in
    /// `inside` which nodes it holds (the smallest such set). Nothing fixed in may need something fixed out.
    pub fn solve(&mut self, weight: &[i64], fixed: &[Fixed], inside: &mut Vec<bool>) -> i64 {
        let mut gain = 0;
        // What is fixed is out of play: all that needs what is out is out, too, and all that what is in needs is in.
        for (node, (&w, &fixed)) in weight.iter().zip(fixed).enumerate() {
            let free = if fixed == Fixed::Free { w } else { 0 };
            gain += if fixed == Fixed::In { w } else { free.max(0) };
            // The flow of the last time stays where there is room for it.
            for (arc, cap) in [(4 * node, free.max(0)), (4 * node + 2, (-free).max(0))] {
                while self.room[arc ^ 1] > cap {
                    self.drain(node, arc, self.room[arc ^ 1] - cap);
                }
                self.room[arc] = cap - self.room[arc ^ 1];
            }
        }
        self.work += self.room.len() as u64 / 8;
        while self.levels() {
            self.cursor.fill(0);
            self.push_all();
        }
        gain -= (0..self.nodes).map(|node| self.room[4 * node + 1]).sum::<i64>();
        // What the source still reaches after the last, failed, search.
        inside.clear();
        for (&level, &fixed) in self.level.iter().zip(fixed) {
            inside.push(level != u32::MAX || fixed == Fixed::In);
        }
        gain
    }

    /// By how much less than the heaviest closure any closure weighs at least for this node being on that side: what the flow
    /// leaves of the arc that is cut then. For several nodes at once the sum.
    #[inline]
    pub(crate) fn loss(&self, node: u32, side: Fixed) -> i64 {
        self.room[4 * node as usize + if side == Fixed::In { 2 } else { 0 }]
    }

    /// Takes back flow, at most so much, on the arc between a node and the source or the sink, along a path to the other.
    fn drain(&mut self, mut node: usize, arc: usize, most: i64) {
        // Against the flow from the sink, or with it from the source.
        let (back, mut least) = (arc / 2 % 2, most);
        self.path.clear();
        self.path.push(arc as u32);
        loop {
            self.work += 1;
            let end = 4 * node + 2 * (1 - back);
            if self.room[end ^ 1] > 0 {
                self.path.push(end as u32);
                break;
            }
            let flows = |arc: usize| arc >= 4 * self.nodes && arc % 2 == back && self.room[arc | 1] > 0;
            let Some(&next) = self.out.of(node).iter().find(|&&arc| flows(arc as usize)) else { break };
            self.path.push(next & !1);
            node = self.head[next as usize] as usize;
        }
        for &arc in &self.path {
            least = least.min(self.room[arc as usize | 1]);
        }
        for &arc in &self.path {
            self.room[arc as usize & !1] += least;
            self.room[arc as usize | 1] -= least;
        }
    }

    /// Breadth-first levels from the source; false if the sink is out of reach.
    fn levels(&mut self) -> bool {
        self.level.fill(u32::MAX);
        self.level[self.nodes] = 0;
        self.queue.clear();
        self.queue.push(self.nodes as u32);
        let mut next = 0;
        let sink = self.nodes + 1;
        while next < self.queue.len() {
            let node = self.queue[next] as usize;
            next += 1;
            if self.level[node] >= self.level[sink] {
                break;
            }
            let arcs = self.out.of(node);
            self.work += arcs.len() as u64;
            for &arc in arcs {
                let to = self.head[arc as usize] as usize;
                if self.room[arc as usize] > 0 && self.level[to] == u32::MAX {
                    self.level[to] = self.level[node] + 1;
                    self.queue.push(to as u32);
                }
            }
        }
        self.level[sink] != u32::MAX
    }

    /// A blocking flow by depth-first search without recursion.
    fn push_all(&mut self) {
        let (source, sink) = (self.nodes, self.nodes + 1);
        let mut path = std::mem::take(&mut self.path);
        path.clear();
        let mut node = source;
        loop {
            self.work += 1;
            if node == sink {
                let least = path.iter().map(|&arc| self.room[arc as usize]).min().unwrap_or(0);
                let mut cut = path.len();
                for (i, &arc) in path.iter().enumerate() {
                    self.room[arc as usize] -= least;
                    self.room[arc as usize ^ 1] += least;
                    if self.room[arc as usize] == 0 && cut == path.len() {
                        cut = i;
                    }
                }
                node = self.head[path[cut] as usize ^ 1] as usize;
                path.truncate(cut);
                continue;
            }
            let mut found = None;
            while let Some(&arc) = self.out.of(node).get(self.cursor[node] as usize) {
                let to = self.head[arc as usize] as usize;
                if self.room[arc as usize] > 0 && self.level[to] == self.level[node] + 1 {
                    found = Some((arc, to));
                    break;
                }
                self.cursor[node] += 1;
            }
            match found {
                Some((arc, to)) => {
                    path.push(arc);
                    node = to;
                }
                None => match path.pop() {
                    None => break,
                    Some(arc) => {
                        node = self.head[arc as usize ^ 1] as usize;
                        self.cursor[node] += 1;
                    }
                },
            }
        }
        self.path = path;
    }
}
