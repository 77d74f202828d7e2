//! Maps from ids to values that an item holds: another value under an id.

use crate::model::Item;
use crate::model::Key;
use crate::model::Value;
use std::rc::Rc;

/// A map of the item with another value under an id, or none there. `None` (outer) where it cannot be read, and is left.
pub fn map_with(item: &Item, key: Key, id: &str, value: Option<Value>) -> Option<Option<Value>> {
    let mut all: Vec<(Rc<str>, Value)> = match item.get(key) {
        None => Vec::new(),
        Some(Value::Map(map)) => map.to_vec(),
        Some(_) => return None,
    };
    let place = all.iter().position(|(known, _)| **known == *id);
    match (place, value) {
        (Some(at), Some(value)) => all[at].1 = value,
        (Some(at), None) => drop(all.remove(at)),
        (None, Some(value)) => all.push((Rc::from(id), value)),
        (None, None) => {}
    }
    Some((!all.is_empty()).then(|| Value::Map(all.into())))
}
