//! Which items are shown, and in which order.

use std::cmp::Ordering;
use std::rc::Rc;

use super::column::Column;
use crate::base::period::Period;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};
use crate::model::{Key, Plan, Record};
use crate::score::rank::Ranking;

/// How the rows are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
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

impl Default for Sort {
    fn default() -> Sort {
        Sort::By { column: Column::Rank, descending: false }
    }
}

/// What is asked of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all stand in an item's title, id, owner, tags, team or notes, in any case of letters.
    pub text: Rc<str>,
    /// The order.
    pub sort: Sort,
}

/// The indices of the items that match, in order.
pub fn rows(plan: &Plan, ranking: &Ranking, query: &Query) -> Vec<u32> {
    let matching = matching(plan, &query.text);
    match query.sort {
        Sort::Manual => matching.unwrap_or_else(|| (0..plan.items().len() as u32).collect()),
        Sort::By { column: Column::Rank, descending: false } => match matching {
            None => ranking.order().to_vec(),
            Some(matching) => {
                let mut keep = vec![false; plan.items().len()];
                for at in matching {
                    keep[at as usize] = true;
                }
                ranking.order().iter().copied().filter(|at| keep[*at as usize]).collect()
            }
        },
        Sort::By { column, descending } => {
            let mut rows = matching.unwrap_or_else(|| (0..plan.items().len() as u32).collect());
            sort(plan, ranking, column, descending, &mut rows);
            rows
        }
    }
}

/// The items that hold every word; `None` where nothing is asked, so that nothing need be looked at.
fn matching(plan: &Plan, text: &str) -> Option<Vec<u32>> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if words.is_empty() {
        return None;
    }
    let teams: Vec<(&str, String)> =
        plan.list(Key::Teams).iter().map(|team| (team.id(), team.text_or_empty(Key::Name).to_lowercase())).collect();
    let matches = |item: &Record| {
        words.iter().all(|word| {
            let has = |text: &str| contains(text, word);
            has(item.text_or_empty(Key::Title))
                || [Key::Id, Key::Owner, Key::Kind, Key::Notes].into_iter().any(|key| item.text(key).is_some_and(has))
                || item.texts(Key::Tags).any(has)
                || item.text(Key::Team).is_some_and(|id| {
                    has(id) || teams.iter().any(|(team, name)| *team == id && name.contains(word.as_str()))
                })
        })
    };
    let items = plan.items().iter().enumerate();
    Some(items.filter(|(_, item)| matches(item)).map(|(at, _)| at as u32).collect())
}

/// Whether `text` holds `word`, which is in lower case, in any case of letters. ASCII is compared in place.
fn contains(text: &str, word: &str) -> bool {
    if !text.is_ascii() {
        return text.to_lowercase().contains(word);
    }
    let Some(&first) = word.as_bytes().first() else { return true };
    let upper = first.to_ascii_uppercase();
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some(last) = text.len().checked_sub(word.len()) else { return false };
    (0..=last)
        .any(|at| (text[at] == first || text[at] == upper) && text[at..at + word.len()].eq_ignore_ascii_case(word))
}

fn sort(plan: &Plan, ranking: &Ranking, column: Column, descending: bool, rows: &mut [u32]) {
    let items = plan.items();
    match column {
        Column::Rank => by(rows, descending, |at| ranking.rank(at), Ord::cmp),
        Column::Score => by(rows, descending, |at| ranking.score(at), f64::total_cmp),
        Column::Field(key) if column.is_number() => by(rows, descending, |at| items[at].num(key), f64::total_cmp),
        Column::Field(key @ (Key::Start | Key::End)) => {
            let fiscal = plan.fiscal_start();
            let day = |at: usize| items[at].text(key).and_then(Period::parse).map(|period| period.first_day(fiscal));
            by(rows, descending, day, Ord::cmp);
        }
        Column::Field(key @ (Key::Moscow | Key::Status | Key::Horizon)) => {
            let words = match key {
                Key::Moscow => MOSCOW,
                Key::Status => STATUS,
                _ => HORIZON,
            };
            let place = |at: usize| items[at].text(key).and_then(|word| words.iter().position(|known| *known == word));
            by(rows, descending, place, Ord::cmp);
        }
        Column::Field(Key::Team) => {
            let name = |at: usize| {
                let id = items[at].text(Key::Team)?;
                let team = plan.find(Key::Teams, id);
                Some(team.and_then(|team| team.text(Key::Name)).unwrap_or(id).to_lowercase())
            };
            by(rows, descending, name, Ord::cmp);
        }
        Column::Field(key) => {
            let text = |at: usize| items[at].text(key).filter(|text| !text.is_empty()).map(str::to_lowercase);
            by(rows, descending, text, Ord::cmp);
        }
    }
}

/// Sorts by a value read once per row; rows without one come last, equal ones stay in manual order.
fn by<T>(rows: &mut [u32], descending: bool, value: impl Fn(usize) -> Option<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut keyed: Vec<(Option<T>, u32)> = rows.iter().map(|&at| (value(at as usize), at)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if descending => compare(b, a),
        (Some(a), Some(b)) => compare(a, b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    for (slot, (_, at)) in rows.iter_mut().zip(keyed) {
        *slot = at;
    }
}
