//! The scheduling problem: jobs, teams with capacity over time, and what runs before what.

use crate::graph::{self, Rows};
use crate::table::{all, table};

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

/// How a job waits for another, where it does not simply start when that is finished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wait {
    /// Counted from the start of the other job, not from its finish.
    pub from_start: bool,
    /// About its own finish, not its start: it starts no later than its duration before that.
    pub to_finish: bool,
    /// Periods between the two; negative where they overlap.
    pub lag: i32,
}

impl Wait {
    /// The earliest start for a job that takes so long, after one that stands there.
    pub fn after(self, start: u32, finish: u32, duration: u32) -> u32 {
        let from = if self.from_start { start } else { finish }.saturating_add_signed(self.lag);
        if self.to_finish { from.saturating_sub(duration) } else { from }
    }

    /// The latest finish of the other job, which takes so long, for one that takes `duration` to start then.
    pub fn before(self, start: u32, duration: u32, other: u32) -> u32 {
        let until =
            if self.to_finish { start.saturating_add(duration) } else { start }.saturating_add_signed(-self.lag);
        if self.from_start { until.saturating_add(other) } else { until }
    }
}

/// The whole problem. Jobs and teams are known by their place in the lists.
#[derive(Clone, Debug, Default)]
pub struct Project {
    pub jobs: Vec<Job>,
    /// `(a, b)`: b starts when a is finished, or later.
    pub links: Vec<(u32, u32)>,
    /// How b waits for a where that is otherwise; of several for one link all hold.
    pub waits: Vec<(u32, u32, Wait)>,
    pub teams: Vec<Capacity>,
    pub objective: Objective,
    /// Jobs may be wished to start as late as this period, though nothing else asks for it.
    pub reach: u32,
}

/// Why a project cannot be scheduled as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// These jobs wait for each other in a cycle.
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
/// Most periods in which capacity may change, over all words of teams: 256 MB.
const MAX_CAPACITY: usize = 1 << 25;
/// Largest number of jobs.
pub const MAX_JOBS: usize = 0xFFFF;

/// One word of packed demand: four teams of 16 bits each.
pub(crate) const LANES: usize = 4;
/// The guard bit of every lane.
pub(crate) const GUARD: u64 = 0x8000_8000_8000_8000;

/// A job made ready, and where its lists lie.
#[derive(Clone, Copy)]
pub struct Row {
    pub(crate) duration: u32,
    pub(crate) release: u32,
    /// [`NONE`] if there is none.
    pub(crate) deadline: u32,
    /// [`NONE`] if it is free.
    pub(crate) locked: u32,
    pub(crate) weight: u32,
    /// Its part of the packed demand.
    need: (u32, u32),
}

/// A project made ready for the solvers: flat arrays, packed lanes, topological order. Boxed slices, not vectors: where code is
/// optimised for size, indexing a vector is a call.
#[derive(Clone)]
pub struct Network {
    pub(crate) jobs: Box<[Row]>,
    /// Packed demand, pairs of word and lanes.
    needs: Box<[(u32, u64)]>,
    preds: Rows,
    succs: Rows,
    /// Ascending.
    waits: Box<[(u32, u32, Wait)]>,
    /// Every job after its predecessors.
    pub(crate) topological: Box<[u16]>,
    /// Base capacity with guards set, per word, up to where it changes for the last time: the last value holds for ever.
    pub(crate) base: Box<[Box<[u64]>]>,
    /// No capacity changes over time: no job ever pauses.
    pub(crate) steady: bool,
    pub(crate) horizon: usize,
    /// No job can be asked to start later than this; whatever is built from here on still ends within the horizon.
    pub(crate) latest: u32,
    pub(crate) objective: Objective,
    /// Reading time backwards is the same kind of problem: steady, nothing locked, released or due, earliest finish.
    pub(crate) reversible: bool,
}

