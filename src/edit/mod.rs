//! Changing a plan: commands, diffs, history, merging.
//!
//! ```
//! use plan_widget::edit::{Command, apply, plan_change};
//! use plan_widget::model::{Key, Value};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"A"}]"#).unwrap();
//! let values = vec![(plan.items()[0].uid(), Key::Title, Some(Value::text("B")))];
//! let diff = plan_change(&plan, &Command::Set { list: Key::Items, values }).unwrap();
//! let next = apply(&plan, &diff);
//! assert_eq!(next.items()[0].title(), Some("B"));
//! assert_eq!(apply(&next, &diff.reverse()), plan);
//! ```

pub mod apply;
pub mod command;
pub mod diff;
pub mod difference;
pub mod history;
pub mod merge;
pub mod scenario;
pub mod together;

pub use apply::apply;
pub use command::{Command, CommandRefusal, plan_change};
pub use diff::{Change, ChangeTarget, Diff};
pub use difference::difference;
pub use history::History;
pub use merge::{ConflictPart, MergeConflict, MergeResult, merge};
