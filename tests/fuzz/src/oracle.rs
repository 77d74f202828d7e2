//! The strict second opinion on the plan file, from `docs/plan-format.md` alone: nothing a file says may be lost by opening and writing it.

use json_syntax::parse::Options;
use json_syntax::{Object, Parse, Value};

use crate::plans::{CONFLICT, FieldTakes, KnownKeys, ROOT};

/// The JSON of a text with its digits and repeated keys; `None` where it is not JSON.
pub fn parse(text: &str) -> Option<Value> {
    // Half of a surrogate pair is JSON by the letter of RFC 8259, though no text.
    let options = Options { accept_truncated_surrogate_pair: true, accept_invalid_codepoints: true };
    Value::parse_str_with(text, options).ok().map(|(value, _)| value)
}

/// Looks for what a written document has lost of the one that was read, or has made up.
///
/// # Errors
/// The path and what is missing.
pub fn find_loss(read: &Value, written: &Value) -> Result<(), String> {
    let Value::Object(written) = written else { return Err("no document was written".into()) };
    match read {
        // A bare list of items opens too.
        Value::Array(items) => {
            let theirs = values(written, "items");
            match theirs.as_slice() {
                [Value::Array(kept)] => compare_lists("$.items", items, kept, item_keys()),
                _ => Err("$.items is missing".into()),
            }
        }
        Value::Object(read) => {
            for added in ["format", "version", "items"] {
                let (before, after) = (values(read, added).len(), values(written, added).len());
                if after > before.max(1) {
                    return Err(format!("$.{added} stands {after} times"));
                }
            }
            // A key of the widget's own stands where it stood among the keys that the format does not know, and its entries are in canonical order.
            let (here, there) = (values(read, "conflicts"), values(written, "conflicts"));
            if here.len() != there.len() {
                return Err(format!("$.conflicts: {here:?} became {there:?}"));
            }
            for (here, there) in here.iter().zip(&there) {
                compare_values("$.conflicts", here, there, FieldTakes::Many(CONFLICT))?;
            }
            compare_objects("$", read, written, ROOT, &["format", "version", "conflicts"])
        }
        _ => Err("neither a list nor an object was opened".into()),
    }
}

fn item_keys() -> KnownKeys {
    match ROOT.iter().find(|(key, _)| *key == "items") {
        Some((_, FieldTakes::Many(keys))) => keys,
        _ => unreachable!("items are entries"),
    }
}

fn values<'a>(object: &'a Object, key: &str) -> Vec<&'a Value> {
    object.entries().iter().filter(|entry| entry.key.as_str() == key).map(|entry| &entry.value).collect()
}

fn takes_of(known: KnownKeys, key: &str) -> Option<FieldTakes> {
    known.iter().find(|(name, _)| *name == key).map(|(_, takes)| *takes)
}

fn compare_objects(path: &str, read: &Object, written: &Object, known: KnownKeys, own: &[&str]) -> Result<(), String> {
    compare_entries(path, read, written, known, own, false)
}

/// `nulls`: `null` under a known key says that it goes, and is not the same as nothing.
fn compare_entries(
    path: &str,
    read: &Object,
    written: &Object,
    known: KnownKeys,
    own: &[&str],
    nulls: bool,
) -> Result<(), String> {
    let is_unknown = |key: &str| takes_of(known, key).is_none() && !own.contains(&key);
    let unknown = |object: &Object| -> Vec<(String, Value)> {
        let entries = object.entries().iter().filter(|entry| is_unknown(entry.key.as_str()));
        entries.map(|entry| (entry.key.to_string(), entry.value.clone())).collect()
    };
    let (here, there) = (unknown(read), unknown(written));
    if here != there {
        return Err(format!("{path}: unknown keys {here:?} became {there:?}"));
    }
    for (key, takes) in known {
        let path = format!("{path}.{key}");
        let (here, there) = (values(read, key), values(written, key));
        let is_list = matches!(
            takes,
            FieldTakes::Texts
                | FieldTakes::Weekdays
                | FieldTakes::References(_)
                | FieldTakes::Many(_)
                | FieldTakes::ManyAside(_)
                | FieldTakes::Patches(_)
        ) && path != "$.items";
        let is_absent = |value: &&Value| {
            (value.is_null() && !nulls) || (is_list && value.as_array().is_some_and(<[Value]>::is_empty))
        };
        let counts = |values: &[&Value]| values.last().is_some_and(|value| !is_absent(value));
        // `items` always stand.
        if path != "$.items" && counts(&here) != counts(&there) {
            return Err(format!("{path}: {here:?} became {there:?}"));
        }
        let said =
            |values: &[&Value]| values.iter().copied().filter(|value| !is_absent(value)).cloned().collect::<Vec<_>>();
        let (here, there) = (said(&here), said(&there));
        let made_up = path == "$.items" && here.is_empty() && there.len() == 1;
        if here.len() != there.len() && !made_up {
            return Err(format!("{path}: {here:?} became {there:?}"));
        }
        for (here, there) in here.iter().zip(&there) {
            compare_values(&path, here, there, *takes)?;
        }
    }
    Ok(())
}

