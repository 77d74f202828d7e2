//! The value of one key of an entry.

use std::rc::Rc;

use super::record::Record;
use crate::base::number::Number;

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
    /// A list of texts or of numbers; an element of the wrong shape is [`Value::Raw`].
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

    /// The texts of a list, passing over elements of another shape.
    pub fn iter_texts(&self) -> impl Iterator<Item = &str> {
        let list: &[Value] = match self {
            Value::List(list) => list,
            _ => &[],
        };
        list.iter().filter_map(Value::as_text)
    }

    /// The value under `id`, where this is a map that has it.
    pub fn at(&self, id: &str) -> Option<&Value> {
        match self {
            Value::Map(map) => map.iter().rev().find(|(known, _)| &**known == id).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Whether canonical text leaves the value out: an empty list.
    pub fn is_absent(&self) -> bool {
        match self {
            Value::List(list) => list.is_empty(),
            Value::Records(records) => records.is_empty(),
            _ => false,
        }
    }
}
