//! Scoring: one file per method, ranking, and the explanation of a score.
//!
//! ```
//! use plan_widget::score::score;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","reach":450,"impact":3,"confidence":100,"effort":2}]"#).unwrap();
//! assert_eq!(score(&plan, &plan.items()[0]), Ok(675.0));
//! ```

pub mod agreement;
pub mod ballots;
pub mod cd3;
pub mod chance;
pub mod evidence;
pub mod explain;
pub mod flips;
pub mod formula;
pub mod ice;
pub mod input;
pub mod matrix;
pub mod moscow;
pub mod objectives;
pub mod odds;
pub mod pareto;
pub mod rank;
pub mod rice;
pub mod scorer;
pub mod spread;
pub mod swing;
pub mod uncertainty;
pub mod value_effort;
pub mod weighted;
pub mod worth;
pub mod wsjf;

pub use input::{MissingInput, NoScore, ScoreInput};
pub use rank::Ranking;
pub use scorer::Scorer;

use crate::model::{Item, Plan};

/// The score of one item under the plan's method. For many items make one [`Scorer`].
pub fn score(plan: &Plan, item: &Item) -> Result<f64, NoScore> {
    Scorer::new(plan).score(item)
}
