//! The plan as plain immutable values, and what is wrong with it.
//!
//! ```
//! use plan_widget::model::{Entry, Key, Plan};
//! use plan_widget::wire::read;
//!
//! let plan: Plan = read(r#"{"format":"plan-widget","version":1,"teams":[{"id":"core","name":"Core"}],"items":[]}"#).unwrap();
//! assert_eq!(plan.teams()[0].name(), Some("Core"));
//! // By a key that is only known at run time.
//! assert_eq!(plan.teams()[0].record().text(Key::Name), Some("Core"));
//! ```

pub mod check;
pub mod conflict;
pub mod depends;
pub mod describe;
pub mod entry;
pub mod formula;
pub mod ids;
pub mod index;
pub mod key;
pub mod plan;
pub mod problem;
pub mod record;
pub mod schema;
mod table;
pub mod team_effort;
pub mod tree;
pub mod words;

pub use entry::{
    Absence, Baseline, BaselineItem, Criterion, Decision, Entry, Evidence, Holiday, Item, KeyResult, MergedItem,
    Milestone, Objective, OwnMethod, Pin, Scheduled, Team, Timebox, Vote, WorkCalendar,
};
pub use index::{ItemIndex, TeamIndex};
pub use key::Key;
pub use plan::Plan;
pub use record::{Record, Uid, Value};
