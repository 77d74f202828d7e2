//! After a change: everything else stays where it is, unless it cannot.
//!
//! Repair rather than rescheduling, since people have built on the old dates (Artigues, Michelon and Reusser, "Insertion
//! techniques for static and dynamic resource-constrained project scheduling", EJOR 149, 2003; stability as the aim: Van de
//! Vonder et al., "A classification of predictive-reactive project scheduling procedures", J. Scheduling 10, 2007).

use super::order::{by_key, unpack};
use super::profile::finish_from;
use super::project::{NONE, Network};
use super::serial::{Builder, Schedule};
use super::table::{all, table};

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
    let mut builder = Builder::new(net);
    let mut schedule = Schedule::new(n);
    builder.clear(net, &mut schedule);
    let mut wish = table(n, &mut |j| current[j].min(net.latest));
    let mut placed = table(n, &mut |j| net.jobs[j].locked != NONE);
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
            wish[j] = wish[j].max(finish_from(net, p as usize, wish[p as usize] as usize) as u32);
        }
        wish[j] = wish[j].min(net.latest);
        if !placed[j] && !std::mem::replace(&mut dragged[j], true) {
            order.push(j);
        }
    }
    let pins = order.len();
    for &word in by_key(n, &|place| wish[net.topological[place] as usize]).iter() {
        let j = usize::from(net.topological[unpack(word).1 as usize]);
        if !placed[j] && !dragged[j] {
            order.push(j);
        }
    }
    for (place, &job) in order.iter().enumerate() {
        let from = wish[job].max(net.jobs[job].release) as usize;
        let (start, finish) = builder.profile.earliest(net, job, from);
        if place < pins || (start == from && from == current[job] as usize) {
            builder.profile.take(net, job, start, finish);
            (schedule.start[job], schedule.finish[job]) = (start as u32, finish as u32);
            placed[job] = true;
        }
    }
    // Who stands before the end of a prerequisite must go as well.
    for &job in &order {
        if placed[job]
            && net.preds(job).iter().any(|&p| placed[p as usize] && schedule.finish[p as usize] > schedule.start[job])
        {
            builder.profile.give(net, job, schedule.start[job] as usize, schedule.finish[job] as usize);
            placed[job] = false;
        }
    }
    // In topological order, so that each is placed once, after all it waits for.
    for job in net.topological.iter().map(|&job| job as usize) {
        if placed[job] {
            continue;
        }
        let ready =
            net.preds(job).iter().map(|&p| schedule.finish[p as usize]).max().unwrap_or(0).max(net.jobs[job].release);
        let (mut start, mut finish) = builder.profile.earliest(net, job, ready.max(wish[job]) as usize);
        if finish > net.jobs[job].deadline as usize && ready < wish[job] {
            (start, finish) = builder.profile.earliest(net, job, ready as usize);
        }
        builder.profile.take(net, job, start, finish);
        (schedule.start[job], schedule.finish[job]) = (start as u32, finish as u32);
        placed[job] = true;
        for &s in net.succs(job) {
            let s = s as usize;
            if placed[s] && net.jobs[s].locked == NONE && schedule.start[s] < schedule.finish[job] {
                builder.profile.give(net, s, schedule.start[s] as usize, schedule.finish[s] as usize);
                placed[s] = false;
            }
        }
    }
    let mut moved = Vec::new();
    for (job, (new, old)) in schedule.start.iter().zip(current).enumerate() {
        if new != old {
            moved.push(job as u32);
        }
    }
    Replan { schedule, moved }
}
