//! Dates by the capacity of a timebox alone: its items one after the other, as fast as it takes to be done with all that fits.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::base::day::Day;
use crate::base::map::Map;
use crate::base::order;
use crate::model::ItemIndex;
use crate::schedule::calendar::DayRange;
use crate::schedule::workdays::WorkingDays;

/// An item to be paced: its place in the plan, its effort, who it waits for, and the day before which those elsewhere are not done.
pub struct PacedItem {
    pub item: ItemIndex,
    pub effort: f64,
    pub worth: f64,
    /// With the working days of a lag behind each.
    pub after: Vec<(ItemIndex, i32)>,
    pub ready: Option<Day>,
}

/// The dates of an item, the one it waits for and comes right behind, and whether its days are too few for it to wait so long.
pub struct LaidItem {
    pub item: ItemIndex,
    pub dates: DayRange,
    pub behind: Option<ItemIndex>,
    pub late: bool,
}

/// Lays items of one timebox one after the other: prerequisites first, then the most worth for its effort. Each takes the share
/// of the days that its effort is of the capacity.
pub fn pace(items: &[PacedItem], range: DayRange, capacity: f64, work: &WorkingDays) -> Vec<LaidItem> {
    let days = f64::from(work.count(range).max(1));
    let first = work.next(range.first);
    let mut placed = Vec::with_capacity(items.len());
    // When each item that has its turn is done.
    let mut until_of: Map<ItemIndex, f64> = Map::default();
    let (mut done, mut last) = (0.0, None);
    for at in turns(items) {
        let item = &items[at];
        let day = |effort: f64| effort / capacity.max(1e-9) * days;
        let ready = item.after.iter().filter_map(|(other, lag)| Some(until_of.get(other)? + f64::from(*lag)));
        let ready = ready.fold(0.0, f64::max);
        let elsewhere = item.ready.filter(|ready| *ready > first);
        let elsewhere = elsewhere.map_or(0, |ready| work.count(DayRange { first, last: ready.add_days(-1) }));
        // On the day after what it waits for, if there is one.
        let ready = ready.max(f64::from(elsewhere));
        let from = (day(done) + 1e-9).floor().max(ready).min(days - 1.0);
        done += item.effort;
        let until = (day(done) - 1e-9).ceil().max(from + 1.0);
        let dates =
            DayRange { first: work.end_of_work(first, from as i32 + 1), last: work.end_of_work(first, until as i32) };
        let behind = last.filter(|last| item.after.iter().any(|(other, _)| other == last));
        last = Some(item.item);
        placed.push(LaidItem { item: item.item, dates, behind, late: ready > from || until > days });
        until_of.insert(item.item, until);
    }
    placed
}

/// The items in the order of their turns: of those that wait for none of the others, the one with the most worth for its effort, the first where several have.
fn turns(items: &[PacedItem]) -> Vec<usize> {
    let place: Map<ItemIndex, usize> = items.iter().enumerate().map(|(at, item)| (item.item, at)).collect();
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    let mut waits = vec![0; items.len()];
    for (at, item) in items.iter().enumerate() {
        for &before in item.after.iter().filter_map(|(other, _)| place.get(other)) {
            dependents[before].push(at);
            waits[at] += 1;
        }
    }
    let keys: Vec<u64> = items.iter().map(|item| order::descending(item.worth / item.effort.max(1e-9))).collect();
    let by_density = order::sorted(&keys);
    let mut rank = vec![0; items.len()];
    for (place, &at) in by_density.iter().enumerate() {
        rank[at as usize] = place;
    }
    let mut free: BinaryHeap<Reverse<usize>> =
        (0..items.len()).filter(|at| waits[*at] == 0).map(|at| Reverse(rank[at])).collect();
    let mut taken = vec![false; items.len()];
    let mut turns = Vec::with_capacity(items.len());
    let mut first = 0;
    while turns.len() < items.len() {
        let at = match free.pop() {
            Some(Reverse(place)) => by_density[place] as usize,
            // On a cycle everybody waits: the first goes.
            None => {
                while taken[first] {
                    first += 1;
                }
                first
            }
        };
        if std::mem::replace(&mut taken[at], true) {
            continue;
        }
        turns.push(at);
        for &dependent in &dependents[at] {
            waits[dependent] -= 1;
            if waits[dependent] == 0 {
                free.push(Reverse(rank[dependent]));
            }
        }
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paced(item: usize, worth: f64, after: &[usize]) -> PacedItem {
        let after = after.iter().map(|other| (ItemIndex::new(*other), 0)).collect();
        PacedItem { item: ItemIndex::new(item), effort: 1.0, worth, after, ready: None }
    }

    #[test]
    fn turns_follow_worth_behind_what_each_waits_for() {
        let items = [
            paced(0, 1.0, &[]),
            paced(1, 9.0, &[0]),
            paced(2, 5.0, &[]),
            paced(3, 5.0, &[]),
            paced(4, 7.0, &[5]),
            paced(5, 0.0, &[4]),
        ];
        // 4 and 5 wait for each other: when nobody else is left, the first of them goes.
        assert_eq!(turns(&items), [2, 3, 0, 1, 4, 5]);
    }

    #[test]
    fn many_items_take_their_turns() {
        // Looking through all that is left for each turn, and again for whom each waits, took the cube of this.
        let items: Vec<PacedItem> = (0..100_000).map(|item| paced(item, (item % 7) as f64, &[item / 2])).collect();
        let turns = turns(&items);
        let mut seen = vec![false; items.len()];
        for at in turns {
            assert!(at == 0 || seen[at / 2]);
            seen[at] = true;
        }
        assert!(seen.into_iter().all(|seen| seen));
    }
}
