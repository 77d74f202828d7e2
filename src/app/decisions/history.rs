//! The decisions of a plan, to be read: newest first, of an item or of all, and those since an earlier state.
//!
//! ```
//! use plan_widget::app::decisions::history::{all, of_item, people};
//! use plan_widget::app::decisions::state::DecisionFilter;
//! use plan_widget::app::locale::Locale;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"items":[{"id":"a","title":"Passkeys","log":[{"at":"2027-01-04","by":"Ana","what":"Dropped"}]}],
//!     "log":[{"at":"2027-01-05","what":"Budget cut","items":["a"]}]}"#).unwrap();
//! let rows = of_item(&plan, &plan.items()[0], &Locale::default());
//! assert_eq!(rows.iter().map(|row| &*row.what).collect::<Vec<_>>(), ["Budget cut", "Dropped"]);
//! assert_eq!(people(&plan).len(), 1);
//! let filter = DecisionFilter { words: "passkeys cut".into(), ..DecisionFilter::default() };
//! assert_eq!(all(&plan, &filter, &Locale::default()).len(), 1);
//! ```

use crate::app::decisions::state::DecisionFilter;
use crate::app::locale::Locale;
use crate::base::case::lower;
use crate::base::day::Day;
use crate::base::map::{Map, Set};
use crate::base::order::sort_by;
use crate::model::{Decision, Entry, Item, Plan, Uid};
use std::rc::Rc;

/// A decision as a list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionRow {
    /// The day, as the reader writes days.
    pub at: String,
    /// The person who decided; empty where nobody says.
    pub by: Rc<str>,
    /// The item it is about, where it is one that is still there.
    pub item: Option<Uid>,
    /// The title of that item; empty where it is about several, one that is gone, or the plan as a whole.
    pub about: String,
    /// The decision.
    pub what: Rc<str>,
    /// The reason, may be empty.
    pub why: Rc<str>,
}

/// A decision with the item whose log it stands in; without one in that of the plan.
#[derive(Clone, Copy)]
pub struct PlacedDecision<'p> {
    /// The item.
    pub item: Option<&'p Item>,
    /// The decision.
    pub entry: &'p Decision,
}

/// Every decision that can be read, in the order of the file: items first.
pub fn placed(plan: &Plan) -> impl Iterator<Item = PlacedDecision<'_>> {
    let own = plan.items().iter().flat_map(|item| item.log().iter().map(move |entry| (Some(item), entry)));
    let all = own.chain(plan.log().iter().map(|entry| (None, entry)));
    all.filter(|(_, entry)| !entry.is_unreadable()).map(|(item, entry)| PlacedDecision { item, entry })
}

/// The decisions about an item, newest first: those of its own log, and those of the plan that name it.
pub fn of_item(plan: &Plan, item: &Item, locale: &Locale) -> Vec<DecisionRow> {
    let own = item.log().iter().map(|entry| PlacedDecision { item: Some(item), entry });
    let named = plan.log().iter().filter(|entry| names(entry, item));
    let named = named.map(|entry| PlacedDecision { item: None, entry });
    let readable = own.chain(named).filter(|one| !one.entry.is_unreadable());
    rows(plan, readable.collect(), locale)
}

fn names(entry: &Decision, item: &Item) -> bool {
    let mut ids = entry.items();
    ids.any(|id| !id.is_empty() && (id == item.id() || item.merged_from().iter().any(|old| old.id() == id)))
}

/// The decisions of a plan that pass a filter, newest first.
pub fn all(plan: &Plan, filter: &DecisionFilter, locale: &Locale) -> Vec<DecisionRow> {
    let item = filter.item.and_then(|uid| plan.readable_item(uid));
    let passes = |one: &PlacedDecision<'_>| {
        let about = item.is_none_or(|item| match one.item {
            Some(own) => own.uid == item.uid,
            None => names(one.entry, item),
        });
        about && filter.person.as_ref().is_none_or(|person| one.entry.by().map(str::trim) == Some(&**person))
    };
    let mut found = rows(plan, placed(plan).filter(passes).collect(), locale);
    let words = lower(&filter.words);
    if !words.trim().is_empty() {
        found.retain(|row| {
            let text = lower(&[&row.about, " ", &row.what, " ", &row.why, " ", &row.by].concat());
            words.split_whitespace().all(|word| text.contains(word))
        });
    }
    found
}

