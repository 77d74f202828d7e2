//! JSON as `serde_json` reads it, and what the plan file asks beyond that: unknown values keep their digits, lone surrogates and depth, in one normal spelling.
//!
//! ```
//! use plan_widget::wire::json::{compact, text};
//!
//! assert_eq!(compact(r#"{ "a" : [ 1.50, "\u0041" ] }"#), r#"{"a":[1.50,"A"]}"#);
//! assert_eq!(text(r#""\ud800""#), None, "half of a surrogate pair is no text");
//! ```

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

/// The line and column, both from 1, at which a text stops being JSON; columns count characters.
pub fn place(text: &str, error: &serde_json::Error) -> (usize, usize) {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    if error.classify() == Category::Eof {
        return (error.line(), line.chars().count() + 1);
    }
    // Counted in bytes from 1. A line break inside a string is told as the start of the line behind it.
    match (error.column(), error.line()) {
        (0, 2..) => {
            let before = text.split('\n').nth(error.line() - 2).unwrap_or_default();
            (error.line() - 1, before.chars().count() + 1)
        }
        (column, _) => (error.line(), line.char_indices().take_while(|(at, _)| at + 1 < column).count() + 1),
    }
}

/// The fault that an error names, in the words of somebody who writes a file by hand.
pub fn what(error: &serde_json::Error) -> &'static str {
    let text = error.to_string();
    let begins = |start: &&(&str, &str)| text.starts_with(start.0);
    WORDS.iter().find(begins).map_or("this is no JSON", |(_, words)| words)
}

/// `serde_json`'s messages and ours.
const WORDS: [(&str, &str); 15] = [
    ("EOF while parsing a list", "the text ends inside a list"),
    ("EOF while parsing an object", "the text ends inside an object"),
    ("EOF while parsing a string", "the text ends inside a string"),
    ("EOF while parsing", "the text ends where a value is expected"),
    ("expected `:`", "expected : after the key"),
    ("expected `,` or `]`", "expected , or ]"),
    ("expected `,` or `}`", "expected , or }"),
    ("expected ident", "expected true, false or null"),
    ("expected value", "expected a value"),
    ("invalid escape", "no such escape in JSON"),
    ("invalid number", "expected a digit"),
    ("control character", "a control character inside a string; write it as an escape"),
    ("key must be a string", "expected a key in double quotes"),
    ("trailing comma", "there is nothing behind the comma"),
    ("trailing characters", "text after the end of the document"),
];

/// The text of a JSON string, quotes and all; `None` where it holds half of a surrogate pair, which no text can, or is no string.
pub fn text(json: &str) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') { serde_json::from_str(json).ok().map(Cow::Owned) } else { Some(Cow::Borrowed(inner)) }
}

/// Appends `text` with the escapes JSON requires and no others, without quotes.
pub fn escape_into(out: &mut String, text: &str) {
    let special = |byte: u8| byte < 0x20 || byte == b'"' || byte == b'\\';
    if text.bytes().any(special) {
        let quoted = quoted(text);
        out.push_str(&quoted[1..quoted.len() - 1]);
    } else {
        out.push_str(text);
    }
}

/// Appends `text` as a JSON string.
pub fn string_into(out: &mut String, text: &str) {
    out.push('"');
    escape_into(out, text);
    out.push('"');
}

/// A text as a JSON string.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Well-formed JSON text without white space between its tokens, strings in their normal spelling, numbers with the digits they came with.
pub fn compact(json: &str) -> Cow<'_, str> {
    if !json.bytes().any(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'\\')) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('"') {
        spaceless_into(&mut out, &rest[..at]);
        let end = at + 1 + end_of_string(&rest[at + 1..]);
        normal_into(&mut out, &rest[at..end]);
        rest = &rest[end..];
    }
    spaceless_into(&mut out, rest);
    Cow::Owned(out)
}

fn spaceless_into(out: &mut String, json: &str) {
    json.split_ascii_whitespace().for_each(|token| out.push_str(token));
}

/// The bytes of a string behind its first quote, the last one included.
fn end_of_string(json: &str) -> usize {
    let bytes = json.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

/// Appends a JSON string in its one normal spelling; see the plan format's "canonical text". Half surrogates stay escaped.
fn normal_into(out: &mut String, json: &str) {
    match text(json) {
        Some(text) => string_into(out, &text),
        None => {
            out.push('"');
            let mut rest = &json[1..json.len() - 1];
            while let Some((before, half, after)) = half_surrogate(rest) {
                // What stands between halves is text.
                escape_into(out, &text(&["\"", before, "\""].concat()).unwrap_or_default());
                out.push_str(&half.to_ascii_lowercase());
                rest = after;
            }
            escape_into(out, &text(&["\"", rest, "\""].concat()).unwrap_or_default());
            out.push('"');
        }
    }
}

/// The first escape of half a surrogate pair in the inside of a string, with what stands before and behind.
fn half_surrogate(inner: &str) -> Option<(&str, &str, &str)> {
    let unit = |at: usize| match inner.get(at..at + 2)? {
        "\\u" => u16::from_str_radix(inner.get(at + 2..at + 6)?, 16).ok(),
        _ => None,
    };
    let mut at = 0;
    while let Some(found) = inner[at..].find('\\') {
        at += found;
        match (unit(at), unit(at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 12,
            (Some(0xd800..=0xdfff), _) => return Some((&inner[..at], &inner[at..at + 6], &inner[at + 6..])),
            _ => at += 2,
        }
    }
    None
}

/// The elements of a JSON list; `None` for other values.
pub fn elements(json: &str) -> Option<Vec<&str>> {
    let elements: Vec<&RawValue> = serde_json::from_str(json).ok()?;
    Some(elements.into_iter().map(RawValue::get).collect())
}

/// The texts of a JSON list, without what else it holds; `None` for other values.
pub fn texts(json: &str) -> Option<Vec<Rc<str>>> {
    Some(elements(json)?.into_iter().filter_map(text).map(|text| Rc::from(&*text)).collect())
}

/// Appends texts as a JSON list.
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

/// A JSON text as a tree, for formats of which only some keys are asked for.
pub type Tree = serde_json::Value;

/// Reads a text as a tree; `None` where it is no JSON.
pub fn tree(text: &str) -> Option<Tree> {
    serde_json::from_str(text).ok()
}

/// The keys of a JSON object, in quotes, with their values, in the order of the text and however often one stands there; `None` for other values.
pub fn members(json: &str) -> Option<Vec<(&str, &str)>> {
    MemberSeed.deserialize(&mut serde_json::Deserializer::from_str(json)).ok()
}

struct MemberSeed;

impl<'de> DeserializeSeed<'de> for MemberSeed {
    type Value = Vec<(&'de str, &'de str)>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for MemberSeed {
    type Value = Vec<(&'de str, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            members.push((name.get(), value.get()));
        }
        Ok(members)
    }
}
