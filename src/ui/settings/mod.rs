//! Settings of the plan, its lists and its calendar.

mod calendar;
pub mod dialog;
mod lists;
mod workdays;
