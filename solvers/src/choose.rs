//! What fits: prices and bound from the relaxation, then a choice, and better ones for as long as it is fed passes.

use crate::anneal::{Anneal, State};
use crate::dual::{Dual, SCALE};
use crate::exact::Exact;
use crate::release::{Choice, Core, Refusal};
use crate::rng::Rng;

/// A place looked at by the walk takes as long as so many arcs looked at by a closure.
const PACE: u64 = 4;
/// After the first cycle, branches take about so many times as long as the walk.
const PATIENCE: u64 = 4;

/// How the walk goes, fitted on Next Release Problem instances.
struct Regime {
    /// Share of the dual prices.
    price: f64,
    /// Temperatures as shares of a target's mean worth.
    hot: f64,
    cold: f64,
}

/// The relaxation is nearly exact: what is still to be found lies near its prices, and takes little heat.
const TIGHT: Regime = Regime { price: 1.0, hot: 0.03, cold: 0.005 };
/// The relaxation jumps over the budget: lower prices hold the walk near it, and it needs heat to get about.
const LOOSE: Regime = Regime { price: 0.8125, hot: 0.6, cold: 0.05 };

/// The solver. Feed it passes; read the best so far at any time.
pub struct Chooser {
    core: Core,
    dual: Dual,
    exact: Exact,
    musts: State,
    walk: Anneal,
    /// No choice is worth more.
    bound: i64,
    /// The dual prices at the root, and what the walk makes of them.
    price: Vec<i64>,
    pull: Vec<f64>,
    rng: Rng,
    passes: u64,
    patience: u64,
    /// Arcs that branches may look at before it is the walk's turn.
    credit: i64,
    cycle_from: u64,
    cycle_until: u64,
    expected: u64,
}

impl Chooser {
    /// `expected` passes set how slowly the walk cools; the same problem, seed, expectation and number of passes give the
    /// same choice, however they are sliced.
    ///
    /// # Errors
    /// Why the demands (musts, nevers, couplings) cannot be met together.
    pub fn new(choice: &Choice, seed: u64, expected: u64) -> Result<Chooser, Vec<Refusal>> {
        let core = Core::new(choice)?;
        let mut musts = Vec::new();
        for (i, item) in choice.items.iter().enumerate() {
            if item.must {
                musts.push(i as u32);
            }
        }
        let musts = State::with_musts(&core, musts).map_err(|must| vec![Refusal::MustsDoNotPack { must }])?;
        let dual = Dual::new(&core);
        let exact = Exact::new(&core);
        Ok(Chooser {
            walk: Anneal::new(&core, musts.clone()),
            dual,
            exact,
            musts,
            bound: i64::MAX,
            price: Vec::new(),
            pull: Vec::new(),
            rng: Rng::new(seed),
            passes: 0,
            patience: 1,
            credit: 0,
            cycle_from: 0,
            cycle_until: 0,
            expected: expected.max(1),
            core,
        })
    }

    /// Tells how many passes there will be in all, at any time: the present cycle is stretched or cut.
    pub fn expect(&mut self, passes: u64) {
        if passes != self.expected {
            self.expected = passes.max(1);
            self.cycle_until = end_of_cycle(self.cycle_from, self.expected).max(self.passes + 1);
        }
    }

    /// Worth of the best choice so far.
    pub fn value(&self) -> i64 {
        self.walk.best.worth
    }

    /// No choice is worth more.
    pub fn bound(&self) -> i64 {
        self.bound.max(self.value())
    }

    /// Closures and batches of moves so far.
    pub fn passes(&self) -> u64 {
        self.passes
    }

    /// Proven best.
    pub fn is_optimal(&self) -> bool {
        self.value() >= self.bound
    }

    /// The release of each item, or none, and what that is worth.
    pub fn chosen(&self) -> (Vec<Option<u16>>, i64) {
        let mut state = self.walk.best.clone();
        state.fill(&self.core, self.exact.price());
        state.trim(&self.core);
        let r = self.core.releases;
        let mut chosen = Vec::new();
        for &node in &self.core.node_of {
            let first = (0..r).find(|release| state.inside[node as usize * r + release]);
            chosen.push(first.map(|release| release as u16));
        }
        (chosen, state.worth)
    }

    /// Works for so many passes, or until the best is proven.
    pub fn step(&mut self, passes: u64) {
        let until = self.passes.saturating_add(passes);
        while self.passes < until && !self.is_optimal() {
            self.passes += 1;
            let root = self.exact.root.is_none();
            if root || self.credit >= 0 {
                self.branch();
                if root && self.exact.root.is_some() {
                    self.credit = 0;
                    self.price = self.exact.price().to_vec();
                    self.restart();
                }
            } else if self.passes >= self.cycle_until {
                self.walk.best.fill(&self.core, &self.price);
                // Whoever has waited for a whole cycle would rather know how good it is.
                self.patience = PATIENCE;
                self.restart();
            } else {
                self.walk();
            }
        }
    }

    /// One closure.
    fn branch(&mut self) {
        let before = self.exact.work(&self.dual);
        if let Some(found) = self.exact.step(&self.core, &mut self.dual, self.walk.best.worth, &self.musts) {
            self.walk.offer(&found);
        }
        self.credit -= (self.exact.work(&self.dual) - before) as i64;
        self.bound = self.bound.min(self.exact.bound().max(self.walk.best.worth));
    }

    /// One batch of moves.
    fn walk(&mut self) {
        let progress = (self.passes - self.cycle_from) as f64 / (self.cycle_until - self.cycle_from) as f64;
        let before = self.walk.best.worth;
        let work = self.walk.pass(&self.core, &self.pull, &mut self.rng, progress);
        self.credit += (work * PACE * self.patience) as i64;
        // What the walk comes by is rarely full; while it is cold, a new best is looked after at once.
        if self.walk.best.worth > before && progress > 0.5 {
            self.walk.best.fill(&self.core, &self.price);
        }
    }

    /// Begins a cycle of the walk.
    fn restart(&mut self) {
        let Some(limit) = &self.exact.root else { return };
        let regime = if (self.bound - self.value()) as f64 > 0.005 * self.bound as f64 { LOOSE } else { TIGHT };
        self.pull = self.price.iter().map(|&p| regime.price * p as f64 / SCALE as f64).collect();
        self.walk.restart(&self.core, limit, regime.hot, regime.cold);
        self.cycle_from = self.passes;
        self.cycle_until = end_of_cycle(self.passes, self.expected);
    }
}

/// The first cycle takes all that is expected; if there is more time than that, each further one half of what is spent
/// by then.
fn end_of_cycle(from: u64, expected: u64) -> u64 {
    from + expected.saturating_sub(from).max(from / 2).max(64)
}
