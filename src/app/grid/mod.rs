//! The grid: its columns, cells and groups.

pub mod bulk;
pub mod cells;
pub mod column_text;
pub mod columns;
pub mod early_keys;
pub mod find;
pub mod grouping;
pub mod groups;
pub mod handler;
pub mod msg;
pub mod own_values;
pub mod pasting;
pub mod state;
pub mod text;
