//! The names of keys.

use web_sys::KeyboardEvent;

/// The name of a key. WebKitGTK knows none for Tab with Shift, which X calls another key; where it lies says what it is.
pub fn key_of(event: &KeyboardEvent) -> String {
    let key = event.key();
    if key == "Unidentified" { event.code() } else { key }
}
