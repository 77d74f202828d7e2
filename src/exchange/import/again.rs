//! The same export again: which rows stand for items that are there, and what has changed since.

use std::rc::Rc;

use super::super::names::fold;
use super::levels::ParentLevel;
use super::origin::{KEY, is_gone, keys, origin, origin_json, places, remembered, row_key, tool};
use super::parents;
use super::preview::{Again, Matching, Preview, Update};
use super::records::{self, Landing};
use crate::base::map::{Map, Set};
use crate::base::pace::{Pace, at_once};
use crate::model::ids::IdTable;
use crate::model::record::ExtraField;
use crate::model::tree;
use crate::model::{Entry, Item, ItemIndex, Key, Plan, Record, Uid, Value};
use crate::query::likely::lookalikes;

/// The item that each row stands for, as it is matched by default or by choice.
fn twins(preview: &Preview, plan: &Plan) -> (Vec<Option<Uid>>, Vec<usize>) {
    let rows = 0..preview.rows.len();
    let matching = preview.matching().unwrap_or(Matching::Keys);
    let (mut by_key, mut by_id, mut by_title) = (Map::default(), Map::default(), Map::default());
    let mut by_merged: Map<(Option<String>, String), usize> = Map::default();
    for (at, item) in plan.items().iter().enumerate().filter(|(_, item)| item.raw().is_none()) {
        match origin(item) {
            Some(origin) => drop(by_key.entry(origin.key).or_insert(at)),
            None => drop(by_id.entry(item.id().to_owned()).or_insert(at)),
        }
        by_title.entry(fold(item.text_or_empty(Key::Title))).or_insert(at);
        for old in Item::of(item.record()).merged_from() {
            let title = fold(old.title().unwrap_or_default());
            let known = match (matching, origin(old)) {
                (Matching::Keys, Some(origin)) => (None, origin.key),
                (Matching::Keys, None) => (Some(old.id().to_owned()), title),
                _ => (None, title),
            };
            by_merged.insert(known, at);
        }
    }
    let (mut taken, mut merged) = (Set::default(), Vec::new());
    let mut one = |row: usize| {
        let found = match matching {
            Matching::Nothing => None,
            Matching::Titles => by_title.get(&title(preview, row)?).copied(),
            Matching::Keys => {
                let key = row_key(preview, row)?;
                // An id of the plan's own is another's, unless its title is the row's too.
                let same = |at: &&usize| {
                    fold(plan.items()[**at].text_or_empty(Key::Title)) == title(preview, row).unwrap_or_default()
                };
                by_key
                    .get(key)
                    .or_else(|| by_id.get(key).filter(same))
                    .or_else(|| {
                        by_key.get(level_title(preview, row)?).filter(|at| on_level(preview, row, &plan.items()[**at]))
                    })
                    .copied()
            }
        };
        let own = found.filter(|at| taken.insert(*at));
        // What has become a part of an item stays that.
        let part_of = || {
            let title = title(preview, row);
            let of = |id: Option<&str>, name: String| by_merged.get(&(id.map(str::to_owned), name)).copied();
            match matching {
                Matching::Nothing => None,
                Matching::Titles => of(None, title?),
                Matching::Keys => {
                    let key = row_key(preview, row)?;
                    of(None, key.to_owned()).or_else(|| of(Some(key), title.unwrap_or_default()))
                }
            }
        };
        let at = own.or_else(|| part_of().inspect(|_| merged.push(row)));
        at.map(|at| plan.items()[at].uid)
    };
    let twins = rows.map(&mut one).collect();
    (twins, merged)
}

fn title(preview: &Preview, row: usize) -> Option<String> {
    let cell = preview.rows[row].get(preview.column_of(Key::Title)?)?;
    Some(fold(&cell.text)).filter(|title| !title.is_empty())
}

/// The title of a row that may have been made as a parent before: then it is the key that its item remembers.
fn level_title(preview: &Preview, row: usize) -> Option<&str> {
    Some(preview.rows[row].get(preview.column_of(Key::Title)?)?.text.trim()).filter(|title| !title.is_empty())
}

