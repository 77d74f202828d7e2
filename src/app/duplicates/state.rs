//! The items that are to be merged, as the dialog that asks about them remembers it.

use crate::app::duplicates::fields::ItemPart;
use crate::model::Uid;
use std::rc::Rc;

/// Items that are to become one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergeWish {
    /// The items, in the plan's order.
    pub items: Rc<[Uid]>,
    /// The one that stays.
    pub keep: Uid,
    /// The parts that are taken from another item than they would be by themselves.
    pub chosen: Rc<[(ItemPart, Uid)]>,
}

/// Items that mean the same, as a view remembers them.
#[derive(Clone, Debug, Default)]
pub struct DuplicatesState {
    /// The merge that is asked about.
    pub wish: MergeWish,
}
