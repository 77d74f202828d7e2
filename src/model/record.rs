//! One entry of the plan: its known keys with their values, and everything else that came with it.
//!
//! ```
//! use plan_widget::model::schema::ITEM;
//! use plan_widget::model::{Key, Record, Uid, Value};
//!
//! let item = Record::new(Uid(1)).with(&ITEM, Key::Title, Value::text("Passkeys")).with(&ITEM, Key::Id, Value::text("p1"));
//! assert_eq!(item.text(Key::Title), Some("Passkeys"));
//! assert_eq!(item.fields()[0].0, Key::Id, "in canonical order");
//! ```

use std::rc::Rc;

use super::key::Key;
use super::schema::Schema;
use crate::base::number::Number;

/// A number that tells entries of one running plan apart, whatever their ids; it is never written to a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(pub u32);

/// An entry. Cheap to clone behind an `Rc`; equality is by content and leaves the [`Uid`] out.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Tells this entry apart while the plan is open.
    pub uid: Uid,
    fields: Vec<(Key, Value)>,
    odd: Option<Box<UnknownParts>>,
}

/// The parts that most entries do not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct UnknownParts {
    /// Keys that are unknown, or known keys that stand there a second time, with their compact JSON text.
    extra: Vec<ExtraField>,
    /// The compact JSON text of an entry that is no object at all.
    raw: Option<Rc<str>>,
}

/// A key that the format does not know, or an earlier occurrence of a key that stands there twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraField {
    /// The key, escaped as JSON needs it, without the quotes.
    pub name: Rc<str>,
    /// The value: compact JSON text as [`Value::Raw`]; typed for a key of the widget's own ([`Schema::own`]) that has the shape of one.
    pub value: Value,
}

impl PartialEq for Record {
    fn eq(&self, other: &Record) -> bool {
        self.fields == other.fields && self.odd == other.odd
    }
}

impl Eq for Record {}

impl Record {
    /// An empty entry.
    pub fn new(uid: Uid) -> Record {
        Record { uid, ..Record::default() }
    }

    /// An entry that is no JSON object, kept as its compact JSON text.
    pub fn unreadable(uid: Uid, json: Rc<str>) -> Record {
        Record { uid, fields: Vec::new(), odd: Some(Box::new(UnknownParts { extra: Vec::new(), raw: Some(json) })) }
    }

    /// An entry from fields that already stand in canonical order.
    pub(crate) fn from_parts(uid: Uid, fields: Vec<(Key, Value)>, extra: Vec<ExtraField>) -> Record {
        let odd = (!extra.is_empty()).then(|| Box::new(UnknownParts { extra, raw: None }));
        Record { uid, fields, odd }
    }

