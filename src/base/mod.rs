//! Words without planning: civil days, periods, numbers, ids.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::base::period::Period;
//!
//! // The second quarter of fiscal year 2027 where fiscal years start in February.
//! let quarter = Period::parse("2027-Q2").unwrap();
//! assert_eq!(quarter.first_day(2), Day::parse("2026-05-01").unwrap());
//! ```

pub mod case;
pub mod chunk;
pub mod day;
pub mod link;
pub mod map;
pub mod number;
pub mod order;
pub mod pace;
pub mod period;
pub mod real;
pub mod say;
