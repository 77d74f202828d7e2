//! The keyboard, as WebDriver key actions.

use serde_json::{Value, json};

pub const ENTER: &str = "Enter";
pub const ESCAPE: &str = "Escape";
pub const TAB: &str = "Tab";

/// The character WebDriver uses for a named key; `None` for a plain character.
fn named(key: &str) -> Option<char> {
    Some(match key {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        // The main Enter key; the one on the number pad is U+E007.
        "Enter" => '\u{E006}',
        "Shift" => '\u{E008}',
        "Ctrl" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        "Delete" => '\u{E017}',
        "F2" => '\u{E032}',
        "F10" => '\u{E03A}',
        _ => return None,
    })
}

fn character(key: &str) -> char {
    let single = || key.chars().next().filter(|_| key.chars().count() == 1);
    named(key).or_else(single).unwrap_or_else(|| panic!("no such key: {key}"))
}

fn step(kind: &str, key: char) -> Value {
    json!({ "type": kind, "value": key.to_string() })
}

fn source(steps: Vec<Value>) -> Value {
    json!([{ "type": "key", "id": "keyboard", "actions": steps }])
}

/// A chord such as `Ctrl+Shift+z` or `F2`: pressed left to right, let go right to left.
pub fn chord(chord: &str) -> Value {
    let keys: Vec<char> = match chord {
        "+" => vec!['+'],
        _ => chord.split('+').map(character).collect(),
    };
    let down = keys.iter().map(|key| step("keyDown", *key));
    let up = keys.iter().rev().map(|key| step("keyUp", *key));
    source(down.chain(up).collect())
}

/// A key that goes down, or up again.
pub fn half(key: &str, down: bool) -> Value {
    source(vec![step(if down { "keyDown" } else { "keyUp" }, character(key))])
}

/// Text typed key by key, with so many milliseconds between the keys.
pub fn paced(text: &str, pace: u32) -> Value {
    let pause = json!({ "type": "pause", "duration": pace });
    source(text.chars().flat_map(|key| [step("keyDown", key), step("keyUp", key), pause.clone()]).collect())
}

/// Text typed key by key.
pub fn text(text: &str) -> Value {
    source(text.chars().flat_map(|key| [step("keyDown", key), step("keyUp", key)]).collect())
}
