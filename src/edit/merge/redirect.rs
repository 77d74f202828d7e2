//! References to an item that one side has merged into another while the other side came to refer to it: they mean the item that it was merged into.

use std::rc::Rc;

use super::ident::EntryIdentity;
use super::merging::{BASE, MergedList, OURS, THEIRS};
use crate::base::map::Map;
use crate::model::schema::ITEM;
use crate::model::{Entry, Item, Key, Record, Value, depends};

/// Items that one side has made parts of others, by their ids: the id of the other, and the side.
type MergedAway = Map<Rc<str>, (Rc<str>, usize)>;

/// Makes `parent` and `depends_on` of the items that stay name the item that another has become a part of. What the side that merged them left dangling stays so.
pub fn references(lists: &mut [MergedList]) {
    let Some(list) = lists.iter_mut().find(|list| list.key == Key::Items) else { return };
    let mut away = MergedAway::default();
    for entry in list.kept.values() {
        for old in Item::of(entry).merged_from() {
            let ident = EntryIdentity::Named(old.id().into(), 0);
            let there = [BASE, OURS, THEIRS].map(|side| list.found[side].contains_key(&ident));
            let side = match there {
                _ if list.kept.contains_key(&ident) => continue,
                [true, true, false] => THEIRS,
                [true, false, true] => OURS,
                _ => continue,
            };
            away.insert(old.id().into(), (entry.id().into(), side));
        }
    }
    if away.is_empty() {
        return;
    }
    let found = &list.found;
    let changed = |(ident, entry): (&EntryIdentity, &Rc<Record>)| {
        let entry = redirected(entry, &away, &|side| found[side].get(ident).cloned())?;
        Some((ident.clone(), Rc::new(entry)))
    };
    let redirected: Vec<(EntryIdentity, Rc<Record>)> = list.kept.iter().filter_map(changed).collect();
    list.kept.extend(redirected);
}

/// An entry with its references led on; `None` where it has none to items that are merged away. `known` is the entry as a side has it.
fn redirected(entry: &Rc<Record>, away: &MergedAway, known: &dyn Fn(usize) -> Option<Rc<Record>>) -> Option<Record> {
    if entry.raw().is_some() {
        return None;
    }
    let item = Item::of(entry);
    let to = |id: &str| {
        let (to, side) = away.get(id)?;
        // Whoever merged the items with the reference standing there has left it on purpose.
        let knew = known(*side).is_some_and(|entry| {
            let item = Item::of(&entry);
            item.parent() == Some(id) || item.depends_on().any(|other| other == id)
        });
        (!knew).then(|| to.clone())
    };
    let (parent, waits) = (item.parent().and_then(to), item.depends_on().any(|id| to(id).is_some()));
    if parent.is_none() && !waits {
        return None;
    }
    let mut record = Record::clone(entry);
    if let Some(to) = parent {
        record.set(&ITEM, Key::Parent, (*to != *entry.id()).then_some(Value::Text(to)));
    }
    if waits {
        let mut seen: Vec<Value> = Vec::new();
        let led = depends::edited(entry, |element| {
            let Some(to) = element.as_reference().and_then(to) else {
                seen.push(element.clone());
                return Some(element.clone());
            };
            let new = depends::renamed(element, &to);
            let is_new = *to != *entry.id() && !seen.contains(&new);
            seen.push(new.clone());
            is_new.then_some(new)
        });
        record.set(&ITEM, Key::DependsOn, led);
    }
    Some(record)
}
