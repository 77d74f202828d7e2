//! The order of lanes that no list of the plan has in order: `"lanes": {"status": ["done", "idea"]}`, a top-level key of the widget's own. Lanes of teams
//! and objectives stand in the order of those lists; what is kept here are words of items: statuses, kinds, teams and objectives that no list holds.
//!
//! ```
//! use plan_widget::model::Key;
//! use plan_widget::query::lanes::order;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[],"lanes":{"status":["done","idea"]}}"#).unwrap();
//! assert_eq!(order(&plan, Key::Status).len(), 2);
//! assert!(order(&plan, Key::Kind).is_empty());
//! ```

use std::rc::Rc;

use crate::model::schema::LANE_ORDERS;
use crate::model::{Entry, Key, Plan, Record, Uid, Value};

/// True if the key holds something of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    let is_raw = |(_, value): &(Key, Value)| matches!(value, Value::Raw(_));
    match plan.own(Key::Lanes) {
        Some(Value::Record(orders)) => orders.fields().iter().any(is_raw),
        other => other.is_some(),
    }
}

fn kept(plan: &Plan) -> Option<&Rc<Record>> {
    if let Some(Value::Record(orders)) = plan.own(Key::Lanes) { Some(orders) } else { None }
}

/// The words of a field in order; none where the plan keeps no order of them.
pub fn order(plan: &Plan, field: Key) -> Vec<Rc<str>> {
    kept(plan).into_iter().flat_map(|orders| orders.texts(field)).map(Rc::from).collect()
}

/// A plan's orders with another one for a field: `team`, `status`, `kind` or `objectives`; `None` for none.
pub fn with(plan: &Plan, field: Key, words: &[Rc<str>]) -> Option<Value> {
    let mut orders = kept(plan).map_or_else(|| Record::new(Uid::default()), |orders| (**orders).clone());
    let words = Value::texts(words.iter().map(|word| &**word));
    orders.set(&LANE_ORDERS, field, Some(words).filter(|words| !words.is_absent()));
    value_of(orders)
}

fn value_of(orders: Record) -> Option<Value> {
    let empty = orders.fields().is_empty() && orders.extra().is_empty();
    (!empty).then(|| Value::Record(Rc::new(orders)))
}

/// The orders of a plan as far as they say nothing that its items do not say themselves.
pub fn of_items(plan: &Plan) -> Option<Value> {
    let orders = kept(plan)?;
    let mut said = Record::new(Uid::default());
    for (field, _) in LANE_ORDERS.fields {
        let of_items = |word: &&str| {
            let has = |item: &Record| item.text(*field) == Some(word) || item.texts(*field).any(|own| own == *word);
            plan.items().iter().any(|item| has(item.record()))
        };
        let words = Value::texts(orders.texts(*field).filter(of_items));
        said.set(&LANE_ORDERS, *field, Some(words).filter(|words| !words.is_absent()));
    }
    value_of(said)
}
