//! The sentences about commands that did not happen.

use crate::edit::CommandRefusal;
use crate::model::plan::MAX_ITEMS;
use std::rc::Rc;

/// The reason why a command did not happen.
pub fn refused(refused: &CommandRefusal) -> String {
    match refused {
        CommandRefusal::ReadOnly => "This plan can only be looked at, so nothing was changed.".to_owned(),
        CommandRefusal::Gone => "That item is not there any more.".to_owned(),
        CommandRefusal::TooManyItems => format!("A plan holds at most {MAX_ITEMS} items, so nothing was added."),
        CommandRefusal::NoSuchKey => "That does not belong to this sort of entry.".to_owned(),
        CommandRefusal::Cycle(titles) => {
            format!("That would make them wait for each other: {}. Nothing was changed.", circle(titles))
        }
        CommandRefusal::WaitsForPart(item, other) => {
            format!("{item} can’t wait for {other}: one is part of the other. Nothing was changed.")
        }
        CommandRefusal::ParentCycle(titles) => parent_cycle(titles),
    }
}

fn circle(titles: &[Rc<str>]) -> String {
    titles.iter().chain(titles.first()).map(|title| &**title).collect::<Vec<_>>().join(" → ")
}

fn parent_cycle(titles: &[Rc<str>]) -> String {
    match titles {
        [title] => format!("{title} can’t be its own parent. Nothing was changed."),
        titles => format!("An item can’t be below its own child items: {}. Nothing was changed.", circle(titles)),
    }
}
