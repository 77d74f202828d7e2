//! Native tests of the pure core; one binary, a module per suite.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod again;
mod arrows;
mod axis;
mod ballots;
mod base;
mod calendar;
mod calendar_work;
mod cells;
mod columns;
mod conflicts;
mod criteria;
mod drafts;
mod edits;
mod examples;
mod exports;
mod filters;
mod fresh;
mod imports;
mod insights;
mod jobs;
mod large;
mod laws;
mod leaving;
mod letters;
mod lists;
mod matrix;
mod merge_repairs;
mod merges;
mod names;
mod pack;
mod picture;
mod plan_file;
mod planning;
mod plans;
mod propose;
mod readings;
mod roadmap;
mod scale;
mod scenarios;
mod scene;
mod schedule;
mod score;
mod sheets;
mod tables;
mod tidy;
mod timeline;
