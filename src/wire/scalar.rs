//! Values without keys, from their JSON text.

use std::borrow::Cow;

use super::json;
use crate::base::day::Day;
use crate::base::number::{Number, parse_decimal};
use crate::base::period::Period;
use crate::model::Value;
use crate::model::schema::ValueShape;

/// True if this is a low and a high number, low first.
pub(super) fn is_range(value: &Value) -> bool {
    match value {
        Value::List(list) => {
            matches!(&**list, [Value::Num(low), Value::Num(high)] if low <= high)
        }
        _ => false,
    }
}

/// A list with the words that are none of these as they came, and so reported.
pub(super) fn known_words(list: &Value, words: &[&str]) -> Value {
    let Value::List(list) = list else { return list.clone() };
    let word = |value: &Value| match value {
        Value::Text(text) if !words.contains(&&**text) => Value::Raw(json::quoted(text).into()),
        other => other.clone(),
    };
    Value::List(list.iter().map(word).collect())
}

/// A number within its bounds.
pub(super) fn number(digits: &str, min: f64, max: f64) -> Option<Value> {
    let number = Number::new(parse_decimal(digits)?)?;
    (min..=max).contains(&number.get()).then_some(Value::Num(number))
}

/// A text of that shape.
pub(super) fn text(json: &str, shape: &ValueShape) -> Option<Value> {
    let text: Cow<'_, str> = json::text(json)?;
    match shape {
        ValueShape::Word(words) => words.iter().find(|word| ***word == *text).map(|word| Value::Word(word)),
        ValueShape::Named(words) if words.contains(&&*text) => {
            words.iter().find(|word| ***word == *text).map(|word| Value::Word(word))
        }
        ValueShape::Id | ValueShape::Named(_) if text.is_empty() => None,
        ValueShape::Date => Day::parse(&text).map(|_| Value::text(&text)),
        ValueShape::DateOrPeriod => Period::parse(&text).map(|_| Value::text(&text)),
        _ => Some(Value::text(&text)),
    }
}
