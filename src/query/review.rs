//! The reasons to look at an item again: its estimates are old, or its source says something else than the plan.
//!
//! ```
//! use plan_widget::base::day::Day;
//! use plan_widget::query::review::{ReviewReason, estimates_age, review_reasons};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"settings":{"review_after_days":90},"items":[
//!     {"id":"a","effort":2,"scored_at":"2026-08-01"},{"id":"b","effort":2,"scored_at":"2026-11-01"}]}"#).unwrap();
//! let today = Day::parse("2026-11-30").unwrap();
//! assert_eq!(estimates_age(&plan.items()[0], today), Some(121));
//! assert_eq!(review_reasons(&plan, &plan.items()[0], today), [ReviewReason::Due]);
//! assert_eq!(review_reasons(&plan, &plan.items()[1], today), []);
//! ```

use crate::base::day::Day;
use crate::model::words::Status;
use crate::model::{Item, Plan};
use crate::wire::json;

/// A reason to look at an item again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewReason {
    /// Its estimates are older than the plan's `review_after_days`.
    Due,
    /// It is open here, and was done or dropped where it comes from.
    Closed,
    /// Its source does not have it any more.
    Gone,
}

impl ReviewReason {
    /// Every reason.
    pub const ALL: [ReviewReason; 3] = [ReviewReason::Due, ReviewReason::Closed, ReviewReason::Gone];

    /// The word that a filter asks for it by: `is:due`.
    pub fn word(self) -> &'static str {
        match self {
            ReviewReason::Due => "due",
            ReviewReason::Closed => "closed",
            ReviewReason::Gone => "gone",
        }
    }
}

/// The days since an item's estimates were last made or confirmed; none where no day is known, below 0 for a day to come.
pub fn estimates_age(item: &Item, today: Day) -> Option<i32> {
    item.scored_at().map(|day| today.days_since(day))
}

/// True if an open item's estimates are older than the plan wants them.
pub fn is_due(plan: &Plan, item: &Item, today: Day) -> bool {
    let most = plan.settings().and_then(|settings| settings.review_after_days());
    let open = !item.status().is_some_and(Status::is_over);
    open && most.zip(estimates_age(item, today)).is_some_and(|(most, age)| i64::from(age) > most as i64)
}

/// The reasons to look at an item again; none for one that is done or dropped.
pub fn review_reasons(plan: &Plan, item: &Item, today: Day) -> Vec<ReviewReason> {
    if item.status().is_some_and(Status::is_over) {
        return Vec::new();
    }
    let (closed, gone) = at_source(item);
    let holds = |reason: &ReviewReason| match reason {
        ReviewReason::Due => is_due(plan, item, today),
        ReviewReason::Closed => closed,
        ReviewReason::Gone => gone,
    };
    ReviewReason::ALL.into_iter().filter(holds).collect()
}

/// True for each of: what an item comes from was closed when it was last seen; is gone from there.
fn at_source(item: &Item) -> (bool, bool) {
    let member = |json: &str, name: &str| {
        let quoted = format!("\"{name}\"");
        json::members(json)?.into_iter().find(|(key, _)| *key == quoted).map(|(_, value)| value.to_owned())
    };
    let Some(source) = item.extra_json("source") else { return (false, false) };
    let status = member(source, "seen").and_then(|seen| member(&seen, "status"));
    let status = status.as_deref().and_then(json::text).and_then(|word| Status::parse(&word));
    (status.is_some_and(Status::is_over), member(source, "gone").as_deref() == Some("true"))
}
