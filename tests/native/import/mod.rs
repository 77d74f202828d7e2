//! Rows on their way in.

mod readings;
mod tables;
