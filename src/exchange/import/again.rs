//! The same export again: which rows stand for items that are there, and what has changed since.

use crate::base::map::{Map, Set};
use std::rc::Rc;

use super::super::names::fold;
use super::guess::Use;
use super::land::{self, Landing};
use super::preview::{Becomes, Preview};
use crate::model::record::ExtraField;
use crate::model::{ItemIndex, Key, Plan, Record, Uid, Value};
use crate::wire::canonical::value_text;
use crate::wire::json;

/// The key of an item under which it says where it comes from.
pub const KEY: &str = "source";

/// The way rows are matched with items of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matching {
    /// By the key that their tool has for them.
    Keys,
    /// By their titles.
    Titles,
    /// Not at all: each becomes a new item.
    Nothing,
}

/// The source that an item comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The tool or format.
    pub tool: String,
    /// The tool's key for it.
    pub key: String,
    /// The values that were last seen there, as JSON by the item's key; of long texts a hash.
    pub seen: Vec<(String, String)>,
}

/// The changes that rows make to an item that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The item.
    pub uid: Uid,
    /// Its new values.
    pub values: Vec<(Key, Option<Value>)>,
    /// Its new values in custom fields, as JSON.
    pub own: Vec<(Rc<str>, Option<Rc<str>>)>,
    /// Keys that have changed on both sides, and stay as they are here.
    pub kept: Vec<Key>,
    /// The source it names from now on, as JSON.
    pub origin: Rc<str>,
}

/// The relation of rows to the items of the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Again {
    /// The item that each row stands for.
    pub twins: Vec<Option<Uid>>,
    /// The changes that come of that.
    pub updates: Vec<Update>,
    /// Items of the same source that it does not have any more: their titles.
    pub gone: Vec<String>,
    /// Rows that are new, though the plan has items with their titles.
    pub namesakes: usize,
}

impl Eq for Again {}

impl Again {
    /// The number of rows that become new items.
    pub fn new_rows(&self) -> usize {
        self.twins.iter().filter(|twin| twin.is_none()).count()
    }

    /// The number of items that change.
    pub fn changed(&self) -> usize {
        self.updates.iter().filter(|update| !update.values.is_empty() || !update.own.is_empty()).count()
    }

    /// The number of items that differ on both sides and stay as they are here.
    pub fn kept(&self) -> usize {
        self.updates.iter().filter(|update| !update.kept.is_empty()).count()
    }
}

/// The source that an item names.
pub fn origin(item: &Record) -> Option<Origin> {
    let mut origin = Origin::default();
    for (name, value) in json::members(item.extra_json(KEY)?)? {
        match name {
            "\"tool\"" => origin.tool = json::text(value)?.into_owned(),
            "\"key\"" => origin.key = json::text(value)?.into_owned(),
            "\"seen\"" => {
                origin.seen = json::members(value)?
                    .into_iter()
                    .filter_map(|(key, value)| Some((json::text(key)?.into_owned(), value.to_owned())))
                    .collect();
            }
            _ => {}
        }
    }
    (!origin.key.is_empty()).then_some(origin)
}

/// A value as it is remembered: its JSON, or a hash of long texts.
fn remembered(key: Key, value: &Value) -> String {
    let text = crate::model::schema::ITEM.shape(key).map_or_else(String::new, |shape| value_text(value, shape));
    if text.len() <= 80 {
        return text;
    }
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("\"#{hash:016x}\"")
}

/// The source of a row's item and its values there, as JSON.
fn origin_json(tool: &str, key: &str, item: &Record, keys: &[Key]) -> Rc<str> {
    let mut out = String::from("{\"tool\":");
    json::string_into(&mut out, tool);
    out.push_str(",\"key\":");
    json::string_into(&mut out, key);
    out.push_str(",\"seen\":{");
    let mut first = true;
    for key in keys {
        let Some(value) = item.get(*key) else { continue };
        if !std::mem::take(&mut first) {
            out.push(',');
        }
        json::string_into(&mut out, key.name());
        out.push(':');
        out.push_str(&remembered(*key, value));
    }
    for extra in item.extra() {
        let Value::Raw(json) = &extra.value else { continue };
        if !std::mem::take(&mut first) {
            out.push(',');
        }
        out.push('"');
        out.push_str(&extra.name);
        out.push_str("\":");
        out.push_str(json);
    }
    out.push_str("}}");
    out.into()
}

/// The tool that a table comes from.
pub fn tool(preview: &Preview) -> &'static str {
    preview.source.format.or(preview.tools.tool.map(|tool| tool.name)).unwrap_or("table")
}

