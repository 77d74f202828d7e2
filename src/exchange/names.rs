//! Entries by the names people write for them: teams, timeboxes, objectives, items.

use crate::base::case::lower_char;
use crate::base::map::Map;
use std::cell::OnceCell;
use std::rc::Rc;

use crate::model::{Key, Plan};

/// Looks entries of one plan up by id or by name, whatever the letters' case and the spacing.
pub struct Names<'p> {
    plan: &'p Plan,
    maps: [OnceCell<Map<String, Rc<str>>>; 4],
}

/// The lists whose entries are found by name.
pub(super) const LISTS: [Key; 4] = [Key::Teams, Key::Timeboxes, Key::Objectives, Key::Items];

impl<'p> Names<'p> {
    /// The names of a plan; each list is gone through when it is first asked for.
    pub fn new(plan: &'p Plan) -> Names<'p> {
        Names { plan, maps: Default::default() }
    }

    /// The plan.
    pub fn plan(&self) -> &'p Plan {
        self.plan
    }

    /// The id of the entry with that id, or with that name (the first where several have it). A key result counts among the objectives.
    pub fn find(&self, list: Key, name: &str) -> Option<&Rc<str>> {
        let at = LISTS.iter().position(|known| *known == list)?;
        let map = self.maps[at].get_or_init(|| map_of(self.plan, list));
        map.get(name).or_else(|| map.get(&fold(name)))
    }
}

/// The key an entry of a list is named by.
pub fn name_key(list: Key) -> Key {
    if list == Key::Teams { Key::Name } else { Key::Title }
}

/// The list that a key of an item points into; `None` for a key that holds no references.
pub fn list_of(key: Key) -> Option<Key> {
    match key {
        Key::Team => Some(Key::Teams),
        Key::Timebox => Some(Key::Timeboxes),
        Key::Objectives => Some(Key::Objectives),
        Key::DependsOn | Key::Parent => Some(Key::Items),
        _ => None,
    }
}

/// A text without its case and with single spaces: what two spellings of one name have in common.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(lower_char));
    }
    out
}

/// Ids as they stand come first, then names; the first entry with a name is meant.
fn map_of(plan: &Plan, list: Key) -> Map<String, Rc<str>> {
    let mut map = Map::default();
    let key = name_key(list);
    let nested = |entry: &'_ _| crate::model::Record::records(entry, Key::KeyResults).to_vec();
    let mut entries: Vec<_> = plan.list(list).to_vec();
    if list == Key::Objectives {
        entries.extend(plan.list(list).iter().flat_map(|entry| nested(entry)));
    }
    for entry in entries.iter().filter(|entry| !entry.id().is_empty()) {
        map.entry(entry.id().to_owned()).or_insert_with(|| Rc::from(entry.id()));
    }
    for entry in entries.iter().filter(|entry| !entry.id().is_empty()) {
        for name in [entry.id(), entry.text_or_empty(key)] {
            let name = fold(name);
            if !name.is_empty() {
                map.entry(name).or_insert_with(|| Rc::from(entry.id()));
            }
        }
    }
    map
}
