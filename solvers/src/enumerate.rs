//! Whether a project of few jobs can end sooner: every order of starts, as far as it has to be looked at.
//!
//! Depth-first enumeration of the precedence tree by rising start (Sprecher, "Scheduling resource-constrained projects
//! competitively at modest memory requirements", Management Science 46(5), 2000): each job at the earliest period that it fits
//! in at or after the start of the one before. A branch is closed where a job has missed its latest start; where a team has
//! more work due by some period than it has left; where jobs of which no two can run at once take too long one after the
//! other (in the spirit of the node packing bound of Mingozzi, Maniezzo, Ricciardelli and Bianco, Management Science 44(5),
//! 1998); and where the same jobs were in before and left as much of every team (the cutset rule of Demeulemeester and
//! Herroelen, "New benchmark results for the RCPSP", Management Science 43(11), 1997). Each rule says that a branch holds
//! nothing unless one looked at before it does, so the end of the search is a proof.

use crate::bounds::tails;
use crate::order::{by_key, pack, sort, unpack};
use crate::profile::Profile;
use crate::project::{GUARD, LANES, Network};
use crate::table::{all, table};

/// As many jobs as a set of bits has room for.
pub const MOST: usize = 64;
/// Dead ends remembered, the later in the place of the earlier, and how many running jobs one may have.
const MEMORY: usize = 1 << 13;
const RUNNING: usize = 8;

/// Jobs that cannot be completed in time where they leave no more than this.
#[derive(Clone, Copy, Default)]
struct DeadEnd {
    done: u64,
    /// The others start from here on; of these some still run, until then.
    from: u32,
    running: u64,
    finish: [u32; RUNNING],
}

/// A job in its place, and what may come next.
#[derive(Clone, Copy, Default)]
struct Level {
    job: usize,
    start: u32,
    done: u64,
    eligible: u64,
    /// No other job starts before this.
    next: u32,
    /// Where its candidates begin.
    first: usize,
}

/// A job, its place in the search being its rank by latest start.
#[derive(Clone, Copy, Default)]
struct Entry {
    job: usize,
    duration: u32,
    /// The longest chain from its start to the end.
    tail: u32,
    latest: u32,
    finish: u32,
    preds: u64,
    succs: u64,
    /// Those that cannot run while this one does: one waits for the other, or a team has too little for both.
    apart: u64,
}

/// The search, which can be left after any node and taken up again.
pub struct Enumeration {
    entries: Box<[Entry]>,
    /// Word and lane of each team.
    teams: Vec<(usize, usize)>,
    /// What each entry needs of each team.
    needs: Box<[i32]>,
    profile: Profile,
    levels: Vec<Level>,
    candidates: Vec<u64>,
    dead: Box<[DeadEnd]>,
    /// What each team can give before each period and nobody yet needs by then.
    spare: Vec<i32>,
    /// What each team, level by level, did not give while it could.
    lost: Box<[i32]>,
    /// The period by which all is to be done.
    end: u32,
    found: bool,
}

fn bits(set: u64) -> impl Iterator<Item = usize> {
    let mut left = set;
    std::iter::from_fn(move || {
        let next = left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
        (next < 64).then_some(next)
    })
}

impl Enumeration {
    /// For a [reversible](Network::reversible) project of at most [`MOST`] jobs.
    pub fn new(net: &Network) -> Enumeration {
        let n = net.len();
        let tail = tails(net);
        let order = by_key(n, &|j| !tail[j]);
        let mut rank = all(n, 0);
        for (i, &word) in order.iter().enumerate() {
            rank[unpack(word).1 as usize] = i;
        }
        let set = |jobs: &[u32]| jobs.iter().fold(0, |set, &j| set | 1 << rank[j as usize]);
        let mut entries = table(n, &mut |i| {
            let job = unpack(order[i]).1 as usize;
            let (duration, tail) = (net.jobs[job].duration, tail[job]);
            let (preds, succs) = (set(net.preds(job)), set(net.succs(job)));
            Entry { job, duration, tail, preds, succs, ..Entry::default() }
        });
        let mut teams = Vec::new();
        for word in 0..net.base.len() {
            for shift in (0..LANES).map(|lane| 16 * lane) {
                if net.base[word][0] >> shift & 0x7FFF > 0 {
                    teams.push((word, shift));
                }
            }
        }
        let needs = table(n * teams.len(), &mut |at| {
            let (word, shift) = teams[at % teams.len()];
            let needs = net.needs(entries[at / teams.len()].job).iter().filter(|need| need.0 as usize == word);
            needs.map(|need| (need.1 >> shift & 0x7FFF) as i32).sum()
        });
        let mut after = all(n, 0_u64);
        for &job in net.topological.iter().rev() {
            let i = rank[job as usize];
            after[i] = bits(entries[i].succs).fold(0, |set, k| set | 1 << k | after[k]);
        }
        for i in 0..n {
            for k in 0..n {
                let fit = |&(word, lanes): &(u32, u64)| {
                    let other = net.needs(entries[k].job).iter().filter(|need| need.0 == word).map(|need| need.1);
                    other.fold(net.base[word as usize][0], u64::wrapping_sub).wrapping_sub(lanes) & GUARD == GUARD
                };
                let waits = (after[i] >> k | after[k] >> i) & 1 == 1;
                if i != k && (waits || !net.needs(entries[i].job).iter().all(fit)) {
                    entries[i].apart |= 1 << k;
                }
            }
        }
        Enumeration {
            lost: all(teams.len() * (n + 1), 0),
            entries,
            teams,
            needs,
            profile: Profile::new(net),
            levels: Vec::new(),
            candidates: Vec::new(),
            dead: all(MEMORY, DeadEnd::default()),
            spare: Vec::new(),
            end: u32::MAX,
            found: false,
        }
    }

