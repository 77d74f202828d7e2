//! RICE = reach × impact × (confidence / 100) / effort: "total impact per time worked".
//!
//! S. McBride, "RICE: Simple prioritization for product managers", Intercom. The article offers impact 3, 2, 1, 0.5, 0.25 and
//! confidence 100, 80, 50 %; any number counts, and [`super::explain`] marks what is off that scale.
//!
//! ```
//! use plan_widget::score::{NoScore, rice};
//!
//! assert_eq!(rice::score(450.0, 3.0, 100.0, 2.0), Ok(675.0));
//! assert_eq!(rice::score(450.0, 3.0, 100.0, 0.0), Err(NoScore::NoEffort));
//! ```

use super::input::{NoScore, ScoreInput, over};
use crate::model::Key;

/// Reach (people or events per period, ≥ 0), impact (≥ 0), confidence (percent), effort (in the plan's unit, > 0).
pub const INPUTS: &[ScoreInput] = &[
    ScoreInput::Key(Key::Reach),
    ScoreInput::Key(Key::Impact),
    ScoreInput::Key(Key::Confidence),
    ScoreInput::Key(Key::Effort),
];

/// The impacts the article offers.
pub const IMPACTS: [f64; 5] = [3.0, 2.0, 1.0, 0.5, 0.25];

/// Below this confidence, in percent, the article speaks of a "total moonshot".
pub const MOONSHOT: f64 = 50.0;

/// The score; none for an effort of 0 or less.
pub fn score(reach: f64, impact: f64, confidence: f64, effort: f64) -> Result<f64, NoScore> {
    over(reach * impact * (confidence / 100.0), effort)
}