/// True if a row and an item are of the same level above others.
fn on_level(preview: &Preview, row: usize, item: &Record) -> bool {
    let kind =
        preview.column_of(Key::Kind).and_then(|at| preview.rows[row].get(at)).map_or("", |cell| cell.text.trim());
    let level = ParentLevel::called(kind);
    level.is_some() && level == ParentLevel::called(item.text_or_empty(Key::Kind))
}

/// Rows that are new though their titles look like those of items, with these.
fn alike(preview: &Preview, plan: &Plan, again: &Again, known: &Set<String>) -> Vec<(String, String)> {
    let Some(column) = preview.column_of(Key::Title).filter(|_| preview.matching() != Some(Matching::Nothing)) else {
        return Vec::new();
    };
    let titles = preview.rows.iter().zip(&again.twins).filter(|(_, twin)| twin.is_none());
    let titles = titles.filter_map(|(row, _)| Some(&*row.get(column)?.text));
    let titles: Vec<&str> = titles.filter(|title| !known.contains(&fold(title))).collect();
    let found = lookalikes(plan, &titles);
    let pair = |(title, at): (&&str, Option<ItemIndex>)| {
        Some(((*title).to_owned(), plan.items()[at?].display_name().to_owned()))
    };
    titles.iter().zip(found).filter_map(pair).collect()
}

/// Compares a table with the plan, in slices.
pub async fn compare(preview: &Preview, plan: &Plan, pace: &Pace) -> Again {
    let (twins, merged) = twins(preview, plan);
    let mut again = Again { twins, merged, ..Again::default() };
    let titles: Set<String> = plan.items().iter().map(|item| fold(item.text_or_empty(Key::Title))).collect();
    let new = |row: &usize| again.twins[*row].is_none();
    again.namesakes = if plan.items().is_empty() {
        0
    } else {
        (0..preview.rows.len())
            .filter(new)
            .filter(|row| title(preview, *row).is_some_and(|title| titles.contains(&title)))
            .count()
    };
    pace.rest().await;
    again.alike = alike(preview, plan, &again, &titles);
    if again.twins.iter().any(Option::is_some) {
        pace.rest().await;
        let mut copy = plan.clone();
        let mut next = 0_u32;
        let landing = records::make(preview, &again, &mut copy, &mut || {
            next += 1;
            Rc::from(format!("\u{1}{next}"))
        });
        pace.rest().await;
        again.updates = updates_in_slices(preview, &again, plan, &landing, pace).await;
    }
    pace.rest().await;
    let own = tool(preview);
    let mut here: Set<&str> = (0..preview.rows.len()).filter_map(|row| row_key(preview, row)).collect();
    let named: Vec<String> = parents::named(preview);
    if again.twins.iter().any(Option::is_some) && !here.is_empty() {
        here.extend(named.iter().map(String::as_str));
        let gone = plan
            .items()
            .iter()
            .filter(|item| origin(item).is_some_and(|origin| origin.tool == own && !here.contains(&*origin.key)))
            // What is known to be gone need not be told each time.
            .filter(|item| !is_gone(item));
        for item in gone {
            again.gone.push(item.text_or_empty(Key::Title).to_owned());
            again.gone_items.push(item.uid);
        }
    }
    again
}

/// The changes that rows make to the items they stand for: three ways, from what was last seen at the source, what it says now, and what stands here.
pub fn updates(preview: &Preview, again: &Again, plan: &Plan, landing: &Landing) -> Vec<Update> {
    at_once(updates_in_slices(preview, again, plan, landing, &Pace::whole()))
}

