//! The grid.

mod cells;
mod columns;
