//! The browser's answers to what the application asks: the reader's day, and ids drawn by lot.

use crate::app::ports::Ports;
use crate::base::day::Day;
use js_sys::{Date, Math};
use std::cell::RefCell;

/// Length of a new id: 32^8 is a trillion, so that two people who add a thousand items apart collide once in a million times.
const ID_LENGTH: usize = 8;
/// Letters and digits without those that look alike; the first one of an id is a letter.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// The reader's civil day, by the clock and the time zone of the machine.
pub fn today() -> Day {
    let now = Date::new_0();
    Day::from_ymd(now.get_full_year() as i32, now.get_month() as u8 + 1, now.get_date() as u8).unwrap_or(Day::EPOCH)
}

thread_local! {
    static PAGE: &'static str = Box::leak(BrowserPorts.fresh_id().into_boxed_str());
}

/// Tells this page, as long as it is open, from every other one of the browser.
pub fn page_name() -> &'static str {
    PAGE.with(|page| *page)
}

thread_local! {
    static TAB: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The name of the tab that this page is of, which outlives its pages; empty until it is known.
pub fn tab_name() -> String {
    TAB.with_borrow(String::clone)
}

/// Remembers the name of this tab.
pub fn name_tab(name: &str) {
    TAB.set(name.to_owned());
}

/// The ports of a widget in a browser.
pub struct BrowserPorts;

impl Ports for BrowserPorts {
    fn fresh_id(&mut self) -> String {
        let mut lots = [0u8; ID_LENGTH];
        let drawn = web_sys::window()
            .and_then(|window| window.crypto().ok())
            .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut lots).is_ok());
        if !drawn {
            lots.fill_with(|| (Math::random() * 256.0) as u8);
        }
        let letter = |(place, lot): (usize, &u8)| {
            let among = if place == 0 { 24 } else { 32 };
            char::from(ALPHABET[usize::from(*lot) % among])
        };
        lots.iter().enumerate().map(letter).collect()
    }

    fn today(&self) -> Day {
        today()
    }
}
