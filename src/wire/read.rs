//! Reading a plan file: any text gives a plan or a named reason; an entry with a problem survives.
//!
//! ```
//! use plan_widget::wire::{ReadError, read};
//!
//! assert_eq!(read("{]").unwrap_err().code(), "not-json");
//! assert_eq!(read("[17]").unwrap().items()[0].id(), "", "kept, though it is no entry");
//! assert_eq!(read("{}").unwrap_err(), ReadError::NotAPlan);
//! ```

use std::fmt;
use std::rc::Rc;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::json;
use super::migrate;
use super::scalar::{is_range, known_words, number, text};
use crate::base::map::Map;
use crate::model::plan::{MAX_BYTES, MAX_ITEMS, Plan};
use crate::model::record::{ExtraField, Record, Uid};
use crate::model::schema::{ESTIMATES, ITEM, PLAN, SCENARIO, Schema, ValueShape};
use crate::model::{Key, Value};

/// The reason why a text does not open as a plan. Nothing else is refused: what is wrong inside a plan is a [`Problem`](crate::model::check::Problem).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The text is not JSON: line and column from 1, and what is wrong there.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// The fault there.
        what: &'static str,
    },
    /// The bytes are not UTF-8: offset of the first that is not.
    NotUtf8 {
        /// Byte offset.
        at: usize,
    },
    /// The text is JSON but no plan: neither an object with `format` and `items` nor a list of items.
    NotAPlan,
    /// `format` says that this is a plan, but there are no items.
    NoItems,
    /// `items` is something else than a list. Opened, it would pass for an empty plan.
    ItemsNotAList,
    /// `format` names something else.
    OtherFormat(String),
    /// The text is longer than [`MAX_BYTES`]: its length in bytes.
    TooLong(usize),
    /// There are more than [`MAX_ITEMS`] items.
    TooManyItems,
}

impl ReadError {
    /// A short stable word for the sort of error, as `PlanError.code` gives it.
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::NotJson { .. } => "not-json",
            ReadError::NotUtf8 { .. } => "not-utf8",
            ReadError::NotAPlan | ReadError::NoItems | ReadError::ItemsNotAList => "not-a-plan",
            ReadError::OtherFormat(_) => "other-format",
            ReadError::TooLong(_) => "too-long",
            ReadError::TooManyItems => "too-many-items",
        }
    }

    /// The place the error speaks of: a JSON path, `$` for the whole document.
    pub fn path(&self) -> &'static str {
        match self {
            ReadError::OtherFormat(_) => "$.format",
            ReadError::NoItems | ReadError::ItemsNotAList | ReadError::TooManyItems => "$.items",
            _ => "$",
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::NotJson { line, column, what } => {
                write!(f, "This is not JSON: line {line}, column {column}: {what}.")
            }
            ReadError::NotUtf8 { at } => write!(f, "This is not text in UTF-8: byte {at}."),
            ReadError::NotAPlan => {
                f.write_str("This is JSON, but no plan: a plan is an object with \"items\", or a list of items.")
            }
            ReadError::NoItems => {
                f.write_str("This plan has no \"items\": there is a list of them in every plan, be it an empty one.")
            }
            ReadError::ItemsNotAList => f.write_str(
                "This is no plan: its \"items\" are no list. A plan has a list of items, be it an empty one.",
            ),
            ReadError::OtherFormat(format) => {
                write!(f, "This is another format: \"format\" says \"{format}\", a plan says \"plan-widget\".")
            }
            ReadError::TooLong(bytes) => {
                write!(f, "This text is too long: {bytes} bytes, and at most {MAX_BYTES} (64 MiB) open.")
            }
            ReadError::TooManyItems => write!(f, "There are too many items: at most {MAX_ITEMS} open."),
        }
    }
}

impl std::error::Error for ReadError {}

/// True if a text says of itself that it is a plan: its beginning names the format. One that does not may still be one, and one that does need not open.
pub fn says_plan(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let begin = &text[..text.floor_char_boundary(400)];
    let Some((_, behind)) = begin.split_once("\"format\"") else { return false };
    let named = behind.trim_start().strip_prefix(':').unwrap_or_default();
    text.starts_with('{') && named.trim_start().starts_with("\"plan-widget\"")
}

