//! Rows in groups by what a column holds: the rows of a group stand together, in the order they had.
//!
//! ```
//! use plan_widget::model::Key;
//! use plan_widget::query::Column;
//! use plan_widget::query::groups::group;
//! use plan_widget::score::Ranking;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","kind":"tech"},{"id":"b","kind":"bug"},{"id":"c","kind":"tech"}]"#).unwrap();
//! let mut rows: Vec<_> = plan.items().indices().collect();
//! let spans = group(&plan, &Ranking::new(&plan), Column::Field(Key::Kind), &mut rows);
//! assert_eq!(rows, [1, 0, 2]);
//! assert_eq!(&*spans[1].key, "tech");
//! ```

use super::custom_field::{self, CustomField};
use super::{Column, column};
use crate::base::case::lower;
use crate::base::map::Map;
use crate::base::order;
use crate::base::period::Period;
use crate::model::schema::{ITEM, ValueShape};
use crate::model::{Entry, Item, ItemIndex, Key, Plan};
use crate::score::rank::Ranking;
use std::borrow::Cow;
use std::rc::Rc;

/// Some rows, one after the other, that hold the same under the column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSpan {
    /// The value they share: an id, a word, a text, digits; empty for nothing.
    pub key: Rc<str>,
    /// The place of the first.
    pub first: usize,
    /// Their number.
    pub count: usize,
}

/// Puts rows together by what they hold. Words, teams, timeboxes, objectives and columns of choices stand in the plan's order, numbers from
/// high to low, dates from early to late, texts by their letters; rows that hold nothing come last.
pub fn group(plan: &Plan, ranking: &Ranking, by: Column, rows: &mut [ItemIndex]) -> Vec<GroupSpan> {
    let own = custom_field::custom_fields(plan);
    let aims = if by == Column::Field(Key::Objectives) { aims(plan) } else { Map::default() };
    let mut known: Map<Rc<str>, u32> = Map::default();
    let mut keys: Vec<(Rc<str>, u32)> = Vec::new();
    let mut of_row = Vec::with_capacity(rows.len());
    for at in rows.iter() {
        let key = key(plan, ranking, by, *at, &own, &aims);
        let group = known.get(&*key).copied().unwrap_or_else(|| {
            let (new, key) = (keys.len() as u32, Rc::<str>::from(&*key));
            known.insert(key.clone(), new);
            keys.push((key, 0));
            new
        });
        keys[group as usize].1 += 1;
        of_row.push(group);
    }
    let order = ordered(plan, by, &keys, &own);
    let mut spans = Vec::with_capacity(keys.len());
    let mut next = vec![0; keys.len()];
    let mut first = 0;
    for group in order {
        let (key, count) = &keys[group as usize];
        next[group as usize] = first;
        spans.push(GroupSpan { key: key.clone(), first, count: *count as usize });
        first += *count as usize;
    }
    let old = rows.to_vec();
    for (at, group) in old.iter().zip(of_row) {
        rows[next[group as usize]] = *at;
        next[group as usize] += 1;
    }
    spans
}

/// The objective of each key result, by id.
fn aims(plan: &Plan) -> Map<&str, &str> {
    let mut aims = Map::default();
    for objective in plan.objectives() {
        for result in objective.key_results() {
            aims.entry(result.id()).or_insert_with(|| objective.id());
        }
    }
    aims
}

