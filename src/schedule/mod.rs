//! Time: fiscal calendar, dependency graph, capacity, comparison, and proposing a plan.

pub mod calendar;
pub mod capacity;
pub mod compare;
pub mod critical;
pub mod dates;
pub mod graph;
pub mod propose;