fn compare_lists(path: &str, read: &[Value], written: &[Value], keys: KnownKeys) -> Result<(), String> {
    compare_patches(path, read, written, keys, false)
}

fn compare_patches(path: &str, read: &[Value], written: &[Value], keys: KnownKeys, nulls: bool) -> Result<(), String> {
    if read.len() != written.len() {
        return Err(format!("{path}: {} entries became {}", read.len(), written.len()));
    }
    for (at, (here, there)) in read.iter().zip(written).enumerate() {
        match (here, there) {
            (Value::Object(here), Value::Object(there)) => {
                compare_entries(&format!("{path}[{at}]"), here, there, keys, &[], nulls)?;
            }
            _ if here == there => {}
            _ => return Err(format!("{path}[{at}]: {here:?} became {there:?}")),
        }
    }
    Ok(())
}

fn compare_values(path: &str, read: &Value, written: &Value, takes: FieldTakes) -> Result<(), String> {
    match (read, written, takes) {
        (Value::Object(here), Value::Object(there), FieldTakes::One(keys) | FieldTakes::Aside(keys)) => {
            compare_objects(path, here, there, keys, &[])
        }
        (
            Value::Array(here),
            Value::Array(there),
            FieldTakes::Many(keys) | FieldTakes::ManyAside(keys) | FieldTakes::References(keys),
        ) => compare_lists(path, here, there, keys),
        (Value::Object(here), Value::Object(there), FieldTakes::Patch(keys)) => {
            compare_entries(path, here, there, keys, &[], true)
        }
        (Value::Array(here), Value::Array(there), FieldTakes::Patches(keys)) => {
            compare_patches(path, here, there, keys, true)
        }
        (Value::Object(here), Value::Object(there), FieldTakes::Baseline) => {
            let names =
                |object: &Object| object.entries().iter().map(|entry| entry.key.to_string()).collect::<Vec<_>>();
            if names(here) != names(there) {
                return Err(format!("{path}: {here:?} became {there:?}"));
            }
            for (here, there) in here.entries().iter().zip(there.entries()) {
                let path = format!("{path}.{}", here.key.as_str());
                match (&here.value, &there.value) {
                    (Value::Object(here), Value::Object(there)) => {
                        compare_objects(&path, here, there, crate::plans::BASELINE_ITEM, &[])?;
                    }
                    (here, there) => compare_strictly(&path, here, there)?,
                }
            }
            Ok(())
        }
        // Numbers of known keys are written as ECMAScript does: the same number, not the same digits.
        (
            Value::Number(_),
            Value::Number(_),
            FieldTakes::Number | FieldTakes::Percent | FieldTakes::Month | FieldTakes::Lag,
        )
        | (Value::Object(_), Value::Object(_), FieldTakes::NumberMap | FieldTakes::Ranges) => {
            compare_loosely(path, read, written)
        }
        _ => compare_strictly(path, read, written),
    }
}

/// All but numbers comes back as it was, what does not fit its key too.
fn compare_strictly(path: &str, read: &Value, written: &Value) -> Result<(), String> {
    if read == written { Ok(()) } else { Err(format!("{path}: {read:?} became {written:?}")) }
}

/// The same numbers, whatever their digits.
fn compare_loosely(path: &str, read: &Value, written: &Value) -> Result<(), String> {
    let same = match (read, written) {
        (Value::Number(here), Value::Number(there)) => {
            here == there || here.as_str().parse::<f64>().is_ok_and(|here| there.as_str().parse() == Ok(here))
        }
        (Value::Array(here), Value::Array(there)) => {
            return if here.len() == there.len() {
                here.iter().zip(there).try_for_each(|(here, there)| compare_loosely(path, here, there))
            } else {
                Err(format!("{path}: {read:?} became {written:?}"))
            };
        }
        (Value::Object(here), Value::Object(there)) => {
            let (here, there) = (here.entries(), there.entries());
            if here.len() != there.len() || here.iter().zip(there).any(|(here, there)| here.key != there.key) {
                return Err(format!("{path}: {read:?} became {written:?}"));
            }
            return here
                .iter()
                .zip(there)
                .try_for_each(|(here, there)| compare_loosely(path, &here.value, &there.value));
        }
        _ => read == written,
    };
    if same { Ok(()) } else { Err(format!("{path}: {read:?} became {written:?}")) }
}
