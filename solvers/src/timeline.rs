//! When each job runs: a schedule at once, and better ones for as long as it is fed passes.
//!
//! The bi-population genetic algorithm of Debels and Vanhoucke (Operations Research 55(3), 2007): left-justified parents
//! breed right-justified children and those left-justified ones again, so that every pass is half a forward-backward
//! improvement. Where time cannot be read backwards (locks, dates, changing capacity, value early), one population of
//! left-justified schedules, each child improved forward and backward (`justify.rs`). A project of few jobs whose time can be read
//! backwards is also enumerated (`enumerate.rs`), which may prove that the best is the best.

use crate::bounds::makespan_bound;
use crate::crossover::{Crossing, Member, mutate};
use crate::enumerate::{self, Enumeration};
use crate::fitness::Fitness;
use crate::justify::Justifier;
use crate::project::{Network, Objective};
use crate::rng::Rng;
use crate::sampling::Sampler;
use crate::serial::{Builder, Schedule};

/// Children per pair; the better one lives.
const CHILDREN: usize = 2;
/// Swaps of neighbours tried on each child.
const SWAPS: u32 = 6;
/// Generations without a better best after which a search starts over; with many jobs, a third of their number.
const PATIENCE: usize = 20;
/// Nodes of the enumeration that take as long as a schedule.
const NODES: u32 = 4;

/// The solver. Feed it passes; read the best so far at any time.
pub struct Timeline {
    /// The project, and the project with time reversed if that is the same kind of problem.
    nets: Vec<Network>,
    builders: Vec<Builder>,
    /// One population per direction.
    pools: Vec<Vec<Member>>,
    size: usize,
    from: usize,
    next: usize,
    child: usize,
    bred: bool,
    /// Best of the generations since the search last started over, and how many did not better it.
    leader: Fitness,
    stalled: u32,
    /// One enumeration per direction, once the first search got stuck; and the passes they still have before the search starts over.
    proofs: Vec<Enumeration>,
    proving: u64,
    /// The pass in which this search began.
    began: u64,
    crossing: Crossing,
    sampler: Sampler,
    justifier: Justifier,
    rng: Rng,
    list: Vec<u16>,
    built: Schedule,
    scratch: [Member; CHILDREN],
    best: Schedule,
    best_fitness: Fitness,
    bound: u32,
    passes: u64,
    improved_at: u64,
}

impl Timeline {
    /// Starts with the schedule of the latest-finish rule (one pass). `expected` passes decide how broad the search is;
    /// the same network, seed, expectation and number of passes give the same schedule, however they are sliced.
    pub fn new(net: &Network, seed: u64, expected: u64) -> Timeline {
        let n = net.len();
        let mut nets = vec![net.clone()];
        if net.reversible {
            nets.push(net.reversed());
        }
        let (mut builders, mut pools) = (Vec::new(), Vec::new());
        for net in &nets {
            builders.push(Builder::new(net));
            pools.push(Vec::new());
        }
        let mut timeline = Timeline {
            builders,
            pools,
            size: 0,
            from: 0,
            next: 0,
            child: 0,
            bred: false,
            leader: Fitness::WORST,
            stalled: 0,
            proofs: Vec::new(),
            proving: 0,
            began: 0,
            crossing: Crossing::new(net),
            sampler: Sampler::new(net),
            justifier: Justifier::default(),
            rng: Rng::new(seed),
            list: vec![0; n],
            built: Schedule::new(n),
            scratch: [Member::new(n), Member::new(n)],
            best: Schedule::new(n),
            best_fitness: Fitness::WORST,
            bound: makespan_bound(net),
            passes: 0,
            improved_at: 0,
            nets,
        };
        timeline.expect(expected);
        timeline.sample();
        timeline
    }

