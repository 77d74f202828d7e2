//! The parts of items that are to become one: whose part is taken, and those in which they differ.

use crate::app::duplicates::text;
use crate::app::items::details::shown_text;
use crate::app::locale::Locale;
use crate::app::text as app_text;
use crate::exchange::cell_text;
use crate::model::schema::ESTIMATES;
use crate::model::{Entry, Item, Key, Plan, Uid};
use crate::query::custom_field::{custom_fields, field_text};
use std::rc::Rc;

/// A part of an item that only one of several can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemPart {
    /// The value of a key.
    Key(Key),
    /// Start and end.
    Dates,
    /// The value of a custom field.
    Custom(Rc<str>),
}

/// The keys whose value only one of several items can decide: before the estimates, and behind them.
const SINGLE: [&[Key]; 2] = [
    &[Key::Title, Key::Parent, Key::Link, Key::Kind, Key::Status, Key::Progress, Key::Owner, Key::Team],
    &[Key::Moscow, Key::Timebox, Key::Pin, Key::Horizon, Key::Locked],
];

/// The keys whose value only one of several items can decide, in the order they are shown.
pub fn single_keys() -> impl Iterator<Item = Key> {
    let [before, behind] = SINGLE;
    before.iter().chain(ESTIMATES).chain(behind).copied()
}

/// True if an item has something in a part. To be a part of one of them is nothing: they become one.
fn has(items: &[&Item], item: &Item, part: &ItemPart) -> bool {
    let entry = item.record();
    match part {
        ItemPart::Key(Key::Parent) => outer_parent(items, item).is_some(),
        ItemPart::Key(key) => entry.get(*key).is_some_and(|value| value.as_text() != Some("")),
        ItemPart::Dates => item.start().is_some() || item.end().is_some(),
        ItemPart::Custom(name) => field_text(item, name).is_some(),
    }
}

/// The parent of one of several items, where that is none of them.
fn outer_parent<'i>(items: &[&Item], item: &'i Item) -> Option<&'i str> {
    item.parent().filter(|id| !id.is_empty() && !items.iter().any(|other| other.id() == *id))
}

/// The item that a part is taken from: as it was chosen, else the first that has something in it. The one that stays comes first.
pub fn source<'i>(items: &[&'i Item], part: &ItemPart, chosen: &[(ItemPart, Uid)]) -> Option<&'i Item> {
    let named = chosen.iter().rev().find(|(own, _)| own == part).map(|(_, uid)| *uid);
    let named = named.and_then(|uid| items.iter().find(|item| item.uid == uid));
    named.or_else(|| items.iter().find(|item| has(items, item, part))).copied()
}

/// A part in which items differ.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferingPart {
    /// The part.
    pub part: ItemPart,
    /// Its name.
    pub name: String,
    /// The value of each item, as it is read; empty for none.
    pub values: Vec<String>,
    /// The item that it is taken from.
    pub from: Option<Uid>,
}

/// The parts in which items differ, the one that stays first.
pub fn differing(plan: &Plan, items: &[&Item], chosen: &[(ItemPart, Uid)], locale: &Locale) -> Vec<DifferingPart> {
    let keys = single_keys().map(|key| (ItemPart::Key(key), app_text::key_name(key).to_owned()));
    let dates = [(ItemPart::Dates, text::dates().to_owned())];
    let own = custom_fields(plan).into_iter().map(|own| (ItemPart::Custom(own.key), own.title.to_string()));
    let all = keys.chain(dates).chain(own).filter_map(|(part, name)| {
        // Numbers that are read alike may differ.
        let held: Vec<String> = items.iter().map(|item| shown(plan, items, item, &part, None)).collect();
        let differs = held.iter().any(|value| *value != held[0]);
        let values = items.iter().map(|item| shown(plan, items, item, &part, Some(locale))).collect();
        let from = source(items, &part, chosen).map(|item| item.uid);
        differs.then_some(DifferingPart { part, name, values, from })
    });
    all.collect()
}

/// A part of an item, as it is read by a reader of that locale, else as the plan has it.
fn shown(plan: &Plan, items: &[&Item], item: &Item, part: &ItemPart, locale: Option<&Locale>) -> String {
    let text = |key: Key| match locale {
        Some(locale) => shown_text(plan, item, key, locale),
        None => cell_text(plan, item, key),
    };
    match part {
        ItemPart::Key(Key::Pin) => match item.pin().and_then(|pin| Some((pin.rank()?, pin.why()))) {
            Some((rank, why)) => app_text::pinned(rank as usize, why.unwrap_or_default()),
            None => String::new(),
        },
        ItemPart::Key(Key::Parent) => {
            let name = |id: &str| plan.item(id).map_or(id, |parent| parent.display_name()).to_owned();
            outer_parent(items, item).map(name).unwrap_or_default()
        }
        ItemPart::Key(key) => text(*key),
        ItemPart::Dates => {
            let ends = [Key::Start, Key::End].map(text);
            if ends.iter().all(String::is_empty) { String::new() } else { ends.join(" – ") }
        }
        ItemPart::Custom(name) => field_text(item, name).map(|text| text.to_string()).unwrap_or_default(),
    }
}
