//! When each job runs.

use super::{capacity, faults, project};
use plan_widget::schedule::propose::bounds::value_bound;
use plan_widget::schedule::propose::enumerate::Enumeration;
use plan_widget::schedule::propose::explain::{Reason, critical_chain, reasons};
use plan_widget::schedule::propose::project::{Capacity, Job, Network, Objective, Project, Trouble};
use plan_widget::schedule::propose::serial::{Builder, Schedule};
use plan_widget::schedule::propose::timeline::Timeline;
use proptest::prelude::*;

fn job(duration: u32, demand: &[(u16, u16)]) -> Job {
    Job { duration, demand: demand.to_vec(), ..Job::default() }
}

proptest! {
    #[test]
    fn a_schedule_keeps_every_rule(project in project(), passes in 1_u64..80, seed in any::<u64>()) {
        let net = Network::new(&project).unwrap();
        let mut solver = Timeline::new(&net, seed, passes);
        solver.step(passes);
        let best = solver.best();
        prop_assert_eq!(faults(&project, &best.start, &best.finish), Vec::<String>::new());
        prop_assert!(best.makespan() >= solver.makespan_bound() || project.jobs.iter().any(|j| j.locked.is_some()));
    }

    #[test]
    fn slices_change_nothing(project in project(), seed in any::<u64>(), slices in prop::collection::vec(3_u64..40, 1..6)) {
        let net = Network::new(&project).unwrap();
        // Whole multiples of three: a child of a project with dates takes three passes at once.
        let total: u64 = slices.iter().map(|s| s * 3).sum();
        let mut whole = Timeline::new(&net, seed, total);
        whole.step(total);
        let mut sliced = Timeline::new(&net, seed, total);
        for slice in slices {
            sliced.step(slice * 3);
        }
        prop_assert_eq!(whole.best(), sliced.best());
        prop_assert_eq!(whole.passes(), sliced.passes());
    }

    #[test]
    fn more_passes_are_never_worse(project in project(), seed in any::<u64>()) {
        let net = Network::new(&project).unwrap();
        let mut solver = Timeline::new(&net, seed, 90);
        let mut last = solver.fitness();
        for _ in 0..6 {
            solver.step(15);
            prop_assert!(solver.fitness() <= last);
            last = solver.fitness();
        }
    }

    #[test]
    fn a_small_project_is_solved_to_the_end(
        durations in prop::collection::vec((1_u32..5, 0_u16..4, 0_u16..4), 2..6),
        links in super::links(5),
    ) {
        let jobs: Vec<Job> = durations.iter().map(|&(d, a, b)| job(d, &[(0, a), (1, b)])).collect();
        let n = jobs.len();
        let links = links.into_iter().filter(|l| (l.1 as usize) < n).collect();
        let teams = vec![Capacity::steady(4), Capacity::steady(3)];
        let project = Project { jobs, links, teams, ..Project::default() };
        let mut solver = Timeline::new(&Network::new(&project).unwrap(), 1, 400);
        solver.step(400);
        let end = |all: &[Place]| u64::from(all.iter().map(|own| own.1).max().unwrap_or(0));
        prop_assert_eq!(u64::from(solver.best().makespan()), best_of_all(&project, &end));
        prop_assert!(u64::from(solver.makespan_bound()) <= u64::from(solver.best().makespan()));
    }

    #[test]
    fn enumeration_finds_the_shortest_and_proves_it(
        durations in prop::collection::vec((0_u32..7, 0_u16..5, 0_u16..5), 2..13),
        links in super::links(12),
        turned in any::<bool>(),
    ) {
        let jobs: Vec<Job> = durations.iter().map(|&(d, a, b)| job(d, &[(0, a), (1, b)])).collect();
        let n = jobs.len();
        let links = links.into_iter().filter(|l| (l.1 as usize) < n);
        let links = links.map(|(a, b)| if turned { (b, a) } else { (a, b) }).collect();
        let project = Project { jobs, links, teams: vec![Capacity::steady(5), Capacity::steady(4)], ..Project::default() };
        let net = Network::new(&project).unwrap();
        let mut search = Timeline::new(&net, 1, 400);
        search.step(400);
        let mut sooner = search.best().makespan() + 1;
        // From an end that can be kept down to the first that cannot: dead ends of the one serve the next.
        let mut proof = Enumeration::new(&net);
        let mut list = vec![0; n];
        loop {
            proof.aim(&net, sooner);
            while !proof.is_over() {
                proof.step(&net, 7);
            }
            if !proof.list(&mut list) {
                break;
            }
            let mut built = Schedule::at(&net, vec![0; n]);
            let end = Builder::new(&net).forward(&net, &list, &mut built);
            prop_assert!(end <= sooner);
            prop_assert_eq!(faults(&project, &built.start, &built.finish), Vec::<String>::new());
            if sooner == 0 {
                return Ok(());
            }
            sooner = end.saturating_sub(1).min(sooner - 1);
        }
        // What the enumeration denies, nobody finds: neither the genetic search nor, for very few jobs, all orders.
        prop_assert!(sooner < search.best().makespan());
        if n <= 6 {
            let end = |all: &[Place]| u64::from(all.iter().map(|own| own.1).max().unwrap_or(0));
            prop_assert_eq!(u64::from(sooner) + 1, best_of_all(&project, &end));
        }
    }

    #[test]
    fn no_small_project_has_its_value_earlier_than_the_bound(
        jobs in prop::collection::vec((1_u32..6, 0_u16..4, 0_u16..4, 0_u32..6, 0_u32..12), 1..6),
        links in super::links(5),
        teams in prop_oneof![
            Just(vec![Capacity::steady(4), Capacity::steady(3)]),
            prop::collection::vec(capacity(), 2),
        ],
        passes in 1_u64..200,
    ) {
        let jobs: Vec<Job> = jobs
            .iter()
            .map(|&(d, a, b, release, weight)| Job { release, weight, ..job(d, &[(0, a), (1, b)]) })
            .collect();
        let n = jobs.len();
        let links = links.into_iter().filter(|l| (l.1 as usize) < n).collect();
        let project = Project { jobs, links, teams, objective: Objective::ValueEarly, reach: 60, ..Project::default() };
        let net = Network::new(&project).unwrap();
        let value = |all: &[Place]| {
            all.iter().zip(&project.jobs).map(|(own, job)| u64::from(own.1) * u64::from(job.weight)).sum()
        };
        let optimum = best_of_all(&project, &value);
        prop_assert!(value_bound(&net) <= optimum, "bound {} above the optimum {optimum}", value_bound(&net));
        let mut solver = Timeline::new(&net, 1, passes);
        solver.step(passes);
        prop_assert!(optimum <= solver.fitness().cost, "{} below the optimum {optimum}", solver.fitness().cost);
    }

    #[test]
    fn reasons_hold(project in project(), seed in any::<u64>()) {
        let net = Network::new(&project).unwrap();
        let mut solver = Timeline::new(&net, seed, 60);
        solver.step(60);
        let schedule = solver.best();
        let why = reasons(&net, schedule);
        for (j, reason) in why.iter().enumerate() {
            match *reason {
                Reason::Locked => prop_assert!(project.jobs[j].locked.is_some()),
                Reason::WaitsFor(p) => prop_assert!(project.links.contains(&(p, j as u32))),
                Reason::TeamFull { team, until } => {
                    prop_assert_eq!(until, schedule.start[j]);
                    prop_assert!(project.jobs[j].demand.iter().any(|d| d.0 == team && d.1 > 0));
                }
                Reason::NotBefore(period) => prop_assert!(period == project.jobs[j].release),
                Reason::Kept => {}
            }
        }
        let chain = critical_chain(&net, schedule, &why);
        prop_assert!(chain.windows(2).all(|w| schedule.finish[w[0] as usize] <= schedule.start[w[1] as usize]
            || project.jobs[w[1] as usize].locked.is_some()));
        prop_assert_eq!(chain.last().map(|&j| schedule.finish[j as usize]), Some(schedule.makespan()));
    }

    #[test]
    fn what_cannot_be_is_refused(mut project in project(), capacity in capacity()) {
        project.teams.push(capacity);
        let team = project.teams.len() as u16 - 1;
        let n = project.jobs.len() as u32;
        project.jobs.push(job(2, &[(team, 30)]));
        project.links.push((n + 7, 0));
        project.jobs.push(job(2, &[(team + 1, 1)]));
        let troubles = Network::new(&project).err().unwrap();
        let wanted = Trouble::TooLarge { job: n, team };
        prop_assert!(troubles.contains(&wanted));
        let wanted = Trouble::NoSuchTeam { job: n + 1 };
        prop_assert!(troubles.contains(&wanted));
        let wanted = Trouble::NoSuchJob { link: project.links.len() as u32 - 1 };
        prop_assert!(troubles.contains(&wanted));
    }
}

