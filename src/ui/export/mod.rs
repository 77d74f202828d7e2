//! Getting the plan out.

pub mod dialog;
