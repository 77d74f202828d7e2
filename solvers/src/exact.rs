//! Branch and bound on "in by this release", the most promising branch first, bounded by the relaxation; the best branch still
//! open bounds the whole at any time.
//!
//! Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960; bounds from
//! Lagrangian prices as Fisher, Management Science 27, 1981. What each place would cost the bound if it were in, or out, is read
//! from the flow that found the closure and settles places (reduced cost fixing: Dantzig, Fulkerson and Johnson, "Solution of a
//! large-scale traveling-salesman problem", Operations Research 2, 1954); so do budgets that would not hold (probing: Savelsbergh,
//! "Preprocessing and probing techniques for mixed integer programming problems", ORSA J. Computing 6, 1994). The branching place
//! is one that the priced closures do not agree on, their mean being an estimate of the fractional solution (Barahona and Anbil,
//! "The volume algorithm", Mathematical Programming 87, 2000).

use crate::anneal::State;
use crate::dual::{Dual, SCALE};
use crate::release::{Core, Fixed, Trace};
use crate::table::all;

/// Most closures spent on the prices at the root, and on each branch.
const ROOT_CUTS: u32 = 160;
const CUTS: u32 = 8;
/// Places looked at in one probing: in a large plan the next goes on where this one stopped, so that no pass takes long.
const PROBES: u64 = 1 << 17;
/// A greedy filling for each closure at the root, or with more places than this for every second, and so on.
const FILLED: usize = 4096;
/// More open branches than so many fixings in all are worked on youngest first, so that memory stays small.
const ROOM: usize = 8 << 20;

/// A branch: what is fixed, and one place more.
struct Open {
    bound: i64,
    place: u32,
    side: Fixed,
    fixed: Box<[Fixed]>,
    price: Vec<i64>,
}

/// The search tree, walked one closure at a time.
pub struct Exact {
    /// By rising bound.
    open: Vec<Open>,
    /// What did not fit the room, the youngest last.
    young: Vec<Open>,
    /// The branch in work.
    now: Open,
    least: i64,
    cuts: u32,
    stale: u32,
    agility: f64,
    /// No choice in this branch is worth more (times [`SCALE`]) with a place in, or out: `limit[2 * place + side]`.
    limit: Box<[i64]>,
    /// The same for all choices, once the root is done.
    pub(crate) root: Option<Box<[i64]>>,
    /// How many places are settled if a place is put on a side, as `limit`.
    reach: Box<[u32]>,
    /// How often the priced closures hold each place: an estimate of the fractional solution.
    mean: Box<[f32]>,
    trace: Trace,
    /// What is left for each team of releases a to b when all that is in by b and not before a is done:
    /// `room[(a * releases + b) * teams + team]`.
    room: Vec<i64>,
    probes: u64,
    /// Where the next probing begins.
    turn: usize,
}

impl Exact {
    pub fn new(core: &Core) -> Self {
        let (r, k) = (core.releases, core.teams);
        Exact {
            open: Vec::new(),
            young: Vec::new(),
            now: Open {
                bound: i64::MAX,
                place: 0,
                side: Fixed::Free,
                fixed: core.fixed.clone(),
                price: vec![0; core.budget.len()],
            },
            least: i64::MAX,
            cuts: 0,
            stale: 0,
            agility: 1.0,
            limit: all(2 * core.worth.len(), i64::MAX),
            root: None,
            reach: all(2 * core.worth.len(), 0),
            mean: all(core.worth.len(), 0.0),
            trace: Trace::new(core.worth.len()),
            room: vec![0; r * r * k],
            probes: 0,
            turn: 0,
        }
    }

    /// No choice that is not known is worth more.
    pub fn bound(&self) -> i64 {
        let mut bound = self.now.bound;
        for open in self.open.last().into_iter().chain(&self.young) {
            bound = bound.max(open.bound);
        }
        bound
    }

    /// Steps done so far, as counted in `closure.rs`.
    pub fn work(&self, dual: &Dual) -> u64 {
        dual.closure.work + self.probes
    }

    /// Prices at which the branch in work is bounded best.
    pub fn price(&self) -> &[i64] {
        &self.now.price
    }

    /// Solves one closure; a choice if it came by one that may be better than `reached`.
    pub fn step(&mut self, core: &Core, dual: &mut Dual, reached: i64, musts: &State) -> Option<State> {
        let root = self.root.is_none();
        if self.cuts == 0 && !self.begin(dual, core, reached) {
            return None;
        }
        let total = dual.evaluate(core, &self.now.fixed);
        self.cuts += 1;
        self.stale += 1;
        if total < self.least {
            self.least = total;
            self.stale = 0;
            self.now.price.clone_from(&dual.price);
        } else if self.stale >= if root { 6 } else { 1 } {
            self.stale = 0;
            self.agility *= 0.6;
        }
        // The latest closures are those at the best prices.
        let blend = (1.0 / self.cuts as f32).max(0.1);
        for (mean, &inside) in self.mean.iter_mut().zip(&dual.inside) {
            *mean += (f32::from(u8::from(inside)) - *mean) * blend;
        }
        let mut found = None;
        let mut most = reached;
        let fits = dual.fits(core);
        if fits || root && (self.cuts as usize).is_multiple_of(1 + core.worth.len() / FILLED) {
            let mut state = if fits { State::empty(core) } else { musts.clone() };
            state.follow(core, &dual.inside, fits);
            state.fill(core, &dual.price);
            if state.worth > reached {
                most = state.worth;
                found = Some(state);
            }
        }
        // Far from the best prices nothing is settled.
        let near = total - self.least <= (self.least - most * SCALE) / 2;
        let open = !near || self.probe(core, dual, total, most);
        self.now.bound = self.now.bound.min(self.least.div_euclid(SCALE));
        let over = !open || self.now.bound <= most;
        let last = self.cuts >= if root { ROOT_CUTS } else { CUTS } || self.agility < 0.002;
        if over || last || !dual.reprice(core, total, most, self.agility) {
            if !over {
                self.split(core);
            }
            if root {
                self.root = Some(self.limit.clone());
            }
            self.now.bound = 0;
            self.cuts = 0;
        }
        found
    }

