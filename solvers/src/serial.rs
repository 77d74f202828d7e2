//! The serial schedule generation scheme: jobs in the order of a list, each as early (or as late) as it fits.
//!
//! Kelley, "The critical-path method: resource planning and scheduling", 1963; that some list yields an optimal
//! makespan: Sprecher, Kolisch and Drexl, EJOR 80, 1995.

use crate::profile::{Profile, finish_from};
use crate::project::{NONE, Network};
use crate::table::{all, table};

/// Where every job stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    pub start: Vec<u32>,
    pub finish: Vec<u32>,
}

impl Schedule {
    pub(crate) fn new(n: usize) -> Self {
        Schedule { start: all(n, 0).into(), finish: all(n, 0).into() }
    }

    /// With every job at its start.
    pub fn at(net: &Network, start: Vec<u32>) -> Self {
        let finish = table(start.len(), &mut |job| finish_from(net, job, start[job] as usize) as u32).into();
        Schedule { start, finish }
    }

    /// The period in which everything is done.
    pub fn makespan(&self) -> u32 {
        self.finish.iter().copied().max().unwrap_or(0)
    }
}

/// Builds schedules, keeping its working memory from one to the next.
#[derive(Clone)]
pub struct Builder {
    pub(crate) profile: Profile,
    /// With the locked jobs in, nothing else.
    reserved: Profile,
    /// Start and finish of each locked job.
    locked: Vec<(usize, u32, u32)>,
    /// A list put right, what is in it, and what is on its way there.
    sound: Vec<u16>,
    placed: Vec<bool>,
    open: Vec<(u16, bool)>,
}

impl Builder {
    pub fn new(net: &Network) -> Self {
        let mut reserved = Profile::new(net);
        let mut locked = Vec::new();
        for job in (0..net.len()).filter(|&j| net.jobs[j].locked != NONE) {
            let start = net.jobs[job].locked;
            let finish = finish_from(net, job, start as usize);
            reserved.take_locked(net, job, start as usize, finish);
            locked.push((job, start, finish as u32));
        }
        Builder { profile: reserved.clone(), reserved, locked, sound: Vec::new(), placed: Vec::new(), open: Vec::new() }
    }

    /// Back to the locked jobs alone, which get their places in `out`.
    pub(crate) fn clear(&mut self, net: &Network, out: &mut Schedule) {
        if self.locked.is_empty() {
            self.profile.clear(net);
        } else {
            self.profile.copy_from(&self.reserved);
        }
        for &(job, start, finish) in &self.locked {
            (out.start[job], out.finish[job]) = (start, finish);
        }
    }

    /// The list with each job after its predecessors, and else in its order: where jobs overlap with what they wait for, their starts alone do not say so.
    fn put_right(&mut self, net: &Network, list: &[u16]) {
        self.sound.clear();
        self.placed.clear();
        self.placed.resize(net.len(), false);
        for &job in list {
            self.open.push((job, false));
            while let Some((job, is_next)) = self.open.pop() {
                let j = job as usize;
                if self.placed[j] {
                    continue;
                }
                if is_next {
                    self.placed[j] = true;
                    self.sound.push(job);
                } else {
                    self.open.push((job, true));
                    self.open.extend(net.preds(j).iter().rev().map(|&p| (p as u16, false)));
                }
            }
        }
    }

    /// Every job of the list as early as it fits; the list must hold each job after its predecessors, where jobs wait for nothing but the finish of others. Returns
    /// the makespan.
    pub fn forward(&mut self, net: &Network, list: &[u16], out: &mut Schedule) -> u32 {
        if net.is_plain() {
            return self.lay(net, list, out);
        }
        self.put_right(net, list);
        let sound = std::mem::take(&mut self.sound);
        let makespan = self.lay(net, &sound, out);
        self.sound = sound;
        makespan
    }

    fn lay(&mut self, net: &Network, list: &[u16], out: &mut Schedule) -> u32 {
        self.clear(net, out);
        let mut makespan = self.locked.iter().map(|l| l.2).max().unwrap_or(0);
        let (starts, finishes) = (&mut out.start[..], &mut out.finish[..]);
        for &job in list {
            let j = job as usize;
            if net.jobs[j].locked != NONE {
                continue;
            }
            let mut from = net.jobs[j].release;
            for &p in net.preds(j) {
                from = from.max(net.ready(p as usize, starts[p as usize], finishes[p as usize], j));
            }
            let (start, finish) = self.profile.earliest(net, j, from as usize);
            self.profile.take(net, j, start, finish);
            starts[j] = start as u32;
            finishes[j] = finish as u32;
            makespan = makespan.max(finish as u32);
        }
        makespan
    }

    /// Every job of the list (successors first) as late as it fits before `end` and its deadline; for a schedule's own
    /// jobs by falling finish no job ends up earlier than it stood. A job that was late already may stay late. Only where every job simply waits for the finish of
    /// those before it: else what waits may stand before what it waits for.
    pub fn backward(&mut self, net: &Network, list: &[u16], end: u32, from: &Schedule, out: &mut Schedule) {
        self.clear(net, out);
        for &job in list {
            let j = job as usize;
            if net.jobs[j].locked != NONE {
                continue;
            }
            let mut until = end.min(net.jobs[j].deadline);
            for &s in net.succs(j) {
                until = until.min(out.start[s as usize]);
            }
            // Never earlier than it stood: its own place is free, since the jobs after it only moved later; what already is
            // late, or behind locked work that should wait for it, stays so.
            let until = until.max(from.finish[j]) as usize;
            let own = (from.start[j] as usize, from.finish[j] as usize);
            let (start, finish) = self.profile.latest(net, j, until).unwrap_or(own);
            self.profile.take(net, j, start, finish);
            out.start[j] = start as u32;
            out.finish[j] = finish as u32;
        }
    }
}

/// Sorts jobs by a small integer key in linear time, ties in the order given.
#[derive(Clone, Default)]
pub struct BucketSort {
    at: Vec<u32>,
}

impl BucketSort {
    /// `key(job) <= most` for every job of `jobs`.
    #[inline]
    pub fn sort(&mut self, jobs: &[u16], most: u32, key: impl Fn(usize) -> u32, out: &mut [u16]) {
        self.at.clear();
        self.at.resize(most as usize + 2, 0);
        let at = &mut self.at[..];
        for &j in jobs {
            at[key(j as usize) as usize + 1] += 1;
        }
        let mut sum = 0;
        for slot in at.iter_mut() {
            sum += *slot;
            *slot = sum;
        }
        for &j in jobs {
            let slot = &mut at[key(j as usize) as usize];
            out[*slot as usize] = j;
            *slot += 1;
        }
    }
}
