//! An earlier state of the plan that it is compared with.

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
    /// Another plan, with its ranks.
    Plan(Rc<Plan>, Rc<ItemVec<Option<u32>>>),
}

impl PartialEq for Against {
    /// The same state, not only one that looks the same: that is cheap to tell.
    fn eq(&self, other: &Against) -> bool {
        match (self, other) {
            (Against::Baseline(own), Against::Baseline(other)) => own == other,
            (Against::Plan(own, _), Against::Plan(other, _)) => Rc::ptr_eq(own, other),
            _ => false,
        }
    }
}

impl Against {
    /// Another state of the plan, from its file.
    pub fn plan(plan: Plan) -> Against {
        let ranks = ranks(&plan, &Ranking::new(&plan));
        Against::Plan(Rc::new(plan), Rc::new(ranks))
    }
}

pub(in crate::app) fn ranks(plan: &Plan, ranking: &Ranking) -> ItemVec<Option<u32>> {
    plan.items().indices().map(|at| ranking.rank(at).map(|rank| rank as u32)).collect()
}
