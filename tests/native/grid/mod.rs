//! The grid.

mod cells;
mod columns;
mod ranges;
mod refused;
mod tree;
mod units;
