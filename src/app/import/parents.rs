//! The sentences about items above the rows of a table, which its columns name and nothing was yet.

use crate::exchange::import::levels::ParentLevel;
use crate::exchange::preview::Preview;

/// The number of titles that a sentence names.
const NAMED: usize = 3;

/// A sentence for each level: `3 epics will be added: Checkout, Search, …`
pub(super) fn new_parents(preview: &Preview) -> Vec<String> {
    let mut levels: Vec<Option<ParentLevel>> = preview.parents.iter().map(|parent| parent.level).collect();
    levels.sort_by_key(|level| (level.is_none(), *level));
    levels.dedup();
    let sentence = |level: &Option<ParentLevel>| {
        let names: Vec<&str> =
            preview.parents.iter().filter(|parent| parent.level == *level).map(|parent| &*parent.name).collect();
        let word = level.map_or("parent", ParentLevel::kind);
        let counted = if names.len() == 1 { format!("1 {word}") } else { format!("{} {word}s", names.len()) };
        let more = if names.len() > NAMED { ", …" } else { "" };
        format!("{counted} will be added: {}{more}.", names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", "))
    };
    levels.iter().map(sentence).collect()
}
