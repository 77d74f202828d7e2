//! How short a schedule can be at best, and the latest finish times that priority rules use.

use crate::order::{by_key, unpack};
use crate::project::{GUARD, LANES, NONE, Network};
use crate::table::all;

/// Length of the longest chain from the start of each job to the end of the project, without regard to teams.
pub fn tails(net: &Network) -> Box<[u32]> {
    let mut tail = all(net.len(), 0_u32);
    for &j in net.topological.iter().rev() {
        let j = j as usize;
        tail[j] = net.jobs[j].duration;
        for &s in net.succs(j) {
            let s = s as usize;
            tail[j] = tail[j].max((net.gap(j, s) + i64::from(tail[s])).max(0) as u32);
        }
    }
    tail
}

/// Length of the longest chain before each job, its release included.
pub fn heads(net: &Network) -> Box<[u32]> {
    let mut head = all(net.len(), 0_u32);
    for &j in net.topological.iter() {
        let j = j as usize;
        head[j] = net.jobs[j].release;
        for &p in net.preds(j) {
            let p = p as usize;
            head[j] = head[j].max((i64::from(head[p]) + net.gap(p, j)).max(0) as u32);
        }
    }
    head
}

/// Length of the longest chain of all.
pub fn longest(head: &[u32], tail: &[u32]) -> u32 {
    let mut longest = 0;
    for (head, tail) in head.iter().zip(tail) {
        longest = longest.max(head + tail);
    }
    longest
}

/// No schedule is shorter: the critical path, and for each team the work with the least head before and the least tail
/// after it (for steady capacity; with changing capacity only the critical path counts).
pub fn makespan_bound(net: &Network) -> u32 {
    let (head, tail) = (heads(net), tails(net));
    let mut bound = longest(&head, &tail);
    if !net.steady {
        return bound;
    }
    for (word, base) in net.base.iter().enumerate() {
        for shift in (0..LANES).map(|lane| 16 * lane) {
            let units = (base[0] & !GUARD) >> shift & 0x7FFF;
            let mut users = Vec::new();
            for j in 0..net.len() {
                for need in net.needs(j) {
                    let work = u64::from(net.jobs[j].duration) * (need.1 >> shift & 0x7FFF);
                    if need.0 as usize == word && work > 0 {
                        users.push((j, work));
                    }
                }
            }
            if units > 0 {
                bound = bound.max(energy(net, &users, units, &head, &tail));
            }
        }
    }
    bound
}

/// For every pair of a least head and a least tail: work of the jobs within, divided by the units.
fn energy(net: &Network, users: &[(usize, u64)], units: u64, head: &[u32], tail: &[u32]) -> u32 {
    let after = |i: usize| tail[users[i].0] - net.jobs[users[i].0].duration;
    let by_after = by_key(users.len(), &|i| !after(i));
    let mut best = 0;
    for &(first, _) in users {
        let mut within = 0;
        for &word in by_after.iter() {
            let i = unpack(word).1 as usize;
            let (j, work) = users[i];
            if head[j] >= head[first] {
                within += work;
                best = best.max(u64::from(head[first]) + within.div_ceil(units) + u64::from(after(i)));
            }
        }
    }
    best as u32
}

/// No schedule has a smaller sum of weight times finish. For each team the larger of two: each job right after its head, and
/// each team's work cut into sand and poured in order of weight for work (Smith 1956; mean busy times: Goemans, Queyranne,
/// Schulz, Skutella, Wang, "Single machine scheduling with release dates", SIAM J. Discrete Mathematics 15(2), 2002).
pub fn value_bound(net: &Network) -> u64 {
    let head = heads(net);
    let early = |j: usize| {
        let start = if net.jobs[j].locked == NONE { head[j] } else { net.jobs[j].locked };
        f64::from(net.jobs[j].weight) * f64::from(start + net.jobs[j].duration)
    };
    let mut teams: Vec<Vec<(usize, f64)>> = vec![Vec::new(); net.base.len() * LANES];
    let mut bound = 0.0;
    for j in 0..net.len() {
        let need =
            net.needs(j).first().filter(|need| need.1 > 0 && net.jobs[j].duration > 0 && net.jobs[j].locked == NONE);
        match need {
            Some(&(word, lanes)) => {
                let lane = lanes.trailing_zeros() as usize / 16;
                let units = lanes >> (16 * lane) & 0x7FFF;
                teams[word as usize * LANES + lane].push((j, units as f64 * f64::from(net.jobs[j].duration)));
            }
            None => bound += early(j),
        }
    }
    for (team, jobs) in teams.iter().enumerate() {
        let lane = 16 * (team % LANES);
        let units = net.base[team / LANES].iter().map(|word| (word & !GUARD) >> lane & 0x7FFF).max().unwrap_or(0);
        let first = jobs.iter().map(|&(j, _)| head[j]).min().unwrap_or(0);
        let ratio = |&(j, work): &(usize, f64)| work / f64::from(net.jobs[j].weight).max(1e-9);
        let mut by_ratio: Vec<(usize, f64)> = jobs.to_vec();
        by_ratio.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
        let mut poured = f64::from(first);
        let mut sand = 0.0;
        for (j, work) in by_ratio {
            let time = work / (units.max(1) as f64);
            sand += f64::from(net.jobs[j].weight) * (poured + time / 2.0 + f64::from(net.jobs[j].duration) / 2.0);
            poured += time;
        }
        bound += jobs.iter().map(|&(j, _)| early(j)).sum::<f64>().max(sand);
    }
    bound as u64
}
