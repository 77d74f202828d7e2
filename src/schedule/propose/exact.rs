//! Proof for small problems: depth-first branching on "in by this release", bounded by the relaxation.
//!
//! Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960; bounds from
//! Lagrangian prices as Fisher, Management Science 27, 1981; the branching variable is the one the priced closures agree
//! on least, their mean being an estimate of the fractional solution (Barahona and Anbil, "The volume algorithm",
//! Mathematical Programming 87, 2000).

use super::anneal::State;
use super::closure::Fixed;
use super::dual::{Dual, SCALE};
use super::graph::rows;
use super::release::Core;

/// Closures spent on the prices of one branch.
const CUTS_PER_BRANCH: u32 = 12;

struct Frame {
    node: u32,
    side: Fixed,
    second: bool,
    trail: usize,
    price: Vec<i64>,
}

/// The search tree, walked one branch at a time.
pub struct Exact {
    /// Needs and their reverse on nodes times releases.
    ahead: (Vec<u32>, Vec<u32>),
    behind: (Vec<u32>, Vec<u32>),
    stack: Vec<Frame>,
    trail: Vec<u32>,
    price: Vec<i64>,
    mean: Vec<f32>,
    queue: Vec<u32>,
    /// What each node pulls in, itself included: `pulled[pulled_at[node]..pulled_at[node + 1]]`, where it costs something.
    pulled: Vec<u32>,
    pulled_at: Vec<u32>,
    finished: bool,
}

impl Exact {
    pub fn new(core: &Core, dual: &Dual) -> Self {
        let n = core.nodes() * core.releases;
        let (pulled, pulled_at) = core.pulled();
        Exact {
            pulled,
            pulled_at,
            ahead: rows(n, dual.needs.iter().copied()),
            behind: rows(n, dual.needs.iter().map(|&(a, b)| (b, a))),
            stack: Vec::new(),
            trail: Vec::new(),
            price: dual.best_price.clone(),
            mean: vec![0.0; n],
            queue: Vec::new(),
            finished: false,
        }
    }

    /// The whole tree is done: nothing beats the best known.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Bounds one branch and opens or closes it; a better choice if it came by one.
    pub fn branch(&mut self, core: &Core, dual: &mut Dual, reached: i64) -> Option<State> {
        if self.finished {
            return None;
        }
        let (open, found) = self.bound(core, dual, reached);
        if open && let Some((node, side)) = self.pick(core, dual) {
            self.stack.push(Frame { node, side, second: false, trail: self.trail.len(), price: self.price.clone() });
            if self.fix(dual, node, side) && self.follow(core, dual) {
                return found;
            }
        }
        self.turn(core, dual);
        found
    }

    /// Back to the nearest branch with a side not yet seen, and into that side.
    fn turn(&mut self, core: &Core, dual: &mut Dual) {
        while let Some(mut frame) = self.stack.pop() {
            for &node in &self.trail[frame.trail..] {
                dual.fixed[node as usize] = Fixed::Free;
            }
            self.trail.truncate(frame.trail);
            if !frame.second {
                frame.second = true;
                frame.side = if frame.side == Fixed::In { Fixed::Out } else { Fixed::In };
                self.price.clone_from(&frame.price);
                let (node, side) = (frame.node, frame.side);
                self.stack.push(frame);
                if self.fix(dual, node, side) && self.follow(core, dual) {
                    return;
                }
            }
        }
        self.finished = true;
    }

    /// Fixes a node and what follows; false if that contradicts itself.
    fn fix(&mut self, dual: &mut Dual, node: u32, side: Fixed) -> bool {
        let (rows, at) = if side == Fixed::In { &self.ahead } else { &self.behind };
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
            self.trail.push(i as u32);
            self.queue.extend_from_slice(&rows[at[i] as usize..at[i + 1] as usize]);
        }
        true
    }

    /// Keeps out what the budgets no longer hold beside what is in; false if that contradicts itself. In by a release, with all
    /// it pulls in, must fit what there is until then; alone into one release, that one.
    fn follow(&mut self, core: &Core, dual: &mut Dual) -> bool {
        let (r, k) = (core.releases, core.teams);
        loop {
            let before = self.trail.len();
            for release in 0..r {
                for team in 0..k {
                    let until: i64 = (0..=release).map(|earlier| core.budget[earlier * k + team]).sum();
                    let (mut by, mut within) = (0, 0);
                    for node in 0..core.nodes() {
                        let cost = core.cost[node * k + team];
                        if cost > 0 && dual.fixed[node * r + release] == Fixed::In {
                            by += cost;
                            if release > 0 && dual.fixed[node * r + release - 1] == Fixed::Out {
                                within += cost;
                            }
                        }
                    }
                    if release == 0 {
                        within = by;
                    }
                    let (room, alone) = (until - by, core.budget[release * k + team] - within);
                    if room < 0 || alone < 0 {
                        return false;
                    }
                    for node in 0..core.nodes() {
                        let place = node * r + release;
                        if dual.fixed[place] != Fixed::Free {
                            continue;
                        }
                        let mut extra = 0;
                        for &needed in &self.pulled[self.pulled_at[node] as usize..self.pulled_at[node + 1] as usize] {
                            if dual.fixed[needed as usize * r + release] != Fixed::In {
                                extra += core.cost[needed as usize * k + team];
                            }
                        }
                        let only = release == 0 || dual.fixed[place - 1] == Fixed::Out;
                        let too_much = extra > room || (only && core.cost[node * k + team] > alone);
                        if too_much && !self.fix(dual, place as u32, Fixed::Out) {
                            return false;
                        }
                    }
                }
            }
            if self.trail.len() == before {
                return true;
            }
        }
    }

    /// Whether the branch may hold something better than `reached`, and what came by on the way.
    fn bound(&mut self, core: &Core, dual: &mut Dual, reached: i64) -> (bool, Option<State>) {
        if overfull(core, &dual.fixed) {
            return (false, None);
        }
        let mut found: Option<State> = None;
        let mut best = reached;
        dual.price.clone_from(&self.price);
        let (mut least, mut agility) = (i64::MAX, 1.0);
        self.mean.fill(0.0);
        for cut in 0..CUTS_PER_BRANCH {
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
        (least.div_euclid(SCALE) > best, found)
    }

    /// The free node on which the closures agree least; if they all agree, the dearest free node.
    fn pick(&self, core: &Core, dual: &Dual) -> Option<(u32, Fixed)> {
        let free = (0..self.mean.len()).filter(|&i| dual.fixed[i] == Fixed::Free);
        let cost = |i: usize| core.costs(i / core.releases).iter().sum::<i64>();
        let unsure = |i: usize| (self.mean[i].min(1.0 - self.mean[i]) * 64.0) as i64;
        let node = free.max_by_key(|&i| (unsure(i), cost(i), std::cmp::Reverse(i)))?;
        Some((node as u32, if self.mean[node] >= 0.5 { Fixed::In } else { Fixed::Out }))
    }
}

/// What is fixed into one release already costs more than its budget.
fn overfull(core: &Core, fixed: &[Fixed]) -> bool {
    let (r, k) = (core.releases, core.teams);
    let mut load = vec![0; core.budget.len()];
    for node in 0..core.nodes() {
        for release in 0..r {
            if fixed[node * r + release] == Fixed::In && (release == 0 || fixed[node * r + release - 1] == Fixed::Out) {
                for (team, &cost) in core.costs(node).iter().enumerate() {
                    load[release * k + team] += cost;
                }
            }
        }
    }
    load.iter().zip(core.budget.iter()).any(|(load, budget)| load > budget)
}