    /// Begins anew, for an earlier end than ever before. Dead ends stay dead.
    pub fn aim(&mut self, net: &Network, end: u32) {
        let n = self.entries.len();
        self.profile = Profile::new(net);
        self.levels.clear();
        self.candidates.clear();
        self.found = false;
        self.end = end;
        if self.entries.iter().any(|entry| entry.tail > end) {
            return;
        }
        for entry in &mut self.entries {
            entry.latest = end - entry.tail;
        }
        let width = end as usize + 1;
        self.spare.clear();
        for (team, &(word, shift)) in self.teams.iter().enumerate() {
            let units = (net.base[word][0] >> shift & 0x7FFF) as i32;
            for t in 0..width {
                let due = |i: usize| {
                    let entry = &self.entries[i];
                    self.needs[i * self.teams.len() + team] * within(t, entry.latest as usize, entry.duration)
                };
                self.spare.push(units * t as i32 - (0..n).map(due).sum::<i32>());
            }
        }
        let eligible = (0..n).filter(|&i| self.entries[i].preds == 0).fold(0, |set, i| set | 1 << i);
        self.levels.push(Level { eligible, ..Level::default() });
        if !self.widen(net) {
            self.levels.clear();
        }
    }

    /// The end aimed at.
    pub fn end(&self) -> u32 {
        self.end
    }

    /// Nothing is left to be looked at: either a schedule was found, or there is none.
    pub fn is_over(&self) -> bool {
        self.found || self.levels.is_empty()
    }

    /// Writes the jobs by start, from which the serial scheme builds a schedule that ends in time, if there is one.
    pub fn list(&self, out: &mut [u16]) -> bool {
        for (slot, level) in out.iter_mut().zip(self.levels.iter().skip(1)) {
            *slot = self.entries[level.job].job as u16;
        }
        self.found
    }

    /// Looks at so many more nodes at most.
    pub fn step(&mut self, net: &Network, nodes: u32) {
        for _ in 0..nodes {
            loop {
                if self.is_over() {
                    return;
                }
                let top = self.levels[self.levels.len() - 1];
                if self.candidates.len() > top.first {
                    break;
                }
                self.bury(&top);
                self.back(net);
            }
            let (start, i) = self.candidates.pop().map_or((0, 0), unpack);
            self.place(net, i as usize, start);
            if self.levels.len() > self.entries.len() {
                self.found = true;
            } else if !self.widen(net) {
                self.back(net);
            }
        }
    }

    fn place(&mut self, net: &Network, i: usize, start: u32) {
        let above = self.levels[self.levels.len() - 1];
        let done = above.done | 1 << i;
        let mut eligible = above.eligible & !(1 << i);
        for k in bits(self.entries[i].succs) {
            if self.entries[k].preds & !done == 0 {
                eligible |= 1 << k;
            }
        }
        let entry = &mut self.entries[i];
        entry.finish = start + entry.duration;
        self.profile.take(net, entry.job, start as usize, entry.finish as usize);
        self.spend(i, start, 1);
        let first = self.candidates.len();
        self.levels.push(Level { job: i, start, done, eligible, next: start, first });
    }

    /// Takes back the job of the top level, or ends the search.
    fn back(&mut self, net: &Network) {
        let Some(top) = self.levels.pop() else { return };
        if self.levels.is_empty() {
            return;
        }
        self.candidates.truncate(top.first);
        let entry = self.entries[top.job];
        self.profile.give(net, entry.job, top.start as usize, entry.finish as usize);
        self.spend(top.job, top.start, -1);
    }

    /// A job that stands is done by its finish, not only by its latest.
    fn spend(&mut self, i: usize, start: u32, sign: i32) {
        let entry = &self.entries[i];
        let (start, latest) = (start as usize, entry.latest as usize);
        let width = self.end as usize + 1;
        for (team, spare) in self.spare.chunks_exact_mut(width).enumerate() {
            let need = self.needs[i * self.teams.len() + team] * sign;
            if need != 0 {
                for (t, spare) in (start + 1..latest + entry.duration as usize).zip(&mut spare[start + 1..]) {
                    *spare -= need * (within(t, start, entry.duration) - within(t, latest, entry.duration));
                }
            }
        }
    }

