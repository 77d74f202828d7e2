//! An item's details: what each field shows and takes.

use std::rc::Rc;

use crate::app::items::ranges;
use crate::app::items::text as items_text;
use crate::app::locale::Locale;
use crate::app::text;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::text as timeline_text;
use crate::app::view::View;
use crate::base::day::Day;
use crate::base::number::{Number, parse_typed};
use crate::base::period::Period;
use crate::exchange::{cell, dependency_text};
use crate::model::depends::{self, DependencyRule};
use crate::model::schema::PIN;
use crate::model::team_effort::{effort_of_team, team_efforts};
use crate::model::{Criterion, Entry, Item, Key, Plan, Record, Uid, Value};
use crate::query::Column;
use crate::query::column::method_keys;

/// A key's text in a field, which [`Msg::Type`](crate::app::msg::Msg::Type) understands again.
pub fn field_text(plan: &Plan, item: &Item, key: Key, locale: &Locale) -> String {
    // Whoever reads the details knows the others by their titles.
    if key == Key::DependsOn {
        return dependency_text(plan, item);
    }
    let text = cell::cell_text(plan, item, key);
    match ranges::text(item, key, locale) {
        Some(range) => format!("{text} ({range})"),
        None => text,
    }
}

/// A key's value as it is read, in the reader's numbers and dates: what a field shows until it is typed into, and what readers see.
pub fn shown_text(plan: &Plan, item: &Item, key: Key, locale: &Locale) -> String {
    let period = || Period::parse(item.text(key)?);
    match (key, item.get(key)) {
        (Key::Start | Key::End, Some(_)) => match period() {
            Some(period) => timeline_text::period(period, calendar(plan), locale),
            None => field_text(plan, item, key, locale),
        },
        (Key::Progress | Key::Confidence, Some(Value::Num(number))) => text::percent(&locale.number(number.get(), 3)),
        (Key::Kind, Some(Value::Text(kind))) => text::word_name(kind).to_owned(),
        (_, Some(Value::Num(number))) => match ranges::shown(item, key, locale) {
            Some(range) => format!("{} ({range})", locale.number(number.get(), 3)),
            None => locale.number(number.get(), 3),
        },
        _ => field_text(plan, item, key, locale),
    }
}

/// The estimates that the method asks for, and the effort.
pub fn inputs(plan: &Plan) -> Vec<Key> {
    let inputs = method_keys(plan, plan.method()).into_iter();
    inputs.filter(|key| *key != Key::Effort).chain([Key::Effort]).collect()
}

/// The effort of each team of the plan in an item: the team's id and name, and its part as it is typed; empty where it has none. Teams that the plan does not have stand last.
pub fn parts(plan: &Plan, item: &Item, locale: &Locale) -> Vec<(Rc<str>, String, String)> {
    let typed = |effort: f64| {
        let digits = Number::new(effort).map_or_else(String::new, |number| number.to_string());
        if locale.decimal_comma() { digits.replace('.', ",") } else { digits }
    };
    let row = |id: &str, name: &str| {
        let effort = effort_of_team(item, id).map_or_else(String::new, typed);
        (Rc::from(id), name.to_owned(), effort)
    };
    let teams = plan.teams().iter().filter(|team| !team.id().is_empty());
    let lost = team_efforts(item).filter_map(|(team, _)| team).filter(|team| plan.team(team).is_none());
    teams.map(|team| row(team.id(), team.display_name())).chain(lost.map(|id| row(id, id))).collect()
}

/// The numbers that an item may have, one for each criterion of the plan: its column, its name with its scale, the item's number.
pub fn criteria(plan: &Plan, item: &Item, locale: &Locale) -> Vec<(Column, String, Option<f64>)> {
    let one =
        |(at, entry): (u8, &Criterion)| (Column::Criterion(at), scale(entry, locale), item.criteria().get(entry.id()));
    (0..).zip(plan.criteria()).filter(|(_, entry)| !entry.id().is_empty()).map(one).collect()
}

