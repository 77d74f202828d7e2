//! Merging an item's effort with its parts by team: the parts by team, and the effort as their sum.

use super::value::{self, MergedValue};
use crate::model::schema::ITEM;
use crate::model::team_effort::{difference, is_same_effort, scaled_parts, sum_of_parts};
use crate::model::{Key, Record, Value};

type MergedField = MergedValue<Option<Value>>;

/// The merged `effort` and `effort_by` of an item that both sides have. Where a side's effort is not the sum of its parts, each key by itself.
pub fn merge_effort(was: Option<&Record>, here: &Record, there: &Record) -> [(Key, MergedField); 2] {
    let merged = |key: Key| {
        let shape = ITEM.shape(key).expect("a key of items");
        value::merge(key, shape, was.and_then(|was| was.get(key)), here.get(key), there.get(key))
    };
    let (mut effort, mut parts) = (merged(Key::Effort), merged(Key::EffortBy));
    let sum = |record: &Record| sum_of_parts(record.get(Key::EffortBy));
    if difference(here).is_none() && difference(there).is_none() {
        match (sum(here), sum(there)) {
            (Some(_), Some(_)) => {
                let number = |parts: &Option<Value>| sum_of_parts(parts.as_ref()).and_then(Value::num);
                if let (Some(ours), Some(theirs)) = (number(&parts.ours), number(&parts.theirs)) {
                    // The parts say it: a sum that both changed is no decision of its own.
                    effort = MergedValue { ours: Some(ours), theirs: Some(theirs), clash: false };
                }
            }
            (None, None) => {}
            // One side says who does it, the other how much it is: that is asked, and ours holds until then.
            _ => {
                let number = |value: &Option<Value>| value.as_ref().and_then(Value::as_num);
                let all = sum_of_parts(parts.ours.as_ref());
                let fits = |all: f64| number(&effort.ours).is_some_and(|effort| is_same_effort(effort, all));
                if all.is_some_and(|all| !fits(all)) {
                    let [ours, theirs] = [here, there].map(|side| side.get(Key::Effort).cloned());
                    if let Some(own) = number(&ours) {
                        let scaled = parts.ours.as_ref().and_then(|parts| scaled_parts(parts, own));
                        parts = MergedValue { ours: scaled.clone(), theirs: scaled, clash: parts.clash };
                    }
                    effort = MergedValue { clash: ours != theirs, ours, theirs };
                }
            }
        }
    }
    [(Key::Effort, effort), (Key::EffortBy, parts)]
}
