//! An earlier state of the plan that it is compared with.

use crate::app::doc::Doc;
use crate::edit::scenario::in_scenario;
use crate::model::Plan;
use crate::model::Uid;
use crate::model::index::ItemVec;
use crate::score::rank::Ranking;
use std::rc::Rc;

/// The state that the plan is compared with.
#[derive(Clone, Debug)]
pub enum Against {
    /// One of its baselines.
    Baseline(Uid),
    /// One of its scenarios, by id; the plan itself without one.
    Scenario(Option<Rc<str>>),
    /// Another plan, with its ranks.
    Plan(Rc<Plan>, Rc<ItemVec<Option<u32>>>),
}

impl PartialEq for Against {
    /// The same state, not only one that looks the same: that is cheap to tell.
    fn eq(&self, other: &Against) -> bool {
        match (self, other) {
            (Against::Baseline(own), Against::Baseline(other)) => own == other,
            (Against::Scenario(own), Against::Scenario(other)) => own == other,
            (Against::Plan(own, _), Against::Plan(other, _)) => Rc::ptr_eq(own, other),
            _ => false,
        }
    }
}

impl Against {
    /// Another state of the plan, from its file.
    pub fn plan(plan: Plan) -> Against {
        Against::shared(Rc::new(plan))
    }

    fn shared(plan: Rc<Plan>) -> Against {
        let ranks = ranks(&plan, &Ranking::new(&plan));
        Against::Plan(plan, Rc::new(ranks))
    }

    /// The same with the plan that a scenario makes now; nothing where the scenario is gone.
    pub(in crate::app) fn settled(&self, doc: &Doc) -> Option<Against> {
        match self {
            Against::Scenario(None) => Some(Against::shared(doc.whole().clone())),
            Against::Scenario(Some(id)) => in_scenario(doc.whole(), id).map(Against::plan),
            other => Some(other.clone()),
        }
    }
}

pub(in crate::app) fn ranks(plan: &Plan, ranking: &Ranking) -> ItemVec<Option<u32>> {
    plan.items().indices().map(|at| ranking.rank(at).map(|rank| rank as u32)).collect()
}
