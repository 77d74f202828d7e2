//! Links that carry the plan.

pub mod state;
pub mod text;
