//! Ranges around estimates, as people type them: `3-5`, `3..5`, `4 (3-5)`.

use crate::app::items::maps::map_with;
use std::rc::Rc;

use crate::app::items::text as items_text;
use crate::app::locale::Locale;
use crate::base::number::{parse_typed, push_ecma};
pub use crate::exchange::ranges::{Typed, is_range, read, settled};
use crate::model::plan::Method;
use crate::model::schema::ESTIMATES;
use crate::model::{Item, Key, Value};
pub use crate::score::chance::range;

/// The item's `ranges` with another range around an estimate, or none. `None` (outer) where the item's ranges cannot be read, and are left.
pub fn with(item: &Item, key: Key, range: Option<(f64, f64)>) -> Option<Option<Value>> {
    let ends = range.and_then(|(low, high)| Some(Value::List(Rc::from([Value::num(low)?, Value::num(high)?]))));
    map_with(item, Key::Ranges, key.name(), ends)
}

/// The range around one of an item's estimates as it is typed: `3-5`, or `3..5` where an end is below 0.
pub fn text(item: &Item, key: Key, locale: &Locale) -> Option<String> {
    range(item, key).filter(|_| ESTIMATES.contains(&key)).map(|range| written(range, locale.decimal_comma()))
}

/// The ends of a range as they are typed, the lower first.
pub fn written((low, high): (f64, f64), decimal_comma: bool) -> String {
    let mut text = String::new();
    push_ecma(&mut text, low);
    text += if low < 0.0 || high < 0.0 { ".." } else { "-" };
    push_ecma(&mut text, high);
    if decimal_comma { text.replace('.', ",").replace(",,", "..") } else { text }
}

/// The words under a field while a range of plain numbers is typed into it for a key: the number that counts then, or a question where it runs downwards. `None` for
/// anything else.
pub fn hint(key: Key, typed: &str, method: Method, locale: &Locale) -> Option<String> {
    let comma = locale.decimal_comma();
    let number = |text: &str| parse_typed(text.trim_end_matches('%').trim_end(), comma);
    let read = read(typed, number).filter(|_| ESTIMATES.contains(&key))?;
    let range = read.ascending().range;
    if read.range != range {
        return Some(items_text::runs_down(typed.trim(), written(range, comma)));
    }
    if read.value.is_some() || !is_range(range) {
        return None;
    }
    let mut middle = String::new();
    push_ecma(&mut middle, settled(key, read, method));
    let middle = if comma { middle.replace('.', ",") } else { middle };
    Some(items_text::counts_as(&middle, written(range, comma)))
}

/// The range as it is read: `3–5`.
pub fn shown(item: &Item, key: Key, locale: &Locale) -> Option<String> {
    let (low, high) = range(item, key).filter(|_| ESTIMATES.contains(&key))?;
    Some(format!("{}–{}", locale.number(low, 3), locale.number(high, 3)))
}
