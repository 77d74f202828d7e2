//! Proof for small problems: branching on "in by this release", the most promising branch first, bounded by the relaxation; the
//! best branch still open bounds the whole at any time.
//!
//! Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960; bounds from
//! Lagrangian prices as Fisher, Management Science 27, 1981; the branching variable is a costly one that the priced closures
//! do not agree on, their mean being an estimate of the fractional solution (Barahona and Anbil, "The volume algorithm",
//! Mathematical Programming 87, 2000).

use super::anneal::State;
use super::closure::Fixed;
use super::dual::{Dual, SCALE};
use super::graph::{Rows, rows};
use super::release::Core;
use std::collections::BinaryHeap;

/// Closures spent on the prices of one side of a branch.
const CUTS: u32 = 8;
/// More open branches than so many fixings in all are worked on youngest first, so that memory stays small.
const ROOM: usize = 8 << 20;

/// A branch to be split on `node`. Ordered by its bound.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Open {
    bound: i64,
    number: u32,
    node: u32,
    fixed: Box<[Fixed]>,
    price: Vec<i64>,
}

/// The search tree, walked one branch at a time.
pub struct Exact {
    /// Needs and their reverse on nodes times releases.
    ahead: Rows,
    behind: Rows,
    /// What each node pulls in ([`Core::pulled`]).
    pulled: (Vec<u32>, Vec<u32>),
    open: BinaryHeap<Open>,
    /// What did not fit the room, the youngest last.
    young: Vec<Open>,
    price: Vec<i64>,
    mean: Vec<f32>,
    queue: Vec<u32>,
    begun: u32,
}

impl Exact {
    pub fn new(core: &Core, dual: &Dual) -> Self {
        let n = core.nodes() * core.releases;
        Exact {
            ahead: rows(n, &dual.needs, false),
            behind: rows(n, &dual.needs, true),
            pulled: core.pulled(),
            open: BinaryHeap::new(),
            young: Vec::new(),
            price: dual.best_price.clone(),
            mean: vec![0.0; n],
            queue: Vec::new(),
            begun: 0,
        }
    }

    /// No choice that is not known is worth more; `None` before the first branch.
    pub fn bound(&self) -> Option<i64> {
        let top = self.open.peek().map_or(0, |open| open.bound);
        (self.begun > 0).then(|| self.young.iter().map(|open| open.bound).max().unwrap_or(0).max(top))
    }

    /// Splits one branch in two and bounds both; a better choice if it came by one.
    pub fn branch(&mut self, core: &Core, dual: &mut Dual, reached: i64) -> Option<State> {
        if self.begun == 0 {
            self.begun = 1;
            return if self.follow(core, dual) { self.enter(core, dual, reached) } else { None };
        }
        let young = self.young.pop();
        // If the most promising branch holds nothing better, none does.
        if young.is_none() && self.open.peek().is_none_or(|open| open.bound <= reached) {
            self.open.clear();
            return None;
        }
        let next = young.or_else(|| self.open.pop()).filter(|open| open.bound > reached)?;
        let mut best: Option<State> = None;
        for side in [Fixed::In, Fixed::Out] {
            dual.fixed.copy_from_slice(&next.fixed);
            self.price.clone_from(&next.price);
            if self.fix(dual, next.node, side) && self.follow(core, dual) {
                let reached = best.as_ref().map_or(reached, |state| state.worth);
                best = self.enter(core, dual, reached).or(best);
            }
        }
        best
    }

    /// Bounds what is fixed now, and keeps it open if it may hold something better than `reached`.
    fn enter(&mut self, core: &Core, dual: &mut Dual, reached: i64) -> Option<State> {
        self.begun += 1;
        let (bound, found) = self.weigh(core, dual, reached);
        let reached = found.as_ref().map_or(reached, |state| state.worth);
        if bound > reached
            && let Some(node) = self.pick(core, dual)
        {
            let open = Open { bound, number: self.begun, node, fixed: dual.fixed.clone(), price: self.price.clone() };
            if (self.open.len() + 1) * dual.fixed.len() < ROOM { self.open.push(open) } else { self.young.push(open) }
        }
        found
    }

