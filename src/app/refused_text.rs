//! The sentences about commands that did not happen.

use crate::base::say::refused as say;
use crate::edit::CommandRefusal;
use crate::model::plan::MAX_ITEMS;
use std::rc::Rc;

/// The reason why a command did not happen.
pub fn refused(refused: &CommandRefusal) -> String {
    match refused {
        CommandRefusal::ReadOnly => say::read_only().to_owned(),
        CommandRefusal::Gone => say::gone().to_owned(),
        CommandRefusal::TooManyItems => say::too_many_items(MAX_ITEMS),
        CommandRefusal::NoSuchKey => say::no_such_key().to_owned(),
        CommandRefusal::Cycle(titles) => say::cycle(circle(titles)),
        CommandRefusal::WaitsForPart(item, other) => say::waits_for_part(item, other),
        CommandRefusal::ParentCycle(titles) => parent_cycle(titles),
    }
}

fn circle(titles: &[Rc<str>]) -> String {
    titles.iter().chain(titles.first()).map(|title| &**title).collect::<Vec<_>>().join(" → ")
}

fn parent_cycle(titles: &[Rc<str>]) -> String {
    match titles {
        [title] => say::own_parent(title),
        titles => say::parent_cycle(circle(titles)),
    }
}
