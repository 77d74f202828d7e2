//! A previewed table becomes entries of the plan.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::guess::Use;
use super::names::{fold, list_of, name_key};
use super::preview::{Becomes, Link, Named, Preview};
use crate::base::period::Period;
use crate::model::schema::{self, ITEM};
use crate::model::{Key, Plan, Record, Value};

/// Entries ready to be inserted, with uids of the plan they were made for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Landing {
    /// Teams, timeboxes and objectives that the table names and the plan does not have, by list.
    pub made: Vec<(Key, Vec<Rc<Record>>)>,
    /// The items, in the order of the rows.
    pub items: Vec<Rc<Record>>,
    /// Settings that go with them.
    pub settings: Vec<(Key, Value)>,
}

impl Landing {
    /// What to insert where, in this order, as one step: list, place, entries. The items go in front of the item now at `index` (the end where there is none).
    pub fn inserts(self, plan: &Plan, index: usize) -> Vec<(Key, usize, Vec<Rc<Record>>)> {
        let made = self.made.into_iter().map(|(list, records)| (list, plan.list(list).len(), records));
        made.chain([(Key::Items, index, self.items)]).collect()
    }
}

/// The entries of a preview. `plan` is the one they will be inserted into: it hands out the uids; `ids` hands out ids that nobody else has.
///
/// An id column's ids are kept where they are free; where one is taken, the item gets a new one and the old goes into its notes. A row with only one of start
/// and end keeps that one, but for a period, within which its bar lies: nobody knows how long a day's work would take.
pub fn to_records(preview: &Preview, plan: &mut Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Landing {
    let row_ids = row_ids(preview, plan, ids);
    let mut made = Made { plan, ids, known: Map::default(), taken: Map::default(), lists: Vec::new() };
    let mut waits: Vec<Vec<Rc<str>>> = vec![Vec::new(); preview.rows.len()];
    let mut items = Vec::with_capacity(preview.rows.len());
    for (row, cells) in preview.rows.iter().enumerate() {
        let mut item = Record::new(made.plan.fresh_uid());
        item.set(&ITEM, Key::Id, Some(Value::Text(row_ids[row].clone())));
        item.set(&ITEM, Key::Title, Some(Value::text("")));
        let (mut own, mut notes) = (Vec::new(), Vec::new());
        for (at, cell) in cells.iter().enumerate() {
            let line = || format!("{}: {}", preview.label(at), cell.text.trim());
            match (preview.columns[at].usage, &cell.becomes) {
                (_, Becomes::Nothing | Becomes::Emptied) => {}
                (Use::Key(Key::Id), _) => {
                    if *cell.text.trim() != *row_ids[row] {
                        notes.push(line());
                    }
                }
                (Use::Key(Key::Notes), Becomes::Value(value)) => {
                    own.push(value.as_text().unwrap_or_default().to_owned());
                }
                (Use::Key(key), Becomes::Value(value)) => add(&mut item, key, value.clone()),
                (Use::Key(key), Becomes::Names(names)) => {
                    let list = list_of(key).unwrap_or(Key::Items);
                    let ids: Vec<Value> = names.iter().map(|name| Value::Text(made.id_of(list, name))).collect();
                    let one = ids.first().cloned().filter(|_| key != Key::Objectives);
                    add(&mut item, key, one.unwrap_or(Value::List(ids.into())));
                }
                (usage, Becomes::Links(links)) => {
                    for link in links {
                        match (usage, link) {
                            (Use::Blocks, Link::Row(other)) => waits[*other].push(row_ids[row].clone()),
                            // An item of the plan is not changed by what is imported beside it.
                            (Use::Blocks, Link::Item(_)) => notes.push(line()),
                            (_, Link::Row(other)) => waits[row].push(row_ids[*other].clone()),
                            (_, Link::Item(id)) => waits[row].push(id.clone()),
                        }
                    }
                }
                (_, _) => notes.push(line()),
            }
        }
        notes.dedup();
        own.append(&mut notes);
        if !own.is_empty() {
            item.set(&ITEM, Key::Notes, Some(Value::text(&own.join("\n"))));
        }
        both_periods(&mut item);
        items.push(item);
    }
    for (item, mut waits) in items.iter_mut().zip(waits) {
        let mut seen = Set::default();
        waits.retain(|id| seen.insert(id.clone()));
        if !waits.is_empty() {
            item.set(&ITEM, Key::DependsOn, Some(Value::List(waits.into_iter().map(Value::Text).collect())));
        }
    }
    Landing { made: made.lists, items: items.into_iter().map(Rc::new).collect(), settings: preview.settings.clone() }
}

/// An id for each row: its own where the table has one that is free, else a new one.
fn row_ids(preview: &Preview, plan: &Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Vec<Rc<str>> {
    let mut taken: Set<Rc<str>> = plan.items().iter().map(|item| Rc::from(item.id())).collect();
    let column = preview.column_of(Key::Id);
    let mut own = |row: usize| {
        let id: Rc<str> = Rc::from(preview.rows[row].get(column?)?.text.trim());
        (!id.is_empty() && taken.insert(id.clone())).then_some(id)
    };
    let kept: Vec<Option<Rc<str>>> = (0..preview.rows.len()).map(&mut own).collect();
    let mut fresh = || {
        loop {
            let id = ids();
            if taken.insert(id.clone()) {
                return id;
            }
        }
    };
    kept.into_iter().map(|id| id.unwrap_or_else(&mut fresh)).collect()
}

/// Sets a value; lists of several columns come together.
fn add(item: &mut Record, key: Key, value: Value) {
    let value = match (item.get(key), value) {
        (Some(Value::List(before)), Value::List(more)) => {
            let known: Set<&str> = before.iter().filter_map(Value::as_text).collect();
            let new = more.iter().filter(|one| one.as_text().is_none_or(|text| !known.contains(text)));
            Value::List(before.iter().chain(new).cloned().collect())
        }
        (_, value) => value,
    };
    item.set(&ITEM, key, Some(value));
}

fn both_periods(item: &mut Record) {
    let only = match (item.get(Key::Start), item.get(Key::End)) {
        (Some(start), None) => Some((Key::End, start.clone())),
        (None, Some(end)) => Some((Key::Start, end.clone())),
        _ => None,
    };
    let period =
        |value: &Value| value.as_text().and_then(Period::parse).is_some_and(|period| period.as_day().is_none());
    if let Some((key, value)) = only.filter(|(_, value)| period(value)) {
        item.set(&ITEM, key, Some(value));
    }
}

/// Entries that cells name and the plan does not have yet.
struct Made<'a> {
    plan: &'a mut Plan,
    ids: &'a mut dyn FnMut() -> Rc<str>,
    known: Map<(Key, String), Rc<str>>,
    /// The ids of each list that something is made for.
    taken: Map<Key, Set<Rc<str>>>,
    lists: Vec<(Key, Vec<Rc<Record>>)>,
}

impl Made<'_> {
    fn id_of(&mut self, list: Key, named: &Named) -> Rc<str> {
        let name = match named {
            Named::Known(id) => return id.clone(),
            Named::New(name) => name,
        };
        if let Some(id) = self.known.get(&(list, fold(name))) {
            return id.clone();
        }
        let plan = &*self.plan;
        let of_list = || plan.list(list).iter().map(|entry| Rc::from(entry.id())).collect();
        let taken = self.taken.entry(list).or_insert_with(of_list);
        let id = loop {
            let id = (self.ids)();
            if !taken.contains(&id) {
                break id;
            }
        };
        if let Some(of) = schema::of_list(list) {
            let mut record = Record::new(self.plan.fresh_uid()).with(of, Key::Id, Value::Text(id.clone())).with(
                of,
                name_key(list),
                Value::Text(name.clone()),
            );
            // A timebox named by a period is that period: "2027-Q1".
            if let Some(period) = Period::parse(name).filter(|_| list == Key::Timeboxes) {
                let period = Value::text(&period.to_string());
                record = record.with(of, Key::Start, period.clone()).with(of, Key::End, period);
            }
            match self.lists.iter_mut().find(|(known, _)| *known == list) {
                Some((_, records)) => records.push(Rc::new(record)),
                None => self.lists.push((list, vec![Rc::new(record)])),
            }
        }
        self.known.insert((list, fold(name)), id.clone());
        id
    }
}
