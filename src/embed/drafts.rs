//! Drafts: what is not saved yet, kept in the browser so that a closed tab or a crash loses nothing.
//!
//! Several tabs may have unsaved changes of one plan, so each writer has a draft of its own. It is named by its page, which holds a lock as long as it lives
//! (`late/tabs.js`), and a number within it.

use super::storage;
use crate::app::document::drafts::{self, DraftRoom};
use crate::base::order::descending;
use js_sys::Date;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::rc::Rc;

/// A draft that was found.
pub struct StoredDraft {
    /// The name it is kept under.
    pub name: Rc<str>,
    /// The place that its plan is of.
    pub place: String,
    /// The page that has written it; empty for those of earlier versions, which had one draft for a plan.
    pub page: String,
    /// The tab that page was of; empty where that is not known.
    pub tab: String,
    /// The plan as canonical text.
    pub text: Rc<str>,
    /// The plan that its changes were made to, as canonical text; empty where there was no room for it.
    pub base: Rc<str>,
    /// The time at which it was kept, in milliseconds since 1970.
    pub at: f64,
}

/// A draft as the browser keeps it. Early versions kept neither base nor tab.
#[derive(Serialize, Deserialize)]
struct DraftEntry<'t> {
    at: f64,
    #[serde(borrow, default)]
    tab: Cow<'t, str>,
    #[serde(borrow)]
    text: Cow<'t, str>,
    /// Earlier versions kept it here.
    #[serde(borrow, default, skip_serializing_if = "str::is_empty")]
    base: Cow<'t, str>,
}

const BEFORE: &str = "plan-widget:draft@";
/// Stands before the name of a draft's base, which stays the same while the draft is written anew again and again: an entry of its own.
const BASE: &str = "plan-widget:base@";
const EARLIER: &str = "plan-widget:draft:";

/// The name under which a page's draft of the plan of a place is kept; the number tells its writers apart.
pub fn name(page: &str, number: u32, place: &str) -> String {
    format!("{BEFORE}{page}.{number}:{place}")
}

/// Browsers keep at most 5 MiB of characters for a site; texts much longer than that, in bytes, are not even offered.
pub const ROOM: usize = 6_000_000;

fn base_name(name: &str) -> String {
    name.replacen(BEFORE, BASE, 1)
}

struct BrowserRoom;

impl DraftRoom for BrowserRoom {
    fn put(&mut self, name: &str, text: &str) -> Result<(), String> {
        storage::set(name, text)
    }

    fn clear(&mut self, name: &str) {
        storage::remove(name);
    }
}

/// Keeps a draft of a tab under a name, with the plan that its changes were made to where there is room for both; true if there is. `there` says that this plan is kept already.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn keep_both(name: &str, tab: &str, text: &str, base: &str, there: bool) -> Result<bool, String> {
    let entry = DraftEntry { at: Date::now(), tab: tab.into(), text: text.into(), base: "".into() };
    let entry = serde_json::to_string(&entry).map_err(|error| error.to_string())?;
    // Two long ones never have room.
    let base = if text.len() > ROOM / 2 { "" } else { base };
    drafts::keep_both(&mut BrowserRoom, (name, &entry), (&base_name(name), base), there && !base.is_empty())
}

/// The drafts that can be read of the places that are meant, the latest first.
pub fn of_places(is_meant: impl Fn(&str) -> bool) -> Vec<StoredDraft> {
    let of = |name: String| {
        let (page, place) = match name.strip_prefix(BEFORE) {
            Some(rest) => {
                let (writer, place) = rest.split_once(':')?;
                (writer.split_once('.')?.0, place)
            }
            None => ("", name.strip_prefix(EARLIER)?),
        };
        let (page, place) = is_meant(place).then(|| (page.to_owned(), place.to_owned()))?;
        let kept = storage::get(&name)?;
        let DraftEntry { at, tab, text, base } = serde_json::from_str(&kept).ok()?;
        let base = if base.is_empty() { storage::get(&base_name(&name)).unwrap_or_default().into() } else { base };
        Some(StoredDraft { name: name.into(), place, page, tab: tab.into(), text: text.into(), base: base.into(), at })
    };
    let mut found: Vec<StoredDraft> = storage::keys().into_iter().filter_map(of).collect();
    found.sort_by_cached_key(|draft| descending(draft.at));
    found
}

/// Forgets the draft of that name.
pub fn clear(name: &str) {
    storage::remove(name);
    storage::remove(&base_name(name));
}
