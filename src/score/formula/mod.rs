//! A formula of the plan's own, made ready once to be reckoned for any number of items.
//!
//! ```
//! use plan_widget::score::score;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"settings":{"method":"net"},
//!     "methods":[{"id":"net","title":"Net value","formula":"max(value - effort, 0) * confidence"}],
//!     "items":[{"id":"a","title":"A","value":8,"effort":3,"confidence":80},{"id":"b","title":"B","value":8,"confidence":80}]}"#).unwrap();
//! assert_eq!(score(&plan, &plan.items()[0]), Ok(4.0));
//! assert_eq!(score(&plan, &plan.items()[1]).unwrap_err().to_string(), "effort is missing");
//! ```

mod compile;
mod items;
mod parts;
mod reckon;

pub use parts::{FormulaPart, parts};
pub use reckon::{FormulaFault, FormulaNode, OwnFormula};

pub use compile::CompiledMethod;
pub(super) use compile::compile;

/// An input that an item lacks, among the values of a formula: no other value there is ever none.
pub const ABSENT: f64 = f64::NAN;