/// The keys of an item that the table speaks of.
fn keys(preview: &Preview) -> Vec<Key> {
    let mut keys = Vec::new();
    for column in &preview.columns {
        let more: &[Key] = match &column.usage {
            Use::Key(Key::Id) => &[],
            Use::Key(key) => &[*key],
            Use::Blocks | Use::Relations => &[Key::DependsOn],
            Use::Span => &[Key::Start, Key::End],
            Use::Notes => &[Key::Notes],
            _ => &[],
        };
        keys.extend(more.iter().copied());
    }
    if keys.contains(&Key::Start) != keys.contains(&Key::End) {
        // A period that is a bar by itself.
        keys.extend([Key::Start, Key::End]);
    }
    let mut seen = Set::default();
    keys.retain(|key| seen.insert(*key));
    keys
}

/// The key that the table has for a row.
pub fn row_key(preview: &Preview, row: usize) -> Option<&str> {
    let column = preview.column_of(Key::Id)?;
    match &preview.rows[row].get(column)?.becomes {
        Becomes::Value(Value::Text(key)) if !key.is_empty() && !is_shortened(key) => Some(key),
        _ => None,
    }
}

/// True if a spreadsheet has shortened a long number, as it has many others: `1.21143E+15`.
pub fn is_shortened(key: &str) -> bool {
    key.split_once("E+").is_some_and(|(digits, power)| {
        crate::base::number::parse_decimal(&digits.replace(',', ".")).is_some() && power.parse::<u8>().is_ok()
    })
}

/// The item that each row stands for, as it is matched by default or by choice.
fn twins(preview: &Preview, plan: &Plan) -> Vec<Option<Uid>> {
    let rows = 0..preview.rows.len();
    let matching = preview.matching().unwrap_or(Matching::Keys);
    let (mut by_key, mut by_id, mut by_title) = (Map::default(), Map::default(), Map::default());
    for (at, item) in plan.items().iter().enumerate().filter(|(_, item)| item.raw().is_none()) {
        match origin(item) {
            Some(origin) => drop(by_key.entry(origin.key).or_insert(at)),
            None => drop(by_id.entry(item.id().to_owned()).or_insert(at)),
        }
        by_title.entry(fold(item.text_or_empty(Key::Title))).or_insert(at);
    }
    let mut taken = Set::default();
    let mut one = |row: usize| {
        let at = match matching {
            Matching::Nothing => None,
            Matching::Titles => by_title.get(&title(preview, row)?).copied(),
            Matching::Keys => {
                let key = row_key(preview, row)?;
                // An id of the plan's own is another's, unless its title is the row's too.
                let same = |at: &&usize| {
                    fold(plan.items()[**at].text_or_empty(Key::Title)) == title(preview, row).unwrap_or_default()
                };
                by_key.get(key).or_else(|| by_id.get(key).filter(same)).copied()
            }
        };
        at.filter(|at| taken.insert(*at)).map(|at| plan.items()[at].uid)
    };
    rows.map(&mut one).collect()
}

fn title(preview: &Preview, row: usize) -> Option<String> {
    let cell = preview.rows[row].get(preview.column_of(Key::Title)?)?;
    Some(fold(&cell.text)).filter(|title| !title.is_empty())
}

/// The places of the items that rows stand for, as far as these are still there: a row each.
pub fn places(twins: &[Option<Uid>], plan: &Plan) -> Vec<Option<ItemIndex>> {
    let mut by_uid: Map<Uid, ItemIndex> = Map::default();
    if twins.iter().any(Option::is_some) {
        by_uid.extend(plan.items().iter_enumerated().map(|(at, item)| (item.uid, at)));
    }
    twins.iter().map(|twin| by_uid.get(&(*twin)?).copied()).collect()
}

/// Compares a table with the plan.
pub fn compare(preview: &Preview, plan: &Plan) -> Again {
    let mut again = Again { twins: twins(preview, plan), ..Again::default() };
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
    if again.twins.iter().any(Option::is_some) {
        let mut copy = plan.clone();
        let mut next = 0_u32;
        let landing = land::make(preview, &again, &mut copy, &mut || {
            next += 1;
            Rc::from(format!("\u{1}{next}"))
        });
        again.updates = updates(preview, &again, plan, &landing);
    }
    let own = tool(preview);
    let here: Set<&str> = (0..preview.rows.len()).filter_map(|row| row_key(preview, row)).collect();
    if again.twins.iter().any(Option::is_some) && !here.is_empty() {
        let gone = plan
            .items()
            .iter()
            .filter(|item| origin(item).is_some_and(|origin| origin.tool == own && !here.contains(&*origin.key)));
        again.gone = gone.map(|item| item.text_or_empty(Key::Title).to_owned()).collect();
    }
    again
}

/// The changes that rows make to the items they stand for: three ways, from what was last seen at the source, what it says now, and what stands here.
pub fn updates(preview: &Preview, again: &Again, plan: &Plan, landing: &Landing) -> Vec<Update> {
    let keys = keys(preview);
    let own = tool(preview);
    let mut all = Vec::new();
    for (row, place) in places(&again.twins, plan).into_iter().enumerate() {
        let Some(item) = place.map(|at| &plan.items()[at]) else {
            continue;
        };
        let coming = &landing.items[row];
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
    all
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
