//! The reader's conventions for numbers and dates, as the loader has asked them of the browser's `Intl`.

use crate::app::locale::Locale;
use js_sys::{Date, Object, Reflect};
use std::rc::Rc;

/// How many entries stand before the months in what the loader sends.
const FIXED: usize = 5;

/// Reads what the loader sends: the tag, the decimal mark, the group mark, `month` or `day` (which of them is written first),
/// `rtl` or `ltr`, then the twelve months. Anything missing is as in English.
pub fn of(parts: &[String]) -> Rc<Locale> {
    let mut locale = Locale::default();
    if let [tag, decimal, group, first, direction, months @ ..] = parts
        && months.len() == 12
    {
        locale.tag = tag.as_str().into();
        locale.decimal = decimal.as_str().into();
        locale.group = group.as_str().into();
        locale.month_first = first == "month";
        locale.rtl = direction == "rtl";
        locale.months = parts[FIXED..].iter().map(|month| Rc::from(month.as_str())).collect();
    }
    Rc::new(locale)
}

/// A moment for reading, such as `on 5 Feb 2027, 14:03`; the moment is in milliseconds since 1970.
pub fn moment(at: f64, locale: &Locale) -> String {
    let options = Object::new();
    for (key, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    let shown = Date::new(&at.into()).to_locale_string(&locale.tag, &options);
    format!("on {}", String::from(shown))
}
