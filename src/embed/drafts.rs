//! Drafts: what is not saved yet, kept in the browser so that a closed tab or a crash loses nothing.

use super::storage;
use crate::base::number;
use crate::wire::json;
use js_sys::{Date, JSON, Reflect};
use std::rc::Rc;

/// A draft that was found.
pub struct Draft {
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// The plan that its changes were made to, as canonical text; empty where there was no room for it.
    pub base: Rc<str>,
    /// When it was kept, in milliseconds since 1970.
    pub at: f64,
}

fn key(place: &str) -> String {
    format!("plan-widget:draft:{place}")
}

/// Browsers keep at most 5 MiB of characters for a site; texts much longer than that, in bytes, are not even offered.
pub const ROOM: usize = 6_000_000;

/// Keeps a draft for the plan of that place, and what its changes were made to, which may be empty.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn keep(place: &str, text: &str, base: &str) -> Result<(), String> {
    // Put together here, the text goes over to the browser once.
    let mut entry = String::with_capacity((text.len() + base.len()) / 8 * 9 + 64);
    entry.push_str("{\"at\":");
    number::push_ecma(&mut entry, Date::now());
    entry.push_str(",\"text\":");
    json::string_into(&mut entry, text);
    entry.push_str(",\"base\":");
    json::string_into(&mut entry, base);
    entry.push('}');
    storage::set(&key(place), &entry)
}

/// The draft of that place, if there is one that can be read.
pub fn find(place: &str) -> Option<Draft> {
    let entry = JSON::parse(&storage::get(&key(place))?).ok()?;
    let part = |name: &str| Reflect::get(&entry, &name.into()).ok();
    let (text, at) = (part("text")?.as_string()?, part("at")?.as_f64()?);
    let base = part("base").and_then(|base| base.as_string()).unwrap_or_default();
    Some(Draft { text: text.into(), base: base.into(), at })
}

/// Forgets the draft of that place.
pub fn clear(place: &str) {
    storage::remove(&key(place));
}
