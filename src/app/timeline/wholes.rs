//! Items with dated parts, and the dates that a move gives them.

use crate::app::doc::Doc;
use crate::app::timeline::bar::Stage;
use crate::app::timeline::time::ItemTimes;
use crate::model::{ItemIndex, Uid};
use crate::schedule::workdays::PlanCalendars;

/// An item with dated parts.
pub struct DatedWhole {
    /// The item.
    pub item: ItemIndex,
    /// Its own times, or what its parts come to.
    pub when: ItemTimes,
    /// True if it has none of its own.
    pub only: bool,
}

/// An item as a whole of dated parts; `None` where it has none.
pub fn whole(doc: &Doc, uid: Uid) -> Option<DatedWhole> {
    let plan = &doc.plan;
    let item = plan.item_index(uid)?;
    let range = doc.sums().derived(item)?.range?;
    let own = ItemTimes::of(&plan.items()[item]);
    Some(DatedWhole { item, when: own.unwrap_or(ItemTimes::days(range)), only: own.is_none() })
}

/// A move of an item with its parts.
pub struct BranchMove {
    /// The items whose own dates change, with the new ones, in tree order.
    pub times: Vec<(ItemIndex, ItemTimes)>,
    /// The number of its dated parts that stay.
    pub stays: StayingParts,
}

/// The number of dated parts that stay where they are while the item above them moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StayingParts {
    /// Locked ones.
    pub locked: usize,
    /// Those that are done or dropped.
    pub over: usize,
}

impl BranchMove {
    /// The number of parts that move along with the item itself.
    pub fn along(&self, item: ItemIndex) -> usize {
        self.times.iter().filter(|(at, _)| *at != item).count()
    }
}

/// The times that an item and its dated parts get when it is moved by days. Parts that are locked, done or dropped stay.
pub fn moved(doc: &Doc, item: ItemIndex, days: i32) -> BranchMove {
    let plan = &doc.plan;
    let (items, fiscal, calendars) = (plan.items(), plan.fiscal_start(), PlanCalendars::of(plan));
    let sums = doc.sums();
    let mut found = BranchMove { times: Vec::new(), stays: StayingParts::default() };
    for at in [item].into_iter().chain(sums.tree().branch_below(item).iter().copied()) {
        let own = &items[at];
        let Some(when) = ItemTimes::of(own) else { continue };
        if at != item && Stage::of(own).is_over() {
            found.stays.over += 1;
            continue;
        }
        if own.locked() {
            found.stays.locked += 1;
            continue;
        }
        let new = when.moved(when.range(fiscal).first.add_days(days), calendars.item(own), fiscal);
        if new != when {
            found.times.push((at, new));
        }
    }
    found
}
