//! The effort of an item by team: `effort_by` parts what `effort` sums up.
//!
//! ```
//! use plan_widget::model::team_effort::team_efforts;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","effort":5,"effort_by":{"web":3,"api":2}},{"id":"b","team":"web","effort":4}]"#).unwrap();
//! let of = |at: usize| team_efforts(&plan.items()[at]).collect::<Vec<_>>();
//! assert_eq!(of(0), [(Some("web"), 3.0), (Some("api"), 2.0)]);
//! assert_eq!(of(1), [(Some("web"), 4.0)]);
//! ```

use std::rc::Rc;

use super::entry::Item;
use super::key::Key;
use super::record::{Record, Value};
use super::schema::ITEM;

/// The work of each team on an item, in the plan's unit: its parts, or all of it for the item's team where it has none.
pub fn team_efforts(item: &Item) -> impl Iterator<Item = (Option<&str>, f64)> {
    let whole = item.effort().filter(|_| !is_split(item)).map(|effort| (item.team(), effort));
    item.effort_by().iter().map(|(team, effort)| (Some(&**team), effort)).chain(whole)
}

/// The part of an item's effort that a team has, in the plan's unit; none where it has no part in it.
pub fn effort_of_team(item: &Item, team: &str) -> Option<f64> {
    team_efforts(item).find(|(own, _)| *own == Some(team)).map(|(_, effort)| effort)
}

/// True if the item's effort is parted among teams.
pub fn is_split(item: &Item) -> bool {
    item.effort_by().iter().next().is_some()
}

/// The sum of a value of `effort_by`, without the noise of binary fractions; none where it is no such value, or has no part that can be read.
pub fn sum_of_parts(value: Option<&Value>) -> Option<f64> {
    let Some(Value::Map(parts)) = value else { return None };
    let numbers: Option<Vec<f64>> = parts.iter().map(|(_, part)| part.as_num()).collect();
    numbers.filter(|numbers| !numbers.is_empty()).map(|numbers| without_noise(numbers.into_iter().sum()))
}

/// True if two efforts are the same but for rounding.
pub fn is_same_effort(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-6 * one.abs().max(1.0)
}

/// The effort and the sum of its parts, where they differ; without an effort the first is none.
pub fn difference(item: &Record) -> Option<(Option<f64>, f64)> {
    let sum = sum_of_parts(item.get(Key::EffortBy))?;
    match item.get(Key::Effort) {
        // What is no number is a problem of its own.
        Some(Value::Num(effort)) => Some((Some(effort.get()), sum)).filter(|_| !is_same_effort(effort.get(), sum)),
        Some(_) => None,
        None => Some((None, sum)),
    }
}

/// A value of `effort_by` with another sum: every part in proportion, to four decimals, and the largest with what is left over; evenly where all are 0. None where it is no such value.
pub fn scaled_parts(value: &Value, sum: f64) -> Option<Value> {
    let before = sum_of_parts(Some(value))?;
    let Value::Map(parts) = value else { return None };
    let number = |at: usize| parts[at].1.as_num().unwrap_or(0.0);
    let share = |at: usize| if before > 0.0 { number(at) / before } else { 1.0 / parts.len() as f64 };
    let mut scaled: Vec<f64> = (0..parts.len()).map(|at| (share(at) * sum * 1e4).round() / 1e4).collect();
    let largest = (0..parts.len()).max_by(|one, other| share(*one).total_cmp(&share(*other)).then(other.cmp(one)))?;
    let others: f64 = scaled.iter().enumerate().filter(|(at, _)| *at != largest).map(|(_, part)| part).sum();
    scaled[largest] = without_noise((sum - others).max(0.0));
    let part = |((team, _), effort): (&(Rc<str>, Value), f64)| Some((team.clone(), Value::num(effort)?));
    parts.iter().zip(scaled).map(part).collect::<Option<Vec<_>>>().map(|parts| Value::Map(parts.into()))
}

/// The keys that must follow when `effort` or `effort_by` of an item has become another: parts keep their proportions, and an effort is the sum of its parts.
pub fn companion(item: &Record, key: Key, value: Option<&Value>) -> Option<(Key, Option<Value>)> {
    match key {
        Key::EffortBy => {
            let sum = Value::num(sum_of_parts(value)?);
            Some((Key::Effort, sum)).filter(|(_, sum)| item.get(Key::Effort) != sum.as_ref())
        }
        Key::Effort => {
            let parts = item.get(Key::EffortBy)?;
            let before = sum_of_parts(Some(parts))?;
            match value {
                None => Some((Key::EffortBy, None)),
                Some(value) => {
                    let sum = value.as_num().filter(|sum| !is_same_effort(*sum, before))?;
                    Some((Key::EffortBy, Some(scaled_parts(parts, sum)?)))
                }
            }
        }
        _ => None,
    }
}

/// Sets a key of an item, and what must follow.
pub fn set_with_companion(item: &mut Record, key: Key, value: Option<Value>) {
    if let Some((other, follows)) = companion(item, key, value.as_ref()) {
        item.set(&ITEM, other, follows);
    }
    item.set(&ITEM, key, value);
}

fn without_noise(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}
