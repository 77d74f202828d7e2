//! The calendar and what is planned on it.

mod calendar;
mod days;
mod rules;
mod workdays;