/// Not locked, or no deadline.
pub(crate) const NONE: u32 = u32::MAX;

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
        let (mut most, mut horizon, mut latest, mut steady) = (0, 2_u64, u64::from(project.reach), true);
        for team in &project.teams {
            for &(from, units) in &team.steps {
                most = most.max(units);
                latest = latest.max(u64::from(from));
            }
            steady &= team.steps.len() == 1 && team.steps[0].0 == 0;
        }
        for job in &project.jobs {
            horizon += u64::from(job.duration);
            latest = latest.max(u64::from(job.release));
            latest = latest.max(job.locked.map_or(0, |s| u64::from(s) + u64::from(job.duration)));
        }
        horizon += latest + project.waits.iter().map(|wait| u64::from(wait.2.lag.max(0).unsigned_abs())).sum::<u64>();
        if most > MAX_UNITS || horizon > u64::from(MAX_PERIODS) {
            troubles.push(Trouble::TooBig);
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let order = match graph::order(n, &project.links) {
            Ok(order) => order,
            Err(rings) => {
                for ring in rings {
                    troubles.push(Trouble::Cycle(ring));
                }
                return Err(troubles);
            }
        };
        let words = project.teams.len().div_ceil(LANES).max(1);
        // A word is as long as its own teams ask for: with hundreds of teams, and a horizon of all work done in a row, whole ones would take gigabytes.
        let last_change = |team: &Capacity| team.steps.last().map_or(0, |step| step.0 as usize);
        let length = |word: usize| {
            project.teams[(word * LANES).min(project.teams.len())..]
                .iter()
                .take(LANES)
                .map(last_change)
                .max()
                .unwrap_or(0)
        };
        if (0..words).map(length).sum::<usize>() > MAX_CAPACITY {
            return Err(vec![Trouble::TooBig]);
        }
        let mut base = table(words, &mut |word| all(length(word) + 1, GUARD));
        for (team, cap) in project.teams.iter().enumerate() {
            let (word, shift) = (team / LANES, team % LANES * 16);
            for (i, &(from, units)) in cap.steps.iter().enumerate() {
                let until = cap.steps.get(i + 1).map_or(base[word].len(), |next| next.0 as usize);
                for lanes in &mut base[word][from as usize..until] {
                    *lanes |= u64::from(units) << shift;
                }
            }
        }
        let mut plain = project.waits.is_empty();
        let mut waits = project.waits.clone();
        waits.sort_unstable();
        let mut needs: Vec<(u32, u64)> = Vec::new();
        let jobs = table(n, &mut |j| {
            let job = &project.jobs[j];
            plain &= job.release == 0 && job.deadline.is_none() && job.locked.is_none();
            let first = needs.len();
            for &(team, units) in &job.demand {
                if units == 0 {
                    continue;
                }
                let (word, shift) = (u32::from(team) / LANES as u32, team as usize % LANES * 16);
                let lanes = u64::from(units.min(MAX_UNITS)) << shift;
                match needs[first..].iter_mut().find(|need| need.0 == word) {
                    Some(need) => need.1 += lanes,
                    None => needs.push((word, lanes)),
                }
            }
            Row {
                duration: job.duration,
                release: job.release,
                deadline: job.deadline.unwrap_or(NONE),
                locked: job.locked.unwrap_or(NONE),
                weight: job.weight,
                need: (first as u32, needs.len() as u32),
            }
        });
        Ok(Network {
            jobs,
            needs: needs.into(),
            preds: graph::rows(n, &project.links, true),
            succs: graph::rows(n, &project.links, false),
            waits: waits.into(),
            topological: table(n, &mut |i| order[i] as u16),
            base,
            steady,
            horizon: horizon as usize,
            latest: latest as u32,
            objective: project.objective,
            reversible: steady && plain && project.objective == Objective::EarliestFinish,
        })
    }

    /// The same project with time running backwards; only meaningful where [`Network::reversible`].
    pub(crate) fn reversed(&self) -> Network {
        let mut back = self.clone();
        std::mem::swap(&mut back.preds, &mut back.succs);
        back.topological.reverse();
        back
    }

    /// How many jobs.
    pub fn len(&self) -> usize {
        self.jobs.len()
    }

    /// Nothing to schedule.
    pub fn is_empty(&self) -> bool {
        self.jobs.is_empty()
    }

    /// Base capacity of a word in a period.
    #[inline(always)]
    pub(crate) fn base_at(&self, word: usize, period: usize) -> u64 {
        let base = &self.base[word];
        base[period.min(base.len() - 1)]
    }

    #[inline(always)]
    pub(crate) fn preds(&self, job: usize) -> &[u32] {
        self.preds.of(job)
    }

    #[inline(always)]
    pub(crate) fn succs(&self, job: usize) -> &[u32] {
        self.succs.of(job)
    }

    /// Every job simply starts when those before it are finished.
    #[inline(always)]
    pub(crate) fn is_plain(&self) -> bool {
        self.waits.is_empty()
    }

    /// How a job waits for another, one after the other; none where it simply starts when that is finished.
    fn waits(&self, before: usize, job: usize) -> impl Iterator<Item = Wait> {
        let pair = (before as u32, job as u32);
        let first = self.waits.partition_point(|wait| (wait.0, wait.1) < pair);
        self.waits[first..].iter().take_while(move |wait| (wait.0, wait.1) == pair).map(|wait| wait.2)
    }

    /// The earliest start of a job by one before it that stands there.
    #[inline(always)]
    pub(crate) fn ready(&self, before: usize, start: u32, finish: u32, job: usize) -> u32 {
        if self.is_plain() {
            return finish;
        }
        let own = self.jobs[job].duration;
        self.waits(before, job).map(|wait| wait.after(start, finish, own)).max().unwrap_or(finish)
    }

    /// The least number of periods from the start of a job to that of one that waits for it.
    pub(crate) fn gap(&self, before: usize, job: usize) -> i64 {
        let (earlier, later) = (i64::from(self.jobs[before].duration), i64::from(self.jobs[job].duration));
        let gap = |wait: Wait| {
            let from = if wait.from_start { 0 } else { earlier };
            from + i64::from(wait.lag) - if wait.to_finish { later } else { 0 }
        };
        self.waits(before, job).map(gap).max().unwrap_or(earlier)
    }

    #[inline(always)]
    pub(crate) fn needs(&self, job: usize) -> &[(u32, u64)] {
        let (first, end) = self.jobs[job].need;
        &self.needs[first as usize..end as usize]
    }
}
