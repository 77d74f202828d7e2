//! The scheduling problem: jobs, teams with capacity over time, and what runs before what.

use super::graph;

/// What a team can give, over time: from each `(period, units)` on, in ascending order; before the first it is 0.
/// The last step holds for ever.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    pub steps: Vec<(u32, u16)>,
}

impl Capacity {
    /// The same in every period.
    pub fn steady(units: u16) -> Self {
        Capacity { steps: vec![(0, units)] }
    }

    /// Units in a period.
    pub fn at(&self, period: u32) -> u16 {
        let after = self.steps.partition_point(|step| step.0 <= period);
        if after == 0 { 0 } else { self.steps[after - 1].1 }
    }

    fn last(&self) -> u16 {
        self.steps.last().map_or(0, |step| step.1)
    }
}

/// A piece of work that runs without a break, but for periods in which its team could not carry it at all
/// (a holiday): those it sleeps through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Working periods it takes; 0 is a milestone.
    pub duration: u32,
    /// `(team, units)` it holds in each of them.
    pub demand: Vec<(u16, u16)>,
    /// The earliest period it may start in.
    pub release: u32,
    /// The period by whose beginning it should be finished (finish = start + duration <= deadline).
    pub deadline: Option<u32>,
    /// It stands here, for just its duration, and does not move.
    pub locked: Option<u32>,
    /// Worth of finishing it one period earlier, for [`Objective::ValueEarly`].
    pub weight: u32,
}

/// What a better schedule is. Lateness against deadlines always counts first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Objective {
    /// The last job finishes early.
    #[default]
    EarliestFinish,
    /// The sum of weight times finish is small.
    ValueEarly,
}

/// The whole problem. Jobs and teams are known by their place in the lists.
#[derive(Clone, Debug, Default)]
pub struct Project {
    pub jobs: Vec<Job>,
    /// `(a, b)`: b starts when a is finished, or later.
    pub links: Vec<(u32, u32)>,
    pub teams: Vec<Capacity>,
    pub objective: Objective,
    /// Jobs may be wished to start as late as this period, though nothing else asks for it.
    pub reach: u32,
}

/// Why a project cannot be scheduled as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// These jobs wait for each other in a circle.
    Cycle(Vec<u32>),
    /// A link names a job that is not there.
    NoSuchJob { link: u32 },
    /// A job names a team that is not there.
    NoSuchTeam { job: u32 },
    /// The job holds more than its team ever has again after the last change of capacity.
    TooLarge { job: u32, team: u16 },
    /// More than [`MAX_UNITS`] units, or a horizon of more than [`MAX_PERIODS`] periods.
    TooBig,
}

/// Largest capacity and demand: a lane of 16 bits with one bit kept as guard.
pub const MAX_UNITS: u16 = 0x7FFF;
/// Largest horizon in periods.
pub const MAX_PERIODS: u32 = 1 << 22;
/// Largest number of jobs.
pub const MAX_JOBS: usize = 0xFFFF;

/// One word of packed demand: four teams of 16 bits each.
pub(super) const LANES: usize = 4;
/// The guard bit of every lane.
pub(super) const GUARD: u64 = 0x8000_8000_8000_8000;

/// A project made ready for the solvers: flat arrays, packed lanes, topological order. Boxed slices, not vectors: where code is
/// optimised for size, indexing a vector is a call.
#[derive(Clone)]
pub struct Network {
    pub(super) duration: Box<[u32]>,
    pub(super) release: Box<[u32]>,
    pub(super) deadline: Box<[u32]>,
    pub(super) locked: Box<[u32]>,
    pub(super) weight: Box<[u32]>,
    /// Packed demand of job j: `needs[need_at[j]..need_at[j + 1]]`, pairs of word and lanes.
    pub(super) needs: Box<[(u32, u64)]>,
    pub(super) need_at: Box<[u32]>,
    pub(super) preds: Box<[u16]>,
    pub(super) pred_at: Box<[u32]>,
    pub(super) succs: Box<[u16]>,
    pub(super) succ_at: Box<[u32]>,
    /// Every job after its predecessors.
    pub(super) topological: Box<[u16]>,
    /// Base capacity with guards set, per word.
    pub(super) base: Box<[Box<[u64]>]>,
    /// No capacity changes over time: no job ever pauses.
    pub(super) steady: bool,
    pub(super) horizon: usize,
    /// No job can be asked to start later than this; whatever is built from here on still ends within the horizon.
    pub(super) latest: u32,
    pub(super) objective: Objective,
    /// Reading time backwards is the same kind of problem: steady, nothing locked, released or due, earliest finish.
    pub(super) reversible: bool,
}

/// Not locked, or no deadline.
pub(super) const NONE: u32 = u32::MAX;

