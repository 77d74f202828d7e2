//! Time: fiscal calendar, dependency graph, capacity, and proposing a plan.

pub mod calendar;
pub mod propose;
