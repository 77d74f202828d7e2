//! The store `local`: the plan stays in this browser, and opens again from there.

use crate::app::text;
use crate::embed::storage;
use crate::embed::stores::Answer;
use crate::embed::stores::PlanStore;
use crate::embed::stores::SaveOutcome;
use crate::embed::stores::SaveRefusal;
use crate::embed::stores::SaveRequest;
use std::rc::Rc;

/// Writes to the browser's local storage.
pub struct LocalStore;

/// Stands before the key of a plan that nothing names; under it is kept what tells that plan from others.
const TOLD: &str = "plan-widget:of:";

/// The places of a kind that plans are kept for here, each with what tells its plan from others.
pub fn list_kept_plans(page: &str) -> Vec<(String, String)> {
    let place = |name: String| {
        let place = name.strip_prefix(TOLD)?;
        place.starts_with(page).then(|| Some((place.to_owned(), storage::get(&name)?)))?
    };
    storage::keys().into_iter().filter_map(place).collect()
}

fn entry(key: &str) -> String {
    format!("plan-widget:plan:{key}")
}

impl PlanStore for LocalStore {
    fn save(&self, saved: SaveRequest) -> Answer {
        let answer = storage::set(&entry(&saved.key), &saved.text);
        if !saved.fingerprint.is_empty() {
            // Without it the plan is still found by its place.
            let _ = storage::set(&format!("{TOLD}{}", saved.key), &saved.fingerprint);
        }
        Box::pin(async {
            answer.map(|()| SaveOutcome::There(text::to_browser().into())).map_err(|_| SaveRefusal {
                why: text::no_storage().into(),
                is_away: false,
                is_unwritten: true,
            })
        })
    }

    fn kept(&self, key: &str) -> Option<Rc<str>> {
        storage::get(&entry(key)).map(Rc::from)
    }
}