    /// Lists the candidates of the top level, the first last; false if it leads nowhere.
    fn widen(&mut self, net: &Network) -> bool {
        let depth = self.levels.len() - 1;
        let top = self.levels[depth];
        let above = if depth > 0 { self.levels[depth - 1] } else { top };
        let (mut next, mut over) = (u32::MAX, u32::MAX);
        // Entries lie by latest start: the first that is not in has missed it, if any has.
        if self.entries[(!top.done).trailing_zeros() as usize].latest < top.start {
            return false;
        }
        for i in bits(top.eligible) {
            let entry = &self.entries[i];
            let ready = bits(entry.preds).fold(top.start, |ready, p| ready.max(self.entries[p].finish));
            let start = self.profile.earliest(net, entry.job, ready as usize).0 as u32;
            if start > entry.latest {
                return false;
            }
            next = next.min(start);
            over = over.min(start + entry.duration.max(1));
            self.candidates.push(pack(start, i as u32));
        }
        self.levels[depth].next = next;
        if self.is_overdue(depth, above.next, next)
            || self.is_crowded(top.done, next)
            || depth > 0 && self.is_dead(top.done, next)
        {
            return false;
        }
        let mut kept = top.first;
        for at in top.first..self.candidates.len() {
            let (start, i) = unpack(self.candidates[at]);
            // Nothing waits for a job to begin that could as well be over by then; and of two that begin together, the one
            // that ranks first has been before the other already.
            let twin = start == top.start && (i as usize) < top.job && above.eligible >> i & 1 == 1;
            if start < over && !(twin && depth > 0) {
                self.candidates[kept] = pack(start, i);
                kept += 1;
            }
        }
        self.candidates.truncate(kept);
        sort(&mut self.candidates[top.first..]);
        self.candidates[top.first..].reverse();
        true
    }

    /// Some team has more work due by some period than it has left, now that nothing starts before `next`.
    fn is_overdue(&mut self, depth: usize, before: u32, next: u32) -> bool {
        let count = self.teams.len();
        let width = self.end as usize + 1;
        for (team, &(word, shift)) in self.teams.iter().enumerate() {
            let mut lost = if depth > 0 { self.lost[(depth - 1) * count + team] } else { 0 };
            for period in before as usize..next as usize {
                let free = self.profile.at(word, period);
                lost += ((free & !GUARD) >> shift & 0x7FFF) as i32;
            }
            self.lost[depth * count + team] = lost;
            if self.spare[team * width + next as usize..(team + 1) * width].iter().any(|&spare| spare < lost) {
                return true;
            }
        }
        false
    }

    /// Jobs of which no two can run at once do not all fit between `next` and the least that comes after them. Such sets are
    /// grown from each job that no set has met yet, by latest start.
    fn is_crowded(&self, done: u64, next: u32) -> bool {
        let all = u64::MAX >> (MOST - self.entries.len());
        let mut fresh = all & !done;
        while fresh != 0 {
            let (mut room, mut seed) = (all & !done, fresh);
            let (mut work, mut after) = (0, u32::MAX);
            while seed & room != 0 {
                let i = (seed & room).trailing_zeros() as usize;
                let entry = &self.entries[i];
                (seed, fresh, room) = (u64::MAX, fresh & !(1 << i), room & entry.apart);
                work += entry.duration;
                after = after.min(entry.tail - entry.duration);
            }
            if next + work + after > self.end {
                return true;
            }
        }
        false
    }

    fn slot(done: u64) -> usize {
        (done.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize % MEMORY
    }

    fn is_dead(&self, done: u64, next: u32) -> bool {
        let dead = &self.dead[Self::slot(done)];
        let worse = |(i, &finish): (usize, &u32)| finish <= self.entries[i].finish.max(next);
        dead.done == done && dead.from <= next && bits(dead.running).zip(&dead.finish).all(worse)
    }

    /// Remembers that the level led nowhere, unless too many jobs run on.
    fn bury(&mut self, level: &Level) {
        let mut dead = DeadEnd { done: level.done, from: level.start, running: 0, finish: [0; RUNNING] };
        let mut count = 0;
        for i in bits(level.done) {
            let finish = self.entries[i].finish;
            if finish > level.start {
                let Some(slot) = dead.finish.get_mut(count) else { return };
                *slot = finish;
                dead.running |= 1 << i;
                count += 1;
            }
        }
        self.dead[Self::slot(level.done)] = dead;
    }
}

/// Periods of work done before period `t` by a job that starts at `start`.
fn within(t: usize, start: usize, duration: u32) -> i32 {
    t.saturating_sub(start).min(duration as usize) as i32
}
