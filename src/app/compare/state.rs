//! What the plan is compared with.

use crate::app::compare::changes::ranks;
use crate::model::{Plan, Uid};
use crate::score::rank::Ranking;
use std::rc::Rc;

/// What the plan is compared with.
#[derive(Clone, Debug)]
pub enum Against {
    /// One of its baselines.
    Baseline(Uid),
    /// Another plan, with its ranks.
    Plan(Rc<Plan>, Rc<[Option<u32>]>),
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
        Against::Plan(Rc::new(plan), ranks.into())
    }
}

/// What a view compares the plan with.
#[derive(Clone, Debug)]
pub struct CompareState {
    /// The earlier state that the plan is compared with.
    pub against: Option<crate::app::compare::state::Against>,
    /// Why items changed since then, by their ids.
    pub reasons: Rc<[(Rc<str>, Rc<str>)]>,
}

impl Default for CompareState {
    fn default() -> CompareState {
        CompareState { against: None, reasons: Rc::from([]) }
    }
}
