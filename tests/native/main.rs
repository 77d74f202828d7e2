//! Native tests of the pure core; one binary, a module per suite.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod again;
mod ballots;
mod base;
mod board;
mod colour_rules;
mod decisions;
mod document;
mod duplicates;
mod edit;
mod examples;
mod export;
mod fetching;
mod fuzz;
mod grid;
mod import;
mod insights;
mod items;
mod jobs;
mod layout;
mod lists;
mod live;
mod matrix;
mod methods;
mod propose;
mod rules;
mod saved_views;
mod scenarios;
mod scene;
mod schedule;
mod score;
mod stories;
mod team_efforts;
mod timeline;
mod wire;
