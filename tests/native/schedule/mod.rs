//! The calendar and what is planned on it.

mod baselines;
mod calendar;
mod days;
mod rollup;
mod rules;
mod workdays;