    /// Tells how many passes there will be in all. Counts until breeding begins: a population that is larger than that
    /// deserves keeps its best, one that is smaller goes on growing.
    pub fn expect(&mut self, passes: u64) {
        if self.bred {
            return;
        }
        // Fitted on j120 from 1,000 to 130,000 passes: between the square root and the passes themselves, 45 at 5,000. Small
        // projects are better off with small populations that start over.
        let root = (passes.max(1) as f64).sqrt();
        let share = if self.nets.len() == 2 { 0.075 } else { 0.04 };
        let most = (self.list.len() * self.list.len() / 25).clamp(20, 1200);
        self.size = ((share * root * root.sqrt()) as usize).clamp(8, most);
        let pool = &mut self.pools[0];
        while pool.len() > self.size {
            let worst = (0..pool.len()).max_by_key(|&i| pool[i].fitness).unwrap_or(0);
            pool.swap_remove(worst);
        }
    }

    /// Like [`Timeline::expect`], for a guess from the pace so far: while lists are still being sampled, a pass takes two
    /// and a half times as long as one of breeding will.
    pub fn expect_by_pace(&mut self, passes: u64) {
        self.expect(passes.saturating_mul(5) / 2);
    }

    /// The best schedule so far.
    pub fn best(&self) -> &Schedule {
        &self.best
    }

    /// How good it is.
    pub fn fitness(&self) -> Fitness {
        self.best_fitness
    }

    /// No schedule finishes earlier (says nothing about value).
    pub fn makespan_bound(&self) -> u32 {
        self.bound
    }

    /// Schedules built so far; an improvement forward and backward counts two.
    pub fn passes(&self) -> u64 {
        self.passes
    }

    /// The pass in which the best was found.
    pub fn improved_at(&self) -> u64 {
        self.improved_at
    }

    /// Proven best: more passes change nothing.
    pub fn is_optimal(&self) -> bool {
        let net = &self.nets[0];
        let earliest = net.objective == Objective::EarliestFinish && self.best_fitness.cost <= u64::from(self.bound);
        net.len() < 2 || (self.best_fitness.late == 0 && earliest)
    }

    /// Works for so many passes (up to two more where a child takes three), or until the best is proven.
    pub fn step(&mut self, passes: u64) {
        let until = self.passes.saturating_add(passes);
        while self.passes < until && !self.is_optimal() {
            if self.proving > 0 {
                self.prove();
            } else if self.pools[0].len() < self.size {
                self.sample();
            } else {
                self.breed();
            }
        }
    }

    /// One more member of the first population, from a random list; the first from the rule itself.
    fn sample(&mut self) {
        let dice = (self.passes > 0).then_some(&mut self.rng);
        self.sampler.list(&self.nets[0], dice, &mut self.list);
        self.build(0, 0);
        self.pools[0].push(self.scratch[0].clone());
    }

    /// The member in turn and a partner have a child; of a pair's children the better one takes the place in the next
    /// population.
    fn breed(&mut self) {
        let (from, to, place) = (self.from, self.nets.len() - 1 - self.from, self.next);
        self.bred = true;
        let partner = self.tournament(from);
        let (mother, father) = if self.child == 0 { (place, partner) } else { (partner, place) };
        let pool = &self.pools[from];
        self.crossing.cross(&pool[mother], &pool[father], &mut self.rng, &mut self.list);
        let per_mille = SWAPS * 1000 / self.list.len() as u32;
        mutate(&self.nets[to], &mut self.rng, per_mille, &mut self.list);
        self.build(to, self.child);
        self.child += 1;
        if self.child < CHILDREN {
            return;
        }
        self.child = 0;
        if self.scratch[1].fitness < self.scratch[0].fitness {
            self.scratch.swap(0, 1);
        }
        match self.pools[to].get_mut(place) {
            None => self.pools[to].push(self.scratch[0].clone()),
            Some(old) => {
                if self.scratch[0].fitness.near(old.fitness, self.nets[0].objective) {
                    std::mem::swap(old, &mut self.scratch[0]);
                }
            }
        }
        self.next += 1;
        if self.next >= self.size {
            self.next = 0;
            self.from = to;
            if self.is_stuck(to) {
                self.pools.iter_mut().for_each(Vec::clear);
                self.from = 0;
                self.leader = Fitness::WORST;
                // Starting over from the same lists leads to the same place: a broader search, every second time by no rule.
                self.size = (self.size * 3 / 2).min(self.list.len() * 40).max(self.size);
                self.sampler.flat = !self.sampler.flat;
                self.turn_to_proof();
            }
        }
    }

