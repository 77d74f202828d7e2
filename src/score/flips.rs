//! The value of one input at which a formula of any shape reaches a score: sought outwards from the number as it is.
//!
//! ```
//! use plan_widget::score::flips::reach;
//!
//! let found = reach(4.0, (0.0, 100.0), 9.0, |x| Some(x * x)).unwrap();
//! assert!((found - 3.0).abs() < 1e-9);
//! assert_eq!(reach(4.0, (0.0, 100.0), -1.0, |x| Some(x * x)), None);
//! ```

use crate::base::number::bounded;

/// So many steps to each side, each a tenth longer than the one before.
const STEPS: usize = 120;

/// The value nearest to `from` (in steps) between two bounds at which `score` is `target`; `None` where none is found, or the score jumps over it.
pub fn reach(from: f64, bounds: (f64, f64), target: f64, score: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    let off = |x: f64| score(x).map(|score| score - target).filter(|off| off.is_finite());
    let start = off(from)?;
    if start == 0.0 {
        return Some(from);
    }
    // To each side: where it stands, and how far off it is there.
    let mut sides = [(-1.0, from, start), (1.0, from, start)];
    let mut step = if from == 0.0 { 0.01 } else { from.abs() / 100.0 };
    for _ in 0..STEPS {
        for (sign, at, before) in &mut sides {
            let next = bounded(*at + *sign * step, bounds.0, bounds.1);
            if next == *at {
                continue;
            }
            let Some(after) = off(next) else { continue };
            if after == 0.0 || (after > 0.0) != (*before > 0.0) {
                return settle(*at, next, *before, target, off);
            }
            (*at, *before) = (next, after);
        }
        step *= 1.1;
    }
    None
}

/// The place between two at which the sign changes, by halving.
fn settle(low: f64, high: f64, at_low: f64, target: f64, off: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    let (mut low, mut high) = (low, high);
    for _ in 0..200 {
        let middle = low / 2.0 + high / 2.0;
        if middle == low || middle == high {
            break;
        }
        let found = off(middle)?;
        if (found > 0.0) == (at_low > 0.0) && found != 0.0 { low = middle } else { high = middle }
    }
    // A jump is no value at which both score the same.
    off(high).filter(|off| off.abs() <= 1e-9 * target.abs().max(1.0)).map(|_| high)
}
