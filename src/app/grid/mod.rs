//! The grid: its columns, cells and groups.

pub mod bulk;
pub mod cells;
pub mod choosing;
pub mod column_text;
pub mod columns;
pub mod derived;
pub mod early_keys;
pub mod filling;
pub mod find;
pub mod grouping;
pub mod groups;
pub mod handler;
pub mod indenting;
pub mod keys;
pub mod levels;
pub mod msg;
pub mod nesting;
pub mod offered;
pub mod offers;
pub mod own_values;
pub mod pasting;
pub mod picker;
pub mod range;
pub mod row_tree;
pub mod state;
pub mod text;
mod writing;
