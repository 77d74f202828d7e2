//! The plan as plain immutable values, and what is wrong with it.

pub mod check;
pub mod depends;
pub mod entry;
pub mod ids;
pub mod key;
pub mod plan;
pub mod record;
pub mod schema;
mod table;
pub mod words;

pub use entry::{
    Absence, Baseline, BaselineItem, Criterion, Entry, Item, KeyResult, Milestone, Objective, Pin, Scheduled, Team,
    Timebox, Vote,
};
pub use key::Key;
pub use plan::Plan;
pub use record::{Record, Uid, Value};
