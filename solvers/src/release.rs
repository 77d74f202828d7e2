//! The release problem: which items to take into which release, within the budgets, for the most value.
//!
//! The Next Release Problem (Bagnall, Rayward-Smith and Whittley, Information and Software Technology 43, 2001), with
//! several releases and team budgets (Ruhe and Saliu, "The art and science of software release planning", IEEE Software
//! 22(6), 2005).

use crate::graph::{Rows, knots, rows};
use crate::table::all;

/// Something that may be taken. A customer who is served when all requests are in is an item without cost whose
/// prerequisites are those requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Worth of having it, counted once.
    pub value: u32,
    /// `(team, cost)`, in the unit of the budgets.
    pub cost: Vec<(u16, u32)>,
    /// Must be in, by the last release at the latest.
    pub must: bool,
    /// Must stay out.
    pub never: bool,
    /// The first release it may be in.
    pub earliest: u16,
}

/// One timebox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// Value of what is in it counts this many times; does not rise from one release to the next.
    pub factor: u32,
    /// Budget per team.
    pub budget: Vec<u64>,
}

/// The whole problem. Items are known by their place in the list.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub items: Vec<Candidate>,
    /// `(a, b)`: b needs a, in the same release or an earlier one.
    pub links: Vec<(u32, u32)>,
    /// Both in the same release, or both out.
    pub coupled: Vec<(u32, u32)>,
    /// In order of time.
    pub releases: Vec<Release>,
}

/// Why no choice satisfies the demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A link or a coupling names an item that is not there.
    NoSuchItem(u32),
    /// A cost names a team without a budget.
    NoSuchTeam { item: u32 },
    /// This item must be in but needs (or is coupled with) that one, which must stay out.
    MustNeedsNever { must: u32, never: u32 },
    /// The items that must be in cost more, prerequisites included, than the team has in all releases.
    MustsOverBudget { team: u16, cost: u64, budget: u64, musts: Vec<u32> },
    /// They cost no more in sum, but no order was found that fits every release; the first that had no room.
    MustsDoNotPack { must: u32 },
    /// Factors rise, or there is no release.
    BadReleases,
}

/// What is settled about a place beforehand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fixed {
    Free,
    In,
    Out,
}

/// No budget is so large: sums and products of several must not overflow.
const MOST_BUDGET: u64 = 1 << 44;

/// The problem with couplings and cycles merged into nodes, on a graph of one place for each node and release: "in by this
/// release". What is in at a place needs its prerequisites in by the same release, and itself in by the next: a choice is a
/// closed set of places, and how many releases there are is no matter to the search.
pub struct Core {
    pub(crate) teams: usize,
    pub(crate) releases: usize,
    /// `budget[release * teams + team]`.
    pub(crate) budget: Box<[i64]>,
    /// Node of each item.
    pub(crate) node_of: Box<[u32]>,
    /// `cost[node * teams + team]`.
    pub(crate) cost: Box<[i64]>,
    /// What it is worth to have a place in, `worth[node * releases + release]`.
    pub(crate) worth: Box<[i64]>,
    /// From places to what they need, and back.
    pub(crate) ahead: Rows,
    pub(crate) behind: Rows,
    pub(crate) fixed: Box<[Fixed]>,
    /// Places worth having for themselves: with worth, or with cost where another release may have more room for it.
    pub(crate) targets: Box<[u32]>,
}

