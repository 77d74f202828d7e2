//! Writing a plan as canonical text: one line per entry, so that a wiki's history shows one changed line per changed entry.
//!
//! ```
//! use plan_widget::model::Plan;
//! use plan_widget::wire::write;
//!
//! assert_eq!(write(&Plan::empty()), "{\n  \"format\": \"plan-widget\",\n  \"version\": 1,\n  \"items\": [\n  ]\n}\n");
//! ```

use super::json::{escape_into, string_into};
use crate::model::record::{ExtraField, Record};
use crate::model::schema::{self, PLAN, Schema, ValueShape};
use crate::model::{Key, Plan, Value};

/// The plan as canonical text (`docs/plan-format.md`). The same plan always gives the same bytes.
pub fn write(plan: &Plan) -> String {
    let root = plan.root();
    let mut out = String::with_capacity(64 + plan.items().len() * 200);
    out.push('{');
    let mut first = true;
    for (key, _) in PLAN.fields {
        for extra in root.extra().iter().filter(|extra| *extra.name == *key.name()) {
            open_line(&mut out, &mut first, &extra.name);
            extra_value_into(&mut out, extra, &PLAN);
        }
        match root.get(*key) {
            Some(Value::Records(records)) if !records.is_empty() || *key == Key::Items || root.has_earlier(*key) => {
                open_line(&mut out, &mut first, key.name());
                let of = schema::of_list(*key).unwrap_or(&PLAN);
                entries_into(&mut out, records.iter().map(|record| &**record), of);
            }
            None if *key == Key::Items => {
                open_line(&mut out, &mut first, key.name());
                entries_into(&mut out, std::iter::empty(), &PLAN);
            }
            None if *key == Key::Format => {
                open_line(&mut out, &mut first, key.name());
                out.push_str("\"plan-widget\"");
            }
            None if *key == Key::Version => {
                open_line(&mut out, &mut first, key.name());
                out.push('1');
            }
            Some(value) if !value.is_absent() || root.has_earlier(*key) => {
                open_line(&mut out, &mut first, key.name());
                value_into(&mut out, value, shape_of(&PLAN, *key));
            }
            _ => {}
        }
    }
    for extra in unknown(root, &PLAN) {
        open_line(&mut out, &mut first, &extra.name);
        extra_value_into(&mut out, extra, &PLAN);
    }
    out.push_str("\n}\n");
    out
}

/// About how many bytes [`write`] gives, by the length of every so-manieth item: at most 64 are looked at.
pub fn about(plan: &Plan) -> usize {
    let items = plan.items();
    let step = items.len() / 64 + 1;
    let mut sample = String::new();
    let taken = items.iter().step_by(step).map(|item| record_into(&mut sample, item, &schema::ITEM)).count();
    sample.len().checked_div(taken).unwrap_or(0) * items.len()
}

fn open_line(out: &mut String, first: &mut bool, escaped_name: &str) {
    out.push_str(if std::mem::take(first) { "\n  \"" } else { ",\n  \"" });
    out.push_str(escaped_name);
    out.push_str("\": ");
}

fn entries_into<'r>(out: &mut String, records: impl Iterator<Item = &'r Record>, of: &'static Schema) {
    out.push('[');
    for (at, record) in records.enumerate() {
        out.push_str(if at == 0 { "\n    " } else { ",\n    " });
        record_into(out, record, of);
    }
    out.push_str("\n  ]");
}

/// Extras that no known key of the schema stands for, in their order.
fn unknown<'r>(record: &'r Record, of: &Schema) -> impl Iterator<Item = &'r ExtraField> {
    record.extra().iter().filter(|extra| of.find(&extra.name, 0).is_none())
}

fn shape_of(of: &'static Schema, key: Key) -> &'static ValueShape {
    of.shape(key).unwrap_or(&ValueShape::Text)
}

/// Appends one entry as compact JSON.
pub fn record_into(out: &mut String, record: &Record, of: &'static Schema) {
    if let Some(raw) = record.raw() {
        out.push_str(raw);
        return;
    }
    out.push('{');
    let mut first = true;
    let mut repeated = record.extra().iter().filter(|extra| of.find(&extra.name, 0).is_some()).peekable();
    if repeated.peek().is_none() {
        for (key, value) in record.fields().iter().filter(|(_, value)| !value.is_absent()) {
            field_into(out, &mut first, *key, value, of);
        }
    } else {
        for (key, _) in of.fields {
            let mut earlier = false;
            for extra in record.extra().iter().filter(|extra| *extra.name == *key.name()) {
                extra_into(out, &mut first, extra, of);
                earlier = true;
            }
            // An empty list that overrules an earlier value must stand, or that one would come to count.
            if let Some(value) = record.get(*key).filter(|value| earlier || !value.is_absent()) {
                field_into(out, &mut first, *key, value, of);
            }
        }
    }
    for extra in unknown(record, of) {
        extra_into(out, &mut first, extra, of);
    }
    out.push('}');
}

fn field_into(out: &mut String, first: &mut bool, key: Key, value: &Value, of: &'static Schema) {
    out.push_str(if std::mem::take(first) { "\"" } else { ",\"" });
    out.push_str(key.name());
    out.push_str("\":");
    value_into(out, value, shape_of(of, key));
}

fn extra_into(out: &mut String, first: &mut bool, extra: &ExtraField, of: &'static Schema) {
    out.push_str(if std::mem::take(first) { "\"" } else { ",\"" });
    out.push_str(&extra.name);
    out.push_str("\":");
    extra_value_into(out, extra, of);
}

fn extra_value_into(out: &mut String, extra: &ExtraField, of: &'static Schema) {
    value_into(out, &extra.value, of.own(&extra.name).map_or(&ValueShape::Text, |(_, shape)| shape));
}

/// Appends one value as compact JSON.
fn value_into(out: &mut String, value: &Value, shape: &'static ValueShape) {
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Num(number) => out.push_str(&number.to_string()),
        Value::Text(text) => string_into(out, text),
        Value::Word(word) => string_into(out, word),
        Value::Raw(json) => out.push_str(json),
        Value::List(list) => {
            out.push('[');
            for (at, value) in list.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                value_into(out, value, shape);
            }
            out.push(']');
        }
        Value::Map(map) => {
            out.push('{');
            for (at, (id, value)) in map.iter().enumerate() {
                out.push_str(if at > 0 { ",\"" } else { "\"" });
                escape_into(out, id);
                out.push_str("\":");
                let element = match shape {
                    ValueShape::WordMap(element) | ValueShape::RecordMap(element) => element,
                    _ => shape,
                };
                value_into(out, value, element);
            }
            out.push('}');
        }
        Value::Record(record) => record_into(out, record, nested(shape)),
        Value::Records(records) => {
            out.push('[');
            for (at, record) in records.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                record_into(out, record, nested(shape));
            }
            out.push(']');
        }
    }
}

fn nested(shape: &'static ValueShape) -> &'static Schema {
    match shape {
        ValueShape::Record(of) | ValueShape::Records(of) | ValueShape::References(of) => of,
        _ => &PLAN,
    }
}

/// The value of a key that the format does not know, as compact JSON text.
pub fn extra_text(of: &'static Schema, name: &str, value: &Value) -> String {
    value_text(value, of.own(name).map_or(&ValueShape::Text, |(_, shape)| shape))
}

/// One value as compact JSON text. Nested entries are written by the keys they hold; their sort is not needed for anything but repeated keys.
pub fn value_text(value: &Value, shape: &'static ValueShape) -> String {
    let mut out = String::new();
    value_into(&mut out, value, shape);
    out
}
