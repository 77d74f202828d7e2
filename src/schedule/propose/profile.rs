//! What is still free per period: up to four teams as 16-bit lanes of one word, so that one subtraction asks all of them.
//!
//! Every lane keeps its top bit set as a guard: `free - need` clears the guard of each lane that would go below zero.

use super::project::{GUARD, NONE, Network};

/// Free capacity over time while a schedule is being built.
#[derive(Clone)]
pub struct Profile {
    free: Box<[Box<[u64]>]>,
    /// Periods from here on are as in the base.
    used: usize,
}

#[inline(always)]
fn fits(free: u64, need: u64) -> bool {
    free.wrapping_sub(need) & GUARD == GUARD
}

impl Profile {
    pub fn new(net: &Network) -> Self {
        Profile { free: net.base.clone(), used: 0 }
    }

    /// Back to nothing taken.
    pub fn clear(&mut self, net: &Network) {
        for (free, base) in self.free.iter_mut().zip(net.base.iter()) {
            free[..self.used].copy_from_slice(&base[..self.used]);
        }
        self.used = 0;
    }

    /// Same state as another profile of the same network.
    pub fn copy_from(&mut self, other: &Profile) {
        let until = self.used.max(other.used);
        for (free, theirs) in self.free.iter_mut().zip(other.free.iter()) {
            free[..until].copy_from_slice(&theirs[..until]);
        }
        self.used = other.used;
    }

    /// Packed free lanes of the first word.
    pub(super) fn word(&self, word: usize) -> &[u64] {
        &self.free[word]
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
                let start = earliest_in(&self.free[word as usize], need, from, length);
                (start, start + length)
            }
            _ => {
                let mut start = from;
                loop {
                    let before = start;
                    for &(word, need) in needs {
                        start = earliest_in(&self.free[word as usize], need, start, length);
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
                if needs.iter().all(|&(word, need)| fits(self.free[word as usize][t], need)) {
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
            let start = latest_in(&self.free[word as usize], need, until, length)?;
            return Some((start, start + length));
        }
        let (mut finish, mut left, mut t) = (until, length, until);
        while left > 0 {
            t = t.checked_sub(1)?;
            if workable(net, needs, t) {
                if needs.iter().all(|&(word, need)| fits(self.free[word as usize][t], need)) {
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
        self.used = self.used.max(finish);
        let needs = net.needs(job);
        for &(word, need) in needs {
            let span = &mut self.free[word as usize][start..finish];
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
                    self.free[word as usize][t] += need;
                }
            }
        }
    }

    /// Takes for a locked job, which may ask for more than there is: a lane then stays at zero. It does not pause, since
    /// its dates are what they are.
    pub fn take_locked(&mut self, net: &Network, job: usize, start: usize, finish: usize) {
        self.used = self.used.max(finish);
        for &(word, need) in net.needs(job) {
            for free in &mut self.free[word as usize][start..finish] {
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
    needs.iter().all(|&(word, need)| net.base[word as usize].get(period).is_some_and(|&free| fits(free, need)))
}

/// Earliest start at or after `from` of `length` periods that all fit. A window is tested from its end, and after a
/// clash at `t` the next one starts at `t + 1`, so each period is looked at once at most, in a full profile far less.
#[inline(always)]
fn earliest_in(free: &[u64], need: u64, from: usize, length: usize) -> usize {
    let (mut start, mut known) = (from, from);
    loop {
        let end = start + length;
        let window = &free[known..end];
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
        let window = &free[start..known];
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
