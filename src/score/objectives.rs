//! The coverage of objectives and key results by items.
//!
//! An item serves an objective by naming it or one of its key results. Work that is dropped, or a Won't, serves nothing. Nothing here
//! enters a score: alignment is shown beside it.
//!
//! ```
//! use plan_widget::model::index::ObjectiveIndex;
//! use plan_widget::score::objectives::Coverage;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"objectives":[{"id":"o","title":"Grow"}],
//!     "items":[{"id":"a","objectives":["o"],"effort":3},{"id":"b","effort":1}]}"#).unwrap();
//! let coverage = Coverage::new(&plan);
//! assert_eq!(coverage.share(ObjectiveIndex::new(0)), Some(75.0));
//! ```

use crate::base::map::Map;
use crate::base::order::sort_by;
use index_vec::{IndexVec, index_vec};

use super::moscow::{Class, MoscowScope};
use super::rank::Ranking;
use crate::model::index::{ItemVec, ObjectiveIndex};
use crate::model::{self, ItemIndex, Plan};

/// One objective or key result, and what serves it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServedWork {
    /// The items, by place in the plan; for an objective those that serve its key results too.
    pub items: Vec<ItemIndex>,
    /// Their effort, in the plan's unit.
    pub effort: f64,
    /// Their effort, where an item that serves several objectives is shared out evenly among them.
    pub shared: f64,
    /// The number of them without an estimated effort.
    pub unestimated: usize,
}

/// One objective.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectiveCoverage {
    /// The items that serve it or one of its key results.
    pub served: ServedWork,
    /// The items that serve each of its key results, in the plan's order.
    pub key_results: Vec<ServedWork>,
}

/// The items by what they serve.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The plan's objectives, in its order.
    pub objectives: IndexVec<ObjectiveIndex, ObjectiveCoverage>,
    /// Items that serve none of them.
    pub unlinked: ServedWork,
}

impl ServedWork {
    fn add(&mut self, item: ItemIndex, effort: Option<f64>, among: usize) {
        if self.items.last() == Some(&item) {
            return;
        }
        self.items.push(item);
        match effort {
            Some(effort) => {
                self.effort = (self.effort + effort).min(f64::MAX);
                self.shared = (self.shared + effort / among as f64).min(f64::MAX);
            }
            None => self.unestimated += 1,
        }
    }
}

impl Coverage {
    /// The coverage of a plan's objectives.
    pub fn new(plan: &Plan) -> Coverage {
        // Where an id stands twice, the first is meant; an objective's comes before a key result's.
        let mut places: Map<&str, (ObjectiveIndex, Option<usize>)> = Map::default();
        let entries = plan.objectives();
        for (at, entry) in entries.iter_enumerated() {
            places.entry(entry.id()).or_insert_with(|| (at, None));
        }
        for (at, entry) in entries.iter_enumerated() {
            for (result, entry) in entry.key_results().iter().enumerate() {
                places.entry(entry.id()).or_insert_with(|| (at, Some(result)));
            }
        }
        places.swap_remove("");
        let results = |entry: &model::Objective| vec![ServedWork::default(); entry.key_results().len()];
        let objective =
            |entry: &model::Objective| ObjectiveCoverage { served: ServedWork::default(), key_results: results(entry) };
        let mut objectives: IndexVec<ObjectiveIndex, ObjectiveCoverage> = entries.iter().map(objective).collect();
        let mut unlinked = ServedWork::default();
        let mut served: Vec<(ObjectiveIndex, Option<usize>)> = Vec::new();
        for (at, item) in plan.items().iter_enumerated() {
            let counts = MoscowScope::Plan.has(item) && MoscowScope::Plan.class(item) != Some(Class::Wont);
            if !counts || item.is_unreadable() {
                continue;
            }
            served.clear();
            served.extend(item.objectives().filter_map(|id| places.get(id)));
            sort_by(&mut served, Ord::cmp);
            served.dedup();
            let effort = item.effort();
            let among = served.chunk_by(|a, b| a.0 == b.0).count();
            for &(objective, result) in &served {
                objectives[objective].served.add(at, effort, among);
                if let Some(result) = result {
                    objectives[objective].key_results[result].add(at, effort, 1);
                }
            }
            if served.is_empty() {
                unlinked.add(at, effort, 1);
            }
        }
        Coverage { objectives, unlinked }
    }

    /// Percent of all effort that goes into an objective, by its place; with [`Coverage::unlinked_share`] they make 100. `None` where there
    /// is no effort at all, or no such objective.
    pub fn share(&self, objective: ObjectiveIndex) -> Option<f64> {
        self.percent(self.objectives.get(objective)?.served.shared)
    }

    /// Percent of all effort that serves no objective; `None` where there is no effort at all.
    pub fn unlinked_share(&self) -> Option<f64> {
        self.percent(self.unlinked.shared)
    }

    fn percent(&self, part: f64) -> Option<f64> {
        let shared = self.objectives.iter().map(|objective| objective.served.shared);
        let all = shared.fold(self.unlinked.shared, |sum, part| (sum + part).min(f64::MAX));
        (all > 0.0).then(|| part / all * 100.0)
    }

    /// The key results that nothing serves: place of the objective, place of the key result in it.
    pub fn unserved(&self) -> Vec<(ObjectiveIndex, usize)> {
        let mut unserved = Vec::new();
        for (at, objective) in self.objectives.iter_enumerated() {
            let empty = objective.key_results.iter().enumerate().filter(|(_, served)| served.items.is_empty());
            unserved.extend(empty.map(|(result, _)| (at, result)));
        }
        unserved
    }
}

/// Some items in the order of a ranking, each with its rank among them, from 1; ties share a rank, and an item without a score has none.
/// `items` in any order, by place in the plan.
pub fn rank_within(ranking: &Ranking, items: &[ItemIndex]) -> Vec<(ItemIndex, Option<usize>)> {
    let mut within: ItemVec<bool> = index_vec![false; ranking.len()];
    for item in items {
        if let Some(flag) = within.get_mut(*item) {
            *flag = true;
        }
    }
    let mut ranked: Vec<(ItemIndex, Option<usize>)> = Vec::with_capacity(items.len());
    let mut last = None;
    for &item in ranking.computed().iter().filter(|item| within[**item]) {
        let score = ranking.score(item);
        let rank = match ranked.last() {
            Some((_, rank)) if last == Some(score) => *rank,
            _ => score.map(|_| ranked.len() + 1),
        };
        last = Some(score);
        ranked.push((item, rank));
    }
    ranked
}
