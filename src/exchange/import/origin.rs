//! The source that an item comes from: which tool, by which key, and what was last seen there. It tells rows of the same export again.

use std::rc::Rc;

use super::cells::Becomes;
use super::preview::Preview;
use super::usage::Use;
use crate::base::map::{Map, Set};
use crate::model::{ItemIndex, Key, Plan, Record, Uid, Value};
use crate::wire::canonical::value_text;
use crate::wire::json;

/// The key of an item under which it says where it comes from.
pub const KEY: &str = "source";

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

/// True if the source of an item did not have it any more when it was last asked.
pub fn is_gone(item: &Record) -> bool {
    let members = item.extra_json(KEY).and_then(|json| json::members(json)).unwrap_or_default();
    members.iter().any(|(name, value)| *name == "\"gone\"" && *value == "true")
}

/// The source of an item that it does not have any more, as JSON; `None` where the item names none.
pub fn gone_json(item: &Record) -> Option<Rc<str>> {
    let json = item.extra_json(KEY)?.strip_suffix('}')?;
    Some(format!("{json},\"gone\":true}}").into())
}

/// A value as it is remembered: its JSON, or a hash of long texts.
pub(super) fn remembered(key: Key, value: &Value) -> String {
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
pub(super) fn origin_json(tool: &str, key: &str, item: &Record, keys: &[Key]) -> Rc<str> {
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
pub(super) fn keys(preview: &Preview) -> Vec<Key> {
    let mut keys = Vec::new();
    for column in &preview.columns {
        let more: &[Key] = match &column.usage {
            Use::Key(Key::Id) => &[],
            Use::Key(Key::EffortBy) => &[Key::Effort, Key::EffortBy],
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

/// The places of the items that rows stand for, as far as these are still there: a row each.
pub fn places(twins: &[Option<Uid>], plan: &Plan) -> Vec<Option<ItemIndex>> {
    let mut by_uid: Map<Uid, ItemIndex> = Map::default();
    if twins.iter().any(Option::is_some) {
        by_uid.extend(plan.items().iter_enumerated().map(|(at, item)| (item.uid, at)));
    }
    twins.iter().map(|twin| by_uid.get(&(*twin)?).copied()).collect()
}
