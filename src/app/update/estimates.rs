//! Estimates: several of an item at once, and ranges around them.

use super::{Turn, edit, schedule};
use crate::app::details::map_with;
use crate::app::{ranges, text};
use crate::base::number::parse_typed;
use crate::edit::Command;
use crate::exchange::cell::{Habit, parse_in};
use crate::exchange::names::Names;
use crate::model::schema::ESTIMATES;
use crate::model::{Key, Plan, Record, Uid, Value};

/// Sets estimates of an item as one step, and says what they are and what rank they give.
pub fn estimates(turn: &mut Turn, uid: Uid, values: &[(Key, f64)], again: bool) {
    let title = text::item_name(&turn.doc.plan, uid);
    let set = values.iter().filter_map(|(key, value)| Some((uid, *key, Some(Value::num(*value)?)))).collect();
    if schedule::set(turn, set, text::matrix::step(values, &title).into(), again) {
        let rank = turn.doc.plan.index_of(Key::Items, uid).and_then(|at| turn.doc.ranking.rank(at));
        let words = text::matrix::moved(&title, values, rank, &turn.ui.locale);
        turn.say(words);
    }
}

/// What a typed range sets on an item: the estimate, and its ranges. `None` where it is none, or goes beyond what the key takes.
pub fn ranged(plan: &Plan, item: &Record, key: Key, typed: &str, habit: Habit) -> Option<[(Key, Option<Value>); 2]> {
    if !ESTIMATES.contains(&key) {
        return None;
    }
    let names = Names::new(plan);
    let number = |text: &str| parse_in(key, text, &names, habit).ok().flatten()?.as_num();
    let typed = ranges::read(typed, number).filter(|typed| ranges::is_range(typed.range))?;
    let value = Value::num(ranges::settled(item, key, typed, plan.method()))?;
    Some([(key, Some(value)), (Key::Ranges, ranges::with(item, key, Some(typed.range))?)])
}

/// Takes what was typed for an estimate: a range with its middle, or a number that stands alone, so that an earlier range goes. Whether it was
/// one of these.
pub fn typed(turn: &mut Turn, uid: Uid, key: Key, typed: &str, habit: Habit) -> bool {
    let plan = turn.doc.plan.clone();
    let Some(item) = plan.index_of(Key::Items, uid).map(|at| &plan.items()[at]) else { return false };
    let alone = parse_in(key, typed, &Names::new(&plan), habit);
    let values = match alone {
        Ok(_) if ranges::range(item, key).is_none() => return false,
        Ok(value) => ranges::with(item, key, None).map(|ranges| [(key, value), (Key::Ranges, ranges)]),
        Err(_) => ranged(&plan, item, key, typed, habit),
    };
    let Some(values) = values else { return false };
    let label = text::key_of(key, &text::item_name(&plan, uid));
    let values = values.into_iter().map(|(key, value)| (uid, key, value)).collect();
    edit::edit(turn, &Command::Set { list: Key::Items, values }, label.into());
    true
}

/// Sets the number of an item for a criterion from what was typed; nothing typed takes it away.
pub fn criterion(turn: &mut Turn, uid: Uid, at: u8, typed: &str) {
    let plan = turn.doc.plan.clone();
    let item = plan.index_of(Key::Items, uid).map(|at| &plan.items()[at]);
    let (Some(item), Some(criterion)) = (item, plan.list(Key::Criteria).get(usize::from(at))) else { return };
    let value = parse_typed(typed, turn.ui.locale.decimal_comma()).and_then(Value::num);
    if value.is_none() && !typed.trim().is_empty() {
        return turn.fail(text::not_understood(Key::Criteria, typed, text::expected(false)));
    }
    if let Some(map) = map_with(item, Key::Criteria, criterion.id(), value) {
        edit::set(turn, uid, Key::Criteria, map);
    }
}
