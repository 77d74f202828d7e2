//! Changing a plan: commands, diffs, history, merging.

pub mod apply;
pub mod command;
pub mod diff;
pub mod difference;
pub mod history;
pub mod merge;

pub use apply::apply;
pub use command::{Command, CommandRefusal, plan_change};
pub use diff::{Change, ChangeTarget, Diff};
pub use difference::difference;
pub use history::History;
pub use merge::{ConflictPart, MergeConflict, MergeResult, merge};
