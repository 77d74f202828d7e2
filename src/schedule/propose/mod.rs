//! Proposing a plan: what fits (release choice) and when each item runs (scheduling under team capacity). The solvers are a package of their own
//! (`solvers/`); [`from_plan`] makes their problem of a plan.

pub mod from_plan;

pub use plan_solvers::{
    admit, anneal, bounds, choose, closure, crossover, dual, enumerate, exact, explain, fitness, graph, justify, order,
    plan, profile, project, release, replan, rng, sampling, serial, table, timeline,
};
