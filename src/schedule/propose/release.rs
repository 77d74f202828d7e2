//! The release problem: which items to take into which release, within the budgets, for the most value.
//!
//! The Next Release Problem (Bagnall, Rayward-Smith and Whittley, Information and Software Technology 43, 2001), with
//! several releases and team budgets (Ruhe and Saliu, "The art and science of software release planning", IEEE Software
//! 22(6), 2005).

use super::graph;
use super::order::{pairs, unpack};

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

/// The problem with couplings and circles merged and forced items settled.
#[derive(Clone, Debug)]
pub struct Core {
    pub(super) teams: usize,
    pub(super) releases: usize,
    pub(super) factor: Box<[i64]>,
    /// `budget[release * teams + team]`.
    pub(super) budget: Box<[i64]>,
    /// Node of each item.
    pub(super) node_of: Box<[u32]>,
    pub(super) value: Box<[i64]>,
    /// `cost[node * teams + team]`.
    pub(super) cost: Box<[i64]>,
    pub(super) must: Box<[bool]>,
    /// `releases` where a node must stay out.
    pub(super) earliest: Box<[u16]>,
    /// `(node, prerequisite)`, each once.
    pub(super) needs: Box<[(u32, u32)]>,
    /// Nodes worth choosing for themselves: with value, forced, or of use to others in an earlier release than theirs.
    pub(super) targets: Box<[u32]>,
    /// Per target the nodes with cost in its closure: `under[under_at[t]..under_at[t + 1]]`.
    pub(super) under: Box<[u32]>,
    pub(super) under_at: Box<[u32]>,
    /// Earliest release a target may be in, its closure considered; `releases` if never.
    pub(super) from: Box<[u16]>,
}

