//! Lagrangian relaxation of the budgets: a price per unit of each budget, and the heaviest closure at those prices.
//!
//! What it finds bounds every choice from above (Held and Karp, "The traveling-salesman problem and minimum spanning
//! trees: Part II", Mathematical Programming 1, 1971; Fisher, "The Lagrangian relaxation method", Management Science 27,
//! 1981). One budget: the best price by intersecting lines. Several: Polyak's subgradient steps.

use crate::closure::Closure;
use crate::release::{Core, Fixed};

/// Prices are integers in units of 1 / SCALE value per unit of cost.
pub(crate) const SCALE: i64 = 1 << 16;

/// The relaxed problem.
pub struct Dual {
    pub(crate) closure: Closure,
    /// Price per budget, `price[release * teams + team]`.
    pub(crate) price: Vec<i64>,
    weight: Vec<i64>,
    /// The closure at the last prices.
    pub(crate) inside: Vec<bool>,
    /// Cost of that closure per budget.
    pub(crate) load: Vec<i64>,
    /// For one budget: worth (times [`SCALE`]) and cost of the last closure over it and of the last that fits.
    ends: [Option<(i64, i64)>; 2],
    /// No price is higher: sums of prices times costs must not overflow.
    highest: i64,
}

impl Dual {
    pub fn new(core: &Core) -> Self {
        let places = core.worth.len();
        let mut needs = Vec::new();
        for place in 0..places as u32 {
            for &needed in core.ahead.of(place as usize) {
                needs.push((place, needed));
            }
        }
        Dual {
            closure: Closure::new(places, &needs),
            price: Vec::new(),
            weight: vec![0; places],
            inside: Vec::new(),
            load: vec![0; core.budget.len()],
            ends: [None; 2],
            highest: (1 << 60) / (core.cost.iter().sum::<i64>() + 1),
        }
    }

    /// Goes on from these prices.
    pub fn begin(&mut self, price: &[i64]) {
        self.price.clear();
        self.price.extend_from_slice(price);
        self.ends = [None; 2];
    }

    /// Solves at the present prices with what is fixed; the bound there, times [`SCALE`].
    pub fn evaluate(&mut self, core: &Core, fixed: &[Fixed]) -> i64 {
        let (r, k) = (core.releases, core.teams);
        for (place, weight) in self.weight.iter_mut().enumerate() {
            let row = place % r * k;
            let mut w = core.worth[place] * SCALE;
            for (team, &cost) in core.costs(place as u32).iter().enumerate() {
                let later = if row + k < r * k { self.price[row + k + team] } else { 0 };
                w -= (self.price[row + team] - later) * cost;
            }
            *weight = w;
        }
        let mut total = self.closure.solve(&self.weight, fixed, &mut self.inside);
        self.load.fill(0);
        for place in 0..self.inside.len() as u32 {
            if self.inside[place as usize] {
                core.load(place, 1, &mut self.load);
            }
        }
        for (price, budget) in self.price.iter().zip(&core.budget) {
            total += price * budget;
        }
        total
    }

    /// The last closure exceeds no budget.
    pub fn fits(&self, core: &Core) -> bool {
        (0..self.load.len()).all(|i| self.load[i] <= core.budget[i])
    }

    /// Moves the prices against the overload, as far as the distance between the bound here (`total`, times [`SCALE`])
    /// and the worth already reached suggests; false if no price would change.
    pub fn reprice(&mut self, core: &Core, total: i64, reached: i64, agility: f64) -> bool {
        if let [price] = self.price[..] {
            // The bound as a function of one price is the upper envelope of a line per closure: walk to its lowest corner.
            let spare = core.budget[0] - self.load[0];
            self.ends[usize::from(spare >= 0)] = Some((total - price * spare, self.load[0]));
            if let [Some(over), Some(under)] = self.ends {
                self.price[0] = (over.0 - under.0) / (over.1 - under.1);
                return self.price[0] != price;
            }
        }
        // A budget with room and no price pulls nothing.
        let slope = |i: usize, price: i64| {
            let slope = self.load[i] - core.budget[i];
            if slope > 0 || price > 0 { slope as f64 } else { 0.0 }
        };
        let mut norm = 0.0;
        for (i, &price) in self.price.iter().enumerate() {
            norm += slope(i, price) * slope(i, price);
        }
        let distance = (total as f64 - (reached * SCALE) as f64).max(SCALE as f64);
        let step = agility * distance / norm;
        let mut changed = false;
        for (i, price) in self.price.iter_mut().enumerate() {
            let next = (*price + (step * slope(i, *price)) as i64).clamp(0, self.highest);
            changed |= next != *price;
            *price = next;
        }
        // Without any slope the step is endless and leads nowhere.
        changed && norm > 0.0
    }
}
