//! Frozen public instances: PSPLIB (Kolisch and Sprecher, EJOR 96, 1996) and a classic Next Release Problem (Xuan et al., IEEE
//! TSE 38(5), 2012, PROMISE repository), with their best known makespans and proven optima.

use super::faults;
use plan_widget::model::Key;
use plan_widget::schedule::propose::choose::Chooser;
use plan_widget::schedule::propose::project::{Capacity, Job, Network, Project};
use plan_widget::schedule::propose::release::{Candidate, Choice, Release};
use plan_widget::schedule::propose::timeline::Timeline;

fn project(text: &str) -> Project {
    let rows = |title: &str| -> Vec<Vec<u32>> {
        let lines = text.lines().skip_while(|l| !l.starts_with(title)).skip(1).take_while(|l| !l.starts_with('*'));
        let rows = lines
            .filter(|l| l.trim_start().starts_with(|c: char| c.is_ascii_digit()))
            .map(|l| l.split_whitespace().filter_map(|w| w.parse().ok()).collect::<Vec<u32>>());
        rows.filter(|row| row.len() > 2).collect()
    };
    let jobs = rows("REQUESTS/DURATIONS").into_iter().map(|row| Job {
        duration: row[2],
        demand: (0..).zip(&row[3..]).map(|(team, &units)| (team, units as u16)).collect(),
        ..Job::default()
    });
    let links = rows("PRECEDENCE")
        .into_iter()
        .flat_map(|row| row[3..].iter().map(|&s| (row[0] - 1, s - 1)).collect::<Vec<_>>());
    let teams = rows("RESOURCEAVAILABILITIES")[0].iter().map(|&units| Capacity::steady(units as u16)).collect();
    Project { jobs: jobs.collect(), links: links.collect(), teams, ..Project::default() }
}

#[test]
fn projects_come_out_at_or_near_the_best_known_makespan() {
    let cases = [
        (include_str!("../../data/propose/j301_1.sm"), 43, 43),
        (include_str!("../../data/propose/j601_1.sm"), 77, 77),
        (include_str!("../../data/propose/j1201_1.sm"), 105, 111),
    ];
    for (text, best, enough) in cases {
        let project = project(text);
        let mut solver = Timeline::new(&Network::new(&project).unwrap(), 1, 2000);
        solver.step(2000);
        let schedule = solver.best();
        assert_eq!(faults(&project, &schedule.start, &schedule.finish), Vec::<String>::new());
        let makespan = schedule.makespan();
        assert!((best..=enough).contains(&makespan), "{makespan}, best known {best}");
        assert!(solver.makespan_bound() <= best);
    }
}

fn choice(text: &str, percent: u64) -> Choice {
    let mut words = text.split_whitespace().map(|w| w.parse::<u32>().unwrap());
    let mut next = || words.next().unwrap();
    let costs: Vec<u32> = (0..next()).flat_map(|_| (0..next()).map(|_| next()).collect::<Vec<_>>()).collect();
    let mut links: Vec<(u32, u32)> = (0..next()).map(|_| (next() - 1, next() - 1)).collect();
    let budget = costs.iter().map(|&c| u64::from(c)).sum::<u64>() * percent / 100;
    let requirement = |&cost: &u32| Candidate { cost: vec![(0, cost)], ..Candidate::default() };
    let mut items: Vec<Candidate> = costs.iter().map(requirement).collect();
    for _ in 0..next() {
        let customer = items.len() as u32;
        items.push(Candidate { value: next(), ..Candidate::default() });
        links.extend((0..next()).map(|_| (next() - 1, customer)).collect::<Vec<_>>());
    }
    Choice { items, links, coupled: Vec::new(), releases: vec![Release { factor: 1, budget: vec![budget] }] }
}

#[test]
fn a_classic_release_problem_comes_out_near_its_optimum() {
    for (percent, optimum) in [(30, 1204), (50, 1836), (70, 2507)] {
        let mut solver = Chooser::new(&choice(include_str!("../../data/propose/nrp1.txt"), percent), 1, 3000).unwrap();
        solver.step(3000);
        let (_, worth) = solver.chosen();
        assert!((optimum * 99 / 100..=optimum).contains(&worth), "{worth} of {optimum}");
        assert!(solver.bound() >= optimum);
    }
}

/// The 50 features of a word processor (Karim and Ruhe) as they come with the widget: one release or three of a third each.
fn word(percent: u64, factors: &[u32]) -> Choice {
    let plan = plan_widget::wire::read(include_str!("../../../examples/word.plan.json")).unwrap();
    let items = plan.items();
    let place = |id: &str| items.iter().position(|item| item.id() == id).unwrap() as u32;
    let number = |at: usize, key| items[at].num(key).unwrap() as u32;
    let (mut links, mut coupled) = (Vec::new(), Vec::new());
    for (at, item) in (0..).zip(items) {
        links.extend(item.texts(Key::DependsOn).map(|id| (place(id), at)));
        coupled.extend(item.same_release_as().map(|id| (place(id), at)));
    }
    let total: u64 = (0..items.len()).map(|at| u64::from(number(at, Key::Effort))).sum();
    let budget = total * percent / 100 / factors.len() as u64;
    let item = |at| Candidate {
        value: number(at, Key::Value),
        cost: vec![(0, number(at, Key::Effort))],
        ..Candidate::default()
    };
    let releases = factors.iter().map(|&factor| Release { factor, budget: vec![budget] }).collect();
    Choice { items: (0..items.len()).map(item).collect(), links, coupled, releases }
}

#[test]
fn words_features_reach_the_proven_optima_of_one_release_and_of_three() {
    for (percent, one, three) in [(30, 2845, 6430), (50, 4566, 8963), (70, 5681, 12272)] {
        for (factors, optimum) in [(&[1][..], one), (&[3, 2, 1], three)] {
            let mut solver = Chooser::new(&word(percent, factors), 1, 24_000).unwrap();
            solver.step(24_000);
            assert_eq!(solver.chosen().1, optimum, "{percent} % in {} releases", factors.len());
            assert!(solver.is_optimal(), "shown to be within {} of {optimum}", solver.bound());
        }
    }
}