impl Core {
    /// Checks the problem and prepares it.
    ///
    /// # Errors
    /// Every reason found why the demands cannot be met together.
    pub fn new(choice: &Choice) -> Result<Core, Vec<Refusal>> {
        let n = choice.items.len();
        let releases = choice.releases.len();
        let teams = choice.releases.iter().map(|r| r.budget.len()).max().unwrap_or(0);
        let mut refusals = Vec::new();
        for &(a, b) in choice.links.iter().chain(&choice.coupled) {
            refusals.extend([a, b].into_iter().filter(|&i| i as usize >= n).map(Refusal::NoSuchItem));
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
        // A coupling is a need in both directions, and what needs each other is one node.
        let both = choice.coupled.iter().flat_map(|&(a, b)| [(a, b), (b, a)]);
        let arcs: Vec<(u32, u32)> = choice.links.iter().map(|&(a, b)| (b, a)).chain(both).collect();
        let (node_of, nodes) = graph::knots(n, &arcs);
        let mut core = Core {
            teams,
            releases,
            factor: choice.releases.iter().map(|r| i64::from(r.factor)).collect(),
            budget: vec![0; releases * teams].into(),
            value: vec![0; nodes].into(),
            cost: vec![0; nodes * teams].into(),
            must: vec![false; nodes].into(),
            earliest: vec![0; nodes].into(),
            needs: Box::default(),
            node_of,
            targets: Box::default(),
            under: Box::default(),
            under_at: vec![0].into(),
            from: Box::default(),
        };
        let merged = arcs.iter().map(|&(a, b)| (core.node_of[a as usize], core.node_of[b as usize]));
        let merged: Vec<(u32, u32)> = merged.filter(|(a, b)| a != b).collect();
        core.needs = pairs(&merged, false).into_iter().map(unpack).collect();
        for (r, release) in choice.releases.iter().enumerate() {
            for (team, &budget) in release.budget.iter().enumerate() {
                core.budget[r * teams + team] = budget.min(i64::MAX as u64 / 4) as i64;
            }
        }
        for (i, item) in choice.items.iter().enumerate() {
            let node = core.node_of[i] as usize;
            core.value[node] += i64::from(item.value);
            core.must[node] |= item.must;
            core.earliest[node] = core.earliest[node].max(if item.never { releases as u16 } else { item.earliest });
            for &(team, cost) in &item.cost {
                core.cost[node * teams + usize::from(team)] += i64::from(cost);
            }
        }
        core.settle();
        let refusals = core.refusals(choice);
        core.postpone();
        if refusals.is_empty() { Ok(core) } else { Err(refusals) }
    }

    /// What each node pulls in, itself included, where it costs something: `pulled[at[node]..at[node + 1]]`.
    pub(super) fn pulled(&self) -> (Vec<u32>, Vec<u32>) {
        let n = self.nodes();
        let rows = graph::rows(n, &self.needs, false);
        let (mut pulled, mut at) = (Vec::new(), vec![0]);
        let mut seen = vec![u32::MAX; n];
        let mut stack = Vec::new();
        for node in 0..n {
            stack.push(node as u32);
            seen[node] = node as u32;
            while let Some(i) = stack.pop() {
                if self.costs(i as usize).iter().any(|&c| c > 0) {
                    pulled.push(i);
                }
                for &p in rows.of(i as usize) {
                    if seen[p as usize] != node as u32 {
                        seen[p as usize] = node as u32;
                        stack.push(p);
                    }
                }
            }
            at.push(pulled.len() as u32);
        }
        (pulled, at)
    }

    /// Keeps a node out of releases by whose end what it pulls in costs more than there is, or that are too small for it alone:
    /// the relaxation would count worth there that no choice can have.
    fn postpone(&mut self) {
        let k = self.teams;
        let (pulled, at) = self.pulled();
        for node in 0..self.nodes() {
            let mut sums = vec![0; k];
            for &i in &pulled[at[node] as usize..at[node + 1] as usize] {
                for (sum, cost) in sums.iter_mut().zip(self.costs(i as usize)) {
                    *sum += cost;
                }
            }
            let mut from = usize::from(self.earliest[node]);
            let budget = |release: usize, team: usize| self.budget[release * k + team];
            let fits = |release: usize| {
                (0..k).all(|team| {
                    let sum: i64 = (0..=release).map(|earlier| budget(earlier, team)).sum();
                    sums[team] <= sum && self.costs(node)[team] <= budget(release, team)
                })
            };
            while from < self.releases && !fits(from) {
                from += 1;
            }
            self.earliest[node] = from as u16;
        }
        for (from, &node) in self.from.iter_mut().zip(self.targets.iter()) {
            *from = (*from).max(self.earliest[node as usize]);
        }
    }

    pub(super) fn nodes(&self) -> usize {
        self.value.len()
    }

    pub(super) fn under(&self, target: usize) -> &[u32] {
        &self.under[self.under_at[target] as usize..self.under_at[target + 1] as usize]
    }

    pub(super) fn costs(&self, node: usize) -> &[i64] {
        &self.cost[node * self.teams..(node + 1) * self.teams]
    }

    /// Finds the targets and what each pulls in.
    fn settle(&mut self) {
        let n = self.nodes();
        let rows = graph::rows(n, &self.needs, false);
        let mut seen = vec![u32::MAX; n];
        // With several releases, what others need may be done in an earlier one than theirs, to make room there.
        let mut leads = vec![false; n];
        if self.releases > 1 {
            self.needs.iter().for_each(|&(_, needed)| leads[needed as usize] = true);
        }
        let (mut targets, mut under, mut under_at, mut from_of) = (Vec::new(), Vec::new(), vec![0], Vec::new());
        let mut stack = Vec::new();
        for node in 0..n {
            let may_lead = leads[node] && self.costs(node).iter().any(|&c| c > 0);
            if self.value[node] == 0 && !self.must[node] && !may_lead {
                continue;
            }
            let mark = targets.len() as u32;
            let mut from = 0;
            stack.push(node as u32);
            seen[node] = mark;
            while let Some(i) = stack.pop() {
                from = from.max(self.earliest[i as usize]);
                if self.costs(i as usize).iter().any(|&c| c > 0) {
                    under.push(i);
                }
                for &p in rows.of(i as usize) {
                    if seen[p as usize] != mark {
                        seen[p as usize] = mark;
                        stack.push(p);
                    }
                }
            }
            targets.push(node as u32);
            under_at.push(under.len() as u32);
            from_of.push(from.min(self.releases as u16));
        }
        (self.targets, self.under, self.under_at, self.from) =
            (targets.into(), under.into(), under_at.into(), from_of.into());
    }

    /// The refusal for a target that must be in and found no room.
    pub(super) fn unpacked(&self, choice: &Choice, target: usize) -> Refusal {
        let node = self.targets[target];
        let must = (0..choice.items.len()).find(|&i| self.node_of[i] == node && choice.items[i].must).unwrap_or(0);
        Refusal::MustsDoNotPack { must: must as u32 }
    }

    fn refusals(&self, choice: &Choice) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        let item_of = |node: u32, pick: &dyn Fn(&Candidate) -> bool| {
            (0..choice.items.len()).find(|&i| self.node_of[i] == node && pick(&choice.items[i])).unwrap_or(0) as u32
        };
        let rows = graph::rows(self.nodes(), &self.needs, false);
        let mut needed = vec![false; self.nodes()];
        let mut musts = Vec::new();
        for (t, &node) in self.targets.iter().enumerate() {
            if !self.must[node as usize] {
                continue;
            }
            let must = item_of(node, &|c| c.must);
            musts.push(must);
            let mut stack = vec![node];
            let mut seen = vec![false; self.nodes()];
            while let Some(i) = stack.pop() {
                if self.from[t] as usize == self.releases && self.earliest[i as usize] as usize >= self.releases {
                    refusals.push(Refusal::MustNeedsNever {
                        must,
                        never: item_of(i, &|c| c.never || usize::from(c.earliest) >= self.releases),
                    });
                }
                needed[i as usize] = true;
                stack.extend(rows.of(i as usize).iter().filter(|&&p| !std::mem::replace(&mut seen[p as usize], true)));
            }
        }
        for team in 0..self.teams {
            let cost: i64 = (0..self.nodes()).filter(|&i| needed[i]).map(|i| self.cost[i * self.teams + team]).sum();
            let budget: i64 = (0..self.releases).map(|r| self.budget[r * self.teams + team]).sum();
            if cost > budget {
                refusals.push(Refusal::MustsOverBudget {
                    team: team as u16,
                    cost: cost as u64,
                    budget: budget as u64,
                    musts: musts.clone(),
                });
            }
        }
        refusals
    }
}
