//! Laws of the plan solvers: nothing breaks a rule, the same in gives the same out, small ones are solved to the end.

mod accepted;
mod bridge;
mod choosing;
mod instances;
mod replanning;
mod scheduling;

use plan_widget::schedule::propose::project::{Capacity, Job, Objective, Project};
use proptest::collection::vec;
use proptest::prelude::*;

/// What is wrong with a schedule, period by period, from the project alone: this knows no profile and no lanes.
fn faults(project: &Project, start: &[u32], finish: &[u32]) -> Vec<String> {
    let mut found = Vec::new();
    let capacity = |team: u16, t: u32| project.teams[usize::from(team)].at(t);
    let works =
        |job: &Job, t: u32| job.locked.is_some() || job.demand.iter().all(|&(team, units)| units <= capacity(team, t));
    for (j, job) in project.jobs.iter().enumerate() {
        let worked = (start[j]..finish[j]).filter(|&t| works(job, t)).count() as u32;
        if worked != job.duration {
            found.push(format!("job {j} works {worked} of {} periods", job.duration));
        }
        match job.locked {
            Some(place) if place != start[j] => found.push(format!("job {j} left its lock")),
            None if start[j] < job.release => found.push(format!("job {j} starts too early")),
            _ => {}
        }
    }
    for &(a, b) in &project.links {
        if start[b as usize] < finish[a as usize] && project.jobs[b as usize].locked.is_none() {
            found.push(format!("job {b} does not wait for {a}"));
        }
    }
    let end = finish.iter().copied().max().unwrap_or(0);
    for team in 0..project.teams.len() as u16 {
        for t in 0..end {
            let running = |movable: bool| {
                let jobs = project.jobs.iter().enumerate();
                jobs.filter(|(j, job)| {
                    start[*j] <= t && t < finish[*j] && works(job, t) && job.locked.is_none() == movable
                })
                .flat_map(|(_, job)| &job.demand)
                .filter(|d| d.0 == team)
                .map(|d| u32::from(d.1))
                .sum::<u32>()
            };
            // Locked work may overbook a team; what moves must then keep away.
            if running(true) > u32::from(capacity(team, t)).saturating_sub(running(false)) {
                found.push(format!("team {team} is overbooked in {t}"));
            }
        }
    }
    found
}

/// Links from lower to higher ids, so that there is no cycle.
fn links(jobs: usize) -> impl Strategy<Value = Vec<(u32, u32)>> {
    vec((0..jobs as u32, 0..jobs as u32), 0..jobs * 2)
        .prop_map(|pairs| pairs.into_iter().filter(|(a, b)| a != b).map(|(a, b)| (a.min(b), a.max(b))).collect())
}

/// Capacity that changes, with days off, and comes back to at least six units.
fn capacity() -> impl Strategy<Value = Capacity> {
    (vec((1_u32..6, 0_u16..9), 0..5), 6_u16..9).prop_map(|(changes, last)| {
        let mut steps = vec![(0, last)];
        let mut at = 0;
        for (after, units) in changes {
            at += after;
            steps.push((at, units));
        }
        steps.push((at + 1, last));
        Capacity { steps }
    })
}

/// Any project the solver takes: several teams (more than one word of lanes), locks, releases, deadlines, milestones.
fn project() -> impl Strategy<Value = Project> {
    (1_usize..14, 1_usize..7).prop_flat_map(|(jobs, teams)| {
        let demand = vec((0..teams as u16, 0_u16..6), 0..3).prop_map(|mut demand| {
            demand.sort_unstable();
            demand.dedup_by_key(|d| d.0);
            demand
        });
        let lock = prop_oneof![4 => Just(None), 1 => (0_u32..20).prop_map(Some)];
        let deadline = prop_oneof![2 => Just(None), 1 => (1_u32..30).prop_map(Some)];
        let release = prop_oneof![3 => Just(0), 1 => 0_u32..10];
        let job = (0_u32..6, demand, release, deadline, lock, 0_u32..10).prop_map(
            |(duration, demand, release, deadline, locked, weight)| Job {
                duration,
                demand,
                release,
                deadline,
                locked,
                weight,
            },
        );
        let teams = prop_oneof![vec(capacity(), teams), vec((5_u16..9).prop_map(Capacity::steady), teams),];
        let objective = prop_oneof![Just(Objective::EarliestFinish), Just(Objective::ValueEarly)];
        (vec(job, jobs), links(jobs), teams, objective).prop_map(|(jobs, links, teams, objective)| Project {
            jobs,
            links,
            teams,
            objective,
            reach: 60,
            ..Project::default()
        })
    })
}
