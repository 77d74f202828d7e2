//! What leaves the plan.

pub mod exports;
mod leaving;
mod picture;
mod roadmap;
