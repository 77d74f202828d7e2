//! The order of the items under a method, kept up to date by what changed.
//!
//! Higher scores first; ties share a rank (1, 1, 3) and stand in manual order; items without a score follow, unranked, in manual order;
//! pins apply last. Items are named by their place in the plan's manual order.
//!
//! ```
//! use plan_widget::model::ItemIndex;
//! use plan_widget::score::Ranking;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a"},{"id":"b","reach":1,"impact":1,"confidence":50,"effort":1}]"#).unwrap();
//! let ranking = Ranking::new(&plan);
//! assert_eq!(ranking.order(), [1, 0]);
//! let [first, second] = [0, 1].map(ItemIndex::new);
//! assert_eq!((ranking.rank(second), ranking.rank(first)), (Some(1), None));
//! ```

use super::scorer::Scorer;
use crate::base::map::Map;
use crate::base::order;
use crate::model::index::ItemVec;
use crate::model::plan::Method;
use crate::model::{Item, ItemIndex, Plan};

/// The key of an item without a score: after every score.
const UNSCORED: u64 = u64::MAX;

/// From this many changed items on, sorting anew is cheaper than moving each within the order.
const SORT_FROM: usize = 32;

/// The items of a plan in order of a method's score.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    scorer: Scorer,
    /// By item: the score as a key of descending order, or [`UNSCORED`].
    keys: ItemVec<u64>,
    /// Items by key, then by manual order.
    order: Vec<ItemIndex>,
    scored: usize,
    /// Pinned items: the rank asked for, the item; by rank, then by manual order.
    pins: Vec<(u32, ItemIndex)>,
    /// The place each pin came to stand at; ascending, in step with `pins`.
    places: Vec<u32>,
    /// The order with the pins applied; empty where nothing is pinned.
    shown: Vec<ItemIndex>,
    /// The place in `pins` of each pinned item.
    pin_of: Map<ItemIndex, usize>,
    /// The keys of the pinned items, ascending.
    pin_keys: Vec<u64>,
    /// The number of unpinned items before each pin.
    before_pin: Vec<u32>,
}

impl Ranking {
    /// The ranking under the plan's own method.
    pub fn new(plan: &Plan) -> Ranking {
        Ranking::with(plan, plan.method())
    }

    /// The ranking under any method.
    pub fn with(plan: &Plan, method: Method) -> Ranking {
        Ranking::of(plan, Scorer::with(plan, method))
    }

    /// The ranking by a scorer that was made for this plan.
    pub fn of(plan: &Plan, scorer: Scorer) -> Ranking {
        let keys: ItemVec<u64> = plan.items().iter().map(|item| key(&scorer, item)).collect();
        let mut ranking = Ranking {
            scorer,
            keys,
            order: Vec::new(),
            scored: 0,
            pins: pins(plan),
            places: Vec::new(),
            shown: Vec::new(),
            pin_of: Map::default(),
            pin_keys: Vec::new(),
            before_pin: Vec::new(),
        };
        ranking.sort();
        ranking.place_pins();
        ranking
    }

    fn sort(&mut self) {
        self.order = order::sorted(&self.keys.raw).into_iter().map(ItemIndex::from_raw).collect();
        self.count_scored();
    }

    fn count_scored(&mut self) {
        self.scored = self.order.partition_point(|&item| self.keys[item] != UNSCORED);
    }

    /// Follows an edit: `changed` names every item whose content is not what it was at the last call. Re-scores only those and moves
    /// them within the order; a change of settings or criteria that touches scores, or of the number of items, is found out and ranks
    /// everything anew.
    ///
    /// The method stays the one this ranking was made with. After inserting or removing items call [`Ranking::inserted`] or
    /// [`Ranking::removed`] first.
    pub fn update(&mut self, plan: &Plan, changed: &[ItemIndex]) {
        let scorer = Scorer::with(plan, self.scorer.method());
        if scorer != self.scorer || plan.items().len() != self.keys.len() {
            *self = Ranking::of(plan, scorer);
            return;
        }
        let sort = changed.len() >= SORT_FROM;
        for &at in changed {
            let Some(item) = plan.items().get(at) else {
                continue;
            };
            let key = key(&self.scorer, item);
            if sort {
                self.keys[at] = key;
            } else {
                self.move_to(at, key);
                self.set_pin(at, pin(item));
            }
        }
        if sort {
            self.pins = pins(plan);
            self.sort();
        }
        self.place_pins();
    }