async fn updates_in_slices(
    preview: &Preview,
    again: &Again,
    plan: &Plan,
    landing: &Landing,
    pace: &Pace,
) -> Vec<Update> {
    let keys = keys(preview);
    let own = tool(preview);
    let mut all = Vec::new();
    for (row, place) in places(&again.twins, plan).into_iter().enumerate() {
        let Some(item) = place.map(|at| &plan.items()[at]).filter(|_| !again.merged.contains(&row)) else {
            continue;
        };
        let coming = &landing.items[row];
        pace.spend(2 * keys.len()).await;
        let before = origin(item);
        let mut update = Update {
            uid: item.uid,
            values: Vec::new(),
            own: Vec::new(),
            kept: Vec::new(),
            origin: origin_json(own, row_key(preview, row).unwrap_or(item.id()), coming, &keys),
        };
        for key in &keys {
            let said = |record: &Record| record.get(*key).map(|value| remembered(*key, value));
            let (now, ours) = (said(coming), said(item));
            let seen = match &before {
                Some(origin) => origin.seen.iter().find(|(name, _)| name == key.name()).map(|(_, value)| value.clone()),
                None => ours.clone(),
            };
            if now == seen || now == ours {
                continue;
            }
            if ours == seen {
                update.values.push((*key, coming.get(*key).cloned()));
            } else {
                update.kept.push(*key);
            }
        }
        for extra in coming.extra() {
            let Value::Raw(now) = &extra.value else { continue };
            let ours = item.extra_json(&extra.name);
            let seen = before
                .as_ref()
                .and_then(|origin| origin.seen.iter().find(|(name, _)| *name == *extra.name))
                .map(|(_, json)| json.as_str());
            let same = ours.map(|json| &**json) == Some(&**now);
            if !same && (ours.is_none() || seen.is_none() && before.is_none() || seen == ours.map(|json| &**json)) {
                update.own.push((extra.name.clone(), Some(now.clone())));
            }
        }
        all.push(update);
    }
    keep_trees(plan, again, landing, &mut all);
    all
}

/// Keeps own parents where those of the source would make items parts of each other here.
fn keep_trees(plan: &Plan, again: &Again, landing: &Landing, updates: &mut [Update]) {
    if !updates.iter().any(|update| update.values.iter().any(|(key, _)| *key == Key::Parent)) {
        return;
    }
    let new = landing.items.iter().zip(&again.twins).filter(|(_, twin)| twin.is_none()).map(|(item, _)| item);
    let all: Vec<Rc<Record>> = plan.list(Key::Items).iter().chain(new).cloned().collect();
    let ids = IdTable::new(all.clone());
    loop {
        let moved: Map<Uid, Option<&str>> = updates.iter().filter_map(parent_of).collect();
        let parent = |item: &Rc<Record>| {
            let id = moved.get(&item.uid).copied().unwrap_or_else(|| item.text(Key::Parent))?;
            ids.first(id).map(ItemIndex::new)
        };
        let on_cycle: Set<Uid> = tree::cycles_of(&all.iter().map(parent).collect())
            .into_iter()
            .flatten()
            .map(|at| all[at.index()].uid)
            .collect();
        let mut is_open = false;
        for update in updates.iter_mut().filter(|update| on_cycle.contains(&update.uid) && parent_of(update).is_some())
        {
            update.values.retain(|(key, _)| *key != Key::Parent);
            update.kept.push(Key::Parent);
            is_open = true;
        }
        if !is_open {
            return;
        }
    }
}

/// The item of an update that moves it, and its new parent.
fn parent_of(update: &Update) -> Option<(Uid, Option<&str>)> {
    let (_, value) = update.values.iter().find(|(key, _)| *key == Key::Parent)?;
    Some((update.uid, value.as_ref().and_then(Value::as_text)))
}

/// Gives new items what they say about their source.
pub fn mark(preview: &Preview, landing: &mut Landing) {
    let keys = keys(preview);
    let own = tool(preview);
    for (row, item) in landing.items.iter_mut().enumerate() {
        let Some(key) = row_key(preview, row) else { continue };
        let json = origin_json(own, key, item, &keys);
        let mut record = (**item).clone();
        let at = record.extra().len();
        record.set_extra(at, false, Some(ExtraField { name: KEY.into(), value: Value::Raw(json) }));
        *item = Rc::new(record);
    }
}
