//! Drafts: what is not saved yet, kept in the browser so that a closed tab or a crash loses nothing.
//!
//! Several tabs may have unsaved changes of one plan, so each writer has a draft of its own. It is named by its page, which holds a lock as long as it lives
//! (`late/tabs.js`), and a number within it.

use super::storage;
use crate::app::document::draft_steps::{DraftStep, replay};
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
/// Stands before the name of the steps taken since the draft was written whole.
const STEPS: &str = "plan-widget:steps@";
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

fn steps_name(name: &str) -> String {
    name.replacen(BEFORE, STEPS, 1)
}

/// The steps since a draft was written whole, as the browser keeps them.
#[derive(Deserialize)]
struct StepsEntry {
    /// The time at which that draft was written: steps of an earlier one say nothing.
    since: f64,
    /// The time at which the last step was kept.
    at: f64,
    steps: Vec<DraftStep>,
}

/// A draft that was written whole, and what was kept of it since.
pub struct KeptSteps {
    since: f64,
    /// The steps as JSON, with a comma after each.
    text: String,
}

/// Steps longer than this, in bytes, are given up for a draft that is written whole.
const MOST_STEPS: usize = 200_000;

impl KeptSteps {
    /// Keeps one more step of the draft of that name; false if there are too many by now, or someone has cleared what they are steps from.
    ///
    /// # Errors
    /// Why the browser refuses, in its own words.
    pub fn keep(&mut self, name: &str, step: &DraftStep) -> Result<bool, String> {
        self.text.push_str(&serde_json::to_string(step).map_err(|error| error.to_string())?);
        if self.text.len() > MOST_STEPS || !storage::has(name) {
            return Ok(false);
        }
        let (since, at, steps) = (self.since, Date::now(), &self.text);
        storage::set(&steps_name(name), &format!(r#"{{"since":{since},"at":{at},"steps":[{steps}]}}"#))?;
        self.text.push(',');
        Ok(true)
    }
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

/// Keeps a draft of a tab under a name, with the plan that its changes were made to where there is room for both: true if there is, and where steps from here on go. `there` says that
/// this plan is kept already.
///
/// # Errors
/// Why the browser refuses, in its own words.
pub fn keep_both(name: &str, tab: &str, text: &str, base: &str, there: bool) -> Result<(bool, KeptSteps), String> {
    let since = Date::now();
    let entry = DraftEntry { at: since, tab: tab.into(), text: text.into(), base: "".into() };
    let entry = serde_json::to_string(&entry).map_err(|error| error.to_string())?;
    // Two long ones never have room.
    let base = if text.len() > ROOM / 2 { "" } else { base };
    let there =
        drafts::keep_both(&mut BrowserRoom, (name, &entry), (&base_name(name), base), there && !base.is_empty())?;
    storage::remove(&steps_name(name));
    Ok((there, KeptSteps { since, text: String::new() }))
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
        let DraftEntry { mut at, tab, mut text, base } = serde_json::from_str(&kept).ok()?;
        let taken = storage::get(&steps_name(&name)).and_then(|steps| serde_json::from_str::<StepsEntry>(&steps).ok());
        if let Some(taken) = taken.filter(|taken| taken.since == at)
            && let Some(later) = replay(&text, &taken.steps)
        {
            (at, text) = (taken.at, later.into());
        }
        let base = if base.is_empty() { storage::get(&base_name(&name)).unwrap_or_default().into() } else { base };
        Some(StoredDraft { name: name.into(), place, page, tab: tab.into(), text: text.into(), base: base.into(), at })
    };
    let mut found: Vec<StoredDraft> = storage::keys().into_iter().filter_map(of).collect();
    found.sort_by_cached_key(|draft| descending(draft.at));
    found
}

/// Forgets the draft of that name.
pub fn clear(name: &str) {
    for name in [name, &base_name(name), &steps_name(name)] {
        storage::remove(name);
    }
}
