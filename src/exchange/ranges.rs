//! Ranges around estimates, as people type them: `3-5`, `3..5`, `4 (3-5)`.

use crate::base::number::Number;
use crate::base::real::{exp, ln};
use crate::model::Key;
use crate::model::plan::Method;
use crate::score::matrix::rounded;
use crate::score::rice;

/// An estimate as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    /// The number itself, where one was typed.
    pub value: Option<f64>,
    /// The ends of its range, in the order in which they were typed.
    pub range: (f64, f64),
}

impl Typed {
    /// The same with the lower end first.
    pub fn ascending(self) -> Typed {
        let (one, other) = self.range;
        Typed { range: if one <= other { (one, other) } else { (other, one) }, ..self }
    }
}

/// The signs between the ends of a range; a minus only behind a digit, letter or percent sign.
const BETWEEN: [&str; 5] = ["..", "…", "–", " to ", "-"];

/// Reads a range, with or without the number it is around; `number` reads one number as its key takes it. `None` where this is none.
pub fn read(text: &str, number: impl Fn(&str) -> Option<f64>) -> Option<Typed> {
    let text = text.trim();
    let (value, inner) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((value, inner)) => (Some(number(value.trim())?), inner.trim()),
        None => (None, text),
    };
    let at = |sign: &&str| inner.get(1..)?.find(*sign).map(|at| (at + 1, sign.len()));
    let (from, width) = BETWEEN.iter().find_map(at)?;
    let range = (number(inner[..from].trim())?, number(inner[from + width..].trim())?);
    Some(Typed { value, range })
}

/// The estimate that goes with a typed range, whatever the item had: the one typed in front of it, else the middle, which is the median of the
/// interval: the nearest tier of impact under RICE, half way for confidence, the geometric mean of other numbers above 0.
pub fn settled(key: Key, typed: Typed, method: Method) -> f64 {
    let (low, high) = typed.range;
    let within = |value: &f64| (low..=high).contains(value);
    if let Some(value) = typed.value {
        return value;
    }
    let middle =
        if low > 0.0 && key != Key::Confidence { exp((ln(low) + ln(high)) / 2.0) } else { low / 2.0 + high / 2.0 };
    if method == Method::Rice && key == Key::Impact {
        let nearer = |best: f64, tier: f64| if (tier - middle).abs() < (best - middle).abs() { tier } else { best };
        if let Some(tier) = rice::IMPACTS.into_iter().filter(within).reduce(nearer) {
            return tier;
        }
    }
    Some(rounded(middle, middle.abs() / 20.0)).filter(within).unwrap_or(middle)
}

/// True if both ends are numbers the file can hold, and the lower comes first; a range of nothing is none.
pub fn is_range((low, high): (f64, f64)) -> bool {
    Number::new(low).is_some() && Number::new(high).is_some() && low < high
}
