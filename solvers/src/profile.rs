//! What is still free per period: up to four teams as 16-bit lanes of one word, so that one subtraction asks all of them.
//!
//! Every lane keeps its top bit set as a guard: `free - need` clears the guard of each lane that would go below zero.

use crate::project::{GUARD, NONE, Network};

/// Free capacity over time while a schedule is being built.
#[derive(Clone)]
pub struct Profile {
    words: Box<[Word]>,
}

/// The lanes of up to four teams: held as far as the base changes or something has been taken. What lies behind is as the last of the base.
#[derive(Clone)]
struct Word {
    free: Vec<u64>,
    last: u64,
    /// Periods from here on are as in the base.
    used: usize,
}

impl Word {
    #[inline(always)]
    fn at(&self, period: usize) -> u64 {
        self.free.get(period).copied().unwrap_or(self.last)
    }

    /// The periods to take from, which are from now on held.
    #[inline(always)]
    fn span(&mut self, start: usize, finish: usize) -> &mut [u64] {
        if self.free.len() < finish {
            self.free.resize(finish, self.last);
        }
        self.used = self.used.max(finish);
        &mut self.free[start..finish]
    }
}

#[inline(always)]
fn fits(free: u64, need: u64) -> bool {
    free.wrapping_sub(need) & GUARD == GUARD
}

impl Profile {
    pub fn new(net: &Network) -> Self {
        let word = |base: &[u64]| Word { free: base.to_vec(), last: base[base.len() - 1], used: 0 };
        Profile { words: net.base.iter().map(|base| word(base)).collect() }
    }

    /// Back to nothing taken.
    pub fn clear(&mut self, net: &Network) {
        for (word, base) in self.words.iter_mut().zip(net.base.iter()) {
            let own = word.used.min(base.len());
            word.free[..own].copy_from_slice(&base[..own]);
            word.free[own..word.used].fill(word.last);
            word.used = 0;
        }
    }

    /// Same state as another profile of the same network.
    pub fn copy_from(&mut self, other: &Profile) {
        for (word, theirs) in self.words.iter_mut().zip(other.words.iter()) {
            let until = word.used.max(theirs.used);
            let known = until.min(theirs.free.len());
            let span = word.span(0, until);
            span[..known].copy_from_slice(&theirs.free[..known]);
            span[known..].fill(theirs.last);
            word.used = theirs.used;
        }
    }

    /// Packed free lanes of a word, as far as anything has been taken from it.
    pub(crate) fn word(&self, word: usize) -> &[u64] {
        let word = &self.words[word];
        &word.free[..word.used]
    }

    /// Packed free lanes of a word in a period.
    pub(crate) fn at(&self, word: usize, period: usize) -> u64 {
        self.words[word].at(period)
    }

    /// Earliest `(start, finish)` of a job with `start >= from` that fits what is free.
    #[inline]
    pub fn earliest(&self, net: &Network, job: usize, from: usize) -> (usize, usize) {
        let length = net.jobs[job].duration as usize;
        let needs = net.needs(job);
        if !net.steady && length > 0 {
            return self.earliest_with_pauses(net, needs, from, length);
        }
        match *needs {
            [] => (from, from + length),
            [(word, need)] => {
                let start = earliest_in(&self.words[word as usize].free, need, from, length);
                (start, start + length)
            }
            _ => {
                let mut start = from;
                loop {
                    let before = start;
                    for &(word, need) in needs {
                        start = earliest_in(&self.words[word as usize].free, need, start, length);
                    }
                    if start == before {
                        return (start, start + length);
                    }
                }
            }
        }
    }

    fn earliest_with_pauses(&self, net: &Network, needs: &[(u32, u64)], from: usize, length: usize) -> (usize, usize) {
        let (mut start, mut left, mut t) = (from, length, from);
        while left > 0 && t < net.horizon {
            if workable(net, needs, t) {
                if needs.iter().all(|&(word, need)| fits(self.at(word as usize, t), need)) {
                    if left == length {
                        start = t;
                    }
                    left -= 1;
                } else {
                    left = length;
                }
            }
            t += 1;
        }
        (start, t + left)
    }

    /// Latest `(start, finish)` of a job with `finish <= until` that fits; `None` if there is no room after period 0.
    pub fn latest(&self, net: &Network, job: usize, until: usize) -> Option<(usize, usize)> {
        let length = net.jobs[job].duration as usize;
        let needs = net.needs(job);
        if length == 0 {
            return Some((until, until));
        }
        if net.steady
            && let [(word, need)] = *needs
        {
            let start = latest_in(&self.words[word as usize].free, need, until, length)?;
            return Some((start, start + length));
        }
        let (mut finish, mut left, mut t) = (until, length, until);
        while left > 0 {
            t = t.checked_sub(1)?;
            if workable(net, needs, t) {
                if needs.iter().all(|&(word, need)| fits(self.at(word as usize, t), need)) {
                    if left == length {
                        finish = t + 1;
                    }
                    left -= 1;
                } else {
                    left = length;
                }
            }
        }
        Some((t, finish))
    }

