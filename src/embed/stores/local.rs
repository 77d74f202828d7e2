//! The store `local`: the plan stays in this browser, and opens again from there.

use super::{Answer, Kept, PlanStore, Saved};
use crate::app::text;
use crate::embed::storage;
use std::rc::Rc;

/// Writes to the browser's local storage.
pub struct LocalStore;

fn entry(key: &str) -> String {
    format!("plan-widget:plan:{key}")
}

impl PlanStore for LocalStore {
    fn save(&self, saved: Saved) -> Answer {
        let answer = storage::set(&entry(&saved.key), &saved.text);
        Box::pin(async { answer.map(|()| Kept::There(text::TO_BROWSER.into())).map_err(|_| text::NO_STORAGE.into()) })
    }

    fn kept(&self, key: &str) -> Option<Rc<str>> {
        storage::get(&entry(key)).map(Rc::from)
    }
}
