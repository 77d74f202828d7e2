//! After a change: everything else stays where it is, unless it cannot.
//!
//! Repair rather than rescheduling, since people have built on the old dates (Artigues, Michelon and Reusser, "Insertion
//! techniques for static and dynamic resource-constrained project scheduling", EJOR 149, 2003; stability as the aim: Van de
//! Vonder et al., "A classification of predictive-reactive project scheduling procedures", J. Scheduling 10, 2007).

use crate::order::{by_key, unpack};
use crate::profile::finish_from;
use crate::project::{NONE, Network};
use crate::serial::{Builder, Schedule};
use crate::table::{all, table};

/// The new schedule, and which jobs stand elsewhere than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replan {
    pub schedule: Schedule,
    pub moved: Vec<u32>,
}

/// Puts `pinned` jobs where they were dragged (or as soon after as locked work and their prerequisites allow) and keeps
/// every other job at `current` if the teams and its prerequisites still allow it there. A job that must give way goes to
/// the next place after its old one; if that would miss its deadline, to the first place it has. Needs no current schedule
/// that holds: one that breaks dependencies or capacity comes out mended.
pub fn replan(net: &Network, current: &[u32], pinned: &[(u32, u32)]) -> Replan {
    let n = net.len();
    let mut repair = Repair::new(net);
    let mut wish = table(n, &mut |j| current[j].min(net.latest));
    // Dragged bars choose first, but never before what they wait for; then the rest by their old starts.
    let mut order = Vec::with_capacity(n);
    let mut dragged = all(n, false);
    for &(job, start) in pinned {
        let j = job as usize;
        if j >= n {
            continue;
        }
        wish[j] = start;
        for &p in net.preds(j) {
            let (p, start) = (p as usize, wish[p as usize]);
            wish[j] = wish[j].max(net.ready(p, start, finish_from(net, p, start as usize) as u32, j));
        }
        wish[j] = wish[j].min(net.latest);
        if !repair.placed[j] && !std::mem::replace(&mut dragged[j], true) {
            order.push(j);
        }
    }
    let pins = order.len();
    for &word in by_key(n, &|place| wish[net.topological[place] as usize]).iter() {
        let j = usize::from(net.topological[unpack(word).1 as usize]);
        if !repair.placed[j] && !dragged[j] {
            order.push(j);
        }
    }
    for (place, &job) in order.iter().enumerate() {
        let from = wish[job].max(net.jobs[job].release);
        let at = repair.earliest(job, from);
        if place < pins || (at.0 == from && from == current[job]) {
            repair.put(job, at);
        }
    }
    // Who stands before the end of a prerequisite must go as well.
    for &job in &order {
        if repair.placed[job] && repair.ready(job, true) > repair.schedule.start[job] {
            repair.lift(job);
        }
    }
    // In topological order, so that each is placed once, after all it waits for.
    for job in net.topological.iter().map(|&job| job as usize) {
        if repair.placed[job] {
            continue;
        }
        let ready = repair.ready(job, false).max(net.jobs[job].release);
        let mut at = repair.earliest(job, ready.max(wish[job]));
        if at.1 > net.jobs[job].deadline && ready < wish[job] {
            at = repair.earliest(job, ready);
        }
        repair.put(job, at);
        for &s in net.succs(job) {
            let s = s as usize;
            if repair.placed[s]
                && net.jobs[s].locked == NONE
                && repair.schedule.start[s] < net.ready(job, at.0, at.1, s)
            {
                repair.lift(s);
            }
        }
    }
    let schedule = repair.schedule;
    let mut moved = Vec::new();
    for (job, (new, old)) in schedule.start.iter().zip(current).enumerate() {
        if new != old {
            moved.push(job as u32);
        }
    }
    Replan { schedule, moved }
}

/// A schedule being mended.
struct Repair<'a> {
    net: &'a Network,
    builder: Builder,
    schedule: Schedule,
    /// Jobs whose place is taken.
    placed: Box<[bool]>,
}

impl Repair<'_> {
    /// With the locked jobs in.
    fn new(net: &Network) -> Repair<'_> {
        let mut builder = Builder::new(net);
        let mut schedule = Schedule::new(net.len());
        builder.clear(net, &mut schedule);
        Repair { net, builder, schedule, placed: table(net.len(), &mut |j| net.jobs[j].locked != NONE) }
    }

    /// Earliest start and finish at or after a period.
    #[inline(never)]
    fn earliest(&self, job: usize, from: u32) -> (u32, u32) {
        let (start, finish) = self.builder.profile.earliest(self.net, job, from as usize);
        (start as u32, finish as u32)
    }

    fn put(&mut self, job: usize, at: (u32, u32)) {
        self.builder.profile.take(self.net, job, at.0 as usize, at.1 as usize);
        (self.schedule.start[job], self.schedule.finish[job]) = at;
        self.placed[job] = true;
    }

    fn lift(&mut self, job: usize) {
        let (start, finish) = (self.schedule.start[job] as usize, self.schedule.finish[job] as usize);
        self.builder.profile.give(self.net, job, start, finish);
        self.placed[job] = false;
    }

    /// When all it waits for is finished, or all of that whose place is taken.
    fn ready(&self, job: usize, taken: bool) -> u32 {
        let mut ready = 0;
        for &p in self.net.preds(job) {
            if !taken || self.placed[p as usize] {
                let p = p as usize;
                ready = ready.max(self.net.ready(p, self.schedule.start[p], self.schedule.finish[p], job));
            }
        }
        ready
    }
}
