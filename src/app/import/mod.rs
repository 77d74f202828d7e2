//! A table on its way in.

pub mod text;
pub mod update;
pub mod view;
