//! Simulated annealing over which target is in which release, at the prices of the relaxation.
//!
//! A move puts one target into another release (or out) and is judged by its worth minus what its extra cost is worth at
//! the dual prices, so that dropping one customer and serving another is downhill in between; budgets are never exceeded
//! (Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220, 1983; prices as in `dual.rs`).

use super::graph::rows;
use super::order::{pack, sort, unpack};
use super::release::Core;
use super::rng::Rng;

/// A choice being changed, with the counts that make a move cheap.
#[derive(Clone)]
pub struct State {
    /// Release of each target; `releases` is out.
    pub(super) level: Box<[u16]>,
    /// How many targets in release r or none ask for a node: `asked[node * releases + r]`.
    asked: Box<[u32]>,
    /// Release of each node with cost.
    pub(super) node_level: Box<[u16]>,
    pub(super) used: Box<[i64]>,
    pub(super) worth: i64,
}

impl State {
    /// Nothing in.
    pub fn empty(core: &Core) -> Self {
        State {
            level: vec![core.releases as u16; core.targets.len()].into(),
            asked: vec![0; core.nodes() * core.releases].into(),
            node_level: vec![core.releases as u16; core.nodes()].into(),
            used: vec![0; core.budget.len()].into(),
            worth: 0,
        }
    }

    /// Only what must be in, each as early as it fits.
    ///
    /// # Errors
    /// A target that found no room, after each such target was tried first in turn.
    pub fn with_musts(core: &Core) -> Result<Self, usize> {
        let must = |t: &usize| core.must[core.targets[*t] as usize];
        let mut order: Vec<usize> = (0..core.targets.len()).filter(must).collect();
        let mut delta = vec![0; core.budget.len()];
        let mut tries = order.len() + 1;
        loop {
            let mut state = State::empty(core);
            let stuck = order.iter().position(|&target| {
                let room =
                    (core.from[target]..core.releases as u16).find(|&to| state.weigh(core, target, to, &mut delta));
                if let Some(to) = room {
                    state.put(core, target, to, &delta);
                }
                room.is_none()
            });
            tries -= 1;
            match stuck {
                None => return Ok(state),
                Some(place) if tries == 0 => return Err(order[place]),
                Some(place) => order[..=place].rotate_right(1),
            }
        }
    }

    /// Every target that must be in is in.
    pub fn holds_musts(&self, core: &Core) -> bool {
        core.targets
            .iter()
            .zip(&self.level)
            .all(|(&node, &level)| usize::from(level) < core.releases || !core.must[node as usize])
    }

    /// Adds the targets of a closure (by node and release) where they fit.
    pub fn follow(&mut self, core: &Core, inside: &[bool]) {
        let mut delta = vec![0; core.budget.len()];
        for target in 0..core.targets.len() {
            let row = core.targets[target] as usize * core.releases;
            let Some(first) = (0..core.releases).find(|&r| inside[row + r]) else { continue };
            for to in first as u16..self.level[target] {
                if self.weigh(core, target, to, &mut delta) {
                    self.put(core, target, to, &delta);
                    break;
                }
            }
        }
    }

    /// Release of every node, those without cost included.
    pub fn levels(&self, core: &Core) -> Vec<u16> {
        let mut levels = vec![core.releases as u16; core.nodes()];
        let rows = rows(core.nodes(), &core.needs, false);
        let mut stack = Vec::new();
        for (&node, &level) in core.targets.iter().zip(self.level.iter()) {
            stack.push(node);
            while let Some(i) = stack.pop() {
                let i = i as usize;
                if level < levels[i] {
                    levels[i] = level;
                    stack.extend_from_slice(rows.of(i));
                }
            }
        }
        levels
    }

    /// Release a node would be in if one target that asks for it moved from `a` to `b`.
    #[inline(always)]
    fn moved(&self, core: &Core, node: usize, a: u16, b: u16) -> u16 {
        let old = self.node_level[node];
        if b <= old {
            return b;
        }
        if old != a || self.asked[node * core.releases + a as usize] > 1 {
            return old;
        }
        let row = &self.asked[node * core.releases..(node + 1) * core.releases];
        (a + 1..b).find(|&r| row[r as usize] > 0).unwrap_or(b)
    }

    /// What moving a target to release `to` changes in each budget, into `delta`; false if some budget would not hold.
    #[inline]
    pub fn weigh(&self, core: &Core, target: usize, to: u16, delta: &mut [i64]) -> bool {
        delta.fill(0);
        let a = self.level[target];
        let (k, out) = (core.teams, core.releases as u16);
        for &node in core.under(target) {
            let node = node as usize;
            let (old, new) = (self.node_level[node], self.moved(core, node, a, to));
            if new != old {
                for (team, &cost) in core.costs(node).iter().enumerate() {
                    if old < out {
                        delta[old as usize * k + team] -= cost;
                    }
                    if new < out {
                        delta[new as usize * k + team] += cost;
                    }
                }
            }
        }
        delta
            .iter()
            .zip(self.used.iter())
            .zip(core.budget.iter())
            .all(|((d, used), budget)| *d <= 0 || used + d <= *budget)
    }

    /// Makes the move that was weighed.
    pub fn put(&mut self, core: &Core, target: usize, to: u16, delta: &[i64]) {
        let a = self.level[target];
        let out = core.releases as u16;
        for i in core.under_at[target] as usize..core.under_at[target + 1] as usize {
            let node = core.under[i] as usize;
            self.node_level[node] = self.moved(core, node, a, to);
            if a < out {
                self.asked[node * core.releases + a as usize] -= 1;
            }
            if to < out {
                self.asked[node * core.releases + to as usize] += 1;
            }
        }
        self.level[target] = to;
        self.worth += core.gain(target, a, to);
        for (used, d) in self.used.iter_mut().zip(delta) {
            *used += d;
        }
    }

