//! Proposing a plan: what fits (release choice) and when each item runs (scheduling under team capacity). The solvers are a package of their own
//! (`solvers/`); [`from_plan`] makes their problem of a plan.
//!
//! ```
//! use plan_widget::schedule::propose::choose::Chooser;
//! use plan_widget::schedule::propose::release::{Candidate, Choice, Release};
//!
//! // Two items of two person-days each, and room for one of them.
//! let item = |value| Candidate { value, cost: vec![(0, 2)], ..Candidate::default() };
//! let choice = Choice {
//!     items: vec![item(3), item(5)],
//!     releases: vec![Release { budget: vec![3], factor: 1 }],
//!     ..Choice::default()
//! };
//! let mut chooser = Chooser::new(&choice, 1, 10).unwrap();
//! chooser.step(10);
//! assert_eq!(chooser.chosen().0, [None, Some(0)]);
//! ```

pub mod from_plan;

pub use plan_solvers::{
    admit, anneal, bounds, choose, closure, crossover, dual, enumerate, exact, explain, fitness, graph, justify, order,
    plan, profile, project, release, replan, rng, sampling, serial, table, timeline,
};
