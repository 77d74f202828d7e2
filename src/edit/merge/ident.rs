//! The identity of entries across plans: by id, and where there is none by what it holds.

use crate::base::map::Map;
use std::rc::Rc;

use crate::model::{Key, Record, Value};

/// The name or content an entry is known by. Ordered, so that what neither side decides is decided alike on both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntryIdentity {
    /// An id (or a voter's name), and how many entries with it stood before.
    Named(Rc<str>, usize),
    /// All that an entry without an id holds, and how many like it stood before: editing it makes it another.
    Content(Rc<str>, usize),
}

/// The identity of each entry of a list; no two are known by the same.
pub fn idents(records: &[Rc<Record>], named: Option<Key>) -> Vec<EntryIdentity> {
    let mut seen: Map<(bool, Rc<str>), usize> = Map::default();
    let mut ident = |record: &Rc<Record>| {
        let name = named.and_then(|key| record.text(key)).filter(|name| !name.is_empty());
        let text: Rc<str> = match name {
            Some(name) => Rc::from(name),
            None => content(record).into(),
        };
        let count = seen.entry((name.is_some(), text.clone())).or_insert(0);
        *count += 1;
        if name.is_some() { EntryIdentity::Named(text, *count - 1) } else { EntryIdentity::Content(text, *count - 1) }
    };
    records.iter().map(&mut ident).collect()
}

/// All that an entry holds as one text, the same for equal entries and no others.
fn content(record: &Record) -> String {
    let mut out = String::new();
    record_into(&mut out, record);
    out
}

fn record_into(out: &mut String, record: &Record) {
    if let Some(raw) = record.raw() {
        text_into(out, raw);
        return;
    }
    out.push('{');
    for (key, value) in record.fields() {
        out.push_str(key.name());
        out.push(':');
        value_into(out, value);
    }
    for extra in record.extra() {
        text_into(out, &extra.name);
        value_into(out, &extra.value);
    }
    out.push('}');
}

fn value_into(out: &mut String, value: &Value) {
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "+" } else { "-" }),
        Value::Num(number) => {
            out.push('#');
            out.push_str(&number.to_string());
            out.push(';');
        }
        Value::Text(text) => text_into(out, text),
        Value::Word(word) => text_into(out, word),
        Value::Raw(json) => {
            out.push('!');
            text_into(out, json);
        }
        Value::List(list) => {
            out.push('[');
            list.iter().for_each(|value| value_into(out, value));
            out.push(']');
        }
        Value::Map(map) => {
            out.push('<');
            for (id, value) in map.iter() {
                text_into(out, id);
                value_into(out, value);
            }
            out.push('>');
        }
        Value::Record(record) => record_into(out, record),
        Value::Records(records) => {
            out.push('(');
            records.iter().for_each(|record| record_into(out, record));
            out.push(')');
        }
    }
}

/// A text with its length in front, so that no two rows of texts look alike.
fn text_into(out: &mut String, text: &str) {
    out.push_str(&text.len().to_string());
    out.push('"');
    out.push_str(text);
}
