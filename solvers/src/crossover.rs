//! A child list from two schedules: one parent gives a stretch of time, the other the order before and after it.
//!
//! Two-point crossover on start times, the stretch being the one in which the teams are busiest every second time: the
//! peak crossover of Valls, Ballestin and Quintanilla, "A hybrid genetic algorithm for the RCPSP", EJOR 185, 2008, in the
//! form of Debels and Vanhoucke, "A decomposition-based genetic algorithm for the RCPSP", Operations Research 55(3), 2007.

use crate::fitness::Fitness;
use crate::project::{GUARD, LANES, Network};
use crate::rng::Rng;
use crate::serial::{BucketSort, Builder, Schedule};
use crate::table::table;

/// A schedule as a parent: when each job starts in the time direction of its children.
#[derive(Clone)]
pub struct Member {
    pub(crate) fitness: Fitness,
    span: u32,
    key: Box<[u32]>,
    /// Jobs by rising key.
    order: Box<[u16]>,
    /// Work done before each stretch of [`Member::scale`] periods, over all teams, in shares of their capacity.
    work: Vec<u64>,
    scale: u32,
}

impl Member {
    pub(crate) fn new(n: usize) -> Self {
        Member {
            fitness: Fitness::WORST,
            span: 0,
            key: vec![0; n].into(),
            order: vec![0; n].into(),
            work: Vec::new(),
            scale: 1,
        }
    }
}

/// So many sums of work a member holds at most: a locked item in the year 9999 makes a schedule of two million periods.
const MOST_SUMS: u32 = 1 << 16;

/// Shortest and longest stretch, in percent of the schedule.
const STRETCH: (u32, u32) = (20, 60);

/// What crossing needs to know and to remember.
pub struct Crossing {
    /// One unit of each lane as a share of its team's capacity.
    share: Box<[[u32; LANES]]>,
    sort: BucketSort,
    tail: Vec<u16>,
}

impl Crossing {
    pub fn new(net: &Network) -> Self {
        let share = table(net.base.len(), &mut |word| {
            let all = net.base[word].iter().fold([1_u32; LANES], |mut most, lanes| {
                for (lane, most) in most.iter_mut().enumerate() {
                    *most = (*most).max((lanes >> (16 * lane) & 0x7FFF) as u32);
                }
                most
            });
            all.map(|units| 256_u32.div_ceil(units))
        });
        Crossing { share, sort: BucketSort::default(), tail: Vec::new() }
    }

    /// Describes a schedule as a parent; `mirrored` if its children run the other way in time. `orders` is the network of
    /// the children, whose topological order breaks ties.
    pub(crate) fn describe(
        &mut self,
        orders: &Network,
        builder: &Builder,
        schedule: &Schedule,
        span: u32,
        mirrored: bool,
        out: &mut Member,
    ) {
        out.span = span;
        for (j, key) in out.key.iter_mut().enumerate() {
            *key = if mirrored { span - schedule.finish[j] } else { schedule.start[j] };
        }
        let key = &out.key[..];
        self.sort.sort(&orders.topological, span, |j| key[j], &mut out.order);
        out.scale = span / MOST_SUMS + 1;
        let (span, scale) = (span as usize, out.scale as usize);
        out.work.clear();
        out.work.resize(span.div_ceil(scale) + 1, 0);
        let work = &mut out.work[..];
        for (word, share) in self.share.iter().enumerate() {
            // Behind what the profile holds nothing is taken.
            for (t, free) in builder.profile.word(word).iter().enumerate().take(span) {
                let used = (orders.base_at(word, t) & !GUARD) - (free & !GUARD);
                let mut done = 0;
                let mut lane = 0;
                while lane < LANES {
                    done += ((used >> (16 * lane)) & 0xFFFF) * u64::from(share[lane]);
                    lane += 1;
                }
                let place = if mirrored { span - t - 1 } else { t };
                work[place / scale + 1] += done;
            }
        }
        let mut sum = 0;
        for work in work.iter_mut() {
            sum += *work;
            *work = sum;
        }
    }

    /// The child's list, every job after its predecessors in the direction of both parents' keys.
    pub(crate) fn cross(&mut self, mother: &Member, father: &Member, rng: &mut Rng, list: &mut [u16]) {
        let span = mother.span;
        let percent = STRETCH.0 + rng.below((STRETCH.1 - STRETCH.0) as usize + 1) as u32;
        let length = (span * percent / 100).clamp(1, span.max(1));
        let places = (span + 1).saturating_sub(length).max(1) as usize;
        let scale = mother.scale as usize;
        let peak = || busiest(&mother.work, length as usize / scale, places.div_ceil(scale)) * scale;
        let from = if rng.chance(500) { peak() } else { rng.below(places) } as u32;
        let until = from + length;
        let first = mother.order.partition_point(|&j| mother.key[j as usize] < from);
        let last = mother.order.partition_point(|&j| mother.key[j as usize] < until);
        list[first..last].copy_from_slice(&mother.order[first..last]);
        self.tail.resize(list.len(), 0);
        let (mut before, mut after) = (0, 0);
        let (key, tail) = (&mother.key[..], &mut self.tail[..]);
        for &j in father.order.iter() {
            let key = key[j as usize];
            if key < from {
                list[before] = j;
                before += 1;
            } else if key >= until {
                tail[after] = j;
                after += 1;
            }
        }
        list[last..].copy_from_slice(&tail[..after]);
    }
}

/// Start of the stretch with the most work.
fn busiest(work: &[u64], length: usize, places: usize) -> usize {
    let (mut most, mut place) = (0_u64, 0);
    let ends = &work[length.min(work.len() - 1)..];
    for start in 0..places.min(ends.len()) {
        let done = ends[start] - work[start];
        if done > most {
            (most, place) = (done, start);
        }
    }
    place
}

/// Swaps neighbours of a list that do not wait for each other, each with the given chance.
pub(crate) fn mutate(net: &Network, rng: &mut Rng, per_mille: u32, list: &mut [u16]) {
    for i in 1..list.len() {
        if rng.chance(per_mille) && !net.preds(list[i] as usize).contains(&u32::from(list[i - 1])) {
            list.swap(i - 1, i);
        }
    }
}
