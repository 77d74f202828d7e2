//! Numbers only: scales, ticks, windows of rows, lane packing, arrows.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::layout::scale::TimeScale;
//!
//! let scale = TimeScale::new(Day::parse("2027-01-01").unwrap(), 10.0);
//! assert_eq!(scale.x(Day::parse("2027-01-04").unwrap()), 30.0);
//! ```

pub mod arrows;
pub mod fan;
pub mod hues;
pub mod labels;
pub mod pack;
pub mod picture;
pub mod scale;
pub mod scene;
pub mod text;
pub mod ticks;
pub mod window;
