//! Rows on their way in.

mod calls;
mod parents;
mod readings;
mod slow;
mod sources;
mod tables;
mod workbooks;