impl Network {
    /// Checks the project and packs it.
    ///
    /// # Errors
    /// Every trouble found; with any of them there is nothing to schedule.
    pub fn new(project: &Project) -> Result<Network, Vec<Trouble>> {
        let n = project.jobs.len();
        let mut troubles = Vec::new();
        if n > MAX_JOBS {
            return Err(vec![Trouble::TooBig]);
        }
        for (i, &(a, b)) in project.links.iter().enumerate() {
            if a as usize >= n || b as usize >= n {
                troubles.push(Trouble::NoSuchJob { link: i as u32 });
            }
        }
        for (j, job) in project.jobs.iter().enumerate() {
            for &(team, units) in &job.demand {
                match project.teams.get(team as usize) {
                    None => troubles.push(Trouble::NoSuchTeam { job: j as u32 }),
                    Some(cap) if job.duration > 0 && job.locked.is_none() && units > cap.last() => {
                        troubles.push(Trouble::TooLarge { job: j as u32, team });
                    }
                    Some(_) => {}
                }
            }
        }
        let most = project.teams.iter().flat_map(|t| t.steps.iter().map(|s| s.1)).max().unwrap_or(0);
        let mut horizon = 2_u64;
        let mut latest = project.teams.iter().filter_map(|t| t.steps.last()).map(|s| u64::from(s.0)).max().unwrap_or(0);
        for job in &project.jobs {
            horizon += u64::from(job.duration);
            latest = latest.max(u64::from(job.release));
            latest = latest.max(job.locked.map_or(0, |s| u64::from(s) + u64::from(job.duration)));
        }
        latest = latest.max(u64::from(project.reach));
        horizon += latest;
        if most > MAX_UNITS || horizon > u64::from(MAX_PERIODS) {
            troubles.push(Trouble::TooBig);
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let order = graph::order(n, &project.links)
            .map_err(|rings| rings.into_iter().map(Trouble::Cycle).collect::<Vec<_>>())?;
        let narrow = |(ids, at): (Vec<u32>, Vec<u32>)| (ids.into_iter().map(|id| id as u16).collect(), at.into());
        let (preds, pred_at) = narrow(graph::rows(n, project.links.iter().map(|&(a, b)| (b, a))));
        let (succs, succ_at) = narrow(graph::rows(n, project.links.iter().copied()));
        let steady = project.teams.iter().all(|t| t.steps.len() == 1 && t.steps[0].0 == 0);
        let words = project.teams.len().div_ceil(LANES).max(1);
        let mut base = vec![vec![GUARD; horizon as usize]; words];
        for (team, cap) in project.teams.iter().enumerate() {
            let (word, shift) = (team / LANES, team % LANES * 16);
            for (i, &(from, units)) in cap.steps.iter().enumerate() {
                let until = cap.steps.get(i + 1).map_or(horizon as usize, |next| next.0 as usize);
                for lanes in &mut base[word][from as usize..until] {
                    *lanes |= u64::from(units) << shift;
                }
            }
        }
        let (mut needs, mut need_at) = (Vec::new(), vec![0]);
        for job in &project.jobs {
            let mut words: Vec<(u32, u64)> = Vec::new();
            for &(team, units) in job.demand.iter().filter(|d| d.1 > 0) {
                let (word, shift) = (u32::from(team) / LANES as u32, team as usize % LANES * 16);
                match words.iter_mut().find(|w| w.0 == word) {
                    Some(w) => w.1 += u64::from(units.min(MAX_UNITS)) << shift,
                    None => words.push((word, u64::from(units.min(MAX_UNITS)) << shift)),
                }
            }
            needs.extend(words);
            need_at.push(needs.len() as u32);
        }
        let jobs = &project.jobs;
        let plain = jobs.iter().all(|j| j.release == 0 && j.deadline.is_none() && j.locked.is_none());
        Ok(Network {
            duration: jobs.iter().map(|j| j.duration).collect(),
            release: jobs.iter().map(|j| j.release).collect(),
            deadline: jobs.iter().map(|j| j.deadline.unwrap_or(NONE)).collect(),
            locked: jobs.iter().map(|j| j.locked.unwrap_or(NONE)).collect(),
            weight: jobs.iter().map(|j| j.weight).collect(),
            needs: needs.into(),
            need_at: need_at.into(),
            preds,
            pred_at,
            succs,
            succ_at,
            topological: order.into_iter().map(|j| j as u16).collect(),
            base: base.into_iter().map(Vec::into_boxed_slice).collect(),
            steady,
            horizon: horizon as usize,
            latest: latest as u32,
            objective: project.objective,
            reversible: steady && plain && project.objective == Objective::EarliestFinish,
        })
    }

    /// The same project with time running backwards; only meaningful where [`Network::reversible`].
    pub(super) fn reversed(&self) -> Network {
        let mut back = self.clone();
        std::mem::swap(&mut back.preds, &mut back.succs);
        std::mem::swap(&mut back.pred_at, &mut back.succ_at);
        back.topological.reverse();
        back
    }

    /// How many jobs.
    pub fn len(&self) -> usize {
        self.duration.len()
    }

    /// Nothing to schedule.
    pub fn is_empty(&self) -> bool {
        self.duration.is_empty()
    }

    pub(super) fn preds(&self, job: usize) -> &[u16] {
        &self.preds[self.pred_at[job] as usize..self.pred_at[job + 1] as usize]
    }

    pub(super) fn succs(&self, job: usize) -> &[u16] {
        &self.succs[self.succ_at[job] as usize..self.succ_at[job + 1] as usize]
    }

    pub(super) fn needs(&self, job: usize) -> &[(u32, u64)] {
        &self.needs[self.need_at[job] as usize..self.need_at[job + 1] as usize]
    }
}
