//! An item's details: what each field shows and takes.

use std::rc::Rc;

use crate::app::items::ranges;
use crate::app::locale::Locale;
use crate::base::day::Day;
use crate::exchange::cell;
use crate::model::schema::PIN;
use crate::model::{Criterion, Entry, Item, Key, Plan, Record, Value};

/// A key's text in a field, which [`Msg::Type`](crate::app::msg::Msg::Type) understands again.
pub fn field_text(plan: &Plan, item: &Item, key: Key, locale: &Locale) -> String {
    let text = cell::cell_text(plan, item, key);
    match ranges::text(item, key, locale) {
        Some(range) => format!("{text} ({range})"),
        None => text,
    }
}

/// The inputs that the method asks for and that have no other field: estimates.
pub fn inputs(plan: &Plan) -> Vec<Key> {
    let inputs = crate::query::column::inputs(plan.method()).iter().copied();
    inputs.filter(|key| *key != Key::Effort).collect()
}

/// The numbers that an item may have, one for each criterion of the plan: the criterion's id, its name with its scale, the item's number.
pub fn criteria(plan: &Plan, item: &Item, locale: &Locale) -> Vec<(Rc<str>, String, Option<f64>)> {
    let one = |entry: &Criterion| (Rc::from(entry.id()), scale(entry, locale), item.criteria().get(entry.id()));
    plan.criteria().iter().filter(|entry| !entry.id().is_empty()).map(one).collect()
}

/// A criterion's name and scale: `Risk (0–10, lower is better)`.
pub fn scale(criterion: &Criterion, locale: &Locale) -> String {
    let number = |end: Option<f64>| locale.number(end.unwrap_or(0.0), 3);
    let name = criterion.display_name();
    let lower = if criterion.lower_is_better() { ", lower is better" } else { "" };
    format!("{name} ({}–{}{lower})", number(criterion.min()), number(criterion.max()))
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

/// A pin at a rank, from 1, with its reason; what the item's pin holds beside these stays.
pub fn pin(item: &Item, rank: f64, why: &str, today: Day) -> Value {
    let mut pin = item.pin().map(|pin| Record::clone(pin.record())).unwrap_or_default();
    pin.set(&PIN, Key::Rank, Value::num(rank.round().max(1.0)));
    pin.set(&PIN, Key::Why, (!why.trim().is_empty()).then(|| Value::text(why.trim())));
    pin.set(&PIN, Key::At, Some(Value::text(&today.to_string())));
    Value::Record(Rc::new(pin))
}

/// The fields of the panel, in order; two on a line where they are short.
pub const FIELDS: &[&[Key]] = &[
    &[Key::Title],
    &[Key::Status, Key::Moscow],
    &[Key::Team, Key::Owner],
    &[Key::Start, Key::End],
    &[Key::Effort, Key::Progress],
    &[Key::Kind, Key::Horizon],
    &[Key::Tags],
    &[Key::DependsOn],
    &[Key::Timebox],
    &[Key::Link],
    &[Key::Notes],
];
