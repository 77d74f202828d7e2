//! Filter, sort and group a plan into flat visible rows.
//!
//! ```
//! use plan_widget::query::{RowQuery, rows};
//! use plan_widget::score::Ranking;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Login"},{"id":"b","title":"Search","status":"done"}]"#).unwrap();
//! let query = RowQuery { text: "status:done".into(), ..RowQuery::default() };
//! assert_eq!(rows(&plan, &Ranking::new(&plan), &query), [1]);
//! ```

pub mod column;
pub mod condition;
pub mod custom_field;
pub mod groups;
pub mod lanes;
pub mod likely;
pub mod list_source;
pub mod nested;
pub mod review;
pub mod rows;

pub use column::Column;
pub use rows::{RowOrder, RowQuery, rows, rows_on};