/// Opens bytes as a plan; see [`read`].
pub fn read_bytes(bytes: &[u8]) -> Result<Plan, ReadError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => Err(ReadError::NotUtf8 { at: error.valid_up_to() }),
    }
}

/// Opens a text as a plan: an object of the plan format, or a bare list of items. A byte order mark is passed over.
pub fn read(text: &str) -> Result<Plan, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong(text.len()));
    }
    // Nearly every plan is well-shaped down to its entries, and is read in one go. An entry, or a list of them, that is something else is only found out inside
    // it, where its text is no longer to be had: then everything is taken as text first. That pass also tells best what is no JSON.
    let (root, next_uid) = document(text, false).or_else(|_| document(text, true))?;
    let root = root.ok_or(ReadError::NotAPlan)?;
    match root.get(Key::Format) {
        Some(Value::Raw(json)) => {
            let name = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(json);
            return Err(ReadError::OtherFormat(name.to_owned()));
        }
        None if root.get(Key::Items).is_none() => return Err(ReadError::NotAPlan),
        _ => {}
    }
    match root.get(Key::Items) {
        Some(Value::Records(_)) => {}
        Some(_) => return Err(ReadError::ItemsNotAList),
        None => return Err(ReadError::NoItems),
    }
    Ok(migrate::to_current(Plan::from_root(root, next_uid)))
}

/// The top-level entry of a text, if it is an object or a list, and the next free uid.
fn document(text: &str, as_text: bool) -> Result<(Option<Record>, u32), ReadError> {
    let mut reader = PlanReader { as_text, next_uid: 1, too_many: false, fields: Vec::new(), depth: 0 };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = match text.trim_start_matches([' ', '\n', '\r', '\t']).as_bytes().first() {
        Some(b'{') => RecordSeed { reader: &mut reader, schema: &PLAN }.deserialize(&mut json).map(Some),
        Some(b'[') => {
            let items = RecordListSeed { reader: &mut reader, schema: &ITEM, items: true }.deserialize(&mut json);
            items.map(|items| {
                let root = Record::new(Uid(0)).with(&PLAN, Key::Format, Value::Word("plan-widget"));
                Some(root.with(&PLAN, Key::Items, items))
            })
        }
        _ => <&RawValue>::deserialize(&mut json).map(|_| None),
    };
    let read = read.and_then(|root| json.end().map(|()| root));
    match read {
        Ok(root) => Ok((root, reader.next_uid)),
        Err(_) if reader.too_many => Err(ReadError::TooManyItems),
        Err(error) => {
            let (line, column) = json::place(text, &error);
            Err(ReadError::NotJson { line, column, what: json::what(&error) })
        }
    }
}

struct PlanReader {
    /// True if entries and lists of them are taken as text before they are read, so that what is misshapen can be kept.
    as_text: bool,
    next_uid: u32,
    /// There are more items than a plan may hold.
    too_many: bool,
    /// Fields of the entries that are open: place in the schema, key, value. One stack for all, from which each takes its own.
    fields: Vec<(usize, Key, Value)>,
    /// The levels below that are no longer entries of a scenario, counted from the scenario, 0 outside: in its entries `null` says something.
    depth: u8,
}

impl PlanReader {
    fn uid(&mut self) -> Uid {
        let uid = Uid(self.next_uid);
        self.next_uid += 1;
        uid
    }

