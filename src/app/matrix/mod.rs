//! The matrix: two measures against each other.

pub mod chart;
pub mod state;
pub mod text;
