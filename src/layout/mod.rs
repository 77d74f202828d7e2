//! Numbers only: scales, ticks, windows of rows, lane packing, arrows.

pub mod arrows;
pub mod hues;
pub mod labels;
pub mod pack;
pub mod picture;
pub mod scale;
pub mod scene;
pub mod text;
pub mod ticks;
pub mod window;
