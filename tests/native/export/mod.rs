//! What leaves the plan.

pub mod exports;
mod leaving;
mod picture;
mod returning;
mod roadmap;
mod workbook;
