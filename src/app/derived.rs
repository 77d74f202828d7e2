//! What the views show that is computed from the plan.

pub mod timeline;

use crate::model::Plan;
use crate::score::moscow::Scope;
pub use crate::score::moscow::{Class, Gauge};

/// Effort per MoSCoW class over the whole plan, beside its budget.
pub fn gauge(plan: &Plan) -> Gauge {
    Gauge::new(plan, Scope::Plan, None)
}