    /// After each search that got stuck, few jobs are enumerated for as long as it took, more of them for an eighth of that.
    fn turn_to_proof(&mut self) {
        let n = self.list.len();
        if self.nets.len() < 2 || n > enumerate::MOST || self.best_fitness.cost > 0xFFFF {
            return;
        }
        if self.proofs.is_empty() {
            for net in &self.nets {
                self.proofs.push(Enumeration::new(net));
            }
        }
        self.proving = (self.passes - self.began) / if n <= 40 { 1 } else { 8 };
        self.began = self.passes + self.proving;
    }

    /// Enumerates on, forward and backward by turns, for an end sooner than the best: finds one, or proves that there is none.
    fn prove(&mut self) {
        self.proving -= 1;
        self.passes += 1;
        let direction = (self.passes % 2) as usize;
        let (net, proof) = (&self.nets[direction], &mut self.proofs[direction]);
        let end = self.best_fitness.cost as u32 - 1;
        if proof.end() == end {
            proof.step(net, NODES)
        } else {
            proof.aim(net, end)
        }
        if proof.is_over() {
            if proof.list(&mut self.list) { self.build(direction, 0) } else { self.bound = end + 1 }
        }
    }

    /// Breeding goes round in circles: nearly all members are as good as the best of them, or the best has been the same for
    /// many generations. (Those just worse than the best may keep a population from becoming alike for ever.)
    fn is_stuck(&mut self, pool: usize) -> bool {
        let best = self.pools[pool].iter().fold(Fitness::WORST, |best, member| best.min(member.fitness));
        self.stalled = if best < self.leader { 0 } else { self.stalled + 1 };
        self.leader = self.leader.min(best);
        let like = self.pools[pool].iter().filter(|member| member.fitness == best).count();
        self.stalled as usize > PATIENCE.max(self.list.len() / 3) || like * 100 >= self.size * 85
    }

    /// The better of two drawn members.
    fn tournament(&mut self, pool: usize) -> usize {
        let (a, b) = (self.rng.below(self.size), self.rng.below(self.size));
        if self.pools[pool][b].fitness < self.pools[pool][a].fitness { b } else { a }
    }

    /// Schedules the list in one direction of time, describes it in `scratch` and keeps it if it is the best.
    fn build(&mut self, direction: usize, scratch: usize) {
        let (net, builder) = (&self.nets[direction], &mut self.builders[direction]);
        let mut span = builder.forward(net, &self.list, &mut self.built);
        self.passes += 1;
        let mut fitness = Fitness::of(net, &self.built, span);
        if self.nets.len() == 1 && net.is_plain() {
            (span, fitness) = self.justifier.improve(net, builder, span, fitness, &mut self.built);
            self.passes += 2;
        }
        let mirrored = self.nets.len() == 2;
        let orders = &self.nets[self.nets.len() - 1 - direction];
        self.crossing.describe(orders, builder, &self.built, span, mirrored, &mut self.scratch[scratch]);
        self.scratch[scratch].fitness = fitness;
        if fitness < self.best_fitness {
            self.best_fitness = fitness;
            self.improved_at = self.passes;
            self.best.clone_from(&self.built);
            if direction == 1 {
                for (start, finish) in self.best.start.iter_mut().zip(&mut self.best.finish) {
                    (*start, *finish) = (span - *finish, span - *start);
                }
            }
        }
    }
}
