//! The plan beside an earlier state of it: a baseline, an older file, a plan pasted from a page's history.

use crate::app::compare::against::Against;
use crate::app::compare::against::ranks;
use crate::app::compare::row::ChangeRow;
use crate::app::compare::text;
use crate::app::timeline::planning_text;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::base::map::Map;
use crate::exchange::changelog::{Words, markdown};
use crate::model::{Key, Uid, Value};
use crate::schedule::calendar::DayRange;
use crate::schedule::compare::{ItemChange, ItemFate, ItemStanding, compare, of_baseline, of_plan, take};

/// The changes since then. Nothing where the baseline is gone.
pub fn rows(doc: &Doc, against: &Against, locale: &Locale) -> Vec<ChangeRow> {
    let mut rows = Vec::new();
    let uids = uids(doc);
    with(doc, against, &mut |changes| {
        rows = changes.iter().filter(|change| change.is_change()).map(|change| row(&uids, change, locale)).collect();
    });
    rows
}

/// The first item of each id.
fn uids(doc: &Doc) -> Map<&str, Uid> {
    let mut uids = Map::default();
    for item in doc.plan.items() {
        uids.entry(item.id()).or_insert(item.uid);
    }
    uids
}

fn row(uids: &Map<&str, Uid>, change: &ItemChange<'_>, locale: &Locale) -> ChangeRow {
    let range = |state: Option<ItemStanding<'_>>| state.and_then(|state| state.range);
    let dates = |range: Option<DayRange>| match range {
        Some(range) => planning_text::days_of(range, locale),
        None => Words::ENGLISH.no_dates.to_owned(),
    };
    let (fate, days) = match change.fate {
        ItemFate::Slipped(days) => ("Slipped", days),
        ItemFate::PulledIn(days) => ("Pulled in", -days),
        ItemFate::Restarted(days) => ("Starts at another time", days),
        ItemFate::Added => ("Added", 0),
        ItemFate::Dropped => ("Dropped", 0),
        ItemFate::Scheduled => ("Now has dates", 0),
        ItemFate::Unscheduled => ("No longer has dates", 0),
        ItemFate::Kept => ("Moved in rank", 0),
    };
    let (before, after) = (range(change.before), range(change.after));
    let mut parts = Vec::new();
    if days != 0 {
        parts.push(planning_text::by_days(days));
    }
    if change.fate != ItemFate::Kept && (before.is_some() || after.is_some()) {
        parts.push(match change.fate {
            ItemFate::Added => dates(after),
            ItemFate::Dropped => dates(before),
            _ => format!("{} → {}", dates(before), dates(after)),
        });
    }
    if let Some(places) = change.climbed().filter(|places| *places != 0) {
        parts.push(text::climbed(places));
    }
    ChangeRow {
        id: change.id.into(),
        uid: uids.get(change.id).copied(),
        title: change.title.into(),
        fate,
        words: parts.join(" · "),
    }
}

/// The change log as Markdown, with the reasons given so far by item id.
pub fn log(doc: &Doc, against: &Against, reasons: &[(Rc<str>, Rc<str>)], name: &str, locale: &Locale) -> String {
    let mut out = String::new();
    let heading = format!("## {}", text::since(name));
    with(doc, against, &mut |changes| {
        let known: Map<&str, &str> = reasons.iter().rev().map(|(of, why)| (&**of, &**why)).collect();
        let reason = |id: &str| known.get(id).copied();
        out = markdown(&heading, changes, &Words::ENGLISH, &|day| locale.day(day), &reason);
    });
    out
}

/// The former ranges of bars: of the items that still have dates, and had other ones; by uid.
pub fn ghosts(doc: &Doc, against: &Against) -> Vec<(Uid, DayRange)> {
    let mut ghosts = Vec::new();
    let uids = uids(doc);
    with(doc, against, &mut |changes| {
        let moved = changes.iter().filter_map(|change| {
            let (before, after) = (change.before?.range?, change.after?.range?);
            let uid = (before != after).then(|| uids.get(change.id)).flatten()?;
            Some((*uid, before))
        });
        ghosts = moved.collect();
    });
    ghosts.sort_by_cached_key(|(uid, _)| u64::from(uid.0));
    ghosts
}

/// The name of the state that is compared with.
pub fn name(doc: &Doc, against: &Against) -> String {
    match against {
        Against::Baseline(uid) => {
            let baseline = doc.plan.baselines().iter().find(|entry| entry.uid == *uid);
            baseline.map_or_else(String::new, |entry| entry.title().unwrap_or(entry.id()).to_owned())
        }
        Against::Plan(plan, _) => match plan.as_of() {
            Some(day) => format!("{}, {day}", text::EARLIER),
            None => text::EARLIER.to_owned(),
        },
    }
}

/// The values of a baseline of the plan as it is now.
pub fn baseline(doc: &Doc, locale: &Locale) -> Vec<(Key, Value)> {
    let today = crate::app::timeline::entries::now(doc);
    vec![
        (Key::Title, Value::text(&text::baseline(today, locale))),
        (Key::Taken, Value::text(&today.to_string())),
        (Key::Items, take(&doc.plan, &ranks(&doc.plan, &doc.ranking))),
    ]
}

pub(in crate::app) fn with(doc: &Doc, against: &Against, act: &mut dyn FnMut(&[ItemChange<'_>])) {
    let now = of_plan(&doc.plan, &ranks(&doc.plan, &doc.ranking));
    match against {
        Against::Baseline(uid) => {
            let Some(entry) = doc.plan.baselines().iter().find(|entry| entry.uid() == *uid) else { return };
            act(&compare(&of_baseline(entry, doc.plan.fiscal_start()), &now));
        }
        Against::Plan(plan, ranks) => act(&compare(&of_plan(plan, ranks), &now)),
    }
}
