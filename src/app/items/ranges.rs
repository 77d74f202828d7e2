//! Ranges around estimates, as people type them: `3-5`, `3..5`, `4 (3-5)`.

use std::rc::Rc;

use crate::app::items::details::map_with;
use crate::app::locale::Locale;
use crate::base::number::{Number, push_ecma};
use crate::base::real::{exp, ln};
use crate::model::plan::Method;
use crate::model::schema::ESTIMATES;
use crate::model::{Item, Key, Value};
pub use crate::score::chance::range;
use crate::score::matrix::rounded;
use crate::score::rice;

/// An estimate as it was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    /// The number itself, where one was typed.
    pub value: Option<f64>,
    /// The ends of its range, the lower first.
    pub range: (f64, f64),
}

/// What stands between the ends of a range; a minus only behind a digit, letter or percent sign.
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
    let (low, high) = (number(inner[..from].trim())?, number(inner[from + width..].trim())?);
    Some(Typed { value, range: if low <= high { (low, high) } else { (high, low) } })
}

/// The estimate that goes with a typed range: the one typed, else the item's own where it lies within, else the middle: the nearest tier of
/// impact under RICE, half way for confidence, the geometric mean of other numbers above 0.
pub fn settled(item: &Item, key: Key, typed: Typed, method: Method) -> f64 {
    let (low, high) = typed.range;
    let within = |value: &f64| (low..=high).contains(value);
    if let Some(value) = typed.value.or_else(|| item.num(key).filter(within)) {
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

/// The item's `ranges` with another range around an estimate, or none. `None` (outer) where the item's ranges cannot be read, and are left.
pub fn with(item: &Item, key: Key, range: Option<(f64, f64)>) -> Option<Option<Value>> {
    let ends = range.and_then(|(low, high)| Some(Value::List(Rc::from([Value::num(low)?, Value::num(high)?]))));
    map_with(item, Key::Ranges, key.name(), ends)
}

/// The range around one of an item's estimates as it is typed: `3-5`, or `3..5` where an end is below 0.
pub fn text(item: &Item, key: Key, locale: &Locale) -> Option<String> {
    let (low, high) = range(item, key).filter(|_| ESTIMATES.contains(&key))?;
    let mut text = String::new();
    push_ecma(&mut text, low);
    text += if low < 0.0 || high < 0.0 { ".." } else { "-" };
    push_ecma(&mut text, high);
    Some(if locale.decimal_comma() { text.replace('.', ",").replace(",,", "..") } else { text })
}

/// The range as it is read: `3–5`.
pub fn shown(item: &Item, key: Key, locale: &Locale) -> Option<String> {
    let (low, high) = range(item, key).filter(|_| ESTIMATES.contains(&key))?;
    Some(format!("{}–{}", locale.number(low, 3), locale.number(high, 3)))
}

/// Whether both ends are numbers the file can hold; a range of nothing is none.
pub fn is_range((low, high): (f64, f64)) -> bool {
    Number::new(low).is_some() && Number::new(high).is_some() && low < high
}
