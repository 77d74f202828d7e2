//! Ways to get the plan out.

pub mod as_of;
pub mod formats;
pub mod picture;
pub mod state;
