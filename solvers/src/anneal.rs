//! Simulated annealing over closed sets of places, at the prices of the relaxation.
//!
//! A move takes one place in with all it needs, or out with all that needs it, and is judged by its worth minus what its cost is
//! worth at the dual prices, so that dropping one customer and serving another is downhill in between; budgets are never exceeded
//! (Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220, 1983; prices as in `dual.rs`).

use crate::dual::SCALE;
use crate::order::{pack, sort, unpack};
use crate::release::{Core, Fixed};
use crate::rng::Rng;
use crate::table::{all, table};

/// A choice being changed.
#[derive(Clone)]
pub struct State {
    /// Closed: a place is in with all it needs.
    pub(crate) inside: Box<[bool]>,
    /// How many of what needs a place is in.
    asked: Box<[u32]>,
    pub(crate) used: Box<[i64]>,
    pub(crate) worth: i64,
}

impl State {
    /// Nothing in.
    pub fn empty(core: &Core) -> Self {
        State {
            inside: all(core.worth.len(), false),
            asked: all(core.worth.len(), 0),
            used: all(core.budget.len(), 0),
            worth: 0,
        }
    }

    /// Adds the places of a closed set: the whole of it, or what fits of what is worth something, early places first.
    pub fn follow(&mut self, core: &Core, inside: &[bool], whole: bool) {
        let mut hand = Vec::new();
        for (place, &entering) in inside.iter().enumerate() {
            let last = place - place % core.releases + core.releases - 1;
            let asked = whole || core.worth[last] > 0;
            if entering && asked && !self.inside[place] {
                let fits = self.toggle(core, place as u32, &mut hand);
                if !fits && !whole {
                    self.undo(core, &mut hand);
                }
            }
        }
    }

    /// Only these items, each as early as it fits.
    ///
    /// # Errors
    /// An item that found no room, after each such item was tried first in turn.
    pub fn with_musts(core: &Core, mut musts: Vec<u32>) -> Result<Self, u32> {
        let mut hand = Vec::new();
        let mut tries = musts.len() + 1;
        loop {
            let mut state = State::empty(core);
            let stuck = musts.iter().position(|&item| {
                let last = core.last(item as usize);
                let mut place = last + 1 - core.releases as u32;
                while place <= last && !state.inside[last as usize] {
                    if core.fixed[place as usize] != Fixed::Out && !state.toggle(core, place, &mut hand) {
                        state.undo(core, &mut hand);
                    }
                    place += 1;
                }
                !state.inside[last as usize]
            });
            tries -= 1;
            match stuck {
                None => return Ok(state),
                Some(place) if tries == 0 => return Err(musts[place]),
                Some(place) => (0..place).rev().for_each(|i| musts.swap(i, i + 1)),
            }
        }
    }

    /// Puts one place in or out.
    fn flip(&mut self, core: &Core, place: u32) {
        let inside = &mut self.inside[place as usize];
        *inside = !*inside;
        let sign = if *inside { 1 } else { -1 };
        for &needed in core.ahead.of(place as usize) {
            let asked = &mut self.asked[needed as usize];
            *asked = asked.wrapping_add_signed(sign);
        }
        self.worth += i64::from(sign) * core.worth[place as usize];
        core.load(place, i64::from(sign), &mut self.used);
    }

    /// No budget is exceeded of those that these places count towards.
    fn fits(&self, core: &Core, changed: &[u32]) -> bool {
        let (r, k) = (core.releases, core.teams);
        let holds = |from: usize, until: usize| (from * k..until * k).all(|i| self.used[i] <= core.budget[i]);
        if changed.len() >= r {
            return holds(0, r);
        }
        // Where each is, and where it would be if it were not.
        let mut releases = changed.iter().map(|&place| place as usize % r);
        releases.all(|release| holds(release, r.min(release + 2)))
    }

    /// Takes a place in with all it needs, or out with all that needs it and what then serves nobody; what changed is left in
    /// `hand`. False if some budget that held does not hold any more.
    pub fn toggle(&mut self, core: &Core, place: u32, hand: &mut Vec<u32>) -> bool {
        hand.clear();
        let entering = !self.inside[place as usize];
        self.flip(core, place);
        hand.push(place);
        let mut next = 0;
        while let Some(&place) = hand.get(next) {
            next += 1;
            // With one release, what is too much stays too much.
            if entering && core.releases == 1 && !self.fits(core, &[place]) {
                return false;
            }
            for &other in core.ahead.of(place as usize) {
                let at = other as usize;
                let idle = self.asked[at] == 0 && core.worth[at] == 0 && core.fixed[at] != Fixed::In;
                if if entering { !self.inside[at] } else { self.inside[at] && idle } {
                    self.flip(core, other);
                    hand.push(other);
                }
            }
            if !entering {
                for &other in core.behind.of(place as usize) {
                    if self.inside[other as usize] {
                        self.flip(core, other);
                        hand.push(other);
                    }
                }
            }
        }
        self.fits(core, hand)
    }

    /// Takes back what was changed.
    pub fn undo(&mut self, core: &Core, hand: &mut Vec<u32>) {
        while let Some(place) = hand.pop() {
            self.flip(core, place);
        }
    }

