//! The cells of many items: what a whole table of them asks for again and again is worked out once.

use std::cell::OnceCell;

use super::cell::{dependency_names, value_cell};
use super::names::{LISTS, fold, list_of, name_key};
use super::words;
use crate::base::map::Map;
use crate::model::{Key, Plan, Record};

/// The cells of many items of one plan; see [`cell_text`](super::cell::cell_text). Names are looked up in a table that is made once for each list.
pub struct CellTexts<'p> {
    plan: &'p Plan,
    lists: [OnceCell<Listed<'p>>; 4],
}

/// The entries of a list by id, and whom a name or id means: nobody where it means several.
#[derive(Default)]
struct Listed<'p> {
    first: Map<&'p str, &'p Record>,
    meant: Map<String, Option<&'p str>>,
}

impl<'p> Listed<'p> {
    fn new(plan: &'p Plan, list: Key) -> Listed<'p> {
        let mut listed = Listed::default();
        let nested = plan.list(list).iter().flat_map(|entry| entry.records(Key::KeyResults));
        for entry in plan.list(list).iter().chain(nested) {
            listed.first.entry(entry.id()).or_insert(entry);
            for name in [entry.text_or_empty(name_key(list)), entry.id()] {
                let meant = listed.meant.entry(fold(name)).or_insert_with(|| Some(entry.id()));
                *meant = meant.filter(|id| *id == entry.id());
            }
        }
        listed
    }

    /// The name of an entry where that name means it and nothing else, or its id.
    fn name<'n>(&'n self, list: Key, id: &'n str) -> &'n str {
        let name = self.first.get(id).map_or("", |entry| entry.text_or_empty(name_key(list)));
        let folded = fold(name);
        let plain = !folded.is_empty() && name.trim() == name && !words::is_nothing(name);
        if plain && self.meant.get(&folded).is_some_and(|meant| *meant == Some(id)) { name } else { id }
    }
}

impl<'p> CellTexts<'p> {
    /// The cells of a plan's items.
    pub fn new(plan: &'p Plan) -> CellTexts<'p> {
        CellTexts { plan, lists: Default::default() }
    }

    fn listed(&self, list: Key) -> &Listed<'p> {
        let at = LISTS.iter().position(|known| *known == list).unwrap_or(LISTS.len() - 1);
        self.lists[at].get_or_init(|| Listed::new(self.plan, list))
    }

    /// The items that an item waits for, by title where that means one and nothing else.
    pub fn dependencies(&self, item: &Record) -> String {
        let items = self.listed(Key::Items);
        dependency_names(item, &|id| items.name(Key::Items, id).to_owned(), &|text| {
            items.meant.contains_key(&fold(text))
        })
        .unwrap_or_else(|| self.text(item, Key::DependsOn))
    }

    /// The text of an item's cell.
    pub fn text(&self, item: &Record, key: Key) -> String {
        let listed = |list: Key| self.listed(list);
        // A parent that is not among the items is none, and whoever reads the table would make one of it.
        let is_lost = |id: &str| listed(Key::Items).first.get(id).is_none_or(|parent| parent.raw().is_some());
        if key == Key::Parent && item.text(key).is_some_and(is_lost) {
            return String::new();
        }
        let name = |key: Key, id: &str| {
            let list = list_of(key).unwrap_or(Key::Items);
            listed(list).name(list, id).to_owned()
        };
        item.get(key).map_or_else(String::new, |value| value_cell(&name, key, value))
    }
}
