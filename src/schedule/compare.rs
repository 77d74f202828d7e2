//! Two states of a plan side by side: what slipped, was pulled in, came and went, and moved in rank.
//!
//! ```
//! use index_vec::index_vec;
//! use plan_widget::schedule::compare::{ItemFate, compare, of_plan};
//! use plan_widget::wire::read;
//!
//! let plan = |end: &str| read(&format!(r#"[{{"id":"a","start":"2027-01-04","end":"{end}"}}]"#)).unwrap();
//! let (before, after) = (plan("2027-01-08"), plan("2027-01-11"));
//! let ranks = index_vec![None];
//! let changes = compare(&of_plan(&before, &ranks), &of_plan(&after, &ranks));
//! assert_eq!(changes[0].fate, ItemFate::Slipped(3));
//! ```

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::calendar::DayRange;
use super::dates::ScheduledDates;
use crate::base::number::Number;
use crate::model::index::ItemSlice;
use crate::model::schema::BASELINE_ITEM;
use crate::model::words::Status;
use crate::model::{Baseline, BaselineItem, Entry, Key, MergedItem, Plan, Record, Uid, Value};

/// The standing of an item at some time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemStanding<'a> {
    pub id: &'a str,
    /// Empty where the state knows only ids.
    pub title: &'a str,
    pub range: Option<DayRange>,
    /// From 1.
    pub rank: Option<u32>,
    /// The items that it was made of besides itself.
    pub merged: &'a [MergedItem],
    /// The id of the item it is a part of, empty at the top; `None` where the state says nothing of parents.
    pub parent: Option<&'a str>,
    /// In the plan, but with status `dropped`.
    pub dropped: bool,
}

/// The fate of an item between two states.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ItemFate {
    Added,
    /// Gone, or marked as dropped.
    Dropped,
    /// It had no dates and has some.
    Scheduled,
    /// It had dates and has none.
    Unscheduled,
    /// Ends that many days later, at least 1.
    Slipped(i32),
    /// Ends that many days earlier, at least 1.
    PulledIn(i32),
    /// Ends when it did; starts that many days later (earlier if negative), not 0.
    Restarted(i32),
    /// The same dates, or none in both.
    Kept,
}

/// An item in two states.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemChange<'a> {
    pub id: &'a str,
    /// The newer title; the id where none is known.
    pub title: &'a str,
    pub fate: ItemFate,
    pub before: Option<ItemStanding<'a>>,
    pub after: Option<ItemStanding<'a>>,
}

impl<'a> ItemChange<'a> {
    /// The ids of the parents before and after, empty at the top, where the item went from one to another.
    pub fn moved(&self) -> Option<(&'a str, &'a str)> {
        let (before, after) = (self.before?.parent?, self.after?.parent?);
        (before != after).then_some((before, after))
    }

    /// The places an item went up (positive) or down in rank; `None` where it was not ranked in both.
    pub fn climbed(&self) -> Option<i32> {
        let rank = |state: Option<ItemStanding<'_>>| state.and_then(|state| state.rank).map(i64::from);
        Some((rank(self.before)? - rank(self.after)?) as i32)
    }

    /// True if anything is different.
    pub fn is_change(&self) -> bool {
        self.fate != ItemFate::Kept || self.moved().is_some() || self.climbed().is_some_and(|places| places != 0)
    }
}

/// The standings of the items of a plan. `ranks` are theirs, in manual order. Items without an id are left out: nothing could be
/// compared with them.
pub fn of_plan<'a>(plan: &'a Plan, ranks: &ItemSlice<Option<u32>>) -> Vec<ItemStanding<'a>> {
    let fiscal_start = plan.fiscal_start();
    plan.items()
        .iter_enumerated()
        .filter(|(_, item)| !item.id().is_empty())
        .map(|(at, item)| ItemStanding {
            id: item.id(),
            title: item.title().unwrap_or_default(),
            range: ScheduledDates::of(item, fiscal_start).map(|dated| dated.range),
            rank: ranks.get(at).copied().flatten(),
            merged: item.merged_from(),
            parent: Some(item.parent().unwrap_or_default()),
            dropped: item.status() == Some(Status::Dropped),
        })
        .collect()
}

