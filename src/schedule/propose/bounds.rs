//! How short a schedule can be at best, and the latest finish times that priority rules use.

use super::order::{by_key, unpack};
use super::project::{GUARD, LANES, Network};

/// Length of the longest chain from the start of each job to the end of the project, without regard to teams.
pub fn tails(net: &Network) -> Vec<u32> {
    let mut tail = vec![0_u32; net.len()];
    for &j in net.topological.iter().rev() {
        let j = j as usize;
        tail[j] = net.duration[j] + net.succs(j).iter().map(|&s| tail[s as usize]).max().unwrap_or(0);
    }
    tail
}

/// Length of the longest chain before each job, its release included.
pub fn heads(net: &Network) -> Vec<u32> {
    let mut head = vec![0_u32; net.len()];
    for &j in net.topological.iter() {
        let j = j as usize;
        head[j] = net
            .preds(j)
            .iter()
            .map(|&p| head[p as usize] + net.duration[p as usize])
            .max()
            .unwrap_or(0)
            .max(net.release[j]);
    }
    head
}

/// No schedule is shorter: the critical path, and for each team the work with the least head before and the least tail
/// after it (for steady capacity; with changing capacity only the critical path counts).
pub fn makespan_bound(net: &Network) -> u32 {
    let (head, tail) = (heads(net), tails(net));
    let mut bound = (0..net.len()).map(|j| head[j] + tail[j]).max().unwrap_or(0);
    if !net.steady {
        return bound;
    }
    for word in 0..net.base.len() {
        for lane in 0..LANES {
            let shift = lane * 16;
            let units = (net.base[word][0] & !GUARD) >> shift & 0x7FFF;
            let need = |j: usize| {
                net.needs(j).iter().filter(|n| n.0 as usize == word).map(|n| n.1 >> shift & 0x7FFF).sum::<u64>()
            };
            let users: Vec<usize> = (0..net.len()).filter(|&j| need(j) > 0 && net.duration[j] > 0).collect();
            if units == 0 || users.is_empty() {
                continue;
            }
            bound = bound.max(energy(net, &users, need, units, &head, &tail));
        }
    }
    bound
}

/// For every pair of a least head and a least tail: work of the jobs within, divided by the units.
fn energy(net: &Network, users: &[usize], need: impl Fn(usize) -> u64, units: u64, head: &[u32], tail: &[u32]) -> u32 {
    let after = |j: usize| tail[j] - net.duration[j];
    let by_head = by_key(users.len(), |i| head[users[i]]);
    let by_after = by_key(users.len(), |i| !after(users[i]));
    let mut best = 0;
    for h in by_head.into_iter().map(|word| unpack(word).0) {
        let mut work = 0;
        for &word in &by_after {
            let j = users[unpack(word).1 as usize];
            if head[j] >= h {
                work += u64::from(net.duration[j]) * need(j);
                best = best.max(u64::from(h) + work.div_ceil(units) + u64::from(after(j)));
            }
        }
    }
    best as u32
}
