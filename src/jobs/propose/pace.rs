//! Dates by the capacity of a timebox alone: its items one after the other, as fast as it takes to be done with all that fits.

use crate::base::day::Day;
use crate::schedule::calendar::{DayRange, end_of_work, next_working_day, working_days};

/// An item to be paced: its place in the plan, its effort, who it waits for, and the day before which those elsewhere are not done.
pub struct Paced {
    pub item: u32,
    pub effort: f64,
    pub worth: f64,
    pub after: Vec<u32>,
    pub ready: Option<Day>,
}

/// Where an item lies, which one it waits for it comes right behind of, and whether its days are too few for it to wait so long.
pub struct Laid {
    pub item: u32,
    pub dates: DayRange,
    pub behind: Option<u32>,
    pub late: bool,
}

/// Lays items of one timebox one after the other: prerequisites first, then the most worth for its effort. Each takes the share
/// of the days that its effort is of the capacity.
pub fn pace(mut items: Vec<Paced>, range: DayRange, capacity: f64) -> Vec<Laid> {
    let days = f64::from(working_days(range).max(1));
    let first = next_working_day(range.first);
    let mut placed: Vec<(Laid, f64)> = Vec::new();
    let (mut done, mut last) = (0.0, None);
    while !items.is_empty() {
        let waits = |item: &Paced| items.iter().any(|other| item.after.contains(&other.item));
        let density = |item: &Paced| item.worth / item.effort.max(1e-9);
        let mut best: Option<usize> = None;
        for (at, item) in items.iter().enumerate() {
            let better = best.is_none_or(|best| density(item) > density(&items[best]));
            if !waits(item) && better {
                best = Some(at);
            }
        }
        // On a circle everybody waits: the first goes.
        let item = items.remove(best.unwrap_or(0));
        let day = |effort: f64| effort / capacity.max(1e-9) * days;
        let ready = placed
            .iter()
            .filter(|(other, _)| item.after.contains(&other.item))
            .map(|(_, until)| *until)
            .fold(0.0, f64::max);
        let elsewhere = item.ready.filter(|ready| *ready > first);
        let elsewhere = elsewhere.map_or(0, |ready| working_days(DayRange { first, last: ready.add_days(-1) }));
        // On the day after what it waits for, if there is one.
        let ready = ready.max(f64::from(elsewhere));
        let from = (day(done) + 1e-9).floor().max(ready).min(days - 1.0);
        done += item.effort;
        let until = (day(done) - 1e-9).ceil().max(from + 1.0);
        let dates = DayRange { first: end_of_work(first, from as i32 + 1), last: end_of_work(first, until as i32) };
        let behind = last.filter(|last| item.after.contains(last));
        last = Some(item.item);
        placed.push((Laid { item: item.item, dates, behind, late: ready > from || until > days }, until));
    }
    placed.into_iter().map(|(laid, _)| laid).collect()
}
