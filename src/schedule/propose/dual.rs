//! Lagrangian relaxation of the budgets: a price per unit of each budget, and the heaviest closure at those prices.
//!
//! What it finds bounds every choice from above (Held and Karp, "The traveling-salesman problem and minimum spanning
//! trees: Part II", Mathematical Programming 1, 1971; Fisher, "The Lagrangian relaxation method", Management Science 27,
//! 1981). One budget: the best price by intersecting lines, exact. Several: Polyak's subgradient steps.

use super::closure::{Closure, Fixed};
use super::release::Core;

/// Prices are integers in units of 1 / SCALE value per unit of cost.
pub(super) const SCALE: i64 = 1 << 16;

/// The relaxed problem on a graph of one node per item and release: "in by this release".
pub struct Dual {
    closure: Closure,
    /// Price per budget, `price[release * teams + team]`.
    pub(super) price: Vec<i64>,
    /// The prices with the lowest bound so far.
    pub(super) best_price: Vec<i64>,
    /// No choice is worth more.
    pub(super) bound: i64,
    pub(super) fixed: Box<[Fixed]>,
    /// `(node, needed node)` on nodes times releases.
    pub(super) needs: Vec<(u32, u32)>,
    weight: Box<[i64]>,
    /// The closure at the last prices, by `node * releases + release`.
    pub(super) inside: Vec<bool>,
    /// Cost of that closure per budget.
    pub(super) load: Vec<i64>,
    /// For one budget: worth and cost of the closures under and over it.
    ends: Option<[(i64, i64); 2]>,
    agility: f64,
    stale: u32,
    pub(super) settled: bool,
}

impl Dual {
    pub fn new(core: &Core) -> Self {
        let (n, r) = (core.nodes(), core.releases);
        let mut needs: Vec<(u32, u32)> = Vec::with_capacity((core.needs.len() + n) * r);
        for release in 0..r as u32 {
            needs.extend(core.needs.iter().map(|&(a, b)| (a * r as u32 + release, b * r as u32 + release)));
            if release > 0 {
                needs.extend((0..n as u32).map(|i| (i * r as u32 + release - 1, i * r as u32 + release)));
            }
        }
        let mut fixed = vec![Fixed::Free; n * r];
        for node in 0..n {
            for release in 0..r.min(core.earliest[node] as usize) {
                fixed[node * r + release] = Fixed::Out;
            }
            if core.must[node] {
                fixed[node * r + r - 1] = Fixed::In;
            }
        }
        Dual {
            closure: Closure::new(n * r, &needs),
            price: vec![0; core.budget.len()],
            best_price: vec![0; core.budget.len()],
            bound: i64::MAX,
            fixed: fixed.into(),
            needs,
            weight: vec![0; n * r].into(),
            inside: Vec::new(),
            load: vec![0; core.budget.len()],
            ends: None,
            agility: 1.0,
            stale: 0,
            settled: false,
        }
    }

    /// Solves at the present prices and what is fixed; the bound there, times [`SCALE`].
    pub(super) fn evaluate(&mut self, core: &Core) -> i64 {
        let (r, k) = (core.releases, core.teams);
        for node in 0..core.nodes() {
            for release in 0..r {
                let next = core.factor.get(release + 1).copied().unwrap_or(0);
                let mut w = (core.factor[release] - next) * core.value[node] * SCALE;
                for (team, &cost) in core.costs(node).iter().enumerate() {
                    let later = if release + 1 < r { self.price[(release + 1) * k + team] } else { 0 };
                    w -= (self.price[release * k + team] - later) * cost;
                }
                self.weight[node * r + release] = w;
            }
        }
        let mut total = self.closure.solve(&self.weight, &self.fixed, &mut self.inside);
        self.load.fill(0);
        for node in 0..core.nodes() {
            if let Some(release) = (0..r).find(|&release| self.inside[node * r + release]) {
                for (team, &cost) in core.costs(node).iter().enumerate() {
                    self.load[release * k + team] += cost;
                }
            }
        }
        for (price, budget) in self.price.iter().zip(core.budget.iter()) {
            total += price * budget;
        }
        total
    }

    /// Solves at the present prices and remembers them if the bound is the lowest.
    fn note(&mut self, core: &Core) -> i64 {
        let total = self.evaluate(core);
        if total.div_euclid(SCALE) < self.bound {
            self.bound = total.div_euclid(SCALE);
            self.best_price.clone_from(&self.price);
        }
        total
    }

    /// One more closure towards the best prices; `reached` is the worth of the best choice known.
    pub fn step(&mut self, core: &Core, reached: i64) {
        if self.settled {
            return;
        }
        if core.budget.len() == 1 { self.intersect(core) } else { self.descend(core, reached) }
    }

    /// Worth of the closure at the last prices.
    pub(super) fn worth(&self, core: &Core) -> i64 {
        let r = core.releases;
        let first = |node: usize| (0..r).find(|&release| self.inside[node * r + release]);
        (0..core.nodes()).filter_map(|node| first(node).map(|release| core.factor[release] * core.value[node])).sum()
    }

    /// The bound as a function of one price is the upper envelope of a line per closure: walk to its lowest corner.
    fn intersect(&mut self, core: &Core) {
        let Some([under, over]) = self.ends else {
            self.price[0] = 0;
            self.note(core);
            let over = (self.worth(core), self.load[0]);
            if over.1 <= core.budget[0] {
                self.settled = true;
                return;
            }
            // At a price above all worth only what must be in is in.
            self.price[0] = SCALE * (over.0 + 1);
            self.note(core);
            self.ends = Some([(self.worth(core), self.load[0]), over]);
            self.settled = self.load[0] >= over.1;
            return;
        };
        let price = (over.0 - under.0) * SCALE / (over.1 - under.1);
        self.price[0] = price;
        self.note(core);
        let here = (self.worth(core), self.load[0]);
        let fits = here.1 <= core.budget[0];
        let same = here == under || here == over;
        self.ends = Some(if fits { [here, over] } else { [under, here] });
        self.settled = same || here.1 == core.budget[0];
    }

    /// Polyak's step, smaller after each few that did not help.
    fn descend(&mut self, core: &Core, reached: i64) {
        let before = self.bound;
        let total = self.note(core);
        if self.bound <= reached {
            self.settled = true;
            return;
        }
        self.stale = if self.bound < before { 0 } else { self.stale + 1 };
        if self.stale >= 6 {
            self.stale = 0;
            self.agility *= 0.6;
            self.settled = self.agility < 0.002;
        }
        self.settled |= !self.reprice(core, total, reached, self.agility);
    }

    /// Moves the prices against the overload, as far as the distance between the bound here (`total`, times [`SCALE`])
    /// and the worth already reached suggests; false if no price would change.
    pub(super) fn reprice(&mut self, core: &Core, total: i64, reached: i64, agility: f64) -> bool {
        let slope = |i: usize| (self.load[i] - core.budget[i]) as f64;
        // A budget with room and no price pulls nothing.
        let pulls = |i: usize| self.load[i] > core.budget[i] || self.price[i] > 0;
        let norm: f64 = (0..self.load.len()).filter(|&i| pulls(i)).map(|i| slope(i) * slope(i)).sum();
        if norm == 0.0 {
            return false;
        }
        let distance = (total as f64 - (reached * SCALE) as f64).max(SCALE as f64);
        let step = agility * distance / norm;
        let next: Vec<i64> = (0..self.load.len()).map(|i| (self.price[i] + (step * slope(i)) as i64).max(0)).collect();
        let changed = next != self.price;
        self.price = next;
        changed
    }
}
