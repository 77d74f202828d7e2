//! The records of a previewed table: an item for each row, and the teams, timeboxes and objectives that it names.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::super::dates;
use super::super::names::{fold, list_of, name_key};
use super::cells::{Becomes, Link, Named, TableColumn};
use super::headers::field_name;
use super::origin;
use super::parent_records as parents;
use super::preview::{Again, Preview, Update};
use super::usage::Use;
use crate::base::period::Period;
use crate::base::say::in_english;
use crate::model::depends::{self, DependencyRule};
use crate::model::record::ExtraField;
use crate::model::schema::{self, ITEM};
use crate::model::team_effort::sum_of_parts;
use crate::model::words::FieldKind;
use crate::model::{Key, Plan, Record, Value};
use crate::query::custom_field::{self, CustomField};
use crate::wire::json;

/// Entries ready to be inserted, with uids of the plan they were made for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Landing {
    /// Teams, timeboxes and objectives that the table names and the plan does not have, by list.
    pub made: Vec<(Key, Vec<Rc<Record>>)>,
    /// The items, in the order of the rows; once they land, with those above them.
    pub items: Vec<Rc<Record>>,
    /// Settings that go with them.
    pub settings: Vec<(Key, Value)>,
    /// The plan's custom fields with those that are new, where some are.
    pub fields: Vec<CustomField>,
    /// Items above the rows that columns name and nothing was yet, each with the place of the row it stands in front of.
    pub parents: Vec<(usize, Rc<Record>)>,
    /// Changes of items that are there.
    pub updates: Vec<Update>,
}

impl Landing {
    /// The entries to insert, in this order, as one step: list, place, entries. The items go in front of the item now at `index` (the end where there is none).
    pub fn inserts(self, plan: &Plan, index: usize) -> Vec<(Key, usize, Vec<Rc<Record>>)> {
        let made = self.made.into_iter().map(|(list, records)| (list, plan.list(list).len(), records));
        made.chain([(Key::Items, index, self.items)]).collect()
    }
}

/// The custom fields of a preview's columns: those of the plan that have their names, or new ones. Where the plan has no room for more, `None`: their texts are notes.
pub fn fields(preview: &Preview, plan: &Plan) -> (Vec<CustomField>, Vec<Option<usize>>) {
    let mut all = custom_field::custom_fields(plan);
    let room = !custom_field::is_foreign(plan);
    let of = |column: &TableColumn, all: &mut Vec<CustomField>| {
        if column.usage != Use::Own || !room || column.name.is_empty() {
            return None;
        }
        let title = field_name(&column.name);
        if let Some(at) = all.iter().position(|own| [fold(title), fold(&column.name)].contains(&fold(&own.title))) {
            return Some(at);
        }
        let key = custom_field::make_key(title, all);
        all.push(CustomField { key, title: Rc::from(title), kind: column.kind, choices: Vec::new() });
        (all.len() <= custom_field::MOST).then_some(all.len() - 1).or_else(|| {
            all.pop();
            None
        })
    };
    let says = |at: usize| {
        preview.rows.iter().any(|row| row.get(at).is_some_and(|cell| matches!(cell.becomes, Becomes::Own(_))))
    };
    let places = preview
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| if says(at) { of(column, &mut all) } else { None })
        .collect();
    (all, places)
}

