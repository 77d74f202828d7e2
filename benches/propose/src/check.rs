//! Whether an answer is right, from the instance as it was read: this file knows nothing of the solver.

use crate::msword::Backlog;
use crate::{nrp, psplib};

/// # Errors
/// What is wrong with a schedule: the makespan claimed, a precedence or a capacity.
pub fn schedule(instance: &psplib::Instance, starts: &[u32], claimed: i64) -> Result<(), String> {
    if starts.len() != instance.duration.len() {
        return Err("one start per job".to_owned());
    }
    let finish: Vec<u32> = starts.iter().zip(&instance.duration).map(|(s, d)| s + d).collect();
    let makespan = finish.iter().copied().max().unwrap_or(0);
    if i64::from(makespan) != claimed {
        return Err(format!("the last job ends at {makespan}, not {claimed}"));
    }
    for (job, successors) in instance.successors.iter().enumerate() {
        if let Some(s) = successors.iter().find(|&&s| starts[s] < finish[job]) {
            return Err(format!("job {} starts before job {} ends", s + 1, job + 1));
        }
    }
    for (resource, &capacity) in instance.capacity.iter().enumerate() {
        for period in 0..makespan {
            let running = (0..starts.len()).filter(|&j| starts[j] <= period && period < finish[j]);
            let used: u32 = running.map(|j| u32::from(instance.demand[j][resource])).sum();
            if used > u32::from(capacity) {
                return Err(format!("resource {} is short in period {period}", resource + 1));
            }
        }
    }
    Ok(())
}

/// # Errors
/// What is wrong with a choice of requirements: a prerequisite, the budget, or the profit claimed.
pub fn choice(instance: &nrp::Instance, chosen: &[bool], budget: u64, claimed: i64) -> Result<(), String> {
    if chosen.len() != instance.cost.len() {
        return Err("one answer per requirement".to_owned());
    }
    if let Some((a, b)) = instance.links.iter().find(|&&(a, b)| chosen[b] && !chosen[a]) {
        return Err(format!("{} is in without its prerequisite {}", b + 1, a + 1));
    }
    let cost: u64 = (0..chosen.len()).filter(|&i| chosen[i]).map(|i| u64::from(instance.cost[i])).sum();
    if cost > budget {
        return Err(format!("cost {cost} over budget {budget}"));
    }
    let served = instance.customers.iter().filter(|(_, asks)| asks.iter().all(|&r| chosen[r]));
    let profit: i64 = served.map(|(profit, _)| i64::from(*profit)).sum();
    if profit == claimed { Ok(()) } else { Err(format!("the profit is {profit}, not {claimed}")) }
}

/// # Errors
/// What is wrong with a release plan (release of each feature from 1, 0 for none): a prerequisite, a coupling, a budget, or
/// the value claimed.
pub fn releases(backlog: &Backlog, release: &[u32], budget: u64, factors: &[u32], claimed: i64) -> Result<(), String> {
    if release.len() != backlog.effort.len() {
        return Err("one answer per feature".to_owned());
    }
    let by = |i: usize| if release[i] == 0 { u32::MAX } else { release[i] };
    if let Some((a, b)) = backlog.links.iter().find(|&&(a, b)| by(b) < u32::MAX && by(a) > by(b)) {
        return Err(format!("{} is in before its prerequisite {}", b + 1, a + 1));
    }
    if let Some((a, b)) = backlog.coupled.iter().find(|&&(a, b)| release[a] != release[b]) {
        return Err(format!("{} and {} are apart", a + 1, b + 1));
    }
    let mut value = 0;
    for (place, factor) in (1..).zip(factors) {
        let inside = (0..release.len()).filter(|&i| release[i] == place);
        let cost: u64 = inside.clone().map(|i| u64::from(backlog.effort[i])).sum();
        if cost > budget {
            return Err(format!("release {place} costs {cost}, over {budget}"));
        }
        value += inside.map(|i| i64::from(backlog.value[i]) * i64::from(*factor)).sum::<i64>();
    }
    if value == claimed { Ok(()) } else { Err(format!("the value is {value}, not {claimed}")) }
}