    /// Whether the job can stand at `start`; its finish there.
    pub fn stands(&self, net: &Network, job: usize, start: usize) -> Option<usize> {
        let (at, finish) = self.earliest(net, job, start);
        (at == start).then_some(finish)
    }

    /// Takes what the job needs in `start..finish`; what was checked free stays at zero or above.
    #[inline(always)]
    pub fn take(&mut self, net: &Network, job: usize, start: usize, finish: usize) {
        let needs = net.needs(job);
        for &(word, need) in needs {
            let span = self.words[word as usize].span(start, finish);
            if net.steady {
                for free in span {
                    *free -= need;
                }
            } else {
                for (t, free) in (start..).zip(span) {
                    if workable(net, needs, t) {
                        *free -= need;
                    }
                }
            }
        }
    }

    /// Gives back what [`Profile::take`] took.
    pub fn give(&mut self, net: &Network, job: usize, start: usize, finish: usize) {
        let needs = net.needs(job);
        for &(word, need) in needs {
            for t in start..finish {
                if net.steady || workable(net, needs, t) {
                    self.words[word as usize].free[t] += need;
                }
            }
        }
    }

    /// Takes for a locked job, which may ask for more than there is: a lane then stays at zero. It does not pause, since
    /// its dates are what they are.
    pub fn take_locked(&mut self, net: &Network, job: usize, start: usize, finish: usize) {
        for &(word, need) in net.needs(job) {
            for free in self.words[word as usize].span(start, finish) {
                for shift in [0, 16, 32, 48] {
                    let lane = 0x7FFF_u64 << shift;
                    *free = (*free & !lane) | ((*free & lane).saturating_sub(need & lane) & lane);
                }
            }
        }
    }
}

/// The finish of a job that starts at `start`, whatever else runs: its periods of work plus, unless it is locked, the pauses
/// between.
pub fn finish_from(net: &Network, job: usize, start: usize) -> usize {
    let length = net.jobs[job].duration as usize;
    if net.steady || net.jobs[job].locked != NONE {
        return start + length;
    }
    let needs = net.needs(job);
    let (mut left, mut t) = (length, start);
    while left > 0 && t < net.horizon {
        left -= usize::from(workable(net, needs, t));
        t += 1;
    }
    t + left
}

/// In this period the teams could carry the job if it were alone; otherwise it pauses.
#[inline(always)]
pub fn workable(net: &Network, needs: &[(u32, u64)], period: usize) -> bool {
    needs.iter().all(|&(word, need)| fits(net.base_at(word as usize, period), need))
}

/// Earliest start at or after `from` of `length` periods that all fit. A window is tested from its end, and after a
/// clash at `t` the next one starts at `t + 1`, so each period is looked at once at most, in a full profile far less. Behind what is held all fits: no
/// job asks for more than its teams have in the end.
#[inline(always)]
fn earliest_in(free: &[u64], need: u64, from: usize, length: usize) -> usize {
    let (mut start, mut known) = (from, from);
    loop {
        let end = start + length;
        let window = &free[known.min(free.len())..end.min(free.len())];
        let mut i = window.len();
        // A plain loop: where code is optimised for size, a closure in an iterator is a call per period.
        while i > 0 && fits(window[i - 1], need) {
            i -= 1;
        }
        if i == 0 {
            return start;
        }
        start = known + i;
        known = end;
    }
}

/// The mirror image of [`earliest_in`]: latest start with `start + length <= until`.
#[inline]
fn latest_in(free: &[u64], need: u64, until: usize, length: usize) -> Option<usize> {
    let (mut end, mut known) = (until, until);
    loop {
        let start = end.checked_sub(length)?;
        let window = &free[start.min(free.len())..known.min(free.len())];
        let mut i = 0;
        while i < window.len() && fits(window[i], need) {
            i += 1;
        }
        if i == window.len() {
            return Some(start);
        }
        end = start + i;
        known = start;
    }
}

#[cfg(test)]
mod tests {
    use crate::project::{Capacity, Job, Network, Objective, Project};
    use crate::serial::{Builder, Schedule};

    #[test]
    fn memory_follows_the_teams_at_work_and_not_all_work_in_a_row() {
        let (teams, items) = (400_u16, 4_000_u16);
        let job = |at: u16| Job { duration: 100, demand: vec![(at % teams, 60)], ..Job::default() };
        let project = Project {
            jobs: (0..items).map(job).collect(),
            links: Vec::new(),
            teams: vec![Capacity::steady(100); usize::from(teams)],
            objective: Objective::EarliestFinish,
            reach: 520,
            ..Project::default()
        };
        let Ok(net) = Network::new(&project) else { panic!("a sound project") };
        assert_eq!(net.base.iter().map(|base| base.len()).sum::<usize>(), 100);
        let mut builder = Builder::new(&net);
        let mut schedule = Schedule::new(net.len());
        let list: Vec<u16> = (0..items).collect();
        assert_eq!(builder.forward(&net, &list, &mut schedule), 1_000);
        let held: usize = builder.profile.words.iter().map(|word| word.free.len()).sum();
        assert_eq!(held, 100 * 1_000, "400,000 periods of work in a row would be 40 million");
    }
}
