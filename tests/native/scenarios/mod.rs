//! Scenarios: the laws of their differences, and what a person does with them.

mod journey;
mod laws;
mod shapes;
