//! The rows of the grid: the items shown, in their order.
//!
//! ```
//! use plan_widget::query::rows::contains;
//!
//! assert!(contains("Guest CHECKOUT", "checkout"));
//! ```

use crate::base::case::lower;
use crate::base::day::Day;
use index_vec::index_vec;
use std::rc::Rc;

use super::column::{self, Column};
use super::condition::{ParsedFilter, bare};
use super::custom_field;
use crate::base::map::Map;
use crate::base::order;
use crate::base::period::Period;
use crate::model::index::ItemVec;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::words::{FieldKind, Status};
use crate::model::{Entry, Item, ItemIndex, Key, Plan};
use crate::score::rank::Ranking;

/// The order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOrder {
    /// The plan's own order.
    Manual,
    /// By a column; items without a value there come last either way.
    By {
        /// The column.
        column: Column,
        /// From high to low.
        descending: bool,
    },
}

impl Default for RowOrder {
    fn default() -> RowOrder {
        RowOrder::By { column: Column::Rank, descending: false }
    }
}

/// A query on the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowQuery {
    /// Words that must all stand in an item's title, id, owner, tags, team, objectives or notes, in any case of letters, and
    /// conditions on fields ([`condition`](super::condition)).
    pub text: Rc<str>,
    /// True to leave out what is done or dropped.
    pub open: bool,
    /// The order.
    pub sort: RowOrder,
    /// The column that the rows are grouped by.
    pub group: Option<Column>,
}

/// The indices of the items that match, in order.
pub fn rows(plan: &Plan, ranking: &Ranking, query: &RowQuery) -> Vec<ItemIndex> {
    rows_on(plan, ranking, query, plan.as_of())
}

/// The same on a day, by which estimates are due for review; without one none is.
pub fn rows_on(plan: &Plan, ranking: &Ranking, query: &RowQuery, today: Option<Day>) -> Vec<ItemIndex> {
    let matching = matching(plan, ranking, query, today);
    match query.sort {
        RowOrder::Manual => matching.unwrap_or_else(|| plan.items().indices().collect()),
        RowOrder::By { column: Column::Rank, descending: false } => match matching {
            None => ranking.order().to_vec(),
            Some(matching) => {
                let mut keep: ItemVec<bool> = index_vec![false; plan.items().len()];
                for at in matching {
                    keep[at] = true;
                }
                ranking.order().iter().copied().filter(|at| keep[*at]).collect()
            }
        },
        RowOrder::By { column, descending } => {
            let mut rows = matching.unwrap_or_else(|| plan.items().indices().collect());
            sort(plan, ranking, column, descending, &mut rows);
            rows
        }
    }
}

/// The items that hold every word and meet every condition; `None` where nothing is asked, so that nothing need be looked at.
fn matching(plan: &Plan, ranking: &Ranking, query: &RowQuery, today: Option<Day>) -> Option<Vec<ItemIndex>> {
    let asked = ParsedFilter::on(&query.text, plan, today);
    if asked.is_empty() && !query.open {
        return None;
    }
    // Several entries may have one id: what any of them is called counts.
    let mut teams: Map<&str, String> = Map::default();
    let mut aims: Map<&str, String> = Map::default();
    fn call<'p>(names: &mut Map<&'p str, String>, id: &'p str, name: &str) {
        let all = names.entry(id).or_default();
        all.push('\n');
        all.push_str(name);
    }
    for team in plan.teams() {
        call(&mut teams, team.id(), &lower(team.name().unwrap_or_default()));
    }
    for objective in plan.objectives() {
        let title = lower(objective.title().unwrap_or_default());
        // What serves a key result serves its objective.
        for result in objective.key_results() {
            call(&mut aims, result.id(), &format!("{} {title}", lower(result.title().unwrap_or_default())));
        }
        call(&mut aims, objective.id(), &title);
    }
    // A word of a closed list stands for itself: `must` finds the Musts, and no part of it finds any.
    let closed = |word: &String| -> Vec<&'static str> {
        let word = bare(word);
        [MOSCOW, STATUS, HORIZON].into_iter().flatten().copied().filter(|known| bare(known) == word).collect()
    };
    let closed: Vec<Vec<&'static str>> = asked.words.iter().map(closed).collect();
    let matches = |item: &Item| {
        asked.words.iter().zip(&closed).all(|(word, closed)| {
            let has = |text: &str| contains(text, word);
            has(item.title().unwrap_or_default())
                || [Some(item.id()), item.owner(), item.kind(), item.notes()].into_iter().flatten().any(has)
                || item.tags().any(has)
                || !closed.is_empty()
                    && [Key::Moscow, Key::Status, Key::Horizon]
                        .iter()
                        .any(|key| item.record().text(*key).is_some_and(|own| closed.contains(&own)))
                || item.objectives().any(|id| aims.get(id).is_some_and(|titles| titles.contains(&**word)))
                || item.team().is_some_and(|id| has(id) || teams.get(id).is_some_and(|names| names.contains(&**word)))
        })
    };
    let items = plan.items().iter_enumerated();
    let left_out = |item: &Item| query.open && item.status().is_some_and(Status::is_over);
    let items = items.filter(|(_, item)| !left_out(item));
    Some(items.filter(|(at, item)| asked.meets(plan, ranking, *at) && matches(item)).map(|(at, _)| at).collect())
}

