//! Rows on their way in.

mod calls;
mod parents;
mod readings;
mod sources;
mod tables;
mod workbooks;
