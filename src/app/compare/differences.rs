//! The differences of two plans beyond dates and ranks: other estimates, other people, other settings; and the figures of both side by side.

use crate::app::compare::row::ChangeRow;
use crate::app::compare::text;
use crate::app::locale::Locale;
use crate::app::scenarios::text::key_title;
use crate::app::text::effort;
use crate::base::map::Map;
use crate::edit::scenario::LISTS;
use crate::exchange::cell_text;
use crate::jobs::propose::ask::WorthMeasure;
use crate::jobs::propose::choice::worths;
use crate::model::index::ItemVec;
use crate::model::schema::{self, CALENDAR, ESTIMATES, ITEM, SETTINGS, Schema};
use crate::model::words::Status;
use crate::model::{Entry, Item, Key, Plan, Record, Value};
use crate::schedule::calendar::DayRange;
use crate::schedule::capacity::{self, TeamLoad};
use crate::schedule::dates;
use crate::schedule::rollup::work_plan;
use std::rc::Rc;

/// The keys that other words of the comparison tell of, or that say nothing to compare.
const TOLD: [Key; 7] = [Key::Id, Key::Title, Key::Start, Key::End, Key::Parent, Key::Log, Key::MergedFrom];

/// The parts of a record that are others: `Effort 1 → 4`.
fn parts(of: &Schema, show: &dyn Fn(usize, Key) -> String, [before, after]: [&Record; 2]) -> Vec<String> {
    let differs = |key: &Key| !TOLD.contains(key) && before.get(*key) != after.get(*key);
    let shown = |at: usize, key: Key| {
        Some(show(at, key)).filter(|text| !text.is_empty()).unwrap_or_else(|| text::nothing().to_owned())
    };
    let keys = of.fields.iter().map(|(key, _)| *key).filter(differs);
    keys.map(|key| text::became(key_title(key), shown(0, key), shown(1, key))).collect()
}

/// Adds what is other of items to the rows that tell of their dates and ranks, and a row for each item that has nothing else to tell.
pub fn add_items(rows: &mut Vec<ChangeRow>, before: &Plan, after: &Plan) {
    let known: Map<&str, &Item> = before.items().iter().rev().map(|item| (item.id(), item)).collect();
    for item in after.items() {
        let Some(old) = known.get(item.id()).filter(|old| old.record() != item.record() && !item.id().is_empty())
        else {
            continue;
        };
        let show = |at: usize, key: Key| match at {
            0 => cell_text(before, old, key),
            _ => cell_text(after, item, key),
        };
        let mut words = parts(&ITEM, &show, [old.record(), item.record()]);
        if old.title() != item.title() {
            words.insert(0, text::became(key_title(Key::Title), old.display_name(), item.display_name()));
        }
        if words.is_empty() {
            continue;
        }
        let words = words.join(" · ");
        match rows.iter_mut().find(|row| *row.id == *item.id()) {
            Some(row) if row.words.is_empty() => row.words = words,
            Some(row) => row.words = [&row.words, " · ", &words].concat(),
            None => {
                let estimated = ESTIMATES.iter().any(|key| old.get(*key) != item.get(*key));
                rows.push(ChangeRow {
                    id: item.id().into(),
                    uid: Some(item.uid()),
                    title: item.display_name().into(),
                    fate: if estimated { text::re_estimated() } else { text::changed() },
                    words,
                    reasons: Vec::new(),
                });
            }
        }
    }
}

