//! The units that efforts and reaches are counted in: another unit converts the numbers that are there.

use crate::app::context::UpdateContext;
use crate::app::items::ranges;
use crate::app::settings::unit_text as settings_text;
use crate::app::text;
use crate::app::toast::ToastOffer;
use crate::app::transaction::{edit, undo};
use crate::edit::Command;
use crate::exchange::amount::{Span, WorkUnit};
use crate::model::{Item, Key, Plan, Uid, Value};

/// Turns a number of the old unit into the new one; `None` where one cannot be turned into the other, as time into points.
fn converter(plan: &Plan, key: Key, value: Option<&Value>) -> Option<Box<dyn Fn(f64) -> Option<f64>>> {
    let word = |usual: &'static str| value.and_then(Value::as_text).unwrap_or(usual).to_owned();
    if key == Key::EffortUnit {
        let from = WorkUnit::of_setting(plan.effort_unit().word());
        let to = WorkUnit::of_setting(&word("person-months"));
        from.convert(1.0, to)?;
        return Some(Box::new(move |number| from.convert(number, to)));
    }
    let (from, to) = (Span::of_setting(plan.reach_per())?, Span::of_setting(&word("quarter"))?);
    Some(Box::new(move |number| Some(from.convert(number, to))))
}

/// The estimate that is counted in a unit.
fn counted_in(key: Key) -> Key {
    if key == Key::EffortUnit { Key::Effort } else { Key::Reach }
}

/// Sets the unit of efforts, or the time that reach is counted in. The numbers that are there are converted with it, where that can be done; the message says so, and
/// offers to keep them as they were.
pub fn set_unit(context: &mut UpdateContext, key: Key, value: Option<Value>) {
    let plan = context.doc.plan.clone();
    let estimate = counted_in(key);
    let held: Vec<&Item> = plan.items().iter().filter(|item| item.num(estimate).is_some()).collect();
    let convert = converter(&plan, key, value.as_ref());
    let mut values: Vec<(Uid, Key, Option<Value>)> = Vec::new();
    if let Some(convert) = &convert {
        for item in &held {
            let turned = item.num(estimate).and_then(convert).and_then(Value::num);
            values.push((item.uid, estimate, turned));
            let range = ranges::range(item, estimate).and_then(|(low, high)| Some((convert(low)?, convert(high)?)));
            if let Some(ranges) = range.and_then(|range| ranges::with(item, estimate, Some(range))) {
                values.push((item.uid, Key::Ranges, ranges));
            }
        }
    }
    let revision = context.doc.revision;
    let set = Command::Set { list: Key::Items, values };
    edit(context, &Command::All(vec![Command::SetSetting(key, value), set]), text::setting(key).into());
    if context.doc.revision == revision || held.is_empty() {
        return;
    }
    let unit = if key == Key::EffortUnit {
        context.doc.plan.effort_unit().word().to_owned()
    } else {
        settings_text::per(context.doc.plan.reach_per())
    };
    let name = text::key_name(estimate).to_ascii_lowercase();
    match convert.and_then(|convert| convert(1.0)) {
        Some(factor) if factor != 1.0 => {
            let shown = context.ui.locale.number(factor, 4);
            context.say(settings_text::converted(held.len(), &name, &unit, &shown));
            let revision = context.doc.revision;
            context.ui().toast.iter_mut().for_each(|toast| toast.offers.push(ToastOffer::KeepNumbers(revision)));
        }
        Some(_) => {}
        None => context.say(settings_text::not_converted(held.len(), &name, &unit)),
    }
}

/// Gives the numbers back that the last step has converted, and keeps the unit.
pub fn keep_numbers(context: &mut UpdateContext) {
    let after = context.doc.plan.clone();
    undo(context);
    let before = context.doc.plan.clone();
    for key in [Key::EffortUnit, Key::ReachPer] {
        if before.setting(key) != after.setting(key) {
            let value = after.setting(key).cloned();
            edit(context, &Command::SetSetting(key, value), text::setting(key).into());
            context.say(settings_text::kept(text::key_name(counted_in(key))));
        }
    }
}
