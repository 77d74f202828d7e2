//! The plan as plain immutable values, and what is wrong with it.
