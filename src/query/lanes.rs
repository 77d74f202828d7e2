//! The order of lanes that no list of the plan has in order: `"lanes": {"status": ["done", "idea"]}`, a top-level key of the widget's own. Lanes of teams
//! and objectives stand in the order of those lists; what is kept here are words of items: statuses, kinds, teams and objectives that no list holds.

use crate::model::{Key, Plan};
use crate::wire::json;
use std::rc::Rc;

/// The top-level key.
pub const KEY: &str = "lanes";

/// The fields of items that lanes go by, as they are named here: by their keys.
const FIELDS: [(&str, Key); 4] =
    [("team", Key::Team), ("status", Key::Status), ("kind", Key::Kind), ("objectives", Key::Objectives)];

/// Fields with their words in order.
pub type Orders = Vec<(Rc<str>, Vec<Rc<str>>)>;

/// The orders a plan keeps; none where the key holds something else.
pub fn kept(plan: &Plan) -> Orders {
    plan.root().extra_json(KEY).and_then(|json| read(json)).unwrap_or_default()
}

/// Whether the key holds something of another program, which is to stay.
pub fn taken(plan: &Plan) -> bool {
    plan.root().extra_json(KEY).is_some_and(|json| read(json).is_none())
}

fn read(json: &str) -> Option<Orders> {
    let mut orders = Orders::new();
    for (field, words) in json::members(json)? {
        orders.push((Rc::from(&*json::text(field)?), json::texts(words)?));
    }
    Some(orders)
}

/// The words of a field in order; none where the plan keeps no order of them.
pub fn order(plan: &Plan, field: Key) -> Vec<Rc<str>> {
    let name = name(field);
    kept(plan).into_iter().find(|(own, _)| Some(&**own) == name).map_or_else(Vec::new, |(_, words)| words)
}

fn name(field: Key) -> Option<&'static str> {
    FIELDS.iter().find(|(_, key)| *key == field).map(|(name, _)| *name)
}

/// A plan's orders with another one for a field, as compact JSON; `None` for none.
pub fn with(plan: &Plan, field: Key, words: Vec<Rc<str>>) -> Option<Rc<str>> {
    let mut orders = kept(plan);
    let name = name(field)?;
    match orders.iter_mut().find(|(own, _)| **own == *name) {
        Some((_, own)) => *own = words,
        None => orders.push((name.into(), words)),
    }
    json(&orders)
}

/// Orders as compact JSON; `None` for none.
pub fn json(orders: &Orders) -> Option<Rc<str>> {
    let mut out = String::new();
    for (field, words) in orders.iter().filter(|(_, words)| !words.is_empty()) {
        out.push(if out.is_empty() { '{' } else { ',' });
        json::string_into(&mut out, field);
        out.push(':');
        json::texts_into(&mut out, words);
    }
    (!out.is_empty()).then(|| {
        out.push('}');
        out.into()
    })
}

/// The orders of a plan as far as they say nothing that its items do not say themselves.
pub fn of_items(plan: &Plan) -> Orders {
    let mut orders = kept(plan);
    orders.retain_mut(|(field, words)| {
        let key = FIELDS.iter().find(|(name, _)| **name == **field).map(|(_, key)| *key);
        words.retain(|word| {
            plan.items().iter().any(|item| {
                key.is_some_and(|key| item.text(key) == Some(word) || item.texts(key).any(|own| own == &**word))
            })
        });
        !words.is_empty()
    });
    orders
}