/// True if `text` holds `word`, which is in lower case, in any case of letters. ASCII is compared in place.
pub fn contains(text: &str, word: &str) -> bool {
    if !text.is_ascii() {
        return lower(text).contains(word);
    }
    let Some(&first) = word.as_bytes().first() else { return true };
    let upper = first.to_ascii_uppercase();
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some(last) = text.len().checked_sub(word.len()) else { return false };
    (0..=last)
        .any(|at| (text[at] == first || text[at] == upper) && text[at..at + word.len()].eq_ignore_ascii_case(word))
}

fn sort(plan: &Plan, ranking: &Ranking, column: Column, descending: bool, rows: &mut [ItemIndex]) {
    let items = plan.items();
    let number = |number: Option<f64>| number.map(order::ascending);
    match column {
        Column::Rank => by(rows, descending, |at| Some(ranking.rank(at)? as u64)),
        Column::Criterion(criterion) => {
            by(rows, descending, |at| number(column::criterion(plan, &items[at], criterion)))
        }
        Column::Score => by(rows, descending, |at| number(ranking.score(at))),
        Column::Delay => by(rows, descending, |at| number(column::delay(plan, &items[at]))),
        Column::Custom(at, kind) => {
            let Some(own) = custom_field::custom_fields(plan).into_iter().nth(usize::from(at)) else { return };
            if kind == FieldKind::Number {
                return by(rows, descending, |at| number(custom_field::field_number(&items[at], &own.key)));
            }
            let texts: ItemVec<Option<Rc<str>>> =
                items.iter().map(|item| custom_field::field_text(item, &own.key)).collect();
            by_text(rows, descending, |at| texts[at].as_deref());
        }
        Column::Field(key) if column.is_number() => by(rows, descending, |at| number(items[at].record().num(key))),
        Column::Field(key @ (Key::Start | Key::End)) => {
            let fiscal = plan.fiscal_start();
            let period = |at: ItemIndex| items[at].record().text(key).and_then(Period::parse);
            by(rows, descending, |at| number(Some(f64::from(period(at)?.first_day(fiscal).number()))));
        }
        Column::Field(key @ (Key::Moscow | Key::Status | Key::Horizon)) => {
            let words = match key {
                Key::Moscow => MOSCOW,
                Key::Status => STATUS,
                _ => HORIZON,
            };
            let place = |word: &str| words.iter().position(|known| *known == word);
            by(rows, descending, |at| Some(place(items[at].record().text(key)?)? as u64));
        }
        Column::Field(Key::Team) => {
            let named = plan.teams().iter().rev();
            let teams: Map<&str, &str> = named.filter_map(|team| Some((team.id(), team.name()?))).collect();
            let name = |id| teams.get(id).copied().unwrap_or(id);
            by_text(rows, descending, |at| items[at].team().map(name));
        }
        Column::Field(key) => {
            by_text(rows, descending, |at| items[at].record().text(key).filter(|text| !text.is_empty()))
        }
    }
}

/// Sorts by a key read once per row (not `u64::MAX`); rows without one come last, equal ones stay in manual order.
fn by(rows: &mut [ItemIndex], descending: bool, key: impl Fn(ItemIndex) -> Option<u64>) {
    let key = |at: &ItemIndex| key(*at).map_or(u64::MAX, |key| if descending { u64::MAX - 1 - key } else { key });
    let keys: Vec<u64> = rows.iter().map(key).collect();
    rearrange(rows, order::sorted(&keys));
}

/// Sorts by a text in any case of letters; rows without one come last, equal ones stay in manual order.
fn by_text<'a>(rows: &mut [ItemIndex], descending: bool, text: impl Fn(ItemIndex) -> Option<&'a str>) {
    let texts: Vec<Option<String>> = rows.iter().map(|at| text(*at).map(lower)).collect();
    let (with, without): (Vec<u32>, Vec<u32>) = (0..rows.len() as u32).partition(|at| texts[*at as usize].is_some());
    let known: Vec<&str> = texts.iter().flatten().map(String::as_str).collect();
    let sorted = order::sorted_texts(&known, descending).into_iter().map(|at| with[at as usize]);
    rearrange(rows, sorted.chain(without).collect());
}

/// Puts in each place the row that stood at the index named there.
fn rearrange(rows: &mut [ItemIndex], order: Vec<u32>) {
    let old = rows.to_vec();
    for (slot, at) in rows.iter_mut().zip(order) {
        *slot = old[at as usize];
    }
}