/// Start and finish of a job.
type Place = (u32, u32);
/// What a schedule costs.
type Cost<'c> = &'c dyn Fn(&[Place]) -> u64;

/// The best over all orders, each job as early as it fits: tries every permutation. Work sleeps while its team could not do it at
/// all. Some order of this kind is best for whatever does not gain by waiting.
fn best_of_all(project: &Project, cost: Cost) -> u64 {
    fn place(project: &Project, done: &mut Vec<Option<Place>>, cost: Cost) -> u64 {
        let n = project.jobs.len();
        if let Some(all) = done.iter().copied().collect::<Option<Vec<Place>>>() {
            return cost(&all);
        }
        let mut best = u64::MAX;
        for j in 0..n {
            let job = &project.jobs[j];
            let before = || project.links.iter().filter(|l| l.1 as usize == j).map(|l| done[l.0 as usize]);
            if done[j].is_some() || before().any(|p| p.is_none()) {
                continue;
            }
            let ready = before().flatten().map(|own| own.1).max().unwrap_or(0).max(job.release);
            let works = |i: usize, t: u32| {
                project.jobs[i].demand.iter().all(|&(team, units)| units <= project.teams[usize::from(team)].at(t))
            };
            let free = |t: u32| {
                job.demand.iter().all(|&(team, units)| {
                    let runs = |i: &usize| done[*i].is_some_and(|own| own.0 <= t && t < own.1) && works(*i, t);
                    let demand =
                        |i: usize| project.jobs[i].demand.iter().filter(|d| d.0 == team).map(|d| d.1).sum::<u16>();
                    let used: u16 = (0..n).filter(runs).map(demand).sum();
                    used + units <= project.teams[usize::from(team)].at(t)
                })
            };
            let from = |start: u32| {
                let (mut t, mut left) = (start, job.duration);
                while left > 0 && t < 1000 {
                    match (works(j, t), free(t)) {
                        (true, true) => left -= 1,
                        (true, false) => return None,
                        (false, _) if t == start => return None,
                        (false, _) => {}
                    }
                    t += 1;
                }
                Some((start, t))
            };
            let own = (ready..1000).find_map(from);
            done[j] = own;
            best = best.min(place(project, done, cost));
            done[j] = None;
        }
        best
    }
    place(project, &mut vec![None; project.jobs.len()], cost)
}

