//! A diff as a JSON Patch (RFC 6902), as `plan-change` carries it.

use super::canonical::{extra_text, record_into, value_text};
use super::json::escape_into;
use crate::edit::apply::{stands_empty, step};
use crate::edit::{Change, Diff, Target};
use crate::model::schema::{self, PLAN, Schema, Shape};
use crate::model::{Key, Plan, Value};

/// The patch that turns the JSON of `before` into the JSON of `apply(before, diff)`.
pub fn patch(before: &Plan, diff: &Diff) -> String {
    let mut out = String::from("[");
    let mut plan = before.clone();
    for change in &diff.0 {
        operations(&mut out, &plan, change);
        // What an entry holds is nothing to the operations after it.
        if !matches!(change, Change::Set { target: Target::Entry(..), .. }) {
            step(&mut plan, change);
        }
    }
    out.push(']');
    out
}

fn operations(out: &mut String, plan: &Plan, change: &Change) {
    match change {
        Change::Set { target, key, from, to } => {
            let (pointer, of) = pointer(*target);
            let shape = of.shape(*key).unwrap_or(&Shape::Text);
            let Some(op) = verb(from.is_some(), to.is_some()) else {
                return;
            };
            operation(out, op, &format!("{pointer}/{}", key.name()), to.as_ref().map(|to| value_text(to, shape)));
        }
        Change::SetExtra { target, name, from, to, .. } => {
            let (pointer, of) = pointer(*target);
            let Some(op) = verb(from.is_some(), to.is_some()) else {
                return;
            };
            if of.find(name, 0).is_some() {
                // An earlier occurrence of a repeated key, which no reader of the JSON saw.
                return;
            }
            let value = to.as_ref().map(|value| extra_text(of, name, value));
            let name = super::json::text(&["\"", name, "\""].concat()).unwrap_or_default().into_owned();
            let name = name.replace('~', "~0").replace('/', "~1");
            operation(out, op, &format!("{pointer}/{name}"), value);
        }
        Change::Insert { list, index, record } => {
            let mut json = String::new();
            record_into(&mut json, record, schema::of_list(*list).unwrap_or(&PLAN));
            if absent(plan, *list) {
                operation(out, "add", &format!("/{}", list.name()), Some(format!("[{json}]")));
            } else {
                operation(out, "add", &format!("/{}/{index}", list.name()), Some(json));
            }
        }
        Change::Remove { list, index, .. } => {
            if plan.list(*list).len() == 1 && !stands_empty(plan, *list) {
                operation(out, "remove", &format!("/{}", list.name()), None);
            } else {
                operation(out, "remove", &format!("/{}/{index}", list.name()), None);
            }
        }
        Change::Move { list, from, to } => {
            open(out);
            let list = list.name();
            out.push_str(&format!("{{\"op\":\"move\",\"from\":\"/{list}/{from}\",\"path\":\"/{list}/{to}\"}}"));
        }
    }
}

fn verb(before: bool, after: bool) -> Option<&'static str> {
    match (before, after) {
        (false, true) => Some("add"),
        (true, true) => Some("replace"),
        (true, false) => Some("remove"),
        (false, false) => None,
    }
}

/// Canonical text leaves the list out: the patch must make it. The items always stand.
fn absent(plan: &Plan, list: Key) -> bool {
    list != Key::Items && !matches!(plan.root().get(list), Some(Value::Records(_)))
}

fn pointer(target: Target) -> (String, &'static Schema) {
    match target {
        Target::Root => (String::new(), &PLAN),
        Target::Entry(list, index) => (format!("/{}/{index}", list.name()), schema::of_list(list).unwrap_or(&PLAN)),
    }
}

fn open(out: &mut String) {
    if out.len() > 1 {
        out.push(',');
    }
}

fn operation(out: &mut String, op: &str, path: &str, value: Option<String>) {
    open(out);
    out.push_str("{\"op\":\"");
    out.push_str(op);
    out.push_str("\",\"path\":\"");
    escape_into(out, path);
    out.push('"');
    if let Some(value) = value {
        out.push_str(",\"value\":");
        out.push_str(&value);
    }
    out.push('}');
}
