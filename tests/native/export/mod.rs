//! What leaves the plan.

pub mod exports;
mod languages;
mod laws;
mod leaving;
mod picture;
mod returning;
mod roadmap;
mod slides;
mod workbook;
