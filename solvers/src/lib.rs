//! Solvers that know numbers and no plan: what fits into releases ([`choose`], [`exact`]), and when each job runs under the capacity of its team ([`timeline`]).
//!
//! A package of its own so that it is built for speed while the widget around it is built for size, and so that nothing of planning's words leaks in:
//! `plan_widget::schedule::propose` makes a [`project::Project`] and a [`release::Choice`] of a plan, and reads the answers back.
//! Steps count passes and know no clock; the same seed gives the same answer.

pub mod admit;
pub mod anneal;
pub mod bounds;
pub mod choose;
pub mod closure;
pub mod crossover;
pub mod dual;
pub mod enumerate;
pub mod exact;
pub mod explain;
pub mod fitness;
pub mod graph;
pub mod justify;
pub mod order;
pub mod plan;
pub mod profile;
pub mod project;
pub mod release;
pub mod replan;
pub mod rng;
pub mod sampling;
pub mod serial;
pub mod table;
pub mod timeline;
