//! The deeds that the menu of a card, a bar or a bubble offers.
//!
//! ```
//! use plan_widget::app::items::item_menu::ItemDeed;
//!
//! assert_eq!(ItemDeed::Unschedule.words(), "Remove dates");
//! ```

use crate::app::doc::Doc;
use crate::app::timeline::time::ItemTimes;
use crate::app::timeline::wholes;
use crate::app::view::View;
use crate::model::Uid;
use crate::model::words::Status;

/// A deed that is offered for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemDeed {
    /// Open its details.
    Open,
    /// Add a child item.
    AddChild,
    /// Copy it with all that is below it.
    Duplicate,
    /// Say that it is done.
    Finish,
    /// Lock its dates.
    Lock,
    /// Let its dates go.
    Unlock,
    /// Take its dates away.
    Unschedule,
    /// Delete it.
    Delete,
}

impl ItemDeed {
    /// The words of the entry.
    pub fn words(self) -> &'static str {
        match self {
            ItemDeed::Open => "Open details",
            ItemDeed::AddChild => "Add child item",
            ItemDeed::Duplicate => "Duplicate",
            ItemDeed::Finish => "Mark as done",
            ItemDeed::Lock => "Lock dates",
            ItemDeed::Unlock => "Unlock dates",
            ItemDeed::Unschedule => "Remove dates",
            ItemDeed::Delete => "Delete",
        }
    }
}

/// The deeds for an item on a view, in order: only those that would do something.
pub fn deeds(doc: &Doc, view: View, uid: Uid) -> Vec<ItemDeed> {
    let Some(item) = doc.plan.item_index(uid).map(|at| &doc.plan.items()[at]) else { return Vec::new() };
    if item.raw().is_some() {
        return vec![ItemDeed::Delete];
    }
    let mut deeds = vec![ItemDeed::Open, ItemDeed::AddChild, ItemDeed::Duplicate];
    let dated = ItemTimes::of(item).is_some();
    if view == View::Timeline && dated {
        deeds.push(if item.locked() { ItemDeed::Unlock } else { ItemDeed::Lock });
        if !wholes::whole(doc, uid).is_some_and(|whole| whole.only) {
            deeds.push(ItemDeed::Unschedule);
        }
    }
    if !item.status().is_some_and(Status::is_over) {
        deeds.push(ItemDeed::Finish);
    }
    deeds.push(ItemDeed::Delete);
    deeds
}
