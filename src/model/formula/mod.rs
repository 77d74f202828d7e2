//! The formulas of a plan's own methods: their language, the names they may use, and how they are written.
//!
//! A formula is spelled like those of Notion and Excel. It is read with the names of a plan ([`FormulaNames`]), kept by key and shown by title, and it is
//! typed: what has been read can be reckoned for any item, or says what is missing. Nothing of it is code that runs.
//!
//! ```
//! use plan_widget::model::formula::{FormulaNames, parse, shown, stored};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[],"criteria":[{"id":"c1","title":"Market size"}]}"#).unwrap();
//! let names = FormulaNames::new(&plan);
//! let formula = parse("[market SIZE] * confidence ^ 2 / Effort", &names).unwrap();
//! assert_eq!(stored(&formula), "criteria.c1 * confidence ^ 2 / effort");
//! assert_eq!(shown(&formula, &names), "[Market size] * Confidence ^ 2 / Effort");
//! assert_eq!(parse("Reach / Efort", &names).unwrap_err().to_string(), "There is nothing called Efort here. Did you mean Effort?");
//! ```

mod error;
mod expression;
mod methods;
mod names;
mod parse;
mod print;
mod problems;
mod spelling;
mod token;

pub use error::{FormulaError, FormulaErrorKind, MAX_DEPTH, MAX_LENGTH};
pub use expression::{Expression, FormulaFunction, FormulaName, FormulaOperator, FormulaType};
pub use methods::{MethodFormulas, formulas};
pub use names::{FormulaNames, KnownName, is_share};
pub use parse::parse;
pub use print::{number_text, shown, stored};
pub use problems::formula_problems;
pub use spelling::written;