/// The standings of the items when a baseline was taken. One in which no item has a parent says nothing of parents: it may be older than they are.
pub fn of_baseline(baseline: &Baseline, fiscal_start: u8) -> Vec<ItemStanding<'_>> {
    let nested = baseline.items().iter().any(|(_, entry)| entry.parent().is_some());
    fn stood<'a>(
        (id, entry): (&'a Rc<str>, Option<&'a BaselineItem>),
        fiscal_start: u8,
        nested: bool,
    ) -> ItemStanding<'a> {
        ItemStanding {
            id,
            title: "",
            // What cannot be read still says that the item was there.
            range: entry.and_then(|entry| ScheduledDates::of(entry, fiscal_start)).map(|dated| dated.range),
            rank: entry.and_then(BaselineItem::rank).map(|rank| rank as u32),
            merged: &[],
            parent: nested.then(|| entry.and_then(BaselineItem::parent).unwrap_or_default()),
            dropped: false,
        }
    }
    baseline.items().entries().map(|entry| stood(entry, fiscal_start, nested)).collect()
}

/// The `items` of a baseline taken now. `ranks` are the items', in manual order; dropped items are left out.
pub fn take(plan: &Plan, ranks: &ItemSlice<Option<u32>>) -> Value {
    let mut seen = crate::base::map::Set::default();
    let mut entries = Vec::new();
    for (at, item) in plan.items().iter_enumerated() {
        let id = item.id();
        if id.is_empty() || item.status() == Some(Status::Dropped) || !seen.insert(id) {
            continue;
        }
        let mut entry = Record::new(Uid::default());
        for key in [Key::Start, Key::End, Key::Parent] {
            entry.set(&BASELINE_ITEM, key, item.record().text(key).map(Value::text));
        }
        let rank = ranks.get(at).copied().flatten().and_then(|rank| Number::new(f64::from(rank)));
        entry.set(&BASELINE_ITEM, Key::Rank, rank.map(Value::Num));
        entries.push((Rc::from(id), Value::Record(Rc::new(entry))));
    }
    Value::Map(entries.into())
}

/// The changes of every item between two states: those of `after` in their order, then those that only `before` has, in theirs.
/// An id that stands twice means its first item. Items dropped in both are left out.
pub fn compare<'a>(before: &[ItemStanding<'a>], after: &[ItemStanding<'a>]) -> Vec<ItemChange<'a>> {
    let (old, new) = (first_places(before), first_places(after));
    let still = after.iter().enumerate().filter(|(at, state)| new.get(state.id) == Some(at));
    let merged: Set<&str> = after.iter().flat_map(|state| state.merged).map(|old| old.id()).collect();
    let gone =
        before.iter().enumerate().filter(|(at, state)| old.get(state.id) == Some(at) && !new.contains_key(state.id));
    // What has become a part of another item is not dropped.
    let gone = gone.filter(|(_, state)| !merged.contains(state.id));
    still
        .chain(gone)
        .filter_map(|(_, state)| {
            let find =
                |index: &Map<&str, usize>, states: &[ItemStanding<'a>]| index.get(state.id).map(|at| states[*at]);
            change(state.id, find(&old, before), find(&new, after))
        })
        .collect()
}

fn first_places<'a>(states: &[ItemStanding<'a>]) -> Map<&'a str, usize> {
    let mut places = Map::default();
    for (at, state) in states.iter().enumerate() {
        places.entry(state.id).or_insert(at);
    }
    places
}

fn change<'a>(
    id: &'a str,
    before: Option<ItemStanding<'a>>,
    after: Option<ItemStanding<'a>>,
) -> Option<ItemChange<'a>> {
    let title = [after, before].into_iter().flatten().map(|state| state.title).find(|title| !title.is_empty());
    let live = |state: Option<ItemStanding<'a>>| state.filter(|state| !state.dropped);
    let fate = match (live(before), live(after)) {
        (None, None) => return None,
        (None, Some(_)) => ItemFate::Added,
        (Some(_), None) => ItemFate::Dropped,
        (Some(old), Some(new)) => match (old.range, new.range) {
            (None, None) => ItemFate::Kept,
            (None, Some(_)) => ItemFate::Scheduled,
            (Some(_), None) => ItemFate::Unscheduled,
            (Some(old), Some(new)) => match (new.last.days_since(old.last), new.first.days_since(old.first)) {
                (0, 0) => ItemFate::Kept,
                (0, start) => ItemFate::Restarted(start),
                (end, _) if end > 0 => ItemFate::Slipped(end),
                (end, _) => ItemFate::PulledIn(-end),
            },
        },
    };
    Some(ItemChange { id, title: title.unwrap_or(id), fate, before: live(before), after: live(after) })
}
