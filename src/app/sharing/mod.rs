//! Links that carry the plan.

pub mod text;
