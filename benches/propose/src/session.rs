//! A problem written as 32-bit words, and the solver working on it: what crosses the border into WebAssembly.

use plan_widget::schedule::propose::choose::Chooser;
use plan_widget::schedule::propose::project::{Capacity, Job, Network, Objective, Project};
use plan_widget::schedule::propose::release::{Candidate, Choice, Release};
use plan_widget::schedule::propose::timeline::Timeline;

const SCHEDULING: u32 = 1;
const CHOOSING: u32 = 2;

/// Writes a scheduling problem as words.
pub fn write_project(project: &Project) -> Vec<u32> {
    let mut words = vec![SCHEDULING, project.jobs.len() as u32, project.links.len() as u32, project.teams.len() as u32];
    for job in &project.jobs {
        words.extend([job.duration, job.demand.len() as u32]);
        words.extend(job.demand.iter().flat_map(|&(team, units)| [u32::from(team), u32::from(units)]));
    }
    words.extend(project.links.iter().flat_map(|&(a, b)| [a, b]));
    words.extend(project.teams.iter().map(|team| u32::from(team.at(0))));
    words
}

/// Writes a release problem as words.
pub fn write_choice(choice: &Choice) -> Vec<u32> {
    let teams = choice.releases.first().map_or(0, |r| r.budget.len());
    let counts = [choice.items.len(), choice.links.len(), choice.coupled.len(), choice.releases.len(), teams];
    let mut words = vec![CHOOSING];
    words.extend(counts.map(|count| count as u32));
    for item in &choice.items {
        words.extend([item.value, item.cost.len() as u32]);
        words.extend(item.cost.iter().flat_map(|&(team, cost)| [u32::from(team), cost]));
    }
    words.extend(choice.links.iter().chain(&choice.coupled).flat_map(|&(a, b)| [a, b]));
    for release in &choice.releases {
        words.push(release.factor);
        words.extend(release.budget.iter().map(|&budget| budget as u32));
    }
    words
}

struct Reader<'a>(&'a [u32]);

impl Reader<'_> {
    /// The next word; 0 past the end.
    fn word(&mut self) -> u32 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }

    fn pairs(&mut self, count: u32) -> Vec<(u32, u32)> {
        (0..count).map(|_| (self.word(), self.word())).collect()
    }

    fn project(&mut self) -> Project {
        let (jobs, links, teams) = (self.word(), self.word(), self.word());
        let job = |r: &mut Self| {
            let (duration, demands) = (r.word(), r.word());
            let demand = r.pairs(demands).into_iter().map(|(team, units)| (team as u16, units as u16)).collect();
            Job { duration, demand, ..Job::default() }
        };
        Project {
            jobs: (0..jobs).map(|_| job(self)).collect(),
            links: self.pairs(links),
            teams: (0..teams).map(|_| Capacity::steady(self.word() as u16)).collect(),
            objective: Objective::EarliestFinish,
            reach: 0,
            ..Project::default()
        }
    }

    fn choice(&mut self) -> Choice {
        let (items, links, coupled) = (self.word(), self.word(), self.word());
        let (releases, teams) = (self.word(), self.word());
        let item = |r: &mut Self| {
            let (value, costs) = (r.word(), r.word());
            let cost = r.pairs(costs).into_iter().map(|(team, cost)| (team as u16, cost)).collect();
            Candidate { value, cost, ..Candidate::default() }
        };
        Choice {
            items: (0..items).map(|_| item(self)).collect(),
            links: self.pairs(links),
            coupled: self.pairs(coupled),
            releases: (0..releases)
                .map(|_| Release { factor: self.word(), budget: (0..teams).map(|_| u64::from(self.word())).collect() })
                .collect(),
        }
    }
}

/// A problem read from its words.
pub enum Problem {
    Scheduling(Project),
    Choosing(Choice),
}

impl Problem {
    /// What the words hold; `None` for anything else.
    pub fn read(words: &[u32]) -> Option<Problem> {
        let mut reader = Reader(words);
        match reader.word() {
            SCHEDULING => Some(Problem::Scheduling(reader.project())),
            CHOOSING => Some(Problem::Choosing(reader.choice())),
            _ => None,
        }
    }
}

/// One solver at work.
pub enum Session {
    Scheduling(Box<Timeline>),
    Choosing(Box<Chooser>),
}

impl Session {
    /// Opens a problem; `None` if it is refused.
    pub fn open(words: &[u32], seed: u64, expected: u64) -> Option<Session> {
        Some(match Problem::read(words)? {
            Problem::Scheduling(project) => {
                let net = Network::new(&project).ok()?;
                Session::Scheduling(Box::new(Timeline::new(&net, seed, expected)))
            }
            Problem::Choosing(choice) => Session::Choosing(Box::new(Chooser::new(&choice, seed, expected).ok()?)),
        })
    }

    pub fn expect(&mut self, passes: u64) {
        match self {
            Session::Scheduling(solver) => solver.expect_by_pace(passes),
            Session::Choosing(solver) => solver.expect(passes),
        }
    }

    /// Works for so many passes; true while more may help.
    pub fn step(&mut self, passes: u64) -> bool {
        match self {
            Session::Scheduling(solver) => {
                solver.step(passes);
                !solver.is_optimal()
            }
            Session::Choosing(solver) => {
                solver.step(passes);
                !solver.is_optimal()
            }
        }
    }

    pub fn passes(&self) -> u64 {
        match self {
            Session::Scheduling(solver) => solver.passes(),
            Session::Choosing(solver) => solver.passes(),
        }
    }

    /// Makespan of the schedule or worth of the choice, its bound, and per job its start or per item its release counted
    /// from 1 (0: out).
    pub fn answer(&self) -> (i64, i64, Vec<u32>) {
        match self {
            Session::Scheduling(solver) => {
                let makespan = solver.fitness().cost as i64;
                (makespan, i64::from(solver.makespan_bound()), solver.best().start.clone())
            }
            Session::Choosing(solver) => {
                let (chosen, worth) = solver.chosen();
                (worth, solver.bound().max(worth), chosen.iter().map(|r| r.map_or(0, |r| u32::from(r) + 1)).collect())
            }
        }
    }
}
