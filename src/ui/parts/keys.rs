//! The names of keys.

use web_sys::KeyboardEvent;

/// The name of a key. WebKitGTK knows none for Tab with Shift, which X calls another key; where it lies says what it is.
pub fn key_of(event: &KeyboardEvent) -> String {
    let key = event.key();
    if key == "Unidentified" { event.code() } else { key }
}

/// The code of every key that an input method takes.
const TAKEN: u32 = 229;

/// True if a key is an input method's: it ends or changes a composition, and means nothing else. Safari tells of the Enter that ends one by its code alone.
pub fn is_composed(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN
}
