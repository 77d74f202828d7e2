//! The sentences about items above the rows of a table, which its columns name and nothing was yet.

use crate::base::say::common::list_comma;
use crate::base::say::import as say;
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
        let more = if names.len() > NAMED { ", …" } else { "" };
        let titles = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(list_comma()) + more;
        say::new_parents(level.map_or("parent", ParentLevel::kind), names.len(), titles)
    };
    levels.iter().map(sentence).collect()
}
