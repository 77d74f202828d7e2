//! What fits: prices and bound from the relaxation, then a choice, and better ones for as long as it is fed passes.

use super::anneal::{Anneal, MOVES_PER_PASS, State};
use super::dual::{Dual, SCALE};
use super::exact::Exact;
use super::release::{Choice, Core, Refusal};
use super::rng::Rng;

/// Most closures spent on the prices before the search begins.
const MOST_CUTS: u32 = 160;
/// With more nodes (items times releases) than this nothing is proven by branching.
const BRANCHING_SIZE: usize = 6000;

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
    /// No choice is worth more.
    bound: i64,
    musts: State,
    start: State,
    walk: Option<Anneal>,
    exact: Option<Exact>,
    branch_every: u64,
    rng: Rng,
    cuts: u32,
    passes: u64,
    cycle_from: u64,
    cycle_until: u64,
    expected: u64,
    price: Vec<f64>,
}

impl Chooser {
    /// `expected` passes set how slowly the walk cools; the same problem, seed, expectation and number of passes give the
    /// same choice, however they are sliced.
    ///
    /// # Errors
    /// Why the demands (musts, nevers, couplings) cannot be met together.
    pub fn new(choice: &Choice, seed: u64, expected: u64) -> Result<Chooser, Vec<Refusal>> {
        let core = Core::new(choice)?;
        let musts = State::with_musts(&core).map_err(|target| vec![core.unpacked(choice, target)])?;
        Ok(Chooser {
            dual: Dual::new(&core),
            bound: i64::MAX,
            start: musts.clone(),
            musts,
            walk: None,
            exact: None,
            branch_every: passes_per_branch(&core),
            rng: Rng::new(seed),
            cuts: 0,
            passes: 0,
            cycle_from: 0,
            cycle_until: 0,
            expected: expected.max(1),
            price: Vec::new(),
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
        self.best().worth
    }

    /// No choice is worth more.
    pub fn bound(&self) -> i64 {
        self.bound.max(self.value())
    }

    /// Closures, batches of moves and branches so far.
    pub fn passes(&self) -> u64 {
        self.passes
    }

    /// Proven best.
    pub fn is_optimal(&self) -> bool {
        self.value() >= self.bound
    }

    /// The release of each item, or none, and what that is worth.
    pub fn chosen(&self) -> (Vec<Option<u16>>, i64) {
        let mut state = self.best().clone();
        state.fill(&self.core, &self.dual.best_price, &mut Vec::new());
        let levels = state.levels(&self.core);
        let place = |&node: &u32| levels[node as usize];
        let chosen =
            self.core.node_of.iter().map(|node| Some(place(node)).filter(|&r| usize::from(r) < self.core.releases));
        (chosen.collect(), state.worth)
    }

    fn best(&self) -> &State {
        self.walk.as_ref().map_or(&self.start, |walk| &walk.best)
    }

    /// Works for so many passes, or until the best is proven.
    pub fn step(&mut self, passes: u64) {
        let until = self.passes.saturating_add(passes);
        while self.passes < until && !self.is_optimal() {
            self.passes += 1;
            match self.walk {
                None => self.relax(),
                Some(_) => self.search(),
            }
        }
    }

    /// One closure nearer to the best prices, and a choice made from it.
    fn relax(&mut self) {
        self.dual.step(&self.core, self.start.worth);
        self.cuts += 1;
        self.bound = self.bound.min(self.dual.bound);
        let mut state = self.musts.clone();
        state.follow(&self.core, &self.dual.inside);
        state.fill(&self.core, &self.dual.price, &mut Vec::new());
        if state.worth > self.start.worth {
            self.start = state;
        }
        if self.dual.settled || self.cuts >= MOST_CUTS {
            let regime = if (self.bound - self.start.worth) as f64 > 0.005 * self.bound as f64 { LOOSE } else { TIGHT };
            self.price = self.dual.best_price.iter().map(|&p| regime.price * p as f64 / SCALE as f64).collect();
            self.walk = Some(Anneal::new(&self.core, self.start.clone(), regime.hot, regime.cold));
            self.cycle_from = self.passes;
            self.cycle_until = end_of_cycle(self.passes, self.expected);
            if self.core.nodes() * self.core.releases <= BRANCHING_SIZE {
                self.exact = Some(Exact::new(&self.core, &self.dual));
            }
        }
    }

    /// One batch of moves, or one branch, in turn.
    fn search(&mut self) {
        let Some(walk) = self.walk.as_mut() else { return };
        if let Some(exact) = self.exact.as_mut()
            && self.passes.is_multiple_of(self.branch_every)
        {
            if let Some(found) = exact.branch(&self.core, &mut self.dual, walk.best.worth) {
                walk.offer(&found);
            }
            if let Some(bound) = exact.bound() {
                self.bound = self.bound.min(bound.max(walk.best.worth));
            }
            return;
        }
        if self.passes >= self.cycle_until {
            walk.polish(&self.core, &self.dual.best_price);
            walk.restart();
            // Whoever has waited for a whole cycle would rather know how good it is.
            self.branch_every = self.branch_every.min((passes_per_branch(&self.core) / PATIENCE).max(2));
            self.cycle_from = self.passes;
            self.cycle_until = end_of_cycle(self.passes, self.expected);
            return;
        }
        let length = (self.cycle_until - self.cycle_from) as f64;
        let progress = (self.passes - self.cycle_from) as f64 / length;
        let before = walk.best.worth;
        walk.pass(&self.core, &self.price, &mut self.rng, progress);
        // What the walk comes by is rarely full; while it is cold, a new best is looked after at once.
        if walk.best.worth > before && progress > 0.5 {
            walk.polish(&self.core, &self.dual.best_price);
        }
    }
}

/// The first cycle takes all that is expected; if there is more time than that, each further one half of what is spent
/// by then.
fn end_of_cycle(from: u64, expected: u64) -> u64 {
    from + expected.saturating_sub(from).max(from / 2).max(64)
}

/// Passes from one branch to the next, so that proving takes no more time than searching: a branch looks at every arc
/// some 250 times, a pass at what its moves pull in.
fn passes_per_branch(core: &Core) -> u64 {
    let arcs = ((core.nodes() + core.needs.len()) * core.releases) as u64;
    let pulled = (core.under.len() / core.targets.len().max(1)) as u64;
    (arcs * 250 / (MOVES_PER_PASS * (pulled + 5))).max(2)
}
