//! A second plan's entries on their way into this one.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::import::records::Landing;
use super::names::fold;
use crate::model::schema::{self, DEPENDENCY, Schema};
use crate::model::{Key, Plan, Record, Value};

/// The lists that come in, in this order; baselines are one plan's own past and stay behind.
const LISTS: [Key; 6] = [Key::Teams, Key::Objectives, Key::Timeboxes, Key::Milestones, Key::Criteria, Key::Items];

/// Ids of theirs that mean another entry here, by list.
/// The new id of each entry whose old one is taken, by its list.
pub type Renamed = Map<(Key, Rc<str>), Rc<str>>;

/// The entries of `theirs` that `plan` does not have, ready to be inserted: `plan` hands out the uids, `ids` hands out ids that nobody else has.
///
/// An entry with an id and a name that an entry here has is that entry, which stays as it is; so is a team, timebox, objective or criterion with the name of
/// one here. An entry whose id is taken by something else gets a new one, and what refers to it follows.
pub fn joined(theirs: &Plan, plan: &mut Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Landing {
    let mut renamed = Renamed::default();
    let mut coming: Vec<(Key, Vec<Rc<Record>>)> = Vec::new();
    for list in LISTS {
        let mut known: Map<&str, &Rc<Record>> = Map::default();
        for entry in plan.list(list) {
            known.entry(entry.id()).or_insert(entry);
        }
        let items = plan.items().iter().filter(|_| list == Key::Items);
        let merged = items.flat_map(|item| item.merged_from().iter().map(|old| (old.id(), item.id())));
        let merged: Map<&str, &str> = merged.collect();
        let named: Map<String, &Rc<Record>> = plan.list(list).iter().map(|entry| (name(entry), entry)).collect();
        let theirs_known: Set<&str> = theirs.list(list).iter().map(|entry| entry.id()).collect();
        let mut entries = Vec::new();
        for entry in theirs.list(list) {
            let (id, called) = (entry.id(), name(entry));
            let twin =
                named.get(&called).filter(|_| !called.is_empty() && list != Key::Items && list != Key::Milestones);
            // What has become a part of an item here stays that.
            if let Some(into) = merged.get(id).filter(|_| !known.contains_key(id)) {
                renamed.insert((list, Rc::from(id)), Rc::from(*into));
                continue;
            }
            match known.get(id).filter(|_| !id.is_empty()) {
                Some(same) if name(same) == called => continue,
                _ if twin.is_some() => {
                    renamed.extend(twin.map(|twin| ((list, Rc::from(id)), Rc::from(twin.id()))));
                    continue;
                }
                Some(_) => {
                    let fresh = loop {
                        let fresh = ids();
                        if !known.contains_key(&*fresh) && !theirs_known.contains(&*fresh) {
                            break fresh;
                        }
                    };
                    renamed.insert((list, Rc::from(id)), fresh);
                }
                None => {}
            }
            entries.push(entry.clone());
        }
        coming.push((list, entries));
    }
    let mut landing = Landing::default();
    for (list, entries) in coming {
        let Some(of) = schema::of_list(list) else { continue };
        let entries: Vec<Rc<Record>> = entries
            .into_iter()
            .map(|entry| {
                let mut entry = Record::clone(&entry);
                entry.uid = plan.fresh_uid();
                rename(&mut entry, of, list, &renamed);
                Rc::new(entry)
            })
            .collect();
        if list == Key::Items {
            landing.items = entries;
        } else if !entries.is_empty() {
            landing.made.push((list, entries));
        }
    }
    landing
}

fn name(entry: &Record) -> String {
    fold(entry.text(Key::Name).or(entry.text(Key::Title)).unwrap_or_default())
}

/// Gives an entry its new id, and its references theirs.
pub fn rename(entry: &mut Record, of: &Schema, list: Key, renamed: &Renamed) {
    for (key, _) in of.fields {
        let to = match key {
            Key::Id => list,
            Key::Team => Key::Teams,
            Key::Timebox | Key::MoscowIn => Key::Timeboxes,
            Key::Objectives => Key::Objectives,
            Key::DependsOn | Key::Parent => Key::Items,
            Key::Criteria => Key::Criteria,
            _ => continue,
        };
        let new = |id: &Rc<str>| renamed.get(&(to, id.clone())).unwrap_or(id).clone();
        let value = match entry.get(*key) {
            Some(Value::Text(id)) => Value::Text(new(id)),
            Some(Value::List(all)) => {
                let all = all.iter().map(|one| match one {
                    Value::Text(id) => Value::Text(new(id)),
                    Value::Record(one) => match one.get(Key::Id) {
                        Some(Value::Text(id)) => {
                            Value::Record(Rc::new(Record::clone(one).with(&DEPENDENCY, Key::Id, Value::Text(new(id)))))
                        }
                        _ => Value::Record(one.clone()),
                    },
                    other => other.clone(),
                });
                Value::List(all.collect())
            }
            Some(Value::Map(map)) => Value::Map(map.iter().map(|(id, value)| (new(id), value.clone())).collect()),
            _ => continue,
        };
        entry.set(of, *key, Some(value));
    }
}
