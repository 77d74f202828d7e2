//! Forward-backward improvement: every job as late as it can, then every job as early as it can.
//!
//! Li and Willis, "An iterative scheduling technique for resource-constrained project scheduling", EJOR 56, 1992; as an
//! ingredient of any search: Valls, Ballestin and Quintanilla, "Justification and RCPSP", EJOR 165, 2005.

use crate::fitness::Fitness;
use crate::project::Network;
use crate::serial::{BucketSort, Builder, Schedule};

/// Working memory of the improvement.
#[derive(Default)]
pub struct Justifier {
    sort: BucketSort,
    list: Vec<u16>,
    reverse: Vec<u16>,
    late: Schedule,
    early: Schedule,
}

impl Justifier {
    /// Two passes; keeps the result in `schedule` if it is no worse, and leaves the profile of what is kept in `builder`
    /// unless the original stays. Returns makespan and fitness of what is kept.
    pub fn improve(
        &mut self,
        net: &Network,
        builder: &mut Builder,
        span: u32,
        fitness: Fitness,
        schedule: &mut Schedule,
    ) -> (u32, Fitness) {
        let n = net.len();
        self.list.resize(n, 0);
        self.late.start.resize(n, 0);
        self.late.finish.resize(n, 0);
        self.early.start.resize(n, 0);
        self.early.finish.resize(n, 0);
        self.reverse.clear();
        self.reverse.extend(net.topological.iter().rev());
        self.sort.sort(&self.reverse, span, |j| span - schedule.finish[j], &mut self.list);
        builder.backward(net, &self.list, span, schedule, &mut self.late);
        self.sort.sort(&net.topological, span, |j| self.late.start[j], &mut self.list);
        let again = builder.forward(net, &self.list, &mut self.early);
        let better = Fitness::of(net, &self.early, again);
        if better > fitness {
            return (span, fitness);
        }
        std::mem::swap(schedule, &mut self.early);
        (again, better)
    }
}
