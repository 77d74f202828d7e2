//! The matrix: two measures against each other.

pub mod chart;
pub mod colour;
pub mod measure_text;
pub mod state;
pub mod text;
