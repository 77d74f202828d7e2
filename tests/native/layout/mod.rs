//! Numbers for drawing.

mod arrows;
mod axis;
mod pack;
mod scale;
