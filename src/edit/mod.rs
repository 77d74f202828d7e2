//! Changing a plan: commands, diffs, history, merging.

pub mod apply;
pub mod command;
pub mod diff;
pub mod history;

pub use apply::apply;
pub use command::{Command, Refused, plan_change};
pub use diff::{Change, Diff, Target};
pub use history::History;