    /// Gives an item another key and its place in the order.
    fn move_to(&mut self, item: ItemIndex, key: u64) {
        let old = self.keys[item];
        if old == key {
            return;
        }
        let from = self.position(old, item);
        let to = self.position(key, item);
        self.keys[item] = key;
        if to > from {
            // The item itself was counted among those before its new place.
            self.order.copy_within(from + 1..to, from);
            self.order[to - 1] = item;
        } else {
            self.order.copy_within(to..from, to + 1);
            self.order[to] = item;
        }
        self.scored = self.scored + usize::from(old == UNSCORED) - usize::from(key == UNSCORED);
    }

    /// The number of items before one of this key and manual place.
    fn position(&self, key: u64, item: ItemIndex) -> usize {
        self.order.partition_point(|&other| (self.keys[other], other) < (key, item))
    }

    /// The number of items before the first of this key.
    fn before(&self, key: u64) -> usize {
        self.order.partition_point(|&other| self.keys[other] < key)
    }

    /// Items came to stand at `at`, `count` of them.
    pub fn insert_items(&mut self, plan: &Plan, at: ItemIndex, count: usize) {
        let new = plan.items().get(at..at + count).unwrap_or_default();
        let fits = plan.items().len() == self.keys.len() + count && new.len() == count;
        if !fits || count >= SORT_FROM {
            *self = Ranking::of(plan, Scorer::with(plan, self.scorer.method()));
            return;
        }
        for item in self.order.iter_mut().chain(self.pins.iter_mut().map(|(_, item)| item)) {
            *item += if *item >= at { count } else { 0 };
        }
        self.keys.splice(at..at, std::iter::repeat_n(UNSCORED, count));
        for (place, record) in new.iter().enumerate() {
            let (item, key) = (at + place, key(&self.scorer, record));
            self.keys[item] = key;
            let to = self.position(key, item);
            self.order.insert(to, item);
            self.scored += usize::from(key != UNSCORED);
            self.set_pin(item, pin(record));
        }
        self.place_pins();
    }

    /// The items `at..at + count` went.
    pub fn remove_items(&mut self, at: ItemIndex, count: usize) {
        let end = (at + count).min(self.keys.len_idx());
        let gone = at.min(end)..end;
        let count = gone.end.index() - gone.start.index();
        self.order.retain(|item| !gone.contains(item));
        self.pins.retain(|(_, item)| !gone.contains(item));
        for item in self.order.iter_mut().chain(self.pins.iter_mut().map(|(_, item)| item)) {
            *item -= if *item >= gone.end { count } else { 0 };
        }
        self.keys.drain(gone);
        self.count_scored();
        self.place_pins();
    }

    fn set_pin(&mut self, item: ItemIndex, rank: Option<u32>) {
        self.pins.retain(|(_, other)| *other != item);
        if let Some(rank) = rank {
            let at = self.pins.partition_point(|pin| *pin < (rank, item));
            self.pins.insert(at, (rank, item));
        }
    }

