//! Custom fields: `"fields": [{"key": "customer", "title": "Customer", "kind": "text"}]` at the top level says that items carry a key of that name beside
//! those of the format. Both are unknown keys to the format, so other programs keep them.
//!
//! ```
//! use plan_widget::query::custom_field::{custom_fields, field_text};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[{"id":"a","customer":"Acme"}],
//!     "fields":[{"key":"customer","title":"Customer","kind":"text"}]}"#).unwrap();
//! let field = &custom_fields(&plan)[0];
//! assert_eq!(field_text(&plan.items()[0], &field.key).as_deref(), Some("Acme"));
//! ```

use std::rc::Rc;

use crate::base::case::lower;
use crate::base::number::parse_decimal;
use crate::model::schema::{CUSTOM_FIELD, ITEM};
use crate::model::words::FieldKind;
use crate::model::{Entry, Item, Key, Plan, Record, Uid, Value};
use crate::wire::json;

/// At most so many have columns.
pub const MOST: usize = 64;

/// A column of the plan's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomField {
    /// The key that items carry.
    pub key: Rc<str>,
    /// The title of the field.
    pub title: Rc<str>,
    /// The sort of its values.
    pub kind: FieldKind,
    /// The words of a choice.
    pub choices: Vec<Rc<str>>,
}

/// The custom fields of a plan; none where the key holds something else.
pub fn custom_fields(plan: &Plan) -> Vec<CustomField> {
    // A key that the format knows has a column already.
    let is_free = |own: &CustomField| !own.key.is_empty() && ITEM.find(&own.key, 0).is_none();
    plan.own_records(Key::Fields).iter().map(|record| CustomField::of(record)).filter(is_free).take(MOST).collect()
}

/// True if the key holds something of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    match plan.own(Key::Fields) {
        Some(Value::Records(records)) => {
            !records.is_empty()
                && (custom_fields(plan).is_empty() || records.iter().any(|record| record.raw().is_some()))
        }
        other => other.is_some(),
    }
}

impl CustomField {
    fn of(record: &Record) -> CustomField {
        let key: Rc<str> = record.text_or_empty(Key::FieldKey).into();
        let title = record.text(Key::Title).filter(|title| !title.is_empty());
        CustomField {
            title: title.map_or_else(|| key.clone(), Rc::from),
            key,
            kind: record.text(Key::Kind).and_then(FieldKind::parse).unwrap_or(FieldKind::Text),
            choices: record.texts(Key::Choices).map(Rc::from).collect(),
        }
    }
}

/// A key for a new column: the letters and digits of its title, and a number where that key is taken.
pub fn make_key(title: &str, others: &[CustomField]) -> Rc<str> {
    let mut key: String = lower(title).chars().map(|sign| if sign.is_alphanumeric() { sign } else { '_' }).collect();
    if key.trim_matches('_').is_empty() {
        key = "field".to_owned();
    }
    let taken = |key: &str| ITEM.find(key, 0).is_some() || others.iter().any(|own| *own.key == *key);
    let mut number = 1;
    let mut free = key.clone();
    while taken(&free) {
        number += 1;
        free = [&key, "_", &number.to_string()].concat();
    }
    free.into()
}

/// Custom fields as the plan keeps them; `None` for none.
pub fn to_value(all: &[CustomField]) -> Option<Value> {
    let record = |own: &CustomField| {
        let mut record = Record::new(Uid::default())
            .with(&CUSTOM_FIELD, Key::FieldKey, Value::text(&own.key))
            .with(&CUSTOM_FIELD, Key::Title, Value::text(&own.title))
            .with(&CUSTOM_FIELD, Key::Kind, Value::Word(own.kind.word()));
        if !own.choices.is_empty() {
            record.set(&CUSTOM_FIELD, Key::Choices, Some(Value::texts(own.choices.iter().map(|choice| &**choice))));
        }
        Rc::new(record)
    };
    (!all.is_empty()).then(|| Value::Records(Rc::new(all.iter().map(record).collect())))
}

/// The value of an item's custom field: its text, or its JSON where that is none.
pub fn field_text(item: &Item, key: &str) -> Option<Rc<str>> {
    let json = item.record().extra_json(key).filter(|json| &***json != "null")?;
    Some(json::text(json).map_or_else(|| json.clone(), |text| Rc::from(&*text)))
}

/// The number an item says under a key of its own.
pub fn field_number(item: &Item, key: &str) -> Option<f64> {
    parse_decimal(item.record().extra_json(key)?)
}