/// The value of an item under a column, as a group's key.
fn key<'p>(
    plan: &'p Plan,
    ranking: &Ranking,
    by: Column,
    at: ItemIndex,
    own: &[CustomField],
    aims: &Map<&'p str, &'p str>,
) -> Cow<'p, str> {
    let item: &'p Item = &plan.items()[at];
    let digits = |number: Option<f64>| {
        let number = number.and_then(crate::base::number::Number::new);
        number.map_or(Cow::Borrowed(""), |number| Cow::Owned(number.to_string()))
    };
    match by {
        Column::Rank => digits(ranking.rank(at).map(|rank| rank as f64)),
        Column::Score => digits(ranking.score(at)),
        Column::Delay => digits(column::delay(plan, item)),
        Column::Criterion(criterion) => digits(column::criterion(plan, item, criterion)),
        Column::Custom(place, _) => {
            let value = own.get(usize::from(place)).and_then(|own| custom_field::field_text(item, &own.key));
            value.map_or(Cow::Borrowed(""), |value| Cow::Owned(value.to_string()))
        }
        Column::Field(key) if by.is_number() => digits(item.record().num(key)),
        Column::Field(Key::Objectives) => {
            // What serves a key result stands with its objective.
            let id = item.objectives().next().unwrap_or_default();
            Cow::Borrowed(aims.get(id).copied().unwrap_or(id))
        }
        Column::Field(key) => {
            let record = item.record();
            Cow::Borrowed(record.text(key).or_else(|| record.texts(key).next()).unwrap_or_default())
        }
    }
}

/// The groups in the order they stand.
fn ordered(plan: &Plan, by: Column, keys: &[(Rc<str>, u32)], own: &[CustomField]) -> Vec<u32> {
    let nothing = |at: &u32| keys[*at as usize].0.is_empty();
    let (none, some): (Vec<u32>, Vec<u32>) = (0..keys.len() as u32).partition(nothing);
    let texts: Vec<String> = some.iter().map(|at| lower(&keys[*at as usize].0)).collect();
    let by_letters: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut sorted: Vec<u32> =
        order::sorted_texts(&by_letters, false).into_iter().map(|at| some[at as usize]).collect();
    let listed = listed(plan, by, own);
    let places: Vec<u64> = sorted.iter().map(|at| place(plan, by, &keys[*at as usize].0, &listed)).collect();
    // A stable sort: what has no place of its own stays in the order of its letters, behind what has one.
    sorted = order::sorted(&places).into_iter().map(|at| sorted[at as usize]).collect();
    sorted.extend(none);
    sorted
}

/// The places of what the plan lists under a column: entries by id, choices.
fn listed<'p>(plan: &'p Plan, by: Column, own: &'p [CustomField]) -> Map<&'p str, u64> {
    let mut places = Map::default();
    let list = match by {
        Column::Field(Key::Team) => Key::Teams,
        Column::Field(Key::Timebox) => Key::Timeboxes,
        Column::Field(Key::Objectives) => Key::Objectives,
        Column::Custom(at, _) => {
            let choices = own.get(usize::from(at)).map_or(&[][..], |own| &own.choices);
            for (choice, place) in choices.iter().zip(0..) {
                places.entry(&**choice).or_insert(place);
            }
            return places;
        }
        _ => return places,
    };
    for (entry, place) in plan.list(list).iter().zip(0..) {
        places.entry(entry.id()).or_insert(place);
    }
    places
}

/// The place of a group among those whose order is the plan's or that of numbers; all others share the last.
fn place(plan: &Plan, by: Column, key: &str, listed: &Map<&str, u64>) -> u64 {
    let number = || crate::base::number::parse_decimal(key).unwrap_or(0.0);
    match by {
        Column::Rank => order::ascending(number()),
        _ if by.is_number() => order::descending(number()),
        Column::Field(Key::Team | Key::Timebox | Key::Objectives) | Column::Custom(..) => {
            listed.get(key).copied().unwrap_or(u64::MAX)
        }
        Column::Field(field) => match ITEM.shape(field) {
            Some(ValueShape::Word(words)) => {
                words.iter().zip(0..).find(|(word, _)| **word == key).map_or(u64::MAX, |at| at.1)
            }
            Some(ValueShape::DateOrPeriod) => Period::parse(key)
                .map_or(u64::MAX, |period| order::ascending(f64::from(period.first_day(plan.fiscal_start()).number()))),
            _ => u64::MAX,
        },
        _ => u64::MAX,
    }
}
