//! Settings of the plan.

pub mod update;
