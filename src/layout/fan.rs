//! Bubbles that share a point, fanned out so that each is seen.
//!
//! ```
//! use plan_widget::layout::fan::fanned;
//!
//! let apart = fanned(&[(50.0, 50.0, 8.0), (50.0, 50.0, 8.0), (90.0, 50.0, 8.0)]);
//! assert_eq!(apart[0], (0.0, 0.0));
//! assert!(apart[1].0.hypot(apart[1].1) > 8.0);
//! assert_eq!(apart[2], (0.0, 0.0), "alone on its point");
//! ```

use crate::base::map::Map;

/// Middles nearer to each other than this share a point, px.
const SAME: f64 = 3.0;
/// Steps from the middle, in radii: neighbours show over half of themselves.
const STEP: f64 = 1.25;
/// After so many the others stand no further out.
const MOST: usize = 18;
/// The eight directions of a step, then again further out: right, left, up, down, and between them.
const WAYS: [(f64, f64); 8] =
    [(1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7), (-0.7, -0.7)];

/// The way from its point, px, at which each bubble is shown, given by its middle and radius in px: the first on a point stays there.
pub fn fanned(bubbles: &[(f64, f64, f64)]) -> Vec<(f64, f64)> {
    let mut seen: Map<(i64, i64), usize> = Map::default();
    let place = |(x, y, radius): &(f64, f64, f64)| {
        let point = ((x / SAME).round() as i64, (y / SAME).round() as i64);
        let before = seen.entry(point).or_insert(0);
        let number = (*before).min(MOST);
        *before += 1;
        let Some(at) = number.checked_sub(1) else { return (0.0, 0.0) };
        let (across, down) = WAYS[at % WAYS.len()];
        let far = radius * STEP * (1 + at / WAYS.len()) as f64;
        (across * far, down * far)
    };
    bubbles.iter().map(place).collect()
}