    /// A value from its text, which is JSON; `None` for `null`, which means absent. A wrong shape comes back as [`Value::Raw`].
    fn value(&mut self, json: &str, shape: &'static ValueShape, items: bool) -> Option<Value> {
        let value = match (shape, json.as_bytes().first()?) {
            (_, b'n') => return None,
            (ValueShape::Bool, b't') => Some(Value::Bool(true)),
            (ValueShape::Bool, b'f') => Some(Value::Bool(false)),
            (ValueShape::Number { min, max }, b'-' | b'0'..=b'9') => number(json, *min, *max),
            (ValueShape::Whole { min, max }, b'-' | b'0'..=b'9') => {
                number(json, *min, *max).filter(|value| value.as_num().is_some_and(|number| number.fract() == 0.0))
            }
            (
                ValueShape::Text
                | ValueShape::Id
                | ValueShape::Named(_)
                | ValueShape::Word(_)
                | ValueShape::Date
                | ValueShape::DateOrPeriod,
                b'"',
            ) => text(json, shape),
            (ValueShape::Texts, b'[') => self.list(json, &ValueShape::Text),
            (ValueShape::Words(words), b'[') => {
                self.list(json, &ValueShape::Text).map(|list| known_words(&list, words))
            }
            (ValueShape::References(schema), b'[') => self.references(json, schema),
            (ValueShape::Record(schema), b'{') => {
                from_text(json, RecordSeed { reader: self, schema }).map(|record| Value::Record(Rc::new(record)))
            }
            (ValueShape::Records(schema), b'[') => from_text(json, RecordListSeed { reader: self, schema, items }),
            (ValueShape::AmountMap, b'{') => self.map(json, &ValueShape::Number { min: 0.0, max: f64::MAX }),
            (ValueShape::NumberMap, b'{') => self.map(json, &ValueShape::Number { min: f64::MIN, max: f64::MAX }),
            (ValueShape::WordMap(element) | ValueShape::RecordMap(element), b'{') => self.map(json, element),
            (ValueShape::RangeMap, b'{') => self.ranges(json),
            _ => None,
        };
        Some(value.unwrap_or_else(|| raw(json)))
    }

    /// The value of a key of the widget's own, of which what is misshapen is kept inside it; `None` for `null`.
    fn own(&mut self, json: &str, shape: &'static ValueShape) -> Option<Value> {
        let as_text = std::mem::replace(&mut self.as_text, true);
        let value = self.value(json, shape, false);
        self.as_text = as_text;
        value
    }

    /// A list whose elements have one shape.
    fn list(&mut self, json: &str, shape: &'static ValueShape) -> Option<Value> {
        let element = |json| self.value(json, shape, false).unwrap_or_else(|| raw("null"));
        Some(Value::List(json::elements(json)?.into_iter().map(element).collect()))
    }

    /// A list of ids, or of entries that have one.
    fn references(&mut self, json: &str, schema: &'static Schema) -> Option<Value> {
        let element = |json: &str| {
            let entry = if json.starts_with('{') { from_text(json, RecordSeed { reader: self, schema }) } else { None };
            let entry = entry.map(|record| Value::Record(Rc::new(record)));
            entry.or_else(|| self.value(json, &ValueShape::Text, false)).unwrap_or_else(|| raw("null"))
        };
        Some(Value::List(json::elements(json)?.into_iter().map(element).collect()))
    }

    /// An object by id; `None` where an id stands twice or cannot be read, since a map cannot keep that.
    fn map(&mut self, json: &str, shape: &'static ValueShape) -> Option<Value> {
        let mut map: Map<Rc<str>, Value> = Map::default();
        for (name, json) in json::members(json)? {
            let value = self.value(json, shape, false).unwrap_or_else(|| raw("null"));
            if map.insert(Rc::from(&*json::text(name)?), value).is_some() {
                return None;
            }
        }
        Some(Value::Map(map.into_iter().collect()))
    }

    fn ranges(&mut self, json: &str) -> Option<Value> {
        static NUMBERS: ValueShape = ValueShape::Number { min: f64::MIN, max: f64::MAX };
        let mut map: Map<Rc<str>, Value> = Map::default();
        for (name, json) in json::members(json)? {
            let name = json::text(name)?;
            let known = ESTIMATES.iter().any(|key| key.name() == &*name);
            let range = if known && json.starts_with('[') { self.list(json, &NUMBERS).filter(is_range) } else { None };
            if map.insert(Rc::from(&*name), range.unwrap_or_else(|| raw(json))).is_some() {
                return None;
            }
        }
        Some(Value::Map(map.into_iter().collect()))
    }
}

/// Reads a text that is JSON; `None` where it is not what is sought.
fn from_text<'t, S: DeserializeSeed<'t>>(json: &'t str, seed: S) -> Option<S::Value> {
    seed.deserialize(&mut serde_json::Deserializer::from_str(json)).ok()
}

fn raw(json: &str) -> Value {
    Value::Raw(Rc::from(&*json::compact(json)))
}

