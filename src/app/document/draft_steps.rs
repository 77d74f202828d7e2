//! Steps of a draft: what changed in a large plan since its draft was last written whole, so that an edit costs what it changes and not what the plan holds.
//!
//! Canonical text has a line for each item. A step says which of these lines others take the place of, and holds the rest of the plan where that changed too:
//! it can be put back without knowing what the lines mean, and what no reader knows is kept as it stands.
//!
//! ```
//! use plan_widget::app::document::draft_steps::{DraftStep, replay};
//! use plan_widget::wire::{read, write};
//!
//! let [before, after] = ["Berths", "Cranes"].map(|title| read(&format!(r#"[{{"id":"a","title":"{title}"}}]"#)).unwrap());
//! let step = DraftStep::between(&before, &after).unwrap();
//! assert_eq!(replay(&write(&before), &[step]), Some(write(&after)));
//! ```

use crate::model::record::Record;
use crate::model::schema::{ITEM, PLAN};
use crate::model::{Item, Key, Plan, Value};
use crate::wire;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A step with more items than this costs as much as the draft itself.
const MOST_ITEMS: usize = 400;
/// The lines of canonical text that the items stand between.
const BEGIN: &str = "\n  \"items\": [";
const END: &str = "\n  ]";
/// Stands before an item, which has a line to itself.
const INDENT: &str = "\n    ";

/// The lines of items from a place on that others take the place of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineSplice {
    /// The place of the first, counted when the step's earlier splices are done.
    pub at: usize,
    /// The number of those that go.
    pub gone: usize,
    /// The items that come, each as compact JSON.
    pub come: Vec<String>,
}

/// One edit, or several at once, as it changed the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftStep {
    /// The plan without its items, as canonical text, where something other than items changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<String>,
    /// The items' part of it, in order.
    pub items: Vec<LineSplice>,
}

impl DraftStep {
    /// The step from one state of a plan to another; `None` where it would be no shorter than the plan, or where the plan cannot be edited.
    /// It looks at each item once, and only asks whether it is the same record still.
    pub fn between(before: &Plan, after: &Plan) -> Option<DraftStep> {
        if [before, after].iter().any(|plan| plan.read_only().is_some()) {
            return None;
        }
        let (from, to) = (before.items().as_raw_slice(), after.items().as_raw_slice());
        let same = |(one, other): &(&Item, &Item)| Rc::ptr_eq(&***one, &***other);
        let mut items = Vec::new();
        if from.len() == to.len() {
            let changed = from.iter().zip(to).enumerate().filter(|(_, pair)| !same(pair));
            for (at, (_, entry)) in changed.take(MOST_ITEMS + 1) {
                items.push(LineSplice { at, gone: 1, come: vec![line(entry)] });
            }
        } else {
            let head = from.iter().zip(to).take_while(same).count();
            let tail = from[head..].iter().rev().zip(to[head..].iter().rev()).take_while(same).count();
            let come = &to[head..to.len() - tail];
            if come.len() > MOST_ITEMS {
                return None;
            }
            let come = come.iter().map(|entry| line(entry)).collect();
            items.push(LineSplice { at: head, gone: from.len() - tail - head, come });
        }
        let rest = (!has_same_rest(before, after)).then(|| write_rest(after));
        (items.len() <= MOST_ITEMS).then_some(DraftStep { rest, items })
    }
}

/// The text that a draft comes to by the steps taken since it was written; `None` where they are not of this text.
pub fn replay(text: &str, steps: &[DraftStep]) -> Option<String> {
    let (mut head, mut lines, mut tail) = split(text)?;
    for step in steps {
        if let Some(rest) = &step.rest {
            (head, _, tail) = split(rest)?;
        }
        for splice in &step.items {
            let end = splice.at.checked_add(splice.gone).filter(|end| *end <= lines.len())?;
            lines.splice(splice.at..end, splice.come.iter().map(String::as_str));
        }
    }
    let mut out = String::with_capacity(text.len() + 1_000);
    out.push_str(head);
    for (at, line) in lines.into_iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(INDENT);
        out.push_str(line);
    }
    out.push_str(tail);
    Some(out)
}

/// Canonical text in three: up to the first item, the items without indent and comma, and from the end of the last on.
fn split(text: &str) -> Option<(&str, Vec<&str>, &str)> {
    let begin = [BEGIN, "\n"].concat();
    let start = text.find(&begin)? + BEGIN.len();
    let end = start + text[start..].find(END)?;
    let lines = text[start..end].split(INDENT).skip(1).map(|line| line.strip_suffix(',').unwrap_or(line));
    Some((&text[..start], lines.collect(), &text[end..]))
}

fn line(entry: &Record) -> String {
    let mut line = String::new();
    wire::canonical::record_into(&mut line, entry, &ITEM);
    line
}

/// True if nothing but items can differ. Lists that are not the same are taken for changed.
fn has_same_rest(before: &Plan, after: &Plan) -> bool {
    let fields = |plan| -> Vec<&(Key, Value)> {
        Plan::root(plan).fields().iter().filter(|(key, _)| *key != Key::Items).collect()
    };
    let same = |one: &Value, other: &Value| match (one, other) {
        (Value::Records(one), Value::Records(other)) => Rc::ptr_eq(one, other),
        _ => one == other,
    };
    let (one, other) = (fields(before), fields(after));
    let alike = one.iter().zip(&other).all(|((key, value), (of, with))| key == of && same(value, with));
    one.len() == other.len() && alike && before.root().extra() == after.root().extra()
}

fn write_rest(plan: &Plan) -> String {
    let mut rest = plan.clone();
    rest.root_mut().set(&PLAN, Key::Items, Some(Value::Records(Rc::default())));
    wire::write(&rest)
}
