//! One more job into a schedule that stands: serial insertion (Kelley 1963, as in `serial.rs`) that moves nothing.

use crate::profile::{Profile, finish_from};
use crate::project::{NONE, Network};

/// A schedule of some of a network's jobs that others may join.
pub struct Admission<'n> {
    net: &'n Network,
    profile: Profile,
    /// Start and finish by job; `None` for those that are not in.
    stands: Vec<Option<(u32, u32)>>,
}

impl<'n> Admission<'n> {
    /// With the jobs in that have a start, and all that are locked.
    pub fn new(net: &'n Network, starts: &[Option<u32>]) -> Self {
        let mut admission = Admission { net, profile: Profile::new(net), stands: vec![None; net.len()] };
        for pass in [true, false] {
            for job in (0..net.len()).filter(|&job| (net.jobs[job].locked != NONE) == pass) {
                let start = if pass { Some(net.jobs[job].locked) } else { starts[job] };
                let Some(start) = start else { continue };
                let finish = finish_from(net, job, start as usize);
                if pass {
                    admission.profile.take_locked(net, job, start as usize, finish);
                } else {
                    admission.profile.take(net, job, start as usize, finish);
                }
                admission.stands[job] = Some((start, finish as u32));
            }
        }
        admission
    }

    /// Puts a job that nothing in the schedule waits for to the first place from `from` on that is free and behind all it waits
    /// for; `None`, and nothing changes, if it would not finish by `until` or something it waits for is not in.
    pub fn admit(&mut self, job: u32, from: u32, until: u32) -> Option<u32> {
        let j = job as usize;
        let mut ready = from.max(self.net.jobs[j].release);
        for &before in self.net.preds(j) {
            let (start, finish) = self.stands[before as usize]?;
            ready = ready.max(self.net.ready(before as usize, start, finish, j));
        }
        if self.stands[j].is_some() || ready >= until {
            return None;
        }
        let (start, finish) = self.profile.earliest(self.net, j, ready as usize);
        if finish > until as usize {
            return None;
        }
        self.profile.take(self.net, j, start, finish);
        self.stands[j] = Some((start as u32, finish as u32));
        Some(start as u32)
    }
}
