//! What makes one schedule better than another.

use crate::project::{NONE, Network, Objective};
use crate::serial::Schedule;

/// Less is better: periods late against deadlines first, then the objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fitness {
    /// Sum of periods past the deadlines.
    pub late: u64,
    /// Makespan, or the sum of weight times finish.
    pub cost: u64,
}

impl Fitness {
    /// Worse than any schedule.
    pub const WORST: Fitness = Fitness { late: u64::MAX, cost: u64::MAX };

    /// Judges a schedule whose makespan is known.
    pub fn of(net: &Network, schedule: &Schedule, makespan: u32) -> Fitness {
        if net.reversible {
            return Fitness { late: 0, cost: u64::from(makespan) };
        }
        let mut fitness = Fitness { late: 0, cost: 0 };
        for (j, &finish) in schedule.finish.iter().enumerate() {
            if net.jobs[j].deadline != NONE {
                fitness.late += u64::from(finish.saturating_sub(net.jobs[j].deadline));
            }
            fitness.cost += u64::from(net.jobs[j].weight) * u64::from(finish);
        }
        if net.objective == Objective::EarliestFinish {
            fitness.cost = u64::from(makespan);
        }
        fitness
    }

    /// Not worse than the other by more than a hair: a drift that keeps a population from freezing.
    pub fn near(self, other: Fitness, objective: Objective) -> bool {
        let hair = match objective {
            Objective::EarliestFinish => 1,
            Objective::ValueEarly => other.cost / 1000,
        };
        self.late <= other.late && self.cost <= other.cost + hair
    }
}