    /// Adds everything that fits without dropping anything, best worth per priced cost first, as early as it pays.
    pub fn fill(&mut self, core: &Core, price: &[i64], order: &mut Vec<u64>) {
        let mut delta = vec![0; core.budget.len()];
        loop {
            order.clear();
            for target in 0..self.level.len() {
                for to in core.from[target]..self.level[target] {
                    if self.weigh(core, target, to, &mut delta) {
                        let cost: i64 = delta.iter().zip(price).map(|(d, p)| d * (p + 1)).sum();
                        let gain = core.gain(target, self.level[target], to);
                        if gain > 0 {
                            // The bits of a positive float rise with it.
                            let rate = gain as f32 / cost.max(1) as f32;
                            order.push(pack(!rate.to_bits(), target as u32));
                            break;
                        }
                    }
                }
            }
            sort(order);
            let before = self.worth;
            for &word in order.iter() {
                let target = unpack(word).1 as usize;
                for to in core.from[target]..self.level[target] {
                    if core.gain(target, self.level[target], to) > 0 && self.weigh(core, target, to, &mut delta) {
                        self.put(core, target, to, &delta);
                        break;
                    }
                }
            }
            if self.worth == before {
                return;
            }
        }
    }
}

impl Core {
    /// Change of worth if a target moves from one release to another.
    #[inline]
    pub(super) fn gain(&self, target: usize, from: u16, to: u16) -> i64 {
        let factor = |r: u16| self.factor.get(r as usize).copied().unwrap_or(0);
        (factor(to) - factor(from)) * self.value[self.targets[target] as usize]
    }
}

/// Moves between two looks at the temperature.
pub(super) const MOVES_PER_PASS: u64 = 64;

/// The walk and the best it came by.
pub struct Anneal {
    pub(super) state: State,
    pub(super) best: State,
    delta: Vec<i64>,
    order: Vec<u64>,
    /// Temperature at the start of a cycle, in units of worth, and its ratio to the one at the end.
    hot: f64,
    ratio: f64,
    log: Vec<f64>,
}

impl Anneal {
    /// Begins at `state`. Temperatures at the start and the end of a cycle are shares of a target's mean worth.
    pub fn new(core: &Core, state: State, hot: f64, cold: f64) -> Self {
        let worth: i64 = core.targets.iter().map(|&node| core.value[node as usize] * core.factor[0]).sum();
        Anneal {
            best: state.clone(),
            state,
            delta: vec![0; core.budget.len()],
            order: Vec::new(),
            hot: hot * worth as f64 / core.targets.len().max(1) as f64,
            ratio: cold / hot,
            log: (0..1024).map(|i| -natural_log((f64::from(i) + 0.5) / 1024.0)).collect(),
        }
    }

    /// Back to the best, for the next cycle.
    pub fn restart(&mut self) {
        self.state.clone_from(&self.best);
    }

    /// [`MOVES_PER_PASS`] moves at the temperature for `progress` (0 to 1) through the cycle.
    pub fn pass(&mut self, core: &Core, price: &[f64], rng: &mut Rng, progress: f64) {
        let targets = core.targets.len();
        if targets == 0 {
            return;
        }
        let heat = self.hot * power(self.ratio, progress);
        let out = core.releases as u16;
        for _ in 0..MOVES_PER_PASS {
            let target = rng.below(targets);
            let from = self.state.level[target];
            // One of the other releases, or out; with one release simply the opposite.
            let to = if out == 1 { 1 - from } else { (from + 1 + rng.below(out as usize) as u16) % (out + 1) };
            if to < core.from[target] || (to == out && core.must[core.targets[target] as usize]) {
                continue;
            }
            if !self.state.weigh(core, target, to, &mut self.delta) {
                continue;
            }
            let mut change = core.gain(target, from, to) as f64;
            for (d, price) in self.delta.iter().zip(price) {
                change -= *d as f64 * price;
            }
            if change < 0.0 && -change > heat * self.log[rng.below(1024)] {
                continue;
            }
            self.state.put(core, target, to, &self.delta);
            if self.state.worth > self.best.worth {
                self.best.clone_from(&self.state);
            }
        }
    }

    /// Takes over a better choice found elsewhere.
    pub fn offer(&mut self, state: &State) {
        if state.worth > self.best.worth {
            self.best.clone_from(state);
        }
    }

    /// Adds what still fits into the best.
    pub fn polish(&mut self, core: &Core, price: &[i64]) {
        self.best.fill(core, price, &mut self.order);
    }
}

/// ln x for 0 < x <= 1, from additions and products only.
fn natural_log(mut x: f64) -> f64 {
    let mut halvings = 0.0;
    while x < 0.75 {
        x *= 2.0;
        halvings += 1.0;
    }
    let z = (x - 1.0) / (x + 1.0);
    let (mut term, mut sum, mut k) = (z, 0.0, 1.0);
    while k < 40.0 {
        sum += term / k;
        term *= z * z;
        k += 2.0;
    }
    2.0 * sum - halvings * std::f64::consts::LN_2
}

/// base^exponent for 0 < base <= 1 and an exponent in 0..1, by the exponent's binary digits: no library function that differs
/// between machines.
fn power(base: f64, mut exponent: f64) -> f64 {
    let (mut root, mut product) = (base, 1.0);
    for _ in 0..16 {
        root = root.sqrt();
        exponent *= 2.0;
        if exponent >= 1.0 {
            exponent -= 1.0;
            product *= root;
        }
    }
    product
}
