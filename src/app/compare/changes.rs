//! The plan beside an earlier state of it: a baseline, an older file, a plan pasted from a page's history.

use crate::app::compare::against::Against;
use crate::app::compare::against::ranks;
use crate::app::compare::differences;
use crate::app::compare::row::ChangeRow;
use crate::app::compare::text;
use crate::app::decisions::history::{LogMark, PlacedDecision, since};
use crate::app::timeline::planning_text;
use std::rc::Rc;

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::scenarios::text as scenario_text;
use crate::base::map::{Map, Set};
use crate::edit::scenario::in_scenario;
use crate::exchange::changelog::{LogFacts, markdown};
use crate::model::{Baseline, Entry, Key, Plan, Uid, Value};
use crate::schedule::calendar::DayRange;
use crate::schedule::compare::{ItemChange, ItemFate, ItemStanding, compare, of_baseline, of_plan, take};

/// The changes since then. Nothing where the baseline is gone.
pub fn rows(doc: &Doc, against: &Against, locale: &Locale) -> Vec<ChangeRow> {
    let mut rows = Vec::new();
    let is_scenario = matches!(against, Against::Scenario(_));
    let Some(against) = &against.settled(doc) else { return rows };
    let uids = uids(doc);
    let decisions = newer(doc, against);
    let reasons = reasons(&decisions);
    with(doc, against, &mut |changes| {
        let changed = changes.iter().filter(|change| change.is_change());
        rows = changed.map(|change| row(&uids, change, &reasons, &|id| title(doc, against, id), locale)).collect();
    });
    if let (true, Against::Plan(before, _)) = (is_scenario, against) {
        differences::add_items(&mut rows, before, &doc.plan);
        rows.extend(differences::others(before, &doc.plan));
    }
    rows
}

/// The decisions since then.
fn newer<'d>(doc: &'d Doc, against: &Against) -> Vec<PlacedDecision<'d>> {
    match against {
        Against::Baseline(_) => {
            let taken = baseline_of(doc, against).and_then(Baseline::taken);
            taken.map(|day| since(&doc.plan, &LogMark::Day(day))).unwrap_or_default()
        }
        Against::Plan(plan, _) => since(&doc.plan, &LogMark::Plan(plan)),
        Against::Scenario(_) => Vec::new(),
    }
}

fn baseline_of<'d>(doc: &'d Doc, against: &Against) -> Option<&'d Baseline> {
    let Against::Baseline(uid) = against else { return None };
    doc.plan.baselines().iter().find(|entry| entry.uid() == *uid)
}

/// The reasons that decisions give, by the ids of the items: those of its own log, and of the plan's where it is about that item alone.
fn reasons<'d>(decisions: &[PlacedDecision<'d>]) -> Map<&'d str, Vec<String>> {
    let mut reasons: Map<&str, Vec<String>> = Map::default();
    for one in decisions {
        let Some(why) = one.entry.why().filter(|why| !why.trim().is_empty()) else { continue };
        if let Some(id) = subject(*one) {
            reasons.entry(id).or_default().push(text::reason(one.entry, why, &fates()));
        }
    }
    reasons
}

/// The id of the one item that a decision is about.
fn subject<'d>(one: PlacedDecision<'d>) -> Option<&'d str> {
    let mut named = one.entry.items();
    let id = one.item.map_or_else(|| named.next().filter(|_| named.next().is_none()), |item| Some(item.id()));
    id.filter(|id| !id.is_empty())
}

/// The words that a decision begins with whose reason was given for a change.
fn fates() -> [&'static str; 9] {
    [
        text::slipped(),
        text::pulled_in(),
        text::restarted(),
        text::added(),
        text::dropped(),
        text::scheduled(),
        text::unscheduled(),
        text::reparented(),
        text::reranked(),
    ]
}

/// The title of an item by its id, as it is now or was then; the id where nobody knows one.
fn title(doc: &Doc, against: &Against, id: &str) -> String {
    let then = |plan: &Plan| plan.item(id).map(|item| item.display_name().to_owned());
    let old = || if let Against::Plan(plan, _) = against { then(plan) } else { None };
    then(&doc.plan).or_else(old).unwrap_or_else(|| id.to_owned())
}

/// The first item of each id.
fn uids(doc: &Doc) -> Map<&str, Uid> {
    let mut uids = Map::default();
    for item in doc.plan.items() {
        uids.entry(item.id()).or_insert(item.uid);
    }
    uids
}

fn row(
    uids: &Map<&str, Uid>,
    change: &ItemChange<'_>,
    reasons: &Map<&str, Vec<String>>,
    title: &dyn Fn(&str) -> String,
    locale: &Locale,
) -> ChangeRow {
    let range = |state: Option<ItemStanding<'_>>| state.and_then(|state| state.range);
    let dates = |range: Option<DayRange>| match range {
        Some(range) => locale.range(range),
        None => text::no_dates().to_owned(),
    };
    let (fate, days) = match change.fate {
        ItemFate::Slipped(days) => (text::slipped(), days),
        ItemFate::PulledIn(days) => (text::pulled_in(), -days),
        ItemFate::Restarted(days) => (text::restarted(), days),
        ItemFate::Added => (text::added(), 0),
        ItemFate::Dropped => (text::dropped(), 0),
        ItemFate::Scheduled => (text::scheduled(), 0),
        ItemFate::Unscheduled => (text::unscheduled(), 0),
        ItemFate::Kept if change.moved().is_some() => (text::reparented(), 0),
        ItemFate::Kept => (text::reranked(), 0),
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
            _ => text::dates_became(dates(before), dates(after)),
        });
    }
    if let Some((from, to)) = change.moved() {
        let name = |id: &str| if id.is_empty() { text::no_parent().to_owned() } else { title(id) };
        parts.push(text::moved(name(from), name(to)));
    }
    if let Some(places) = change.climbed().filter(|places| *places != 0) {
        parts.push(text::ranks_moved(places));
    }
    ChangeRow {
        id: change.id.into(),
        uid: uids.get(change.id).copied(),
        title: change.title.into(),
        fate,
        words: parts.join(" · "),
        reasons: reasons.get(change.id).cloned().unwrap_or_default(),
    }
}

