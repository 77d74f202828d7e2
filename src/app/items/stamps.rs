//! The day of an item's estimates: written with the edit that makes them, in plans that say after how many days estimates are reviewed.
//!
//! ```
//! use plan_widget::app::items::stamps::stamps;
//! use plan_widget::base::day::Day;
//! use plan_widget::edit::{Command, apply, plan_change};
//! use plan_widget::model::{Key, Value};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"settings":{"review_after_days":90},"items":[{"id":"a","effort":2}]}"#).unwrap();
//! let values = vec![(plan.items()[0].uid(), Key::Effort, Value::num(3.0))];
//! let diff = plan_change(&plan, &Command::Set { list: Key::Items, values }).unwrap();
//! let today = Day::parse("2027-01-04").unwrap();
//! let stamps = stamps(&plan, &diff, today).unwrap();
//! let after = apply(&apply(&plan, &diff), &stamps);
//! assert_eq!(after.items()[0].scored_at(), Some(today));
//! ```

use crate::base::day::Day;
use crate::base::map::Map;
use crate::edit::{Change, ChangeTarget, Command, Diff, apply, plan_change};
use crate::model::schema::ESTIMATES;
use crate::model::{Item, Key, Plan, Uid, Value};
use crate::query::Column;
use crate::query::column::method_columns;
use crate::query::custom_field::custom_fields;
use std::rc::Rc;

/// The keys that hold estimates.
fn estimate_keys() -> impl Iterator<Item = Key> {
    ESTIMATES.iter().copied().chain([Key::EffortBy, Key::Criteria, Key::Ranges])
}

fn sets_settings(change: &Change) -> bool {
    matches!(change, Change::Set { target: ChangeTarget::Root, key: Key::Settings, .. })
}

/// True if a change may be one of an item's estimates, in its own keys or in custom fields.
fn sets_estimates(change: &Change) -> bool {
    match change {
        Change::Set { target: ChangeTarget::Entry(Key::Items, _), key, .. } => estimate_keys().any(|own| own == *key),
        Change::SetExtra { target: ChangeTarget::Entry(Key::Items, _), .. } => true,
        Change::Insert { list: Key::Items, .. } => true,
        _ => false,
    }
}

/// The steps behind a change that write down the day of the estimates it makes. Another unit makes none. A plan that begins to review its estimates counts all it has as made today.
pub fn stamps(before: &Plan, diff: &Diff, today: Day) -> Option<Diff> {
    let days = |plan: &Plan| plan.settings().and_then(|settings| settings.review_after_days());
    let begins = days(before).is_none();
    // Most changes are of neither, and applying one looks at the whole plan.
    if !diff.0.iter().any(|change| if begins { sets_settings(change) } else { sets_estimates(change) }) {
        return None;
    }
    let after = apply(before, diff);
    days(&after)?;
    if [Key::EffortUnit, Key::ReachPer].iter().any(|key| before.setting(*key) != after.setting(*key)) && !begins {
        return None;
    }
    let fields = custom_fields(&after);
    let field = |column: Column| {
        if let Column::Custom(at, _) = column { fields.get(usize::from(at)).map(|own| own.key.clone()) } else { None }
    };
    let fields: Vec<Rc<str>> = method_columns(&after, after.method()).into_iter().filter_map(field).collect();
    let has = |item: &Item| {
        estimate_keys().any(|key| item.get(key).is_some()) || fields.iter().any(|name| item.extra_json(name).is_some())
    };
    let known: Map<Uid, &Item> = before.items().iter().map(|item| (item.uid(), item)).collect();
    let is_new = |item: &Item| match known.get(&item.uid()) {
        _ if begins => item.scored_at().is_none(),
        None => item.scored_at().is_none(),
        Some(was) if Rc::ptr_eq(was, item) || was.scored_at() != item.scored_at() => false,
        Some(was) => {
            estimate_keys().any(|key| was.get(key) != item.get(key))
                || fields.iter().any(|name| was.extra_json(name) != item.extra_json(name))
        }
    };
    let made = after.items().iter().filter(|item| !item.is_unreadable() && has(item) && is_new(item));
    // A plan may say of itself that it is of a later day, by which its estimates are judged.
    let day = Value::text(&after.as_of().map_or(today, |day| day.max(today)).to_string());
    let values: Vec<_> = made.map(|item| (item.uid(), Key::ScoredAt, Some(day.clone()))).collect();
    let write = (!values.is_empty()).then_some(Command::Set { list: Key::Items, values })?;
    plan_change(&after, &write).ok()
}
