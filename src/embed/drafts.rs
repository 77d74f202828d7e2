//! Drafts: what is not saved yet, kept in the browser so that a closed tab or a crash loses nothing.
//!
//! Several tabs may have unsaved changes of one plan, so each writer has a draft of its own. It is named by its page, which holds a lock as long as it lives
//! (`late/tabs.js`), and a number within it.

use super::storage;
use crate::base::number;
use crate::wire::json;
use js_sys::{Date, JSON, Reflect};
use std::rc::Rc;

/// A draft that was found.
pub struct Draft {
    /// What it is kept under.
    pub name: Rc<str>,
    /// The page that has written it; empty for those of earlier versions, which had one draft for a plan.
    pub page: String,
    /// The tab that page was of; empty where that is not known.
    pub tab: String,
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// The plan that its changes were made to, as canonical text; empty where there was no room for it.
    pub base: Rc<str>,
    /// When it was kept, in milliseconds since 1970.
    pub at: f64,
}

const BEFORE: &str = "plan-widget:draft@";
const EARLIER: &str = "plan-widget:draft:";

/// What a page's draft of the plan of a place is kept under; the number tells its writers apart.
pub fn name(page: &str, number: u32, place: &str) -> String {
    format!("{BEFORE}{page}.{number}:{place}")
}

/// Browsers keep at most 5 MiB of characters for a site; texts much longer than that, in bytes, are not even offered.
pub const ROOM: usize = 6_000_000;

/// Keeps a draft of a tab under a name, and what its changes were made to, which may be empty.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn keep(name: &str, tab: &str, text: &str, base: &str) -> Result<(), String> {
    // Put together here, the text goes over to the browser once.
    let mut entry = String::with_capacity((text.len() + base.len()) / 8 * 9 + 64);
    entry.push_str("{\"at\":");
    number::push_ecma(&mut entry, Date::now());
    entry.push_str(",\"tab\":");
    json::string_into(&mut entry, tab);
    entry.push_str(",\"text\":");
    json::string_into(&mut entry, text);
    entry.push_str(",\"base\":");
    json::string_into(&mut entry, base);
    entry.push('}');
    storage::set(name, &entry)
}

/// The drafts of a place that can be read, the latest first.
pub fn of_place(place: &str) -> Vec<Draft> {
    let of = |name: String| {
        let page = match name.strip_prefix(BEFORE) {
            Some(rest) => {
                let (writer, at) = rest.split_once(':')?;
                let (page, _) = writer.split_once('.')?;
                (at == place).then(|| page.to_owned())?
            }
            None => (name.strip_prefix(EARLIER) == Some(place)).then(String::new)?,
        };
        let entry = JSON::parse(&storage::get(&name)?).ok()?;
        let part = |name: &str| Reflect::get(&entry, &name.into()).ok();
        let (text, at) = (part("text")?.as_string()?, part("at")?.as_f64()?);
        let [base, tab] = ["base", "tab"].map(|name| part(name).and_then(|part| part.as_string()).unwrap_or_default());
        Some(Draft { name: name.into(), page, tab, text: text.into(), base: base.into(), at })
    };
    let mut found: Vec<Draft> = storage::keys().into_iter().filter_map(of).collect();
    found.sort_by(|one, other| other.at.total_cmp(&one.at));
    found
}

/// Forgets the draft of that name.
pub fn clear(name: &str) {
    storage::remove(name);
}
