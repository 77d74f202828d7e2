//! Columns of the plan's own: `"fields": [{"key": "customer", "title": "Customer", "kind": "text"}]` at the top level says that items carry a
//! key of that name beside those of the format. Both are unknown keys to the format, so other programs keep them.

use super::Column;
use crate::base::case::lower;
use crate::model::{Item, Plan};
use crate::wire::json::{self, string_into};
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
    plan.root().extra_json(KEY).and_then(|json| read(json)).unwrap_or_default()
}

/// Whether the key holds something of another program, which is to stay.
pub fn taken(plan: &Plan) -> bool {
    plan.root().extra_json(KEY).is_some_and(|json| &**json != "[]") && own(plan).is_empty()
}

/// The same as columns of a grid.
pub fn columns(plan: &Plan) -> Vec<Column> {
    own(plan).iter().enumerate().map(|(at, own)| Column::Own(at as u8, own.kind)).collect()
}

fn read(json: &str) -> Option<Vec<Own>> {
    let mut all = Vec::new();
    for field in json::elements(json)? {
        let mut own = Own { key: Rc::default(), title: Rc::default(), kind: Kind::Text, choices: Vec::new() };
        for (name, value) in json::members(field).unwrap_or_default() {
            let text: Rc<str> = Rc::from(json::text(value).as_deref().unwrap_or_default());
            match name {
                "\"key\"" => own.key = text,
                "\"title\"" => own.title = text,
                "\"kind\"" => {
                    own.kind = Kind::ALL.iter().find(|(_, word)| **word == *text).map_or(Kind::Text, |kind| kind.0)
                }
                "\"choices\"" => own.choices = json::texts(value).unwrap_or_default(),
                _ => {}
            }
        }
        // A key that the format knows has a column already.
        if !own.key.is_empty() && crate::model::schema::ITEM.find(&own.key, 0).is_none() && all.len() < MOST {
            if own.title.is_empty() {
                own.title = own.key.clone();
            }
            all.push(own);
        }
    }
    Some(all)
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
            json::texts_into(&mut out, &own.choices);
        }
        out.push('}');
    }
    out.push(']');
    (!all.is_empty()).then(|| out.into())
}

/// What an item says under a key of its own: its text, or its JSON where that is none.
pub fn value(item: &Item, key: &str) -> Option<Rc<str>> {
    let json = item.extra_json(key).filter(|json| &***json != "null")?;
    Some(json::text(json).map_or_else(|| json.clone(), |text| Rc::from(&*text)))
}

/// The number an item says under a key of its own.
pub fn number(item: &Item, key: &str) -> Option<f64> {
    crate::base::number::parse_decimal(item.extra_json(key)?)
}
