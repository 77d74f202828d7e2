//! Time: fiscal calendar, working days, dependency graph, capacity, comparison, and proposing a plan.
//!
//! ```
//! use plan_widget::schedule::dates::of_items;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","start":"2027-03","end":"2027-Q2"}]"#).unwrap();
//! let dates = of_items(&plan)[0].unwrap();
//! assert_eq!((dates.range.first.to_string(), dates.range.last.to_string()), ("2027-03-01".into(), "2027-06-30".into()));
//! ```

pub mod calendar;
pub mod capacity;
pub mod compare;
pub mod critical;
pub mod dates;
pub mod graph;
pub mod propose;
pub mod rollup;
pub mod workdays;
