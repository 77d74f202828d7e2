//! Random lists in which jobs with an early latest finish tend to come first.
//!
//! Regret-based biased random sampling (Drexl, "Scheduling of project networks by job assignment", Management Science 37,
//! 1991) with the latest finish time rule (Kolisch, "Efficient priority rules for the RCPSP", J. Operations Management 14,
//! 1996).

use crate::bounds::{heads, longest, tails};
use crate::project::{NONE, Network, Objective};
use crate::rng::Rng;
use crate::table::{all, table};

/// The rule's view of a project, computed once.
pub struct Sampler {
    /// Urgency of each job: less is sooner.
    latest: Box<[u32]>,
    waits: Vec<u32>,
    open: Vec<u16>,
    /// All open jobs are as likely, whatever the rule says.
    pub(crate) flat: bool,
}

impl Sampler {
    pub fn new(net: &Network) -> Self {
        let (head, tail) = (heads(net), tails(net));
        let end = longest(&head, &tail);
        let mut latest = table(net.len(), &mut |j| end - (tail[j] - net.jobs[j].duration));
        // A deadline pulls everything before it; worth per period of work pulls likewise.
        for &j in net.topological.iter().rev() {
            let j = j as usize;
            if net.jobs[j].deadline != NONE {
                latest[j] = latest[j].min(net.jobs[j].deadline);
            }
            for &s in net.succs(j) {
                latest[j] = latest[j].min(latest[s as usize].saturating_sub(net.jobs[s as usize].duration));
            }
        }
        if net.objective == Objective::ValueEarly {
            let rate = worth_per_work(net);
            let most = rate.iter().fold(1, |most, &rate| most.max(rate));
            for (latest, rate) in latest.iter_mut().zip(&rate) {
                *latest = (u64::from(end) * (most - rate) / most) as u32;
            }
        }
        Sampler { latest, waits: Vec::new(), open: Vec::new(), flat: false }
    }

    /// One list, every job after its predecessors; without dice the rule itself decides.
    pub fn list(&mut self, net: &Network, dice: Option<&mut Rng>, out: &mut [u16]) {
        let n = net.len();
        let mut dice = dice;
        self.waits.clear();
        self.waits.extend((0..n).map(|j| net.preds(j).len() as u32));
        self.open.clear();
        self.open.extend((0..n as u16).filter(|&j| self.waits[j as usize] == 0));
        for slot in out.iter_mut() {
            let pick = match dice.as_deref_mut() {
                None => (0..self.open.len())
                    .min_by_key(|&i| (self.latest[self.open[i] as usize], self.open[i]))
                    .unwrap_or(0),
                Some(rng) => self.draw(rng),
            };
            let job = self.open.swap_remove(pick);
            *slot = job;
            for &s in net.succs(job as usize) {
                self.waits[s as usize] -= 1;
                if self.waits[s as usize] == 0 {
                    self.open.push(s as u16);
                }
            }
        }
    }

    /// An open job with probability in proportion to the square of its regret plus one.
    fn draw(&self, rng: &mut Rng) -> usize {
        if self.flat {
            return rng.below(self.open.len());
        }
        let worst = self.open.iter().map(|&j| self.latest[j as usize]).max().unwrap_or(0);
        let chance = |j: u16| {
            let regret = f64::from(worst - self.latest[j as usize]) + 1.0;
            regret * regret
        };
        let total: f64 = self.open.iter().map(|&j| chance(j)).sum();
        let mut x = total * (rng.below(1 << 30) as f64 / f64::from(1 << 30));
        for (i, &j) in self.open.iter().enumerate() {
            x -= chance(j);
            if x < 0.0 {
                return i;
            }
        }
        self.open.len() - 1
    }
}

/// Weight per period of work of the best chain start at each job: its own, or that of what it makes possible
/// (Smith's ratio over the job and each successor, "Various optimizers for single-stage production", 1956).
fn worth_per_work(net: &Network) -> Box<[u64]> {
    let mut rate = all(net.len(), 0_u64);
    for &j in net.topological.iter().rev() {
        let j = j as usize;
        let own = u64::from(net.jobs[j].weight) * 1000 / u64::from(net.jobs[j].duration.max(1));
        rate[j] = net.succs(j).iter().fold(own, |most, &s| most.max(rate[s as usize] / 2));
    }
    rate
}