    /// Adds everything that fits without dropping anything, best worth per priced cost first, as early as it pays. What comes to
    /// pay by what was added is seen to in further rounds, unless one takes long.
    pub fn fill(&mut self, core: &Core, price: &[i64]) {
        let (mut order, mut hand, mut looked) = (Vec::new(), Vec::new(), 0);
        loop {
            order.clear();
            let worth = self.worth;
            for &place in &core.targets {
                if !self.inside[place as usize] {
                    if self.toggle(core, place, &mut hand) && self.worth > worth {
                        // The bits of a positive float rise with it.
                        let cost: i64 = hand.iter().map(|&place| core.priced(place, price)).sum();
                        let rate = (self.worth - worth) as f32 / cost.max(1) as f32;
                        order.push(pack(!rate.to_bits(), place));
                    }
                    looked += hand.len();
                    self.undo(core, &mut hand);
                }
            }
            sort(&mut order);
            for &word in &order {
                let place = unpack(word).1;
                if !self.inside[place as usize] && !self.toggle(core, place, &mut hand) {
                    self.undo(core, &mut hand);
                }
            }
            if self.worth == worth || looked > ROUND {
                return;
            }
        }
    }

    /// Drops what is in without being worth anything to anybody.
    pub fn trim(&mut self, core: &Core) {
        let mut hand = Vec::new();
        for node in 0..self.inside.len() / core.releases {
            let last = (node * core.releases + core.releases - 1) as u32;
            if self.inside[last as usize] && core.fixed[last as usize] == Fixed::Free {
                let worth = self.worth;
                if !self.toggle(core, last, &mut hand) || self.worth < worth {
                    self.undo(core, &mut hand);
                }
            }
        }
    }
}

/// Places looked at after which filling does not go round once more.
const ROUND: usize = 1 << 17;

impl Core {
    /// What a place costs at these prices, each raised by one so that nothing is for nothing.
    fn priced(&self, place: u32, price: &[i64]) -> i64 {
        let (row, k) = (place as usize % self.releases * self.teams, self.teams);
        let mut priced = 0;
        for (team, &cost) in self.costs(place).iter().enumerate() {
            let later = price.get(row + k + team).map_or(0, |price| price + 1);
            priced += (price[row + team] + 1 - later) * cost;
        }
        priced
    }

    /// Adds to the load of each budget what it costs to have a place in, so many times.
    #[inline]
    pub(crate) fn load(&self, place: u32, times: i64, load: &mut [i64]) {
        let (release, k) = (place as usize % self.releases, self.teams);
        for (team, &cost) in self.costs(place).iter().enumerate() {
            load[release * k + team] += times * cost;
            // It is not done in the next release, then.
            if release + 1 < self.releases {
                load[(release + 1) * k + team] -= times * cost;
            }
        }
    }
}

/// Moves between two looks at the temperature.
pub(crate) const MOVES_PER_PASS: u64 = 64;

/// The walk and the best it came by.
pub struct Anneal {
    pub(crate) state: State,
    pub(crate) best: State,
    /// Places to move.
    targets: Vec<u32>,
    hand: Vec<u32>,
    before: Box<[i64]>,
    /// Temperature at the start of a cycle, in units of worth, and its ratio to the one at the end.
    hot: f64,
    ratio: f64,
    log: Box<[f64]>,
}

impl Anneal {
    /// Begins at `state`.
    pub fn new(core: &Core, state: State) -> Self {
        Anneal {
            best: state.clone(),
            state,
            targets: Vec::new(),
            hand: Vec::new(),
            before: all(core.budget.len(), 0),
            hot: 0.0,
            ratio: 0.0,
            log: table(1024, &mut |i| -natural_log((i as f64 + 0.5) / 1024.0)),
        }
    }

    /// Back to the best, for the next cycle, among the places that may be better elsewhere by what limits them (`exact.rs`).
    /// Temperatures at the start and the end of it are shares of a target's mean worth.
    pub fn restart(&mut self, core: &Core, limit: &[i64], hot: f64, cold: f64) {
        self.state.clone_from(&self.best);
        self.targets.clear();
        for &place in &core.targets {
            let there = 2 * place as usize + usize::from(self.state.inside[place as usize]);
            if limit[there].div_euclid(SCALE) > self.best.worth {
                self.targets.push(place);
            }
        }
        let worth: i64 = core.worth.iter().sum();
        self.hot = hot * worth as f64 / core.targets.len().max(1) as f64;
        self.ratio = cold / hot;
    }

    /// [`MOVES_PER_PASS`] moves at the temperature for `progress` (0 to 1) through the cycle; how many places were looked at.
    pub fn pass(&mut self, core: &Core, price: &[f64], rng: &mut Rng, progress: f64) -> u64 {
        let mut work = MOVES_PER_PASS;
        if self.targets.is_empty() {
            return work;
        }
        let heat = self.hot * power(self.ratio, progress);
        for _ in 0..MOVES_PER_PASS {
            let place = self.targets[rng.below(self.targets.len())];
            let worth = self.state.worth;
            self.before.copy_from_slice(&self.state.used);
            let fits = self.state.toggle(core, place, &mut self.hand);
            work += self.hand.len() as u64;
            let mut change = (self.state.worth - worth) as f64;
            for (i, price) in price.iter().enumerate() {
                change -= (self.state.used[i] - self.before[i]) as f64 * price;
            }
            if !fits || (change < 0.0 && -change > heat * self.log[rng.below(1024)]) {
                self.state.undo(core, &mut self.hand);
            } else if self.state.worth > self.best.worth {
                self.best.clone_from(&self.state);
            }
        }
        work
    }

    /// Takes over a better choice found elsewhere.
    pub fn offer(&mut self, state: &State) {
        if state.worth > self.best.worth {
            self.best.clone_from(state);
        }
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
