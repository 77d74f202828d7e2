//! From items, teams and timeboxes to the two problems of the solvers, and back to a proposal with its reasons.
//!
//! Everything is in whole periods (a period is a working day where a plan is behind it) and whole units of people; an item
//! is worked on by any number of teams at once.

use crate::explain::{Reason, critical_chain, reasons};
use crate::graph;
use crate::project::{Capacity, Job, Network, Objective, Project, Trouble, Wait};
use crate::release::{Candidate, Choice, Release};
use crate::serial::Schedule;

/// The part of MoSCoW that decides: everything between must and won't competes by value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Class {
    Must,
    #[default]
    Open,
    Wont,
}

/// An item to be planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanItem {
    /// Its teams, each once, and how many units of each the item holds while it runs.
    pub teams: Vec<(u16, u16)>,
    /// Periods of work.
    pub duration: u32,
    /// Worth of having it, any scale.
    pub value: u32,
    pub class: Class,
    /// It must not move from here.
    pub locked: Option<u32>,
    /// Where it stands now.
    pub current: Option<u32>,
    /// It may not start earlier.
    pub earliest: u32,
    /// It should be finished by the beginning of this period.
    pub deadline: Option<u32>,
}

/// A release, quarter or sprint: periods `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanBox {
    pub start: u32,
    pub end: u32,
    /// What value counts in it; does not rise from one box to the next.
    pub factor: u32,
}

/// What there is to plan.
#[derive(Clone, Debug, Default)]
pub struct PlanInput {
    pub items: Vec<PlanItem>,
    /// `(a, b)`: b waits for a.
    pub links: Vec<(u32, u32)>,
    /// How b waits for a where it does not simply start when that is finished; of several all hold. Ascending.
    pub waits: Vec<(u32, u32, Wait)>,
    pub teams: Vec<Capacity>,
    /// In order of time, apart from each other.
    pub boxes: Vec<PlanBox>,
    pub objective: Objective,
    /// Bars may be dragged as far as this period.
    pub reach: u32,
}

/// What was found wrong on the way; planning goes on without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// These items wait for each other; the links among them are left out.
    Cycle(Vec<u32>),
    /// A link to an item that is not there is left out.
    Dangling { link: u32 },
    /// The item holds more than its team has to the end, or the team is unknown; it is left out.
    TooLarge { item: u32 },
    /// The whole is too large for the solver.
    TooBig,
}

/// A scheduling problem with the way back to the items.
pub struct Prepared {
    pub network: Network,
    /// Item of each job.
    pub items: Vec<u32>,
    pub findings: Vec<Finding>,
}

/// One item of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    pub item: u32,
    pub start: u32,
    /// The first period after it.
    pub finish: u32,
    /// Why it stands there; items named by their place in the input.
    pub reason: Reason,
    pub moved: bool,
    /// Periods past its deadline.
    pub late: u32,
}

/// Where everything would stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    pub placed: Vec<Placed>,
    /// Items that decide the end, in order of time.
    pub critical: Vec<u32>,
}

