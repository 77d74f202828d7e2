//! Columns of the plan's own: `"fields": [{"key": "customer", "title": "Customer", "kind": "text"}]` at the top level says that items carry a
//! key of that name beside those of the format. Both are unknown keys to the format, so other programs keep them.

use super::Column;
use crate::base::case::lower;
use crate::model::{Plan, Record};
use crate::wire::json::{Cursor, Sort, SyntaxError, string_into, unescape};
use std::rc::Rc;

/// The top-level key.
pub const KEY: &str = "fields";
/// At most so many have columns.
const MOST: usize = 64;

/// What a column of one's own holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any text.
    Text,
    /// A number.
    Number,
    /// One of some words.
    Choice,
    /// A date or period.
    Date,
}

impl Kind {
    /// Every kind, with its word in the file.
    pub const ALL: [(Kind, &'static str); 4] =
        [(Kind::Text, "text"), (Kind::Number, "number"), (Kind::Choice, "choice"), (Kind::Date, "date")];
}

/// A column of the plan's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The key that items carry.
    pub key: Rc<str>,
    /// What the column is called.
    pub title: Rc<str>,
    /// What it holds.
    pub kind: Kind,
    /// The words of a choice.
    pub choices: Vec<Rc<str>>,
}

/// The columns of a plan; none where the key holds something else.
pub fn own(plan: &Plan) -> Vec<Own> {
    plan.root().extra_json(KEY).and_then(|json| read(json).ok()).unwrap_or_default()
}

/// Whether the key holds something of another program, which is to stay.
pub fn taken(plan: &Plan) -> bool {
    plan.root().extra_json(KEY).is_some_and(|json| &**json != "[]") && own(plan).is_empty()
}

/// The same as columns of a grid.
pub fn columns(plan: &Plan) -> Vec<Column> {
    own(plan).iter().enumerate().map(|(at, own)| Column::Own(at as u8, own.kind)).collect()
}

/// A JSON string's text; `None` for other values.
pub fn text_of(json: &str) -> Option<Rc<str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    unescape(inner).map(|text| Rc::from(&*text))
}

/// The texts of a JSON list.
pub fn texts_of(json: &str) -> Result<Vec<Rc<str>>, SyntaxError> {
    let mut texts = Vec::new();
    let cursor = &mut Cursor::new(json);
    if cursor.sort()? == Sort::Array {
        let mut more = cursor.open(b']')?;
        while more {
            cursor.space();
            texts.extend(text_of(cursor.skip()?));
            more = cursor.more(b']')?;
        }
    }
    Ok(texts)
}

/// The keys of a JSON object with the JSON of their values.
pub fn members_of(json: &str) -> Result<Vec<(Rc<str>, &str)>, SyntaxError> {
    let mut members = Vec::new();
    let cursor = &mut Cursor::new(json);
    if cursor.sort()? == Sort::Object {
        let mut more = cursor.open(b'}')?;
        while more {
            let key = unescape(cursor.key()?).map_or_else(Rc::default, |key| Rc::from(&*key));
            cursor.space();
            members.push((key, cursor.skip()?));
            more = cursor.more(b'}')?;
        }
    }
    Ok(members)
}

fn read(json: &str) -> Result<Vec<Own>, SyntaxError> {
    let mut all = Vec::new();
    let cursor = &mut Cursor::new(json);
    if cursor.sort()? != Sort::Array {
        return Ok(all);
    }
    let mut more = cursor.open(b']')?;
    while more && all.len() < MOST {
        cursor.space();
        let mut own = Own { key: Rc::default(), title: Rc::default(), kind: Kind::Text, choices: Vec::new() };
        for (name, value) in members_of(cursor.skip()?)? {
            let text = text_of(value).unwrap_or_default();
            match &*name {
                "key" => own.key = text,
                "title" => own.title = text,
                "kind" => {
                    own.kind = Kind::ALL.iter().find(|(_, word)| **word == *text).map_or(Kind::Text, |kind| kind.0)
                }
                "choices" => own.choices = texts_of(value)?,
                _ => {}
            }
        }
        // A key that the format knows has a column already.
        if !own.key.is_empty() && crate::model::schema::ITEM.find(&own.key, 0).is_none() {
            if own.title.is_empty() {
                own.title = own.key.clone();
            }
            all.push(own);
        }
        more = cursor.more(b']')?;
    }
    Ok(all)
}

/// A key for a new column: the letters and digits of its title, and a number where that key is taken.
pub fn key_for(title: &str, others: &[Own]) -> Rc<str> {
    let mut key: String = lower(title).chars().map(|sign| if sign.is_alphanumeric() { sign } else { '_' }).collect();
    if key.trim_matches('_').is_empty() {
        key = "field".to_owned();
    }
    let taken =
        |key: &str| crate::model::schema::ITEM.find(key, 0).is_some() || others.iter().any(|own| *own.key == *key);
    let mut number = 1;
    let mut free = key.clone();
    while taken(&free) {
        number += 1;
        free = [&key, "_", &number.to_string()].concat();
    }
    free.into()
}

/// Columns as compact JSON; `None` for none.
pub fn json(all: &[Own]) -> Option<Rc<str>> {
    let mut out = String::from("[");
    for own in all {
        out.push_str(if out.len() == 1 { "{\"key\":" } else { ",{\"key\":" });
        string_into(&mut out, &own.key);
        out.push_str(",\"title\":");
        string_into(&mut out, &own.title);
        let word = Kind::ALL.iter().find(|(kind, _)| *kind == own.kind).map_or("text", |(_, word)| word);
        out.push_str(",\"kind\":\"");
        out.push_str(word);
        out.push('"');
        if !own.choices.is_empty() {
            out.push_str(",\"choices\":");
            texts_into(&mut out, &own.choices);
        }
        out.push('}');
    }
    out.push(']');
    (!all.is_empty()).then(|| out.into())
}

/// Writes a JSON list of texts.
pub fn texts_into(out: &mut String, texts: &[Rc<str>]) {
    out.push('[');
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        string_into(out, text);
    }
    out.push(']');
}

/// A text as JSON.
pub fn quoted(text: &str) -> Rc<str> {
    let mut out = String::new();
    string_into(&mut out, text);
    out.into()
}

/// What an item says under a key of its own: its text, or its JSON where that is none.
pub fn value(item: &Record, key: &str) -> Option<Rc<str>> {
    let json = item.extra_json(key).filter(|json| &***json != "null")?;
    Some(text_of(json).unwrap_or_else(|| json.clone()))
}

/// The number an item says under a key of its own.
pub fn number(item: &Record, key: &str) -> Option<f64> {
    crate::base::number::parse_decimal(item.extra_json(key)?)
}