/// The change log as Markdown, with the decisions of the plan since then, and with reasons that are not in the plan, by item id.
pub fn log(doc: &Doc, against: &Against, reasons: &[(Rc<str>, Rc<str>)], name: &str, locale: &Locale) -> String {
    let mut out = String::new();
    let is_scenario = matches!(against, Against::Scenario(_));
    let Some(against) = &against.settled(doc) else { return out };
    let heading = format!("## {}", text::since(name));
    let newer = newer(doc, against);
    let mut known = self::reasons(&newer);
    for (id, why) in reasons {
        known.entry(id).or_default().push(why.to_string());
    }
    with(doc, against, &mut |changes| {
        let changed: Set<&str> = changes.iter().filter(|change| change.is_change()).map(|change| change.id).collect();
        // What explains a change stands with it.
        let explains = |one: &PlacedDecision<'_>| {
            let why = one.entry.why().is_some_and(|why| !why.trim().is_empty());
            why && subject(*one).is_some_and(|id| changed.contains(id))
        };
        let others = newer.iter().filter(|one| !explains(one));
        let decisions: Vec<String> = others.map(|one| text::decided(one.item, one.entry)).collect();
        let facts = LogFacts {
            day: &|day| locale.day(day),
            reasons: &|id| known.get(id).cloned().unwrap_or_default(),
            title: &|id| title(doc, against, id),
            decisions: &decisions,
        };
        out = markdown(&heading, changes, &facts);
    });
    if let (true, Against::Plan(before, _)) = (is_scenario, against) {
        let mut rows = Vec::new();
        differences::add_items(&mut rows, before, &doc.plan);
        rows.extend(differences::others(before, &doc.plan));
        if !rows.is_empty() {
            out += &text::other_changes(&rows);
        }
    }
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

/// The most plans whose figures stand side by side.
const SIDE_BY_SIDE: usize = 6;

/// The figures of the scenario that is compared with, of what is looked at, and of the other scenarios; nothing where it is no scenario, or gone.
pub fn figures(doc: &Doc, against: &Against, locale: &Locale) -> Option<differences::FigureTable> {
    let Against::Scenario(other) = against else { return None };
    let open = doc.scenario.as_ref().map(|open| open.id.clone());
    let scenarios =
        doc.whole().scenarios().iter().filter(|one| !one.id().is_empty()).map(|one| Some(Rc::from(one.id())));
    let mut all: Vec<Option<Rc<str>>> = vec![other.clone(), open];
    for one in [None].into_iter().chain(scenarios) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    let plan = |id: &Option<Rc<str>>| match id {
        None => Some(doc.whole().clone()),
        Some(id) => in_scenario(doc.whole(), id).map(Rc::new),
    };
    let named = |id: Option<Rc<str>>| Some((name(doc, &Against::Scenario(id.clone())).into(), plan(&id)?));
    plan(other)?;
    let plans: Vec<(Rc<str>, Rc<Plan>)> = all.into_iter().take(SIDE_BY_SIDE).filter_map(named).collect();
    Some(differences::figures(&plans, locale))
}

/// The name of the state that is compared with.
pub fn name(doc: &Doc, against: &Against) -> String {
    match against {
        Against::Baseline(uid) => {
            let baseline = doc.plan.baselines().iter().find(|entry| entry.uid == *uid);
            baseline.map_or_else(String::new, |entry| entry.title().unwrap_or(entry.id()).to_owned())
        }
        Against::Scenario(None) => scenario_text::the_plan().to_owned(),
        Against::Scenario(Some(id)) => {
            doc.whole().scenario(id).map_or_else(String::new, |scenario| scenario.display_name().to_owned())
        }
        Against::Plan(plan, _) => match plan.as_of() {
            Some(day) => text::earlier_of(day.to_string()),
            None => text::earlier().to_owned(),
        },
    }
}

/// The values of a baseline of the plan as it is now.
pub fn baseline(doc: &Doc, locale: &Locale) -> Vec<(Key, Value)> {
    let today = crate::app::timeline::entries::now(doc);
    vec![
        (Key::Title, Value::text(&text::new_baseline(locale.day(today)))),
        // The day it is taken, whatever day the plan speaks of: decisions of that day and later are newer.
        (Key::Taken, Value::text(&doc.today.to_string())),
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
        Against::Scenario(_) => {
            if let Some(settled @ Against::Plan(..)) = against.settled(doc) {
                with(doc, &settled, act);
            }
        }
    }
}
