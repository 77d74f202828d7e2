//! After a change: everything else stays where it is, unless it cannot.
//!
//! Repair rather than rescheduling, since people have built on the old dates (Artigues, Michelon and Reusser, "Insertion
//! techniques for static and dynamic resource-constrained project scheduling", EJOR 149, 2003; stability as the aim: Van de
//! Vonder et al., "A classification of predictive-reactive project scheduling procedures", J. Scheduling 10, 2007).

use super::order::{by_key, unpack};
use super::profile::finish_from;
use super::project::{NONE, Network};
use super::serial::{Builder, Schedule};
use super::table::table;

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
    let mut wish: Vec<u32> = current.iter().map(|&start| start.min(net.latest)).collect();
    let mut placed: Vec<bool> = table(n, &mut |j| net.jobs[j].locked != NONE);
    // Dragged bars choose first, but never before what they wait for; then the rest by their old starts.
    let mut order: Vec<usize> = pinned.iter().map(|p| p.0 as usize).filter(|&j| j < n && !placed[j]).collect();
    for &(job, start) in pinned.iter().filter(|p| (p.0 as usize) < n) {
        let ends =
            net.preds(job as usize).iter().map(|&p| finish_from(net, p as usize, wish[p as usize] as usize) as u32);
        wish[job as usize] = ends.max().unwrap_or(0).max(start).min(net.latest);
    }
    let pins = order.len();
    let by_wish = by_key(n, &|place| wish[net.topological[place] as usize]);
    let rest = by_wish.into_iter().map(|word| net.topological[unpack(word).1 as usize] as usize);
    order.extend(rest.filter(|&j| !placed[j] && !pinned.iter().any(|p| p.0 as usize == j)));
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
    let moved = (0..n).filter(|&j| schedule.start[j] != current[j]).map(|j| j as u32).collect();
    Replan { schedule, moved }
}
