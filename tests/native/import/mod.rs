//! Rows on their way in.

mod calls;
mod readings;
mod tables;
mod workbooks;
