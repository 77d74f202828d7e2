//! Proposing a plan: what the reader wishes, what the job has answered, and what would change.

use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::text;
use crate::app::timeline::entries::now;
pub use crate::jobs::propose::ask::WorthMeasure;
use crate::model::words::FieldKind;
use crate::model::{Key, Plan, Uid, Value};
use crate::query::custom_field;
use crate::schedule::calendar::DayRange;
use crate::schedule::dates::ScheduledDates;

/// The dice of every proposal: the same plan and wish give the same one.
pub(in crate::app) const SEED: u32 = 1;

/// Larger plans are previewed only once a proposal is at its end.
pub(in crate::app) const PREVIEWED_AT_ONCE: usize = 500;

/// A timebox or a milestone: uid, title, days.
pub type DatedEntry = (Uid, Rc<str>, Option<DayRange>);

/// The timeboxes that are not over: uid, title, dates, in order of time, those without dates last.
pub fn boxes(doc: &Doc) -> Vec<DatedEntry> {
    let (now, plan) = (now(doc), &doc.plan);
    let dated = |entry: &crate::model::Timebox| ScheduledDates::of(entry, plan.fiscal_start()).map(|dated| dated.range);
    let mut boxes: Vec<_> = plan
        .timeboxes()
        .iter()
        .map(|entry| (entry.uid, text::entry_name(entry), dated(entry)))
        .filter(|(.., dates)| dates.is_none_or(|dates| dates.last >= now))
        .collect();
    boxes.sort_by_cached_key(|(.., dates)| {
        dates.map_or(u64::MAX, |dates| crate::base::order::pair(dates.first.number(), 0))
    });
    boxes
}

/// The milestones to come: uid, title, day.
pub fn milestones(doc: &Doc) -> Vec<DatedEntry> {
    let now = now(doc);
    let one = |entry: &crate::model::Milestone| {
        let day = entry.date().filter(|day| *day >= now)?;
        Some((entry.uid, text::entry_name(entry), Some(DayRange { first: day, last: day })))
    };
    doc.plan.milestones().iter().filter_map(one).collect()
}

/// The numbers of an item that may be its worth, beside those of the plan's own.
const WORTHS: [Key; 8] = [
    Key::Value,
    Key::ValuePerMonth,
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Ease,
    Key::TimeCriticality,
    Key::RiskReduction,
];

/// The measures of an item's worth to choose from, by name: the method's, numbers, the plan's criteria, its custom fields of numbers.
pub fn worths(plan: &Plan) -> Vec<(WorthMeasure, Rc<str>)> {
    let method: Rc<str> = crate::base::say::propose::by_method(&text::method_title(plan, plan.method())).into();
    let mut all = vec![(WorthMeasure::Method, method)];
    all.extend(WORTHS.map(|key| (WorthMeasure::Number(key), text::key_name(key).into())));
    let criteria = plan.criteria().iter_enumerated().filter(|(_, entry)| !entry.id().is_empty());
    all.extend(criteria.map(|(at, entry)| (WorthMeasure::Criterion(at), text::entry_name(entry))));
    let own = (0..).zip(custom_field::custom_fields(plan)).filter(|(_, own)| own.kind == FieldKind::Number);
    all.extend(own.map(|(at, own)| (WorthMeasure::Custom(at), own.title)));
    all
}

/// The values that put an item from day to day.
pub fn dates(range: DayRange) -> [(Key, Option<Value>); 2] {
    [(Key::Start, range.first), (Key::End, range.last)].map(|(key, day)| (key, Some(Value::text(&day.to_string()))))
}
