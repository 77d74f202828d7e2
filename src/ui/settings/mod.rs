//! Settings of the plan, its lists and its calendar.

mod calendar;
mod colour;
pub mod dialog;
mod lists;
mod workdays;
