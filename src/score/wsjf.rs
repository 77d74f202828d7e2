//! WSJF = (value + time criticality + risk reduction) / effort: cost of delay over job size.
//!
//! scaledagileframework.com/wsjf, after D. Reinertsen. The parts are relative, on 1, 2, 3, 5, 8, 13, 20 within one backlog; a score has
//! no meaning beyond it.
//!
//! ```
//! use plan_widget::score::wsjf::score;
//!
//! assert_eq!(score(8.0, 5.0, 2.0, 3.0), Ok(5.0));
//! ```

use super::input::{NoScore, ScoreInput, over};
use crate::model::Key;

/// User and business value, time criticality, risk reduction or opportunity enablement, effort (the job size, > 0).
pub const INPUTS: &[ScoreInput] = &[
    ScoreInput::Key(Key::Value),
    ScoreInput::Key(Key::TimeCriticality),
    ScoreInput::Key(Key::RiskReduction),
    ScoreInput::Key(Key::Effort),
];

/// The modified Fibonacci numbers offered for the three parts.
pub const PARTS: [f64; 7] = [1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0];

/// The score; none for an effort of 0 or less.
pub fn score(value: f64, time_criticality: f64, risk_reduction: f64, effort: f64) -> Result<f64, NoScore> {
    over(value + time_criticality + risk_reduction, effort)
}
