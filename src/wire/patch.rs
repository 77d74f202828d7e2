//! A diff as a JSON Patch (RFC 6902), as `plan-change` carries it.
//!
//! ```
//! use plan_widget::edit::difference;
//! use plan_widget::model::Plan;
//! use plan_widget::wire::patch::patch;
//! use plan_widget::wire::read;
//!
//! let (before, after) = (Plan::empty(), read(r#"[{"id":"a"}]"#).unwrap());
//! let patch = patch(&before, &difference(&before, &after));
//! assert!(patch.contains(r#"{"op":"add","path":"/items/0","value":{"id":"a"}}"#), "{patch}");
//! ```

use super::canonical::{extra_text, record_into, value_text};
use super::write;
use crate::edit::apply::{stands_empty, step};
use crate::edit::{Change, ChangeTarget, Diff};
use crate::model::schema::{self, PLAN, Schema, ValueShape};
use crate::model::{Key, Plan, Value};
use serde::Serialize;
use serde_json::value::RawValue;

/// One operation of a patch.
#[derive(Serialize)]
struct PatchOperation {
    op: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Box<RawValue>>,
}

impl PatchOperation {
    /// `value` is JSON.
    fn new(op: &'static str, path: String, value: Option<String>) -> PatchOperation {
        let value = value.map(|json| RawValue::from_string(json).expect("a value of the plan is written as JSON"));
        PatchOperation { op, from: None, path, value }
    }
}

fn text(operations: &[PatchOperation]) -> String {
    serde_json::to_string(operations).expect("a patch holds nothing that JSON cannot")
}

/// The patch that turns the JSON of `before` into the JSON of `apply(before, diff)`.
pub fn patch(before: &Plan, diff: &Diff) -> String {
    let mut operations = Vec::new();
    let mut plan = before.clone();
    for change in &diff.0 {
        operations.extend(operation(&plan, change));
        // What an entry holds is nothing to the operations after it.
        if !matches!(change, Change::Set { target: ChangeTarget::Entry(..), .. }) {
            step(&mut plan, change);
        }
    }
    text(&operations)
}

/// The patch that puts a plan in the place of whatever was there.
pub fn replacement(plan: &Plan) -> String {
    text(&[PatchOperation::new("replace", String::new(), Some(write(plan)))])
}

fn operation(plan: &Plan, change: &Change) -> Option<PatchOperation> {
    Some(match change {
        Change::Set { target, key, from, to } => {
            let (pointer, of) = pointer(*target);
            let shape = of.shape(*key).unwrap_or(&ValueShape::Text);
            let op = verb(from.is_some(), to.is_some())?;
            PatchOperation::new(op, format!("{pointer}/{}", key.name()), to.as_ref().map(|to| value_text(to, shape)))
        }
        Change::SetExtra { target, name, from, to, .. } => {
            let (pointer, of) = pointer(*target);
            let op = verb(from.is_some(), to.is_some())?;
            if of.find(name, 0).is_some() {
                // An earlier occurrence of a repeated key, which no reader of the JSON saw.
                return None;
            }
            let value = to.as_ref().map(|value| extra_text(of, name, value));
            let name = super::json::text(&["\"", name, "\""].concat()).unwrap_or_default().into_owned();
            let name = name.replace('~', "~0").replace('/', "~1");
            PatchOperation::new(op, format!("{pointer}/{name}"), value)
        }
        Change::Insert { list, index, record } => {
            let mut json = String::new();
            record_into(&mut json, record, schema::of_list(*list).unwrap_or(&PLAN));
            if absent(plan, *list) {
                PatchOperation::new("add", format!("/{}", list.name()), Some(format!("[{json}]")))
            } else {
                PatchOperation::new("add", format!("/{}/{index}", list.name()), Some(json))
            }
        }
        Change::Remove { list, index, .. } => {
            if plan.list(*list).len() == 1 && !stands_empty(plan, *list) {
                PatchOperation::new("remove", format!("/{}", list.name()), None)
            } else {
                PatchOperation::new("remove", format!("/{}/{index}", list.name()), None)
            }
        }
        Change::Move { list, from, to } => {
            let place = |at: &usize| format!("/{}/{at}", list.name());
            PatchOperation { from: Some(place(from)), ..PatchOperation::new("move", place(to), None) }
        }
    })
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

fn pointer(target: ChangeTarget) -> (String, &'static Schema) {
    match target {
        ChangeTarget::Root => (String::new(), &PLAN),
        ChangeTarget::Entry(list, index) => {
            (format!("/{}/{index}", list.name()), schema::of_list(list).unwrap_or(&PLAN))
        }
    }
}
