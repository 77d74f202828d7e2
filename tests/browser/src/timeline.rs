//! The timeline as a person meets it: bars by the title of their item.

use serde_json::json;

use crate::keys;
use crate::page::Page;
use crate::pointer::{self, Point, Rect};
use crate::webdriver::Element;

impl Page<'_> {
    /// The bar of an item: a button named `<title>, <start> to <end>`; waits for it.
    pub fn bar(&self, title: &str) -> Element {
        self.until_some(&format!("there is a bar of {title:?} among {:?}", self.names("button")), || {
            self.bar_now(title)
        })
    }

    fn bar_now(&self, title: &str) -> Option<Element> {
        let script = "const start = `${arguments[0]}, `;
            return findAll(scope, 'button').find((e) => name(e).startsWith(start) && / to /.test(name(e))) ?? null";
        Element::from_value(&self.eval(script, &[json!(title)]))
    }

    /// The name of an item's bar; empty without one.
    pub fn bar_name(&self, title: &str) -> String {
        let bar = self.bar_now(title);
        let name = bar.map(|bar| self.eval("return name(arguments[0])", &[bar.to_value()]));
        name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Waits until a bar tells these dates.
    pub fn until_bar(&self, title: &str, start: &str, end: &str) {
        let expected = json!(format!("{title}, {start} to {end}"));
        self.until_equal("the bar's name", &expected, || json!(self.bar_name(title)));
    }

    /// Waits until an item has these dates in the plan; `null` for none.
    pub fn until_dates(&self, id: &str, start: impl Into<Option<&'static str>>, end: impl Into<Option<&'static str>>) {
        let expected = json!([start.into(), end.into()]);
        self.until_equal(&format!("the dates of {id}"), &expected, || {
            let item = self.item(id);
            json!([item["start"], item["end"]])
        });
    }

    /// How many pixels a day is wide, from the width of a bar of `days` days.
    pub fn day_width(&self, title: &str, days: f64) -> f64 {
        let bar = self.bar(title);
        self.rect(&bar).width / days
    }

    /// Drags with one of the other buttons: 1 is the middle one.
    pub fn drag_with(&self, button: u32, way: &[Point]) {
        self.with(|session| session.perform(&pointer::drag_with(button, way)));
    }

    /// Presses a key and keeps it pressed.
    pub fn hold(&self, key: &str) {
        self.with(|session| session.perform(&keys::half(key, true)));
    }

    /// Lets go of it.
    pub fn release(&self, key: &str) {
        self.with(|session| session.perform(&keys::half(key, false)));
    }

    /// The box of an item's bar, scrolled into view.
    pub fn bar_rect(&self, title: &str) -> Rect {
        let bar = self.bar(title);
        self.reveal(&bar)
    }
}
