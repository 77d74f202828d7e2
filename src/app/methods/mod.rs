//! The plan's own methods: formulas that rank it.

pub mod about;
