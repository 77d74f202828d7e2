//! Drafts: what is not saved yet, kept in the browser so that a closed tab or a crash loses nothing.

use super::storage;
use js_sys::{Date, JSON, Object, Reflect};
use std::rc::Rc;

/// A draft that was found.
pub struct Draft {
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// When it was kept, in milliseconds since 1970.
    pub at: f64,
}

fn key(place: &str) -> String {
    format!("plan-widget:draft:{place}")
}

/// Keeps a draft for the plan of that place.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn keep(place: &str, text: &str) -> Result<(), String> {
    let entry = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&entry, &"at".into(), &Date::now().into());
    let _ = Reflect::set(&entry, &"text".into(), &text.into());
    let entry = JSON::stringify(&entry).map(String::from).unwrap_or_default();
    storage::set(&key(place), &entry)
}

/// The draft of that place, if there is one that can be read.
pub fn find(place: &str) -> Option<Draft> {
    let entry = JSON::parse(&storage::get(&key(place))?).ok()?;
    let text = Reflect::get(&entry, &"text".into()).ok()?.as_string()?;
    let at = Reflect::get(&entry, &"at".into()).ok()?.as_f64()?;
    Some(Draft { text: text.into(), at })
}

/// Forgets the draft of that place.
pub fn clear(place: &str) {
    storage::remove(&key(place));
}
