//! The reader's conventions for numbers and dates, as the loader has asked them of the browser's `Intl`.

use crate::app::locale::{Dates, Locale, Months};
use crate::base::say::Language;
use js_sys::Intl::PluralRules;
use js_sys::{Array, Date, Object, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static HEARD: RefCell<Vec<&'static Language>> = const { RefCell::new(Vec::new()) };
}

/// Takes a file of the sentences of a language in, as `cargo xtask dist` has written it, beside those that have come.
///
/// # Errors
/// They belong to another version.
#[wasm_bindgen]
pub fn hear(tag: &str, text: &str) -> Result<(), String> {
    let known = HEARD.with_borrow(|heard| heard.iter().rfind(|heard| heard.tag == tag).copied());
    if let Some(known) = known {
        let whole = known.with(text)?;
        HEARD.with_borrow_mut(|heard| heard.push(whole));
        return Ok(());
    }
    let options = Object::new();
    let rules = PluralRules::new(&Array::of1(&tag.into()), &options);
    let plural = move |number: f64| match String::from(rules.select(number)).as_str() {
        "zero" => "zero",
        "one" => "one",
        "two" => "two",
        "few" => "few",
        "many" => "many",
        _ => "other",
    };
    let language = Language::read(tag, matches!(tag, "ar" | "he"), text, Rc::new(plural))?;
    HEARD.with_borrow_mut(|heard| heard.push(language));
    Ok(())
}

/// Reads what the loader sends (`late/locale.js`): the tag, the decimal mark, the group mark, `rtl` or `ltr`, the patterns of a date, of a day and of a month, then
/// the twelve months three times: by themselves, beside a day, beside a year. Anything missing is as in English, and so are the sentences of a language that was not heard.
pub fn of(parts: &[String], language: &str) -> Rc<Locale> {
    let language = HEARD.with_borrow(|heard| heard.iter().rfind(|heard| heard.tag == language).copied());
    let mut locale = Locale { language, ..Locale::default() };
    if let [tag, decimal, group, direction, full, day, month, names @ ..] = parts
        && let [alone, dated, of_year] = names.chunks(12).collect::<Vec<_>>()[..]
        && let (Some(alone), Some(dated), Some(of_year)) = (months(alone), months(dated), months(of_year))
    {
        let text = |part: &String| -> Rc<str> { part.as_str().into() };
        locale.tag = text(tag);
        locale.decimal = text(decimal);
        locale.group = text(group);
        locale.rtl = direction == "rtl";
        locale.months = alone;
        locale.dates = Dates { full: text(full), day: text(day), month: text(month), dated, of_year };
    }
    Rc::new(locale)
}

fn months(names: &[String]) -> Option<Months> {
    let names: Vec<Rc<str>> = names.iter().map(|name| Rc::from(name.as_str())).collect();
    names.try_into().ok()
}

/// A moment for reading, such as `5 Feb 2027, 14:03`; the moment is in milliseconds since 1970.
pub fn moment(at: f64, locale: &Locale) -> String {
    let options = Object::new();
    for (key, value) in
        [("dateStyle", "medium"), ("timeStyle", "short"), ("calendar", "gregory"), ("numberingSystem", "latn")]
    {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    let shown = Date::new(&at.into()).to_locale_string(&locale.tag, &options);
    shown.into()
}
