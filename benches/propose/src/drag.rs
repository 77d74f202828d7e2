//! A plan of many items over several teams, made from a seed, in which one bar after another is dragged.

use plan_widget::schedule::propose::project::{Capacity, Job, Network, Objective, Project};
use plan_widget::schedule::propose::replan::replan;
use plan_widget::schedule::propose::rng::Rng;
use plan_widget::schedule::propose::timeline::Timeline;

/// The plan, its present starts, and the dice for the drags.
pub struct Drag {
    net: Network,
    current: Vec<u32>,
    rng: Rng,
}

impl Drag {
    /// A made plan, scheduled at once; none if that failed.
    pub fn new(items: usize, teams: usize, seed: u64) -> Option<Drag> {
        let mut rng = Rng::new(seed);
        let net = Network::new(&plan(items, teams, &mut rng)).ok()?;
        let current = Timeline::new(&net, seed, 1).best().start.clone();
        Some(Drag { net, current, rng })
    }

    /// Drags one bar by up to four weeks either way; how many others had to move.
    pub fn one(&mut self) -> usize {
        let job = self.rng.below(self.current.len()) as u32;
        let to = (self.current[job as usize] + self.rng.below(41) as u32).saturating_sub(20);
        let replan = replan(&self.net, &self.current, &[(job, to)]);
        self.current = replan.schedule.start;
        replan.moved.len()
    }
}

/// `items` of 1 to 15 days for one or two of a team's six people, about one and a half dependencies each on items shortly
/// before; teams with a week off now and then.
pub fn plan(items: usize, teams: usize, rng: &mut Rng) -> Project {
    let job = |rng: &mut Rng| Job {
        duration: 1 + rng.below(15) as u32,
        demand: vec![(rng.below(teams) as u16, 100 * (1 + rng.below(2) as u16))],
        ..Job::default()
    };
    let jobs: Vec<Job> = (0..items).map(|_| job(rng)).collect();
    let link = |b: usize, rng: &mut Rng| (b.saturating_sub(1 + rng.below(60)) as u32, b as u32);
    let links = (1..items * 3 / 2).map(|i| link(1 + i % (items - 1), rng)).collect();
    let capacity = |rng: &mut Rng| {
        let weeks = (1..20).map(|k| k * 40 + rng.below(20) as u32);
        let steps = weeks.flat_map(|from| [(from, 300), (from + 5, 600)]);
        Capacity { steps: std::iter::once((0, 600)).chain(steps).collect() }
    };
    let teams = (0..teams).map(|_| capacity(rng)).collect();
    Project { jobs, links, teams, objective: Objective::EarliestFinish, reach: 2000, ..Project::default() }
}