/// The people who have decided something, by name.
pub fn people(plan: &Plan) -> Vec<Rc<str>> {
    let names = placed(plan).filter_map(|one| one.entry.by()).map(str::trim).filter(|name| !name.is_empty());
    let mut people: Vec<Rc<str>> = names.collect::<Set<&str>>().iter().map(|name| Rc::from(*name)).collect();
    sort_by(&mut people, |one, other| lower(one).cmp(&lower(other)));
    people
}

/// The items that have decisions, in the plan's order.
pub fn decided(plan: &Plan) -> Vec<&Item> {
    let named: Set<&str> = plan.log().iter().flat_map(|entry| entry.items()).collect();
    plan.items().iter().filter(|item| !item.log().is_empty() || named.contains(item.id())).collect()
}

fn rows(plan: &Plan, mut decisions: Vec<PlacedDecision<'_>>, locale: &Locale) -> Vec<DecisionRow> {
    // The last of a day was written last.
    decisions.reverse();
    sort_by(&mut decisions, |one, other| other.entry.at().unwrap_or_default().cmp(one.entry.at().unwrap_or_default()));
    let mut known: Map<&str, &Item> = Map::default();
    let elsewhere = decisions.iter().any(|one| one.item.is_none());
    for item in plan.items().iter().filter(|_| elsewhere) {
        known.entry(item.id()).or_insert(item);
    }
    let row = |one: PlacedDecision<'_>| {
        let mut ids = one.entry.items();
        let named = match (one.item, ids.next(), ids.next()) {
            (Some(item), ..) => Some(item),
            (None, Some(id), None) => known.get(id).copied(),
            _ => None,
        };
        let about = named.map(|item| item.display_name().to_owned()).unwrap_or_default();
        DecisionRow {
            at: one.entry.at().map(|at| day(at, locale)).unwrap_or_default(),
            by: one.entry.by().unwrap_or_default().trim().into(),
            item: named.map(|item| item.uid),
            about,
            what: one.entry.what().unwrap_or_default().into(),
            why: one.entry.why().unwrap_or_default().into(),
        }
    };
    decisions.into_iter().map(row).collect()
}

/// The day in a time as somebody wrote it, else what was written.
fn day(at: &str, locale: &Locale) -> String {
    match at.get(..10).and_then(Day::parse) {
        Some(day) => locale.day(day),
        None => at.to_owned(),
    }
}

/// An earlier state of the plan, as far as it tells which decisions are newer.
pub enum LogMark<'p> {
    /// The day it was taken; decisions of that day count as newer.
    Day(Day),
    /// The plan as it was then.
    Plan(&'p Plan),
}

/// The decisions since an earlier state, in the order of the file.
pub fn since<'p>(plan: &'p Plan, mark: &LogMark<'_>) -> Vec<PlacedDecision<'p>> {
    match mark {
        LogMark::Day(taken) => {
            let taken = taken.to_string();
            placed(plan).filter(|one| one.entry.at().is_some_and(|at| at >= &*taken)).collect()
        }
        LogMark::Plan(then) => {
            let mut logs: Map<&str, &[Decision]> = Map::default();
            for item in then.items() {
                logs.entry(item.id()).or_insert(item.log());
            }
            let old = |one: &PlacedDecision<'_>| {
                let log = match one.item {
                    Some(item) => logs.get(item.id()).copied().unwrap_or_default(),
                    None => then.log(),
                };
                log.contains(one.entry)
            };
            placed(plan).filter(|one| !old(one)).collect()
        }
    }
}
