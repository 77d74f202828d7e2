//! Values that a parent has by what is below it, as its cells show them where it has none of its own. Never written, and never typed over: a cell opens empty.

use crate::app::doc::Doc;
use crate::app::grid::text as grid_text;
use crate::app::locale::Locale;
use crate::app::text;
use crate::base::map::Map;
use crate::base::say::common::list_comma;
use crate::model::team_effort::team_efforts;
use crate::model::words::Status;
use crate::model::{Entry, ItemIndex, Key, Plan};
use crate::query::Column;
use crate::query::column::method_keys;
use crate::schedule::rollup::DerivedValues;
use std::rc::Rc;

/// The text of a cell that is derived, with the words that say how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivedCell {
    /// The column.
    pub column: Column,
    /// The value as it is shown.
    pub text: String,
    /// The way it comes about.
    pub about: String,
    /// True if the item has a value of its own, and this one stands beside it.
    pub beside: bool,
}

/// The cells of an item that show what is below it; none for an item without parts.
pub fn derived_cells(doc: &Doc, columns: &[Column], at: ItemIndex, locale: &Locale) -> Vec<DerivedCell> {
    let sums = doc.sums();
    let Some(derived) = sums.derived(at).filter(|derived| derived.leaves > 0) else { return Vec::new() };
    let own = |column: &Column| match column {
        Column::Field(key) => doc.plan.items()[at].get(*key).is_some(),
        _ => {
            doc.ranking.score(at).is_some()
                || method_keys(&doc.plan, doc.plan.method()).iter().any(|key| doc.plan.items()[at].get(*key).is_some())
        }
    };
    let one = |column: &Column| {
        if own(column) {
            return differing(doc, derived, *column, at, locale);
        }
        let (text, mut about) = derived_cell(derived, *column, locale)?;
        if *column == Column::Field(Key::Effort) {
            about.extend(by_team(doc, at, locale));
        }
        Some(DerivedCell { column: *column, text, about, beside: false })
    };
    columns.iter().filter_map(one).collect()
}

/// The efforts of teams below an item, where there are several: ` (Web 3, API 2)`.
fn by_team(doc: &Doc, at: ItemIndex, locale: &Locale) -> Option<String> {
    let work = doc.work();
    let mut teams: Map<&str, f64> = Map::default();
    for item in doc.sums().tree().branch_below(at).iter().map(|at| &work.items()[*at]) {
        let counts = item.status() != Some(Status::Dropped);
        for (team, effort) in team_efforts(item).filter(|_| counts) {
            *teams.entry(team.unwrap_or_default()).or_default() += effort;
        }
    }
    let name = |id: &str| work.team(id).map_or(id, |team| team.display_name()).to_owned();
    let part = |(id, effort): (&&str, &f64)| {
        let team = if id.is_empty() { text::no_team().to_owned() } else { name(id) };
        format!("{team} {}", locale.number(*effort, 3))
    };
    let parts: Vec<String> = teams.iter().map(part).collect();
    (parts.len() > 1).then(|| format!(" ({})", parts.join(list_comma())))
}

/// The sum of what is below an item beside its own number, where they differ.
fn differing(
    doc: &Doc,
    derived: &DerivedValues,
    column: Column,
    at: ItemIndex,
    locale: &Locale,
) -> Option<DerivedCell> {
    let key = column.key().filter(|key| matches!(key, Key::Effort | Key::Value))?;
    let own = doc.plan.items()[at].num(key)?;
    let below = (if key == Key::Effort { derived.effort } else { derived.value })?;
    if (own - below).abs() < 1e-9 {
        return None;
    }
    let (own, below) = (locale.number(own, 3), locale.number(below, 3));
    Some(DerivedCell {
        column,
        text: grid_text::below(&below),
        about: grid_text::own_and_sum(derived.leaves, &own, &below),
        beside: true,
    })
}

fn derived_cell(derived: &DerivedValues, column: Column, locale: &Locale) -> Option<(String, String)> {
    let leaves = derived.leaves;
    Some(match column {
        Column::Score => (grid_text::group_count(leaves), grid_text::scored_below().to_owned()),
        Column::Field(Key::Effort) => (locale.number(derived.effort?, 3), grid_text::sum_of(leaves)),
        Column::Field(Key::Value) => (locale.number(derived.value?, 3), grid_text::sum_of(leaves)),
        Column::Field(Key::Progress) => {
            (text::percent(&locale.number(derived.progress?, 0)), grid_text::progress_of(leaves))
        }
        Column::Field(Key::Start) => (locale.day(derived.range?.first), grid_text::first_start_of(leaves)),
        Column::Field(Key::End) => (locale.day(derived.range?.last), grid_text::last_end_of(leaves)),
        _ => return None,
    })
}

/// The number that a parent's cell shows for a column, for the room that it takes.
pub fn derived_number(doc: &Doc, column: Column, at: ItemIndex) -> Option<f64> {
    let key = column.key().filter(|key| matches!(key, Key::Effort | Key::Value))?;
    let sums = doc.sums();
    let derived = sums.derived(at)?;
    let number = if key == Key::Effort { derived.effort } else { derived.value };
    number.filter(|_| doc.plan.items()[at].get(key).is_none())
}

/// The titles of items by their ids, of several with one id the first one's: by these parents are named.
pub fn titles(plan: &Plan) -> Map<Rc<str>, Rc<str>> {
    let mut titles = Map::default();
    for item in plan.items().iter().filter(|item| !item.id().is_empty()) {
        titles.entry(Rc::from(item.id())).or_insert_with(|| Rc::from(item.display_name()));
    }
    titles
}
