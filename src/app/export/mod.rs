//! Ways to get the plan out.

pub mod formats;
pub mod picture;
pub mod state;