/// An object as an entry: each value is taken by the shape its key has.
struct RecordSeed<'r> {
    reader: &'r mut PlanReader,
    schema: &'static Schema,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = Record;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Record, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = Record;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.schema.noun)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
        let RecordSeed { reader, schema } = self;
        let uid = reader.uid();
        let base = reader.fields.len();
        let inner = if std::ptr::eq(schema, &SCENARIO) { 2 } else { reader.depth.saturating_sub(1) };
        let outer = std::mem::replace(&mut reader.depth, inner);
        let mut extra: Vec<ExtraField> = Vec::new();
        let mut hint = 0;
        while let Some(name) = map.next_key::<&RawValue>()? {
            let Some(place) = json::text(name.get()).and_then(|name| schema.find(&name, hint)) else {
                let json: &RawValue = map.next_value()?;
                let name = json::compact(name.get());
                let name = &name[1..name.len() - 1];
                let value = schema.own(name).and_then(|(_, shape)| reader.own(json.get(), shape));
                extra.push(ExtraField { name: Rc::from(name), value: value.unwrap_or_else(|| raw(json.get())) });
                continue;
            };
            hint = place + 1;
            let (key, shape) = &schema.fields[place];
            let mut value = map.next_value_seed(ValueSeed { reader, shape, items: *key == Key::Items })?;
            let mut repeated = false;
            if inner == 1 {
                value = value.or_else(|| Some(raw("null")));
            }
            if let Some(at) = reader.fields[base..].iter().position(|(other, ..)| *other == place) {
                // The last one counts, as in every JSON parser; the earlier one is kept beside it.
                let (_, _, earlier) = reader.fields.remove(base + at);
                extra.push(ExtraField {
                    name: Rc::from(key.name()),
                    value: Value::Raw(super::canonical::value_text(&earlier, shape).into()),
                });
                value = value.or_else(|| Some(raw("null")));
                repeated = true;
            }
            // An empty list is absent, but the items always stand, and so does one that overrules an earlier value.
            let stands =
                |value: &Value| repeated || !value.is_absent() || std::ptr::eq(schema, &PLAN) && *key == Key::Items;
            if let Some(value) = value.filter(stands) {
                reader.fields.push((place, *key, value));
            }
        }
        reader.depth = outer;
        // Nearly always in order.
        let fields = &mut reader.fields[base..];
        if !fields.is_sorted_by_key(|(place, ..)| *place) {
            fields.sort_by_cached_key(|(place, ..)| *place as u64);
        }
        let fields = reader.fields.drain(base..).map(|(_, key, value)| (key, value)).collect();
        Ok(Record::from_parts(uid, fields, extra))
    }
}

/// A list of entries.
struct RecordListSeed<'r> {
    reader: &'r mut PlanReader,
    schema: &'static Schema,
    /// True if these are the items, of which there may only be so many.
    items: bool,
}

impl<'de> DeserializeSeed<'de> for RecordListSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RecordListSeed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let RecordListSeed { reader, schema, items } = self;
        let mut list = Vec::new();
        let next = |reader: &mut PlanReader, seq: &mut A| {
            if !reader.as_text {
                return seq.next_element_seed(RecordSeed { reader, schema });
            }
            let Some(json) = seq.next_element::<&RawValue>()? else { return Ok(None) };
            let object = json.get().starts_with('{');
            let record = if object { from_text(json.get(), RecordSeed { reader, schema }) } else { None };
            Ok(Some(record.unwrap_or_else(|| Record::unreadable(reader.uid(), Rc::from(&*json::compact(json.get()))))))
        };
        while let Some(record) = next(reader, &mut seq)? {
            if items && list.len() == MAX_ITEMS {
                reader.too_many = true;
                return Err(A::Error::custom("too many items"));
            }
            list.push(Rc::new(record));
        }
        Ok(Value::Records(Rc::new(list)))
    }
}

/// The value of a known key; `None` for `null`.
struct ValueSeed<'r> {
    reader: &'r mut PlanReader,
    shape: &'static ValueShape,
    items: bool,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Option<Value>, D::Error> {
        let ValueSeed { reader, shape, items } = self;
        match shape {
            ValueShape::Record(schema) if !reader.as_text => {
                let record = RecordSeed { reader, schema }.deserialize(json)?;
                Ok(Some(Value::Record(Rc::new(record))))
            }
            ValueShape::Records(schema) if !reader.as_text => {
                RecordListSeed { reader, schema, items }.deserialize(json).map(Some)
            }
            _ => {
                let value = reader.value(<&RawValue>::deserialize(json)?.get(), shape, items);
                if reader.too_many { Err(D::Error::custom("too many items")) } else { Ok(value) }
            }
        }
    }
}
