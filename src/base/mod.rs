//! Words without planning: civil days, periods, numbers, ids.

pub mod case;
pub mod day;
pub mod link;
pub mod map;
pub mod number;
pub mod order;
pub mod period;
pub mod real;
