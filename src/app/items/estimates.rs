//! Estimates: several of an item at once, and ranges around them.

use crate::app::context::UpdateContext;
use crate::app::items::ranges::Typed;
use crate::app::items::{ranges, rows, text as items_text};
use crate::app::matrix::text as matrix_text;
use crate::app::text;
use crate::app::transaction;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, parse_in, team_efforts_text};
use crate::exchange::names::Names;
use crate::model::schema::ESTIMATES;
use crate::model::team_effort::{is_split, sum_of_parts};
use crate::model::{Item, Key, Plan, Uid, Value};

/// Sets estimates of an item as one step, and says what they are and what rank they give.
pub fn set_estimates(context: &mut UpdateContext, uid: Uid, values: &[(Key, f64)], again: bool) {
    let title = text::item_name(&context.doc.plan, uid);
    let set = values.iter().filter_map(|(key, value)| Some((uid, *key, Some(Value::num(*value)?)))).collect();
    if transaction::set_items(context, set, matrix_text::step_label(values, &title).into(), again) {
        let rank = context.doc.plan.item_index(uid).and_then(|at| rows::rank(context.ui, context.doc, at));
        let words = matrix_text::moved_to(&title, values, rank, &context.ui.locale);
        context.say(words);
    }
}

/// The values that a typed range sets on an item: the estimate, and its ranges; or that efforts of teams set, `Web 3, API 2`: the parts, and their sum. `None` where it is neither, or goes beyond what the key takes.
pub fn ranged(plan: &Plan, item: &Item, key: Key, typed: &str, habit: Habit) -> Option<[(Key, Option<Value>); 2]> {
    if !ESTIMATES.contains(&key) {
        return None;
    }
    if key == Key::Effort
        && let Ok(Some(parts)) = parse_in(Key::EffortBy, typed, &Names::new(plan), habit)
    {
        let sum = sum_of_parts(Some(&parts)).and_then(Value::num);
        return Some([(Key::Effort, sum), (Key::EffortBy, Some(parts))]);
    }
    let typed = read_range(plan, key, typed, habit).filter(|typed| ranges::is_range(typed.range))?;
    let value = Value::num(ranges::settled(key, typed, plan.method()))?;
    Some([(key, Some(value)), (Key::Ranges, ranges::with(item, key, Some(typed.range))?)])
}

fn read_range(plan: &Plan, key: Key, typed: &str, habit: Habit) -> Option<Typed> {
    let names = Names::new(plan);
    ranges::read(typed, |text| parse_in(key, text, &names, habit).ok().flatten()?.as_num())
}

/// The refusal of what was typed for a key. A range that runs downwards may be a slip in either end: the reader decides.
pub fn refusal_text(plan: &Plan, key: Key, typed: &str, why: &Why, habit: Habit) -> String {
    match read_range(plan, key, typed, habit).filter(|_| ESTIMATES.contains(&key)) {
        Some(Typed { range: (high, low), .. }) if high > low => {
            items_text::runs_down(typed.trim(), ranges::written((low, high), habit.decimal_comma))
        }
        _ => text::not_understood(key, typed, &refusal(plan, key, typed, habit, why.clone()).to_string()),
    }
}

/// The values that a typed estimate sets on an item: a range with its middle, or a number that stands alone, so that an earlier range goes. `None` where it is
/// neither, or the number alone is all there is to it.
pub fn taken(plan: &Plan, item: &Item, key: Key, typed: &str, habit: Habit) -> Option<[(Key, Option<Value>); 2]> {
    match parse_in(key, typed, &Names::new(plan), habit) {
        Ok(_) if ranges::range(item, key).is_none() => None,
        Ok(value) => ranges::with(item, key, None).map(|ranges| [(key, value), (Key::Ranges, ranges)]),
        Err(_) => ranged(plan, item, key, typed, habit),
    }
}

/// The reason why what was typed is no value of a key: of efforts of teams the team that is not there.
pub fn refusal(plan: &Plan, key: Key, typed: &str, habit: Habit, why: Why) -> Why {
    match parse_in(Key::EffortBy, typed, &Names::new(plan), habit) {
        Err(named @ Why::NoSuchEntry { .. }) if key == Key::Effort => named,
        _ => why,
    }
}

/// Takes what was typed for an estimate. Whether it was one of [`taken`].
pub fn set_estimate_from_typed(context: &mut UpdateContext, uid: Uid, key: Key, typed: &str, habit: Habit) -> bool {
    let plan = context.doc.plan.clone();
    let Some(item) = plan.item_index(uid).map(|at| &plan.items()[at]) else { return false };
    let Some(values) = taken(&plan, item, key, typed, habit) else { return false };
    let label = text::key_of(key, &text::item_name(&plan, uid));
    let values = values.into_iter().map(|(key, value)| (uid, key, value)).collect();
    crate::app::transaction::edit(context, &Command::Set { list: Key::Items, values }, label.into());
    true
}

/// Says how teams share an effort that was typed as one number.
pub fn say_shared(context: &mut UpdateContext, uid: Uid, key: Key) {
    let plan = context.doc.plan.clone();
    let item: Option<&Item> = plan.readable_item(uid).filter(|item| key == Key::Effort && is_split(item));
    if let Some((item, effort)) = item.and_then(|item| Some((item, item.effort()?))) {
        let locale = context.ui.locale.clone();
        let parts = team_efforts_text(&plan, item, locale.decimal_comma());
        context.say(items_text::shared(locale.number(effort, 3), &parts));
    }
}
