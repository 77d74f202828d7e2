//! The names of keys.

use web_sys::{Event, KeyboardEvent};

/// The name of a key. WebKitGTK knows none for Tab with Shift, which X calls another key; where it lies says what it is.
pub fn key_of(event: &KeyboardEvent) -> String {
    let key = event.key();
    if key == "Unidentified" { event.code() } else { key }
}

/// The name of a key as if all ran from left to right: where it runs from right to left, the key that points to what comes next is the one to the left.
pub fn key_along(event: &KeyboardEvent, rtl: bool) -> String {
    match (&*event.key(), rtl) {
        ("ArrowLeft", true) => "ArrowRight".to_owned(),
        ("ArrowRight", true) => "ArrowLeft".to_owned(),
        (key, _) => key.to_owned(),
    }
}

/// The code of every key that an input method takes.
const TAKEN: u32 = 229;

/// True if a key is an input method's: it ends or changes a composition, and means nothing else. Safari tells of the Enter that ends one by its code alone.
pub fn is_composed(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN
}

/// A listener that acts at Enter: not at one that ends a composition, nor with Ctrl or Command, by which a dialog's main button is pressed.
pub fn on_enter(act: impl Fn(&Event) + 'static) -> impl Fn(&KeyboardEvent) + 'static {
    move |event| {
        if event.key() == "Enter" && !is_composed(event) && !event.ctrl_key() && !event.meta_key() {
            event.prevent_default();
            act(event);
        }
    }
}