    /// Takes up the next branch that may hold something better.
    fn begin(&mut self, dual: &mut Dual, core: &Core, reached: i64) -> bool {
        let mut ready = self.root.is_none();
        while !ready {
            let Some(next) = self.young.pop().or_else(|| self.open.pop()) else { return false };
            self.now = next;
            let now = &mut self.now;
            ready = now.bound > reached && self.trace.follow(core, &now.fixed, now.place, now.side);
            if ready {
                self.trace.settle(&mut now.fixed, now.side);
            } else {
                now.bound = 0;
            }
        }
        dual.begin(&self.now.price);
        self.limit.fill(i64::MAX);
        self.least = i64::MAX;
        self.stale = 0;
        self.agility = 1.0;
        true
    }

    /// Branches on a place that the closures do not agree on, that weighs much, and that settles much either way.
    fn split(&mut self, core: &Core) {
        let (mut place, mut most) = (0, 0.0);
        for (at, &fixed) in self.now.fixed.iter().enumerate() {
            if fixed == Fixed::Free {
                let unsure = self.mean[at].min(1.0 - self.mean[at]) + 1e-3;
                let weight = core.worth[at] + core.costs(at as u32).iter().sum::<i64>() + 1;
                let score = unsure * weight as f32 * self.reach[2 * at] as f32 * self.reach[2 * at + 1] as f32;
                if score > most {
                    (place, most) = (at, score);
                }
            }
        }
        if most == 0.0 {
            return;
        }
        for (side, limit) in [Fixed::In, Fixed::Out].into_iter().zip(&self.limit[2 * place..]) {
            let bound = self.now.bound.min(limit.div_euclid(SCALE));
            let (fixed, price) = (self.now.fixed.clone(), self.now.price.clone());
            let open = Open { bound, place: place as u32, side, fixed, price };
            if (self.open.len() + 1) * open.fixed.len() < ROOM {
                let at = self.open.partition_point(|other| other.bound <= bound);
                self.open.insert(at, open);
            } else {
                self.young.push(open);
            }
        }
    }

    /// Asks of each place what follows if it is in, and if it is out, and settles it where one of them leads to nothing better than
    /// `reached`; false if both do.
    fn probe(&mut self, core: &Core, dual: &Dual, total: i64, reached: i64) -> bool {
        let fixed = &mut self.now.fixed;
        for a in 0..core.releases {
            for b in a..core.releases {
                for team in 0..core.teams {
                    let budget = |release: usize| core.budget[release * core.teams + team];
                    self.room[(a * core.releases + b) * core.teams + team] = (a..=b).map(budget).sum();
                }
            }
        }
        for place in 0..fixed.len() as u32 {
            if fixed[place as usize] == Fixed::In && !take(core, fixed, &[place], Fixed::In, &mut self.room, 1) {
                return false;
            }
        }
        let until = self.probes + PROBES;
        let first = std::mem::replace(&mut self.turn, 0);
        for place in (first..fixed.len()).chain(0..first) {
            if self.probes >= until {
                self.turn = place;
                break;
            }
            for (side, other) in [(Fixed::In, Fixed::Out), (Fixed::Out, Fixed::In)] {
                if fixed[place] != Fixed::Free {
                    break;
                }
                let slot = 2 * place + usize::from(side == Fixed::Out);
                let mut bound = i64::MIN;
                if self.trace.follow(core, fixed, place as u32, side) {
                    let lost = self.trace.list.iter().map(|&place| dual.closure.loss(place, side)).sum::<i64>();
                    if take(core, fixed, &self.trace.list, side, &mut self.room, 1) {
                        bound = self.limit[slot].min(total - lost);
                    }
                    take(core, fixed, &self.trace.list, side, &mut self.room, -1);
                }
                self.reach[slot] = self.trace.list.len() as u32;
                self.probes += self.trace.list.len() as u64;
                self.limit[slot] = bound;
                if bound.div_euclid(SCALE) <= reached {
                    if !self.trace.follow(core, fixed, place as u32, other)
                        || !take(core, fixed, &self.trace.list, other, &mut self.room, 1)
                    {
                        return false;
                    }
                    self.trace.settle(fixed, other);
                    for &place in &self.trace.list {
                        self.limit[2 * place as usize + usize::from(side == Fixed::Out)] = bound;
                    }
                }
            }
        }
        true
    }
}

/// Takes what it costs to settle these places from the room, or with -1 times gives it back; false if some team has not so much in
/// some releases.
fn take(core: &Core, fixed: &[Fixed], list: &[u32], side: Fixed, room: &mut [i64], times: i64) -> bool {
    let r = core.releases;
    let mut holds = true;
    for &place in list {
        let (release, first) = (place as usize % r, place as usize - place as usize % r);
        for other in 0..r {
            // In by b and not before a.
            let (a, b) = if side == Fixed::In { (other, release) } else { (release + 1, other) };
            let due = if side == Fixed::In {
                a <= b && (a == 0 || fixed[first + a - 1] == Fixed::Out)
            } else {
                a <= b && fixed[first + b] == Fixed::In
            };
            if due {
                for (room, cost) in room[(a * r + b) * core.teams..].iter_mut().zip(core.costs(place)) {
                    *room -= times * cost;
                    holds &= *room >= 0;
                }
            }
        }
    }
    holds
}