#[test]
fn cycles_are_named() {
    let jobs = vec![job(1, &[]); 6];
    let links = vec![(0, 1), (1, 2), (2, 1), (3, 4), (4, 5), (5, 3)];
    let project = Project { jobs, links, ..Project::default() };
    let troubles = Network::new(&project).err().unwrap();
    assert_eq!(troubles, [Trouble::Cycle(vec![1, 2]), Trouble::Cycle(vec![3, 4, 5])]);
}

#[test]
fn work_sleeps_through_a_holiday() {
    let teams = vec![Capacity { steps: vec![(0, 2), (2, 0), (5, 2)] }];
    let project = Project { jobs: vec![job(4, &[(0, 2)])], teams, ..Project::default() };
    let solver = Timeline::new(&Network::new(&project).unwrap(), 1, 10);
    assert_eq!((solver.best().start[0], solver.best().finish[0]), (0, 7));
}

#[test]
fn a_deadline_comes_before_an_early_end() {
    // One team, one at a time; the short one is due at once and the long one carries all the value.
    let mut jobs = vec![job(8, &[(0, 1)]), job(2, &[(0, 1)])];
    jobs[0].weight = 100;
    jobs[1].deadline = Some(2);
    let teams = vec![Capacity::steady(1)];
    let project = Project { jobs, teams, objective: Objective::ValueEarly, ..Project::default() };
    let mut solver = Timeline::new(&Network::new(&project).unwrap(), 1, 60);
    solver.step(60);
    assert_eq!(solver.best().start, [2, 0]);
    assert_eq!(solver.fitness().late, 0);
}

#[test]
fn value_early_puts_worth_per_work_first() {
    let mut jobs = vec![job(5, &[(0, 1)]), job(1, &[(0, 1)]), job(3, &[(0, 1)])];
    for (job, weight) in jobs.iter_mut().zip([5, 4, 9]) {
        job.weight = weight;
    }
    let teams = vec![Capacity::steady(1)];
    let project = Project { jobs, teams, objective: Objective::ValueEarly, ..Project::default() };
    let mut solver = Timeline::new(&Network::new(&project).unwrap(), 1, 60);
    solver.step(60);
    // Smith's rule: 4 / 1, then 9 / 3, then 5 / 5.
    assert_eq!(solver.best().start, [4, 0, 1]);
}