/// Rows for what is other in the plan besides its items: teams, timeboxes, settings. They have no id.
pub fn others(before: &Plan, after: &Plan) -> Vec<ChangeRow> {
    let mut rows = Vec::new();
    let mut add = |title: &str, fate: &'static str, words: String| {
        rows.push(ChangeRow { id: "".into(), uid: None, title: title.into(), fate, words, reasons: Vec::new() });
    };
    let raw = |value: Option<&Value>| match value {
        Some(Value::Num(number)) => number.to_string(),
        Some(Value::Word(word)) => crate::app::text::word_name(word).to_owned(),
        Some(value) => value.as_text().map_or_else(|| text::set().to_owned(), str::to_owned),
        None => String::new(),
    };
    for (key, of, name) in [(Key::Settings, &SETTINGS, text::settings()), (Key::Calendar, &CALENDAR, text::calendar())]
    {
        let empty = Rc::new(Record::default());
        let both = [before, after].map(|plan| &**plan.root().record(key).unwrap_or(&empty));
        let words = parts(of, &|at, key| raw(both[at].get(key)), both);
        if !words.is_empty() {
            add(name, text::changed(), words.join(" · "));
        }
    }
    for list in LISTS.into_iter().filter(|list| *list != Key::Items) {
        let Some(of) = schema::of_list(list) else { continue };
        for entry in after.list(list) {
            match before.find(list, entry.id()) {
                Some(old) => {
                    let both = [&**old, &**entry];
                    let mut words = parts(of, &|at, key| raw(both[at].get(key)), both);
                    for key in [Key::Start, Key::End].into_iter().filter(|key| old.get(*key) != entry.get(*key)) {
                        let [was, is] = both.map(|entry| raw(entry.get(key)));
                        words.push(text::became(key_title(key), &was, &is));
                    }
                    if !words.is_empty() {
                        add(entry.display_name(), text::changed(), words.join(" · "));
                    }
                }
                None => add(entry.display_name(), text::added(), text::noun(list).to_owned()),
            }
        }
        for entry in before.list(list).iter().filter(|entry| after.find(list, entry.id()).is_none()) {
            add(entry.display_name(), text::dropped(), text::noun(list).to_owned());
        }
    }
    rows
}

/// The figures of several plans side by side.
pub struct FigureTable {
    /// The names of the plans.
    pub names: Vec<Rc<str>>,
    /// Each figure: its name, and how it reads in each of the plans.
    pub rows: Vec<(&'static str, Vec<String>)>,
}

/// The figures of plans: when the last item ends, the worth and effort of what has dates, and the days on which a team has more work than it can do.
pub fn figures(plans: &[(Rc<str>, Rc<Plan>)], locale: &Locale) -> FigureTable {
    let all: Vec<PlanFigures> = plans.iter().map(|(_, plan)| PlanFigures::of(plan)).collect();
    let number = |number: f64| locale.number((number * 10.0).round() / 10.0, 1);
    let row = |label: &'static str, show: &dyn Fn(&PlanFigures) -> String| (label, all.iter().map(show).collect());
    let end = |of: &PlanFigures| of.end.map_or_else(|| text::no_dates().to_owned(), |range| locale.day(range.last));
    FigureTable {
        names: plans.iter().map(|(name, _)| name.clone()).collect(),
        rows: vec![
            row(text::ends(), &end),
            row(text::dated(), &|of| locale.number(of.dated as f64, 0)),
            row(text::worth(), &|of| number(of.worth)),
            row(text::total_effort(), &|of| effort(of.effort, &of.plan, locale)),
            row(text::overbooked(), &|of| text::overbooked_days(of.overbooked)),
        ],
    }
}

struct PlanFigures {
    end: Option<DayRange>,
    dated: usize,
    worth: f64,
    effort: f64,
    plan: Rc<Plan>,
    overbooked: i32,
}

impl PlanFigures {
    fn of(plan: &Rc<Plan>) -> PlanFigures {
        // Each piece of work once.
        let plan = &work_plan(plan);
        let ranges: ItemVec<Option<DayRange>> =
            dates::of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect();
        let worth = worths(plan, WorthMeasure::Method);
        let mut all = PlanFigures { end: None, dated: 0, worth: 0.0, effort: 0.0, plan: plan.clone(), overbooked: 0 };
        for (at, item) in plan.items().iter_enumerated().filter(|(_, item)| item.status() != Some(Status::Dropped)) {
            let Some(range) = ranges[at] else { continue };
            all.end = Some(all.end.filter(|end| end.last >= range.last).unwrap_or(range));
            all.dated += 1;
            all.worth += worth[at].unwrap_or(0.0);
            all.effort += item.effort().unwrap_or(0.0);
        }
        let teams = capacity::load(plan, &ranges).teams;
        let spans = teams.iter().flat_map(TeamLoad::overbooked);
        all.overbooked = spans.map(|span| span.range.last.days_since(span.range.first) + 1).sum();
        all
    }
}
