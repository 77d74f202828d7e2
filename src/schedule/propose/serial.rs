//! The serial schedule generation scheme: jobs in the order of a list, each as early (or as late) as it fits.
//!
//! Kelley, "The critical-path method: resource planning and scheduling", 1963; that some list yields an optimal
//! makespan: Sprecher, Kolisch and Drexl, EJOR 80, 1995.

use super::profile::{Profile, finish_from};
use super::project::{NONE, Network};

/// Where every job stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    pub start: Vec<u32>,
    pub finish: Vec<u32>,
}

impl Schedule {
    pub(super) fn new(n: usize) -> Self {
        Schedule { start: vec![0; n], finish: vec![0; n] }
    }

    /// The period in which everything is done.
    pub fn makespan(&self) -> u32 {
        self.finish.iter().copied().max().unwrap_or(0)
    }
}

/// Builds schedules, keeping its working memory from one to the next.
#[derive(Clone)]
pub struct Builder {
    pub(super) profile: Profile,
    /// With the locked jobs in, nothing else.
    locked: Profile,
    any_locked: bool,
}

impl Builder {
    pub fn new(net: &Network) -> Self {
        let mut locked = Profile::new(net);
        let mut any_locked = false;
        for job in 0..net.len() {
            if net.locked[job] != NONE {
                let start = net.locked[job] as usize;
                locked.take_locked(net, job, start, finish_from(net, job, start));
                any_locked = true;
            }
        }
        Builder { profile: locked.clone(), locked, any_locked }
    }

    pub(super) fn clear(&mut self, net: &Network) {
        if self.any_locked {
            self.profile.copy_from(&self.locked);
        } else {
            self.profile.clear(net);
        }
    }

    /// Every job of the list as early as it fits; the list must hold each job after its predecessors. Returns the makespan.
    pub fn forward(&mut self, net: &Network, list: &[u16], out: &mut Schedule) -> u32 {
        self.clear(net);
        let mut makespan = 0;
        for &job in list {
            let j = job as usize;
            let (start, finish) = if net.locked[j] == NONE {
                let mut from = net.release[j];
                for &p in net.preds(j) {
                    from = from.max(out.finish[p as usize]);
                }
                let (start, finish) = self.profile.earliest(net, j, from as usize);
                self.profile.take(net, j, start, finish);
                (start as u32, finish as u32)
            } else {
                (net.locked[j], finish_from(net, j, net.locked[j] as usize) as u32)
            };
            out.start[j] = start;
            out.finish[j] = finish;
            makespan = makespan.max(finish);
        }
        makespan
    }

    /// Every job of the list (successors first) as late as it fits before `end` and its deadline; for a schedule's own
    /// jobs by falling finish no job ends up earlier than it stood. A job that was late already may stay late.
    pub fn backward(&mut self, net: &Network, list: &[u16], end: u32, from: &Schedule, out: &mut Schedule) {
        self.clear(net);
        for &job in list {
            let j = job as usize;
            if net.locked[j] != NONE {
                (out.start[j], out.finish[j]) = (from.start[j], from.finish[j]);
                continue;
            }
            let mut until = end.min(net.deadline[j].max(from.finish[j]));
            for &s in net.succs(j) {
                until = until.min(out.start[s as usize]);
            }
            // Its own place is free as long as the jobs after it only moved later; a locked successor may deny even that.
            let (start, finish) = self
                .profile
                .latest(net, j, until as usize)
                .unwrap_or((from.start[j] as usize, from.finish[j] as usize));
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
        for &j in jobs {
            self.at[key(j as usize) as usize + 1] += 1;
        }
        let mut sum = 0;
        for slot in &mut self.at {
            sum += *slot;
            *slot = sum;
        }
        for &j in jobs {
            let slot = &mut self.at[key(j as usize) as usize];
            out[*slot as usize] = j;
            *slot += 1;
        }
    }
}
