//! Why each job stands where it does, and the chain that decides when everything is done.
//!
//! The chain runs over dependencies and over teams alike: the critical sequence of Wiest, "Some properties of schedules for
//! large projects with limited resources", Operations Research 12(3), 1964.

use crate::profile::{Profile, workable};
use crate::project::{GUARD, LANES, NONE, Network};
use crate::serial::Schedule;

/// What keeps a job from starting earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is locked.
    Locked,
    /// It starts when this job is finished, or as else it waits for it.
    WaitsFor(u32),
    /// The team has too little left until the period it starts in.
    TeamFull { team: u16, until: u32 },
    /// It may not start before this period, and starts in it.
    NotBefore(u32),
    /// It could start earlier, but was left where it stood.
    Kept,
}

/// The profile with every job in, locked ones first.
pub fn filled(net: &Network, schedule: &Schedule) -> Profile {
    let mut profile = Profile::new(net);
    for pass in [true, false] {
        for job in (0..net.len()).filter(|&j| (net.jobs[j].locked != NONE) == pass) {
            let (start, finish) = (schedule.start[job] as usize, schedule.finish[job] as usize);
            if pass {
                profile.take_locked(net, job, start, finish);
            } else {
                profile.take(net, job, start, finish);
            }
        }
    }
    profile
}

/// The reason for each job of a schedule that keeps within the teams (but for what is locked).
pub fn reasons(net: &Network, schedule: &Schedule) -> Vec<Reason> {
    let mut profile = filled(net, schedule);
    (0..net.len()).map(|job| reason(net, schedule, &mut profile, job)).collect()
}

fn reason(net: &Network, schedule: &Schedule, profile: &mut Profile, job: usize) -> Reason {
    let start = schedule.start[job];
    if net.jobs[job].locked != NONE {
        return Reason::Locked;
    }
    let after = |p: u32| {
        let p = p as usize;
        net.ready(p, schedule.start[p], schedule.finish[p], job)
    };
    let last = net.preds(job).iter().max_by_key(|&&p| after(p));
    let ready = last.map_or(0, |&p| after(p)).max(net.jobs[job].release);
    let waits = match last {
        Some(&p) if ready > net.jobs[job].release => Reason::WaitsFor(p),
        _ => Reason::NotBefore(net.jobs[job].release),
    };
    if start <= ready {
        return waits;
    }
    profile.give(net, job, start as usize, schedule.finish[job] as usize);
    let (earliest, _) = profile.earliest(net, job, ready as usize);
    let reason = if earliest < start as usize {
        Reason::Kept
    } else {
        // Nothing but pauses lie between if no lane clashes: then it waits for what it was ready after.
        let clash = (ready as usize..start as usize).rev().find_map(|t| blocking(net, profile, job, t));
        clash.map_or(waits, |team| Reason::TeamFull { team, until: start })
    };
    profile.take(net, job, start as usize, schedule.finish[job] as usize);
    reason
}

/// The first team with less left than the job needs in this period; none if the job would pause there anyway.
fn blocking(net: &Network, profile: &Profile, job: usize, period: usize) -> Option<u16> {
    let needs = net.needs(job);
    if !workable(net, needs, period) {
        return None;
    }
    needs.iter().find_map(|&(word, need)| {
        let short = !(profile.at(word as usize, period).wrapping_sub(need)) & GUARD;
        (short != 0).then(|| (word as usize * LANES + short.trailing_zeros() as usize / 16) as u16)
    })
}

/// From the job that finishes last back to one that nothing holds: each starts when the next one in the list before it is
/// finished, by dependency or because it frees the team. In order of time.
pub fn critical_chain(net: &Network, schedule: &Schedule, reasons: &[Reason]) -> Vec<u32> {
    let Some(mut job) = (0..net.len()).max_by_key(|&j| (schedule.finish[j], std::cmp::Reverse(j))) else {
        return Vec::new();
    };
    let mut chain = vec![job as u32];
    let mut seen = vec![false; net.len()];
    seen[job] = true;
    loop {
        let before = match reasons[job] {
            Reason::WaitsFor(p) => Some(p as usize),
            Reason::TeamFull { team, .. } => frees(net, schedule, job, team),
            Reason::Locked | Reason::NotBefore(_) | Reason::Kept => None,
        };
        // Jobs of no duration may hold each other in one period: never go round.
        match before.filter(|&p| !seen[p]) {
            Some(p) => {
                seen[p] = true;
                chain.push(p as u32);
                job = p;
            }
            None => break,
        }
    }
    chain.reverse();
    chain
}

/// The job on the same team that finishes last at or before the start of this one.
fn frees(net: &Network, schedule: &Schedule, job: usize, team: u16) -> Option<usize> {
    let (word, lane) = (u32::from(team) / LANES as u32, usize::from(team) % LANES);
    let uses = |j: usize| net.needs(j).iter().any(|n| n.0 == word && (n.1 >> (16 * lane)) & 0x7FFF > 0);
    let before =
        |&j: &usize| j != job && net.jobs[j].duration > 0 && uses(j) && schedule.finish[j] <= schedule.start[job];
    (0..net.len()).filter(before).max_by_key(|&j| (schedule.finish[j], std::cmp::Reverse(j)))
}
