//! The grid.

mod cells;
mod columns;
mod ranges;