/// An item for each row, and what these name.
pub fn make(preview: &Preview, again: &Again, plan: &mut Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Landing {
    let row_ids = row_ids(preview, again, plan, ids);
    let parent_ids = parents::make_ids(preview, &row_ids, plan, ids);
    let (mut fields, places) = fields(preview, plan);
    let known = custom_field::custom_fields(plan).len();
    let mut made = Made { plan, ids, known: Map::default(), taken: Map::default(), lists: Vec::new() };
    let mut waits: Vec<Vec<(Rc<str>, DependencyRule)>> = vec![Vec::new(); preview.rows.len()];
    let mut items = Vec::with_capacity(preview.rows.len());
    let twins = origin::places(&again.twins, made.plan);
    for (row, cells) in preview.rows.iter().enumerate() {
        let mut item = Record::new(made.plan.fresh_uid());
        item.set(&ITEM, Key::Id, Some(Value::Text(row_ids[row].clone())));
        item.set(&ITEM, Key::Title, Some(Value::text("")));
        let (mut own, mut notes) = (Vec::new(), Vec::new());
        let mut extras: Vec<(usize, Rc<str>)> = Vec::new();
        let day = |usage: Use| {
            let at = preview.columns.iter().position(|column| column.usage == usage)?;
            if let Becomes::BoxDay(day) = &cells.get(at)?.becomes { Some(day.clone()) } else { None }
        };
        let days = (day(Use::BoxStart), day(Use::BoxEnd));
        for (at, cell) in cells.iter().enumerate() {
            // What a plan keeps does not follow the language: the same list comes in again.
            let line = || format!("{}: {}", in_english(|| preview.label(at)), cell.text.trim());
            match (preview.columns[at].usage, &cell.becomes) {
                (_, Becomes::Nothing | Becomes::Emptied | Becomes::BoxDay(_)) => {}
                (Use::Key(Key::Id), Becomes::Value(value)) => {
                    if value.as_text() != Some(&*row_ids[row]) && twins[row].is_none() {
                        notes.push(line());
                    }
                }
                (Use::Key(Key::Notes), Becomes::Value(value)) => {
                    own.push(value.as_text().unwrap_or_default().to_owned());
                }
                (Use::Key(key), Becomes::Value(value)) => add(&mut item, key, value.clone()),
                (Use::Key(key), Becomes::Range(value, low, high)) => {
                    add(&mut item, key, value.clone());
                    let ends = Value::List(Rc::from([low.clone(), high.clone()]));
                    let mut map =
                        if let Some(Value::Map(map)) = item.get(Key::Ranges) { map.to_vec() } else { Vec::new() };
                    map.push((Rc::from(key.name()), ends));
                    item.set(&ITEM, Key::Ranges, Some(Value::Map(map.into())));
                }
                (_, Becomes::Span(start, end)) => {
                    let open = |key: Key| item.get(key).is_none();
                    if open(Key::Start) && open(Key::End) {
                        if start.as_text() != Some("") {
                            add(&mut item, Key::Start, start.clone());
                        }
                        add(&mut item, Key::End, end.clone());
                    } else {
                        notes.push(line());
                    }
                }
                (_, Becomes::Efforts(efforts)) => {
                    for (team, effort) in efforts {
                        let team = made.id_of(Key::Teams, team, &(None, None));
                        add_effort(&mut item, team, effort.get());
                    }
                }
                (Use::Key(key), Becomes::Names(names)) => {
                    let list = list_of(key).unwrap_or(Key::Items);
                    let days = if list == Key::Timeboxes { days.clone() } else { (None, None) };
                    let ids: Vec<Value> = names.iter().map(|name| Value::Text(made.id_of(list, name, &days))).collect();
                    let one = ids.first().cloned().filter(|_| key != Key::Objectives);
                    add(&mut item, key, one.unwrap_or(Value::List(ids.into())));
                }
                (Use::Key(Key::Parent), Becomes::Links(links)) => {
                    let id = links.first().map(|(link, _)| parents::id_of(link, &row_ids, &parent_ids));
                    // Of several columns the first that says something counts.
                    match (item.text(Key::Parent), id) {
                        (None, id) => item.set(&ITEM, Key::Parent, id.map(Value::Text)),
                        (Some(known), Some(id)) if known != &*id => notes.push(line()),
                        _ => {}
                    }
                }
                (usage, Becomes::Links(links)) => {
                    for (link, rule) in links {
                        match (usage, link) {
                            (Use::Blocks, Link::Row(other)) => waits[*other].push((row_ids[row].clone(), *rule)),
                            // An item of the plan is not changed by what is imported beside it.
                            (Use::Blocks, _) => notes.push(line()),
                            (_, link) => waits[row].push((parents::id_of(link, &row_ids, &parent_ids), *rule)),
                        }
                    }
                }
                (_, Becomes::Relations(before, behind, more)) => {
                    if *more {
                        notes.push(line());
                    }
                    for link in before {
                        waits[row].push((parents::id_of(link, &row_ids, &parent_ids), DependencyRule::default()));
                    }
                    for link in behind {
                        match link {
                            Link::Row(other) => {
                                waits[*other].push((row_ids[row].clone(), DependencyRule::default()));
                            }
                            _ => notes.push(line()),
                        }
                    }
                }
                (_, Becomes::Own(value)) => match places[at] {
                    Some(place) => match extras.iter_mut().find(|(known, _)| *known == place) {
                        Some((_, before)) => *before = both(before, value),
                        None => extras.push((place, value.clone())),
                    },
                    None => notes.push(line()),
                },
                (_, _) => notes.push(line()),
            }
        }
        if item.get(Key::Effort).is_none() {
            item.set(&ITEM, Key::Effort, sum_of_parts(item.get(Key::EffortBy)).and_then(Value::num));
        }
        notes.dedup();
        own.append(&mut notes);
        if !own.is_empty() {
            item.set(&ITEM, Key::Notes, Some(Value::text(&own.join("\n"))));
        }
        both_periods(&mut item);
        for (place, value) in extras {
            let field = &mut fields[place];
            let word = json::text(&value).map(|word| Rc::<str>::from(&*word));
            if field.kind == FieldKind::Choice
                && let Some(word) = word.filter(|word| !field.choices.contains(word))
            {
                field.choices.push(word);
            }
            let mut name = String::new();
            json::escape_into(&mut name, &field.key);
            let at = item.extra().len();
            item.set_extra(at, false, Some(ExtraField { name: name.into(), value: Value::Raw(value) }));
        }
        items.push(item);
    }
    for (row, (item, mut waits)) in items.iter_mut().zip(waits).enumerate() {
        let mut seen = Set::default();
        waits.retain(|wait| wait.0 != row_ids[row] && seen.insert(wait.clone()));
        if !waits.is_empty() {
            let elements = waits.iter().map(|(id, rule)| depends::element(id, *rule)).collect();
            item.set(&ITEM, Key::DependsOn, Some(Value::List(elements)));
        }
    }
    let parents = parents::made(preview, &row_ids, &parent_ids, made.plan);
    let new = fields.len() > known || fields != custom_field::custom_fields(made.plan);
    Landing {
        made: made.lists,
        items: items.into_iter().map(Rc::new).collect(),
        settings: preview.settings.clone(),
        fields: if new { fields } else { Vec::new() },
        parents,
        updates: Vec::new(),
    }
}

/// Two texts of one custom field, as the columns of one name in an export have them.
fn both(before: &Rc<str>, more: &Rc<str>) -> Rc<str> {
    let text = |value: &Rc<str>| json::text(value).map_or_else(|| value.to_string(), |text| text.into_owned());
    let mut out = String::new();
    json::string_into(&mut out, &format!("{}, {}", text(before), text(more)));
    out.into()
}

/// An id for each row: its own where the table has one that is free, else a new one.
fn row_ids(preview: &Preview, again: &Again, plan: &Plan, ids: &mut dyn FnMut() -> Rc<str>) -> Vec<Rc<str>> {
    let mut taken: Set<Rc<str>> = plan.items().iter().map(|item| Rc::from(item.id())).collect();
    let places = origin::places(&again.twins, plan);
    let mut own = |row: usize| {
        if let Some(twin) = places[row] {
            return Some(Rc::from(plan.items()[twin].id()));
        }
        let id: Rc<str> = Rc::from(origin::row_key(preview, row)?);
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

/// Adds to the effort that a team has in an item.
fn add_effort(item: &mut Record, team: Rc<str>, effort: f64) {
    let mut parts = if let Some(Value::Map(parts)) = item.get(Key::EffortBy) { parts.to_vec() } else { Vec::new() };
    match parts.iter_mut().find(|(known, _)| *known == team) {
        Some((_, part)) => *part = Value::num(part.as_num().unwrap_or(0.0) + effort).unwrap_or(part.clone()),
        None => parts.extend(Value::num(effort).map(|effort| (team, effort))),
    }
    item.set(&ITEM, Key::EffortBy, Some(Value::Map(parts.into())));
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
    /// The id of a named entry, which is made where it is new; a timebox with its days, where the row says them.
    fn id_of(&mut self, list: Key, named: &Named, days: &(Option<Value>, Option<Value>)) -> Rc<str> {
        let name = match named {
            Named::Known(id) => return id.clone(),
            Named::New(name) => name,
        };
        if let Some(id) = self.known.get(&(list, fold(name))).cloned() {
            self.add_days(list, &id, days);
            return id;
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
            let said = if list == Key::Timeboxes { days_in(name) } else { None };
            // A timebox named by a period is that period: "2027-Q1".
            if let Some((from, to)) = said.filter(|_| days.0.is_none() && days.1.is_none()) {
                record = record.with(of, Key::Start, Value::text(&from.to_string()));
                record = record.with(of, Key::End, Value::text(&to.to_string()));
            } else if days.0.is_some() || days.1.is_some() {
                for (key, day) in [(Key::Start, &days.0), (Key::End, &days.1)] {
                    record.set(of, key, day.clone());
                }
            } else if let Some(period) = dates::parse(name, None)
                .ok()
                .filter(|period| list == Key::Timeboxes && period.as_day().is_none() && !is_version(name))
            {
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

impl Made<'_> {
    /// Gives a timebox the days that only a later row says.
    fn add_days(&mut self, list: Key, id: &str, days: &(Option<Value>, Option<Value>)) {
        let Some(of) = schema::of_list(list).filter(|_| days.0.is_some() || days.1.is_some()) else { return };
        let records = self.lists.iter_mut().filter(|(known, _)| *known == list).flat_map(|(_, records)| records);
        let Some(record) = records.into_iter().find(|record| record.id() == id) else { return };
        for (key, day) in [(Key::Start, &days.0), (Key::End, &days.1)] {
            if record.get(key).is_none() && day.is_some() {
                Rc::make_mut(record).set(of, key, day.clone());
            }
        }
    }
}

/// The days that brackets behind the name of a timebox say: `Sprint 12 (3 May – 16 May 2027)`. The name stays whole: the list says it so again tomorrow.
fn days_in(name: &str) -> Option<(Period, Period)> {
    let (_, days) = name.trim().strip_suffix([')', ']'])?.rsplit_once(['(', '['])?;
    let (from, to) = dates::span(days, dates::settles_order(days)).ok()?;
    from.as_day().zip(to.as_day()).filter(|(from, to)| from <= to).map(|_| (from, to))
}

/// `2027.1` and `1.2027` are versions, and no months.
fn is_version(name: &str) -> bool {
    name.contains('.') && !name.contains(char::is_alphabetic)
}