    /// Fixes a node and what follows; false if that contradicts itself.
    fn fix(&mut self, dual: &mut Dual, node: u32, side: Fixed) -> bool {
        let rows = if side == Fixed::In { &self.ahead } else { &self.behind };
        self.queue.clear();
        self.queue.push(node);
        while let Some(i) = self.queue.pop() {
            let i = i as usize;
            if dual.fixed[i] == side {
                continue;
            }
            if dual.fixed[i] != Fixed::Free {
                return false;
            }
            dual.fixed[i] = side;
            self.queue.extend_from_slice(rows.of(i));
        }
        true
    }

    /// Keeps out what the budgets no longer hold beside what is in; false if that contradicts itself. What is in by a release,
    /// with all it pulls in, must fit what there is until then; what is in that release alone must fit it.
    fn follow(&mut self, core: &Core, dual: &mut Dual) -> bool {
        let (r, k) = (core.releases, core.teams);
        loop {
            let mut changed = false;
            for place in 0..r * k {
                let (release, team) = (place / k, place % k);
                let cost = |node: usize| core.cost[node * k + team];
                let mut room: i64 = (0..=release).map(|earlier| core.budget[earlier * k + team]).sum();
                let mut alone = core.budget[place];
                let only = |fixed: &[Fixed], at: usize| release == 0 || fixed[at - 1] == Fixed::Out;
                for node in 0..core.nodes() {
                    let at = node * r + release;
                    if dual.fixed[at] == Fixed::In {
                        room -= cost(node);
                        alone -= if only(&dual.fixed, at) { cost(node) } else { 0 };
                    }
                }
                if room < 0 || alone < 0 {
                    return false;
                }
                for node in 0..core.nodes() {
                    let at = node * r + release;
                    if dual.fixed[at] != Fixed::Free {
                        continue;
                    }
                    let mut extra = 0;
                    for &needed in &self.pulled.0[self.pulled.1[node] as usize..self.pulled.1[node + 1] as usize] {
                        if dual.fixed[needed as usize * r + release] != Fixed::In {
                            extra += cost(needed as usize);
                        }
                    }
                    if extra > room || (only(&dual.fixed, at) && cost(node) > alone) {
                        changed = true;
                        if !self.fix(dual, at as u32, Fixed::Out) {
                            return false;
                        }
                    }
                }
            }
            if !changed {
                return true;
            }
        }
    }

    /// What no choice within the fixings exceeds, and a choice better than `reached` if it came by one.
    fn weigh(&mut self, core: &Core, dual: &mut Dual, reached: i64) -> (i64, Option<State>) {
        let mut found: Option<State> = None;
        let mut best = reached;
        dual.price.clone_from(&self.price);
        let (mut least, mut agility) = (i64::MAX, 1.0);
        self.mean.fill(0.0);
        for cut in 0..CUTS {
            let total = dual.evaluate(core);
            if total < least {
                least = total;
                self.price.clone_from(&dual.price);
            } else {
                agility *= 0.6;
            }
            let blend = 1.0 / (cut + 1) as f32;
            for (mean, &inside) in self.mean.iter_mut().zip(&dual.inside) {
                *mean += (f32::from(u8::from(inside)) - *mean) * blend;
            }
            if dual.load.iter().zip(core.budget.iter()).all(|(load, budget)| load <= budget) {
                let mut state = State::empty(core);
                state.follow(core, &dual.inside);
                state.fill(core, &dual.price, &mut Vec::new());
                if state.worth > best && state.holds_musts(core) {
                    best = state.worth;
                    found = Some(state);
                }
            }
            if least.div_euclid(SCALE) <= best || !dual.reprice(core, total, best, agility) {
                break;
            }
        }
        (least.div_euclid(SCALE), found)
    }

    /// The free node that is dear and on which the closures agree least; if they all agree, the dearest free node.
    fn pick(&self, core: &Core, dual: &Dual) -> Option<u32> {
        let free = (0..self.mean.len()).filter(|&i| dual.fixed[i] == Fixed::Free);
        let cost = |i: usize| core.costs(i / core.releases).iter().sum::<i64>();
        let unsure = |i: usize| (self.mean[i].min(1.0 - self.mean[i]) * 64.0) as i64;
        let node = free.max_by_key(|&i| (unsure(i) * cost(i), unsure(i), cost(i), std::cmp::Reverse(i)))?;
        Some(node as u32)
    }
}