    /// Lays the order out with each pinned item at its rank, or the next place after it where another pin stands there already.
    fn place_pins(&mut self) {
        self.places.clear();
        self.shown.clear();
        self.pin_of = self.pins.iter().enumerate().map(|(at, (_, item))| (*item, at)).collect();
        self.pin_keys = self.pins.iter().map(|(_, item)| self.keys[*item]).collect();
        self.pin_keys.sort_unstable();
        self.before_pin.clear();
        if self.pins.is_empty() {
            return;
        }
        let mut holes: Vec<usize> = self.pins.iter().map(|&(_, item)| self.position(self.keys[item], item)).collect();
        holes.sort_by_cached_key(|hole| *hole as u64);
        let free = self.order.len() - holes.len();
        let mut holes = holes.into_iter().peekable();
        let mut next = 0;
        let mut taken = 0;
        for &(rank, item) in &self.pins {
            // So many of the others come first, runs of them at a time.
            let wanted = (rank as usize - 1).saturating_sub(self.places.len()).min(free);
            while taken < wanted {
                while holes.next_if_eq(&next).is_some() {
                    next += 1;
                }
                let run = holes.peek().map_or(wanted - taken, |hole| (hole - next).min(wanted - taken));
                self.shown.extend_from_slice(&self.order[next..next + run]);
                next += run;
                taken += run;
            }
            self.before_pin.push((self.shown.len() - self.places.len()) as u32);
            self.places.push(self.shown.len() as u32);
            self.shown.push(item);
        }
        for hole in holes {
            self.shown.extend_from_slice(&self.order[next..hole]);
            next = hole + 1;
        }
        self.shown.extend_from_slice(&self.order[next..]);
    }

    /// The scorer this ranking is by.
    pub fn scorer(&self) -> &Scorer {
        &self.scorer
    }

    /// The number of items.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// True if there are no items.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The number of items with a score.
    pub fn scored(&self) -> usize {
        self.scored
    }

    /// The score of an item; [`Scorer::score`] says why there is none.
    pub fn score(&self, item: ItemIndex) -> Option<f64> {
        self.keys
            .get(item)
            .filter(|key| **key != UNSCORED)
            .map(|key| self.scorer.merit(order::from_descending(*key)) + 0.0)
    }

    /// Items in the order of their scores alone, best first; the first [`Ranking::scored`] have a score.
    pub fn computed(&self) -> &[ItemIndex] {
        &self.order
    }

    /// Items in the order they are shown in: pins applied.
    pub fn order(&self) -> &[ItemIndex] {
        if self.pins.is_empty() { &self.order } else { &self.shown }
    }

    /// The rank by score alone, from 1; ties share the best. `None` for an item without a score.
    pub fn computed_rank(&self, item: ItemIndex) -> Option<usize> {
        let key = *self.keys.get(item)?;
        (key != UNSCORED).then(|| self.before(key) + 1)
    }

    /// The rank shown, from 1. A pinned item has the place it is pinned to, score or not. Of the others those without a score
    /// have none; those with one have the place of the first they tie with.
    pub fn rank(&self, item: ItemIndex) -> Option<usize> {
        if let Some(at) = self.pin_of.get(&item) {
            return Some(self.places[*at] as usize + 1);
        }
        let key = *self.keys.get(item)?;
        if key == UNSCORED {
            return None;
        }
        let before = self.before(key) - self.pin_keys.partition_point(|other| *other < key);
        // A pin that stands before the first of the tie pushes it down by one.
        let pushed = self.before_pin.partition_point(|others| *others as usize <= before);
        Some(before + pushed + 1)
    }

    /// True if another item has the same score.
    pub fn ties(&self, item: ItemIndex) -> bool {
        let Some(&key) = self.keys.get(item).filter(|key| **key != UNSCORED) else {
            return false;
        };
        let next = self.before(key) + 1;
        self.order.get(next).is_some_and(|&other| self.keys[other] == key)
    }

    /// The rank an item is pinned to, if it is.
    pub fn pinned(&self, item: ItemIndex) -> Option<usize> {
        self.pin_of.get(&item).map(|at| self.pins[*at].0 as usize)
    }
}

fn key(scorer: &Scorer, item: &Item) -> u64 {
    scorer.number(item).map_or(UNSCORED, |score| order::descending(scorer.merit(score)))
}

/// The pinned items of a plan: rank and place, in this order.
fn pins(plan: &Plan) -> Vec<(u32, ItemIndex)> {
    let mut pins: Vec<(u32, ItemIndex)> =
        plan.items().iter_enumerated().filter_map(|(at, item)| Some((pin(item)?, at))).collect();
    pins.sort_by_cached_key(|(rank, item)| u64::from(*rank) << 32 | u64::from(item.raw()));
    pins
}

/// The rank asked for by the item's pin, at least 1.
fn pin(item: &Item) -> Option<u32> {
    Some(item.pin()?.rank()? as u32)
}