impl PlanInput {
    /// The scheduling problem of the items that `keep` holds (by item), and what had to be left out. `None` only if nothing
    /// can be planned at all; the findings then say why.
    ///
    /// # Errors
    /// The findings, if the solver cannot hold the whole.
    pub fn prepare(&self, keep: impl Fn(usize) -> bool) -> Result<Prepared, Vec<Finding>> {
        let (links, mut findings) = self.sound_links();
        let fits = |item: &PlanItem| {
            item.locked.is_some()
                || item.duration == 0
                || item.teams.iter().all(|&(team, units)| {
                    self.teams.get(usize::from(team)).is_some_and(|c| c.steps.last().is_some_and(|s| s.1 >= units))
                })
        };
        let mut items: Vec<u32> = Vec::new();
        let mut job_of = vec![u32::MAX; self.items.len()];
        for (i, item) in self.items.iter().enumerate().filter(|(i, _)| keep(*i)) {
            if !fits(item) {
                findings.push(Finding::TooLarge { item: i as u32 });
                continue;
            }
            job_of[i] = items.len() as u32;
            items.push(i as u32);
        }
        let known = |team: u16| usize::from(team) < self.teams.len();
        let job = |&i: &u32| {
            let item = &self.items[i as usize];
            Job {
                duration: item.duration,
                demand: item.teams.iter().copied().filter(|t| known(t.0)).collect(),
                release: item.earliest,
                deadline: item.deadline,
                locked: item.locked,
                weight: item.value,
            }
        };
        let mut sound = links.clone();
        sound.sort_unstable();
        let kept = |wait: &&(u32, u32, Wait)| sound.binary_search(&(wait.0, wait.1)).is_ok();
        let of_jobs = |&(a, b, wait): &(u32, u32, Wait)| (job_of[a as usize], job_of[b as usize], wait);
        let waits = self.waits.iter().filter(kept).map(of_jobs);
        let project = Project {
            waits: waits.filter(|wait| wait.0 != u32::MAX && wait.1 != u32::MAX).collect(),
            jobs: items.iter().map(job).collect(),
            links: self.through(&links, &job_of),
            teams: self.teams.clone(),
            objective: self.objective,
            reach: self.reach,
        };
        match Network::new(&project) {
            Ok(network) => Ok(Prepared { network, items, findings }),
            Err(troubles) => {
                findings.extend(troubles.into_iter().map(|trouble| match trouble {
                    Trouble::Cycle(jobs) => Finding::Cycle(jobs.iter().map(|&j| items[j as usize]).collect()),
                    Trouble::TooLarge { job, .. } | Trouble::NoSuchTeam { job } => {
                        Finding::TooLarge { item: items[job as usize] }
                    }
                    Trouble::NoSuchJob { link } => Finding::Dangling { link },
                    Trouble::TooBig => Finding::TooBig,
                }));
                Err(findings)
            }
        }
    }

    /// The release problem over the boxes: budgets are what the teams have in each box beyond locked work, costs are units
    /// times periods. Locked items take no part. Unsound links are left out.
    pub fn choice(&self) -> Choice {
        let (links, _) = self.sound_links();
        let mut budgets: Vec<Vec<u64>> =
            self.boxes.iter().map(|b| self.teams.iter().map(|team| units_in(team, b.start, b.end)).collect()).collect();
        for item in &self.items {
            let Some(start) = item.locked else { continue };
            for &(team, units) in &item.teams {
                for (b, budget) in self.boxes.iter().zip(&mut budgets) {
                    let inside = (start + item.duration).min(b.end).saturating_sub(start.max(b.start));
                    if let Some(budget) = budget.get_mut(usize::from(team)) {
                        *budget = budget.saturating_sub(u64::from(inside) * u64::from(units));
                    }
                }
            }
        }
        let candidate = |item: &PlanItem| {
            let locked = item.locked.is_some();
            let known = item.teams.iter().filter(|t| !locked && usize::from(t.0) < self.teams.len());
            Candidate {
                value: if locked { 0 } else { item.value },
                cost: known.map(|&(team, units)| (team, item.duration.saturating_mul(u32::from(units)))).collect(),
                must: !locked && item.class == Class::Must,
                never: !locked && item.class == Class::Wont,
                earliest: self.boxes.iter().position(|b| b.end > item.earliest).unwrap_or(self.boxes.len()) as u16,
            }
        };
        Choice {
            items: self.items.iter().map(candidate).collect(),
            links,
            coupled: Vec::new(),
            releases: self.boxes.iter().zip(budgets).map(|(b, budget)| Release { factor: b.factor, budget }).collect(),
        }
    }

