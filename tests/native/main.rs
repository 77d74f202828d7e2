//! Native tests of the pure core; one binary, a module per suite.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod base;
mod plan_file;
