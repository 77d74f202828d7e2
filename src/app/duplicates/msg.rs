//! The messages of items that mean the same.

use crate::app::duplicates::fields::ItemPart;
use crate::model::Uid;
use std::rc::Rc;

/// A message of items that mean the same.
#[derive(Clone, Debug, PartialEq)]
pub enum DuplicatesMsg {
    /// Ask how these items become one.
    Ask(Vec<Uid>),
    /// Keep this one of them.
    Keep(Uid),
    /// Take a part from this one.
    Take(ItemPart, Uid),
    /// Merge them as it was answered, for this reason; may be empty.
    Merge(Rc<str>),
}
