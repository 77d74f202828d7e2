//! The grid.

mod cells;
mod columns;
mod outlines;
mod ranges;
mod refused;
mod tree;
mod units;