    /// How an item waits for another one, all that hold; that it starts when that is finished where nothing else is said.
    pub fn waits_of(&self, before: u32, item: u32) -> Vec<Wait> {
        let first = self.waits.partition_point(|wait| (wait.0, wait.1) < (before, item));
        let own = self.waits[first..].iter().take_while(|wait| (wait.0, wait.1) == (before, item));
        let own: Vec<Wait> = own.map(|wait| wait.2).collect();
        if own.is_empty() { vec![Wait::default()] } else { own }
    }

    /// Makes the end of the box an item was chosen for its deadline, and its start the earliest.
    pub fn aim(&mut self, chosen: &[Option<u16>]) {
        for (item, place) in self.items.iter_mut().zip(chosen) {
            if let Some(b) = place.and_then(|r| self.boxes.get(usize::from(r))) {
                item.deadline = Some(item.deadline.map_or(b.end, |d| d.min(b.end)));
            }
        }
    }

    /// Links that lead somewhere and are on no cycle.
    fn sound_links(&self) -> (Vec<(u32, u32)>, Vec<Finding>) {
        let n = self.items.len();
        let inside = |l: &(u32, u32)| (l.0 as usize) < n && (l.1 as usize) < n;
        let mut findings: Vec<Finding> = (0..)
            .zip(&self.links)
            .filter(|(_, link)| !inside(link))
            .map(|(link, _)| Finding::Dangling { link })
            .collect();
        let links: Vec<(u32, u32)> = self.links.iter().copied().filter(inside).collect();
        let (knot, _) = graph::knots(n, &links);
        if let Err(cycles) = graph::order(n, &links) {
            findings.extend(cycles.into_iter().map(Finding::Cycle));
        }
        (links.into_iter().filter(|&(a, b)| knot[a as usize] != knot[b as usize]).collect(), findings)
    }

    /// Links among jobs, going through items that are not kept: what waits for a left-out item waits for what that waits for.
    fn through(&self, links: &[(u32, u32)], job_of: &[u32]) -> Vec<(u32, u32)> {
        let mut before: Vec<Vec<u32>> = vec![Vec::new(); self.items.len()];
        for &(a, b) in links {
            before[b as usize].push(a);
        }
        let mut found = Vec::new();
        let mut seen = vec![u32::MAX; self.items.len()];
        for (item, &job) in job_of.iter().enumerate().filter(|(_, job)| **job != u32::MAX) {
            let mut open = before[item].clone();
            while let Some(a) = open.pop() {
                if std::mem::replace(&mut seen[a as usize], item as u32) == item as u32 {
                    continue;
                }
                match job_of[a as usize] {
                    u32::MAX => open.extend(&before[a as usize]),
                    first => found.push((first, job)),
                }
            }
        }
        found
    }

    /// A schedule of the prepared problem as a proposal.
    pub fn proposal(&self, prepared: &Prepared, schedule: &Schedule) -> Proposal {
        let why = reasons(&prepared.network, schedule);
        let item = |job: u32| prepared.items[job as usize];
        let critical = critical_chain(&prepared.network, schedule, &why).into_iter().map(item).collect();
        let placed = (0..prepared.items.len()).map(|job| {
            let (start, finish) = (schedule.start[job], schedule.finish[job]);
            let place = &self.items[prepared.items[job] as usize];
            Placed {
                item: prepared.items[job],
                start,
                finish,
                reason: match why[job] {
                    Reason::WaitsFor(p) => Reason::WaitsFor(item(p)),
                    other => other,
                },
                moved: place.current != Some(start),
                late: place.deadline.map_or(0, |d| finish.saturating_sub(d)),
            }
        });
        Proposal { placed: placed.collect(), critical }
    }
}

/// Units a team has in `start..end`, summed over the periods.
pub fn units_in(team: &Capacity, start: u32, end: u32) -> u64 {
    let next = |i: usize| team.steps.get(i + 1).map_or(u32::MAX, |s| s.0);
    (0..team.steps.len())
        .map(|i| u64::from(next(i).min(end).saturating_sub(team.steps[i].0.max(start))) * u64::from(team.steps[i].1))
        .sum()
}
