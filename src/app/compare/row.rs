//! A change since the state that is compared with, as the list shows it.

use crate::model::Uid;
use std::rc::Rc;

/// A change for the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRow {
    /// The item's id.
    pub id: Rc<str>,
    /// The item, where it is still there.
    pub uid: Option<Uid>,
    pub title: Rc<str>,
    /// The fate of the item: a short word.
    pub fate: &'static str,
    /// The same in full: dates, days, ranks.
    pub words: String,
    /// The reasons that the plan has for it.
    pub reasons: Vec<String>,
}
