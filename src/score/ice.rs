//! ICE = impact × (confidence / 10) × ease, each of the three on 1–10.
//!
//! Two combinations are in use: S. Ellis and M. Brown ("Hacking Growth") take the average, I. Gilad ("Evidence Guided") and most
//! articles the product. This is the product, 1 to 1000: an average lets an easy, doubtful idea win.
//!
//! ```
//! use plan_widget::score::ice::score;
//!
//! assert_eq!(score(8.0, 50.0, 6.0), Ok(240.0));
//! ```

use super::input::{NoScore, ScoreInput, finite};
use crate::model::Key;

/// Impact (1–10), confidence (percent: 100 counts as 10), ease (1–10).
pub const INPUTS: &[ScoreInput] =
    &[ScoreInput::Key(Key::Impact), ScoreInput::Key(Key::Confidence), ScoreInput::Key(Key::Ease)];

/// The ends of the scale of all three, confidence divided by 10.
pub const SCALE: (f64, f64) = (1.0, 10.0);

/// The score.
pub fn score(impact: f64, confidence: f64, ease: f64) -> Result<f64, NoScore> {
    finite(impact * (confidence / 10.0) * ease)
}
