//! Proposing a plan: what fits (release choice) and when each item runs (scheduling under team capacity).

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
pub mod from_plan;
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
