//! Value over effort: the plainest of the methods, and the matrix as one number.
//!
//! ```
//! use plan_widget::score::value_effort::score;
//!
//! assert_eq!(score(8.0, 2.0), Ok(4.0));
//! ```

use super::input::{NoScore, ScoreInput, over};
use crate::model::Key;

/// Value (any number), effort (> 0).
pub const INPUTS: &[ScoreInput] = &[ScoreInput::Key(Key::Value), ScoreInput::Key(Key::Effort)];

/// The score; none for an effort of 0 or less.
pub fn score(value: f64, effort: f64) -> Result<f64, NoScore> {
    over(value, effort)
}
