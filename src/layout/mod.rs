//! Numbers only: scales, ticks, windows of rows, lane packing, arrows.