impl Core {
    /// Checks the problem and prepares it.
    ///
    /// # Errors
    /// Every reason found why the demands cannot be met together.
    pub fn new(choice: &Choice) -> Result<Core, Vec<Refusal>> {
        let (n, releases) = (choice.items.len(), choice.releases.len());
        let teams = choice.releases.iter().map(|r| r.budget.len()).max().unwrap_or(0);
        let mut refusals = Vec::new();
        // A coupling is a need in both directions, and what needs each other is one node.
        let mut arcs = Vec::with_capacity(choice.links.len() + 2 * choice.coupled.len());
        for &(a, b) in &choice.links {
            arcs.push((b, a));
        }
        for &(a, b) in &choice.coupled {
            arcs.push((a, b));
            arcs.push((b, a));
        }
        for &(a, b) in &arcs {
            if a.max(b) as usize >= n {
                refusals.push(Refusal::NoSuchItem(a.max(b)));
            }
        }
        for (i, item) in choice.items.iter().enumerate() {
            if item.cost.iter().any(|c| usize::from(c.0) >= teams) {
                refusals.push(Refusal::NoSuchTeam { item: i as u32 });
            }
        }
        if releases == 0 || choice.releases.windows(2).any(|w| w[0].factor < w[1].factor) {
            refusals.push(Refusal::BadReleases);
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let (node_of, nodes) = knots(n, &arcs);
        let places = nodes * releases;
        let mut pairs = Vec::with_capacity((arcs.len() + nodes) * releases);
        for release in 0..releases as u32 {
            let place = |node: u32| node * releases as u32 + release;
            for &(a, b) in &arcs {
                let (a, b) = (node_of[a as usize], node_of[b as usize]);
                if a != b {
                    pairs.push((place(a), place(b)));
                }
            }
            if release > 0 {
                for node in 0..nodes as u32 {
                    pairs.push((place(node) - 1, place(node)));
                }
            }
        }
        let mut core = Core {
            teams,
            releases,
            budget: all(releases * teams, 0),
            node_of,
            cost: all(nodes * teams, 0),
            worth: all(places, 0),
            ahead: rows(places, &pairs, false),
            behind: rows(places, &pairs, true),
            fixed: all(places, Fixed::Free),
            targets: Box::default(),
        };
        for (r, release) in choice.releases.iter().enumerate() {
            for (team, &budget) in release.budget.iter().enumerate() {
                core.budget[r * teams + team] = budget.min(MOST_BUDGET) as i64;
            }
        }
        let mut trace = Trace::new(places);
        for (i, item) in choice.items.iter().enumerate() {
            let node = core.node_of[i] as usize;
            for &(team, cost) in &item.cost {
                core.cost[node * teams + usize::from(team)] += i64::from(cost);
            }
            let first = if item.never { releases } else { releases.min(item.earliest as usize) };
            for (r, release) in choice.releases.iter().enumerate() {
                let next = choice.releases.get(r + 1).map_or(0, |next| next.factor);
                core.worth[node * releases + r] += i64::from(item.value) * i64::from(release.factor - next);
                if r < first {
                    core.fix((node * releases + r) as u32, Fixed::Out, &mut trace);
                }
            }
        }
        core.force(choice, &mut trace, &mut refusals);
        let mut targets = Vec::new();
        for place in 0..places as u32 {
            let moves = core.worth[place as usize] > 0 || (releases > 1 && core.costs(place).iter().any(|&c| c > 0));
            if moves && core.fixed[place as usize] == Fixed::Free {
                targets.push(place);
            }
        }
        core.targets = targets.into();
        if refusals.is_empty() { Ok(core) } else { Err(refusals) }
    }

    /// The place at which an item is in at all.
    pub(crate) fn last(&self, item: usize) -> u32 {
        (self.node_of[item] as usize * self.releases + self.releases - 1) as u32
    }

    /// Cost of a place's node per team.
    #[inline]
    pub(crate) fn costs(&self, place: u32) -> &[i64] {
        let node = place as usize / self.releases;
        &self.cost[node * self.teams..(node + 1) * self.teams]
    }

    /// Fixes a place that is not yet fixed and what follows; false if that contradicts itself.
    fn fix(&mut self, place: u32, side: Fixed, trace: &mut Trace) -> bool {
        if self.fixed[place as usize] == side {
            return true;
        }
        let free = trace.follow(self, &self.fixed, place, side);
        if free {
            trace.settle(&mut self.fixed, side);
        }
        free
    }

    /// Fixes what must be in, and says why that cannot be.
    fn force(&mut self, choice: &Choice, trace: &mut Trace, refusals: &mut Vec<Refusal>) {
        let mut musts = Vec::new();
        for (must, item) in choice.items.iter().enumerate() {
            if !item.must {
                continue;
            }
            musts.push(must as u32);
            if self.fix(self.last(must), Fixed::In, trace) {
                continue;
            }
            for (never, item) in choice.items.iter().enumerate() {
                let out = item.never || usize::from(item.earliest) >= self.releases;
                if out && trace.list.contains(&self.last(never)) {
                    refusals.push(Refusal::MustNeedsNever { must: must as u32, never: never as u32 });
                }
            }
        }
        let last = self.releases - 1;
        for team in 0..self.teams {
            let (mut cost, mut budget) = (0, 0);
            for node in 0..self.cost.len() / self.teams {
                if self.fixed[node * self.releases + last] == Fixed::In {
                    cost += self.cost[node * self.teams + team];
                }
            }
            for release in 0..self.releases {
                budget += self.budget[release * self.teams + team];
            }
            if cost > budget {
                let (team, cost, budget) = (team as u16, cost as u64, budget as u64);
                refusals.push(Refusal::MustsOverBudget { team, cost, budget, musts: musts.clone() });
            }
        }
    }
}

/// What follows from settling a place.
pub(crate) struct Trace {
    /// The place first.
    pub list: Vec<u32>,
    seen: Vec<bool>,
}

impl Trace {
    pub fn new(places: usize) -> Trace {
        Trace { list: Vec::new(), seen: vec![false; places] }
    }

    /// Lists all that is not yet settled so and is if a place is; false if that contradicts what is fixed.
    pub fn follow(&mut self, core: &Core, fixed: &[Fixed], place: u32, side: Fixed) -> bool {
        let arcs = if side == Fixed::In { &core.ahead } else { &core.behind };
        for &old in &self.list {
            self.seen[old as usize] = false;
        }
        self.list.clear();
        self.list.push(place);
        self.seen[place as usize] = true;
        let (mut next, mut free) = (0, true);
        while let Some(&place) = self.list.get(next) {
            next += 1;
            free &= fixed[place as usize] == Fixed::Free;
            for &other in arcs.of(place as usize) {
                if fixed[other as usize] != side && !self.seen[other as usize] {
                    self.seen[other as usize] = true;
                    self.list.push(other);
                }
            }
        }
        free
    }

    /// Settles what is listed.
    pub fn settle(&self, fixed: &mut [Fixed], side: Fixed) {
        for &place in &self.list {
            fixed[place as usize] = side;
        }
    }
}