    /// The value of a key, whatever its shape.
    pub fn get(&self, key: Key) -> Option<&Value> {
        self.fields.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// The number under a key; `None` where it is absent or of another shape.
    pub fn num(&self, key: Key) -> Option<f64> {
        self.get(key)?.as_num()
    }

    /// The text or word under a key; `None` where it is absent or of another shape.
    pub fn text(&self, key: Key) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The text under a key, empty where there is none.
    pub fn text_or_empty(&self, key: Key) -> &str {
        self.text(key).unwrap_or_default()
    }

    /// True if a flag is set.
    pub fn flag(&self, key: Key) -> bool {
        self.get(key).is_some_and(Value::is_true)
    }

    /// The texts of a list, none where it is absent; of an entry in it, the id.
    pub fn texts(&self, key: Key) -> impl Iterator<Item = &str> {
        self.get(key).into_iter().flat_map(Value::iter_texts)
    }

    /// The nested entry under a key.
    pub fn record(&self, key: Key) -> Option<&Rc<Record>> {
        match self.get(key)? {
            Value::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The nested entries under a key, none where it is absent.
    pub fn records(&self, key: Key) -> &[Rc<Record>] {
        match self.get(key) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }

    /// The entry's id; empty where it has none.
    pub fn id(&self) -> &str {
        self.text_or_empty(Key::Id)
    }

    /// The entry's title or, for a team, its name.
    pub fn title_or_name(&self) -> Option<&str> {
        self.text(Key::Title).or_else(|| self.text(Key::Name))
    }

    /// The entry's title or name, where it has one that is not empty, else its id.
    pub fn display_name(&self) -> &str {
        self.title_or_name().filter(|name| !name.is_empty()).unwrap_or_else(|| self.id())
    }

    /// The compact JSON text of an entry that is no object.
    pub fn raw(&self) -> Option<&Rc<str>> {
        self.odd.as_ref()?.raw.as_ref()
    }

    /// Known keys with their values, in canonical order.
    pub fn fields(&self) -> &[(Key, Value)] {
        &self.fields
    }

    /// Unknown and repeated keys, in the order of the file.
    pub fn extra(&self) -> &[ExtraField] {
        self.odd.as_ref().map_or(&[], |odd| &odd.extra)
    }

    /// Sets or, with `None`, removes a known key, at its canonical place. A key the schema does not know is left alone.
    pub fn set(&mut self, schema: &Schema, key: Key, value: Option<Value>) {
        let Some(place) = schema.position(key) else {
            return;
        };
        let at = self.fields.iter().position(|(known, _)| *known == key);
        match (at, value) {
            (Some(at), Some(value)) => self.fields[at].1 = value,
            (Some(at), None) => {
                self.fields.remove(at);
            }
            (None, Some(value)) => {
                let before = |(known, _): &(Key, Value)| schema.position(*known).is_some_and(|other| other < place);
                let at = self.fields.partition_point(before);
                self.fields.insert(at, (key, value));
            }
            (None, None) => {}
        }
    }

    /// The entry with one key set; see [`Record::set`].
    #[must_use]
    pub fn with(mut self, schema: &Schema, key: Key, value: Value) -> Record {
        self.set(schema, key, Some(value));
        self
    }

    /// Puts an unknown key at a place among the unknown keys, the end where there is none, or takes out the one at a place.
    pub fn set_extra(&mut self, at: usize, replaces: bool, extra: Option<ExtraField>) {
        let odd = self.odd.get_or_insert_default();
        if replaces && at < odd.extra.len() {
            odd.extra.remove(at);
        }
        if let Some(extra) = extra {
            odd.extra.insert(at.min(odd.extra.len()), extra);
        }
        if odd.extra.is_empty() && odd.raw.is_none() {
            self.odd = None;
        }
    }

    /// True if a known key stands more than once, so that its value overrules an earlier one.
    pub fn has_earlier(&self, key: Key) -> bool {
        self.extra().iter().any(|extra| *extra.name == *key.name())
    }

    /// The value of an unknown key; the last where the key stands more than once.
    pub fn extra_value(&self, name: &str) -> Option<&Value> {
        self.extra().iter().rev().find(|extra| &*extra.name == name).map(|extra| &extra.value)
    }

    /// The value of an unknown key, as compact JSON text; the last where the key stands more than once.
    pub fn extra_json(&self, name: &str) -> Option<&Rc<str>> {
        match self.extra_value(name)? {
            Value::Raw(json) => Some(json),
            _ => None,
        }
    }
}

impl Record {
    /// The nested entries under a key for changing, copied first if they are shared.
    ///
    /// # Panics
    /// If the key holds no list of entries: the caller makes one first.
    pub(crate) fn records_mut(&mut self, key: Key) -> &mut Vec<Rc<Record>> {
        let value = self.fields.iter_mut().find(|(known, _)| *known == key).map(|(_, value)| value);
        match value {
            Some(Value::Records(records)) => Rc::make_mut(records),
            _ => unreachable!("no list of entries under this key"),
        }
    }
}

/// A value as the plan holds it. A value whose shape is wrong stays as [`Value::Raw`], so that nothing is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A finite number.
    Num(Number),
    /// Any text; dates, periods and ids too.
    Text(Rc<str>),
    /// A word out of a closed list, such as `must`.
    Word(&'static str),
    /// A list of texts, of numbers, or of texts and entries that stand for one; an element of the wrong shape is [`Value::Raw`].
    List(Rc<[Value]>),
    /// Values by id, in the order of the file.
    Map(Rc<[(Rc<str>, Value)]>),
    /// One nested entry.
    Record(Rc<Record>),
    /// A list of entries.
    Records(Rc<Vec<Rc<Record>>>),
    /// Compact JSON text of a value whose shape is not the one the key asks for.
    Raw(Rc<str>),
}

impl Value {
    /// A text value.
    pub fn text(text: &str) -> Value {
        Value::Text(Rc::from(text))
    }

    /// A number value; `None` for infinities and NaN.
    pub fn num(number: f64) -> Option<Value> {
        Number::new(number).map(Value::Num)
    }

    /// A list of texts.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
        Value::List(texts.into_iter().map(Value::text).collect())
    }

    /// The number, where this is one.
    pub fn as_num(&self) -> Option<f64> {
        match self {
            Value::Num(number) => Some(number.get()),
            _ => None,
        }
    }

    /// The text or word, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The flag; anything that is none counts as `false`.
    pub fn is_true(&self) -> bool {
        matches!(self, Value::Bool(true))
    }

    /// The elements of a list; none where this is no list of values.
    pub fn elements(&self) -> &[Value] {
        match self {
            Value::List(list) => list,
            _ => &[],
        }
    }

    /// The text that refers to an entry: this one, or the id of an entry that says more about it.
    pub fn as_reference(&self) -> Option<&str> {
        match self {
            Value::Record(record) => record.text(Key::Id),
            other => other.as_text(),
        }
    }

    /// The texts of a list and the ids of entries in it, passing over elements of another shape.
    pub fn iter_texts(&self) -> impl Iterator<Item = &str> {
        self.elements().iter().filter_map(Value::as_reference)
    }

    /// The value under `id`, where this is a map that has it.
    pub fn at(&self, id: &str) -> Option<&Value> {
        match self {
            Value::Map(map) => map.iter().rev().find(|(known, _)| &**known == id).map(|(_, value)| value),
            _ => None,
        }
    }

    /// True if canonical text leaves the value out: an empty list.
    pub fn is_absent(&self) -> bool {
        match self {
            Value::List(list) => list.is_empty(),
            Value::Records(records) => records.is_empty(),
            _ => false,
        }
    }
}
