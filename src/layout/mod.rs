//! Numbers only: scales, ticks, windows of rows, lane packing, arrows.

pub mod arrows;
pub mod labels;
pub mod pack;
pub mod scale;
pub mod ticks;
pub mod window;