/// A criterion's name and scale: `Risk (0–10, lower is better)`.
pub fn scale(criterion: &Criterion, locale: &Locale) -> String {
    let number = |end: Option<f64>| locale.number(end.unwrap_or(0.0), 3);
    let name = criterion.display_name();
    let (low, high) = (number(criterion.min()), number(criterion.max()));
    if criterion.lower_is_better() {
        items_text::criterion_lower(name, low, high)
    } else {
        items_text::criterion(name, low, high)
    }
}

/// An objective or key result that the item can be linked to.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveLink {
    /// Its title.
    pub title: String,
    /// True if it is a key result, of the objective before.
    pub result: bool,
    /// True if the item names it.
    pub on: bool,
    /// The item's links with this one turned.
    pub turned: Value,
}

/// Every objective and key result, and whether the item serves it.
pub fn links(plan: &Plan, item: &Item) -> Vec<ObjectiveLink> {
    let own: Vec<&str> = item.objectives().collect();
    let link = |entry: &Record, result: bool| {
        let on = own.contains(&entry.id());
        let kept = own.iter().copied().filter(|id| *id != entry.id());
        let turned = Value::texts(kept.chain((!on).then_some(entry.id())));
        ObjectiveLink { title: entry.display_name().to_owned(), result, on, turned }
    };
    let mut links = Vec::new();
    for objective in plan.objectives().iter().filter(|entry| !entry.id().is_empty()) {
        links.push(link(objective, false));
        links.extend(objective.key_results().iter().map(|result| link(result, true)));
    }
    links
}

/// A dependency of an item, to be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitField {
    /// The other item; none where the id names none.
    pub other: Option<Uid>,
    /// The title of the other item, or the id that names none.
    pub title: String,
    /// The type and the lag.
    pub rule: DependencyRule,
    /// Its place in `depends_on`.
    pub place: usize,
}

/// The dependencies of an item, in the order of the plan file.
pub fn waits(plan: &Plan, item: &Item) -> Vec<WaitField> {
    let field = |(place, element): (usize, &Value)| {
        let id = element.as_reference()?;
        let other = plan.item(id);
        let title = other.map_or(id, |other| other.display_name()).to_owned();
        Some(WaitField { other: other.map(|other| other.uid), title, rule: depends::rule_of(element), place })
    };
    depends::elements(item).iter().enumerate().filter_map(field).collect()
}

/// An item's `depends_on` with another rule at a place.
pub fn with_rule(item: &Item, place: usize, rule: DependencyRule) -> Option<Value> {
    let mut at = 0..;
    depends::edited(item, |element| {
        let is_meant = at.next() == Some(place);
        Some(if is_meant { depends::with_rule(element, rule) } else { element.clone() })
    })
}

/// A pin at a rank, from 1, with its reason; what the item's pin holds beside these stays.
pub fn pin(item: &Item, rank: f64, why: &str, today: Day) -> Value {
    let mut pin = item.pin().map(|pin| Record::clone(pin.record())).unwrap_or_default();
    pin.set(&PIN, Key::Rank, Value::num(rank.round().max(1.0)));
    pin.set(&PIN, Key::Why, (!why.trim().is_empty()).then(|| Value::text(why.trim())));
    pin.set(&PIN, Key::At, Some(Value::text(&today.to_string())));
    Value::Record(Rc::new(pin))
}

/// A part of an item's details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailSection {
    /// Its kind and whose it is: status, category, team, notes.
    Facts,
    /// The score's working and the estimates it is made of.
    Estimates,
    /// Its dates, and what it waits for.
    Schedule,
    /// The objectives it serves.
    Serves,
    /// Another item beside it.
    Compare,
    /// Its pin.
    Pin,
    /// The decisions about it.
    Decisions,
}

