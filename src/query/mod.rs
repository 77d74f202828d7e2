//! Filter, sort and group a plan into flat visible rows.

pub mod column;
pub mod condition;
pub mod custom_field;
pub mod groups;
pub mod lanes;
pub mod rows;

pub use column::Column;
pub use rows::{RowOrder, RowQuery, rows};
