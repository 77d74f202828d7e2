//! Rows on their way in.

mod calls;
mod readings;
mod sources;
mod tables;
mod workbooks;