impl DetailSection {
    /// The parts in the order that suits a view: what the view is about comes first.
    pub fn of_view(view: View) -> [DetailSection; 7] {
        use DetailSection::{Compare, Decisions, Estimates, Facts, Pin, Schedule, Serves};
        match view {
            View::Scores | View::Matrix | View::Insights => {
                [Estimates, Facts, Schedule, Serves, Compare, Pin, Decisions]
            }
            View::Board => [Facts, Estimates, Schedule, Serves, Compare, Pin, Decisions],
            View::Timeline => [Schedule, Facts, Estimates, Serves, Compare, Pin, Decisions],
        }
    }

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            DetailSection::Facts => items_text::about(),
            DetailSection::Estimates => items_text::estimates(),
            DetailSection::Schedule => items_text::schedule(),
            DetailSection::Serves => items_text::serves(),
            DetailSection::Compare => items_text::compare(),
            DetailSection::Pin => items_text::pinning(),
            DetailSection::Decisions => items_text::decisions(),
        }
    }

    /// Its plain fields in a view, in order; two on a line where they are short. On the timeline the team and the effort belong to the dates.
    pub fn fields(self, view: View) -> &'static [&'static [Key]] {
        match (self, view) {
            (DetailSection::Facts, View::Timeline) => {
                &[&[Key::Status, Key::Moscow], &[Key::Owner, Key::Kind], &[Key::Notes], &[Key::Tags], &[Key::Link]]
            }
            (DetailSection::Facts, _) => &[
                &[Key::Status, Key::Moscow],
                &[Key::Team, Key::Owner],
                &[Key::Notes],
                &[Key::Kind, Key::Tags],
                &[Key::Link],
            ],
            (DetailSection::Schedule, View::Timeline) => &[
                &[Key::Start, Key::End],
                &[Key::Team, Key::Effort],
                &[Key::Timebox, Key::Progress],
                &[Key::DependsOn],
                &[Key::Horizon],
            ],
            (DetailSection::Schedule, _) => {
                &[&[Key::Start, Key::End], &[Key::Timebox, Key::Progress], &[Key::DependsOn], &[Key::Horizon]]
            }
            _ => &[],
        }
    }
}

/// The items that wait for this one, in the plan's order.
pub fn waiting(plan: &Plan, item: &Item) -> Vec<Uid> {
    let waits = |other: &&Item| !item.id().is_empty() && other.depends_on().any(|id| id == item.id());
    plan.items().iter().filter(waits).map(|other| other.uid).collect()
}

/// The items that this one waits for, as far as they are in the plan.
pub fn waits_for(plan: &Plan, item: &Item) -> Vec<Uid> {
    item.depends_on().filter_map(|id| plan.item(id)).map(|other| other.uid).collect()
}

/// An estimate without its range, and the range, each as it is typed.
pub fn estimate_texts(plan: &Plan, item: &Item, key: Key, locale: &Locale) -> (String, String) {
    let number = match (key, item.num(key)) {
        (Key::Confidence, Some(_)) => shown_text(plan, item, key, &Locale { group: "".into(), ..locale.clone() }),
        _ => cell::cell_text(plan, item, key),
    };
    (number, ranges::text(item, key, locale).unwrap_or_default())
}

/// The text to type for an estimate so that a range that is there already stays around it.
pub fn with_range(typed: &str, range: &str, locale: &Locale) -> String {
    let alone = parse_typed(typed.trim().trim_end_matches('%'), locale.decimal_comma()).is_some();
    if alone && !range.is_empty() { format!("{} ({range})", typed.trim()) } else { typed.to_owned() }
}

/// The text to type for an estimate whose range is this now; none for an empty one.
pub fn around(value: &str, range: &str) -> String {
    match (value.is_empty(), range.trim()) {
        (_, "") => value.to_owned(),
        (true, range) => range.to_owned(),
        (false, range) => format!("{value} ({range})"),
    }
}
