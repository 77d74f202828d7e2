//! The units that efforts and reaches are counted in: another unit converts the numbers that are there.

use crate::app::context::UpdateContext;
use crate::app::items::ranges;
use crate::app::settings::text as settings_text;
use crate::app::text;
use crate::app::toast::ToastOffer;
use crate::app::transaction::{edit, undo};
use crate::base::say::units as unit_names;
use crate::edit::Command;
use crate::exchange::amount::{Span, WorkUnit};
use crate::model::{Entry, Item, Key, Plan, Timebox, Uid, Value, Vote};

/// Turns a number of the old unit into the new one; `None` where one cannot be turned into the other, as time into points.
type UnitConverter = Box<dyn Fn(f64) -> Option<f64>>;

fn converter(plan: &Plan, key: Key, value: Option<&Value>) -> Option<UnitConverter> {
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

/// The numbers of a plan that are counted in a unit, each with the value it gets.
#[derive(Default)]
struct UnitNumbers {
    items: Vec<(Uid, Key, Option<Value>)>,
    timeboxes: Vec<(Uid, Key, Option<Value>)>,
    estimates: usize,
    votes: usize,
}

impl UnitNumbers {
    /// All there are: estimates, the ranges around them, votes, and what fits into a timebox.
    fn of(plan: &Plan, estimate: Key, convert: &dyn Fn(f64) -> Option<f64>) -> UnitNumbers {
        let mut numbers = UnitNumbers::default();
        // A reach that is counted once hangs on no time.
        let items = plan.items().iter().filter(|item| estimate != Key::Reach || !item.reach_once());
        items.for_each(|item| numbers.take_item(item, estimate, convert));
        let capacity = |timebox: &Timebox| {
            Some((timebox.uid, Key::Capacity, Some(timebox.capacity().and_then(convert).and_then(Value::num)?)))
        };
        if estimate == Key::Effort {
            numbers.timeboxes = plan.timeboxes().iter().filter_map(capacity).collect();
        }
        numbers
    }

    fn take_item(&mut self, item: &Item, estimate: Key, convert: &dyn Fn(f64) -> Option<f64>) {
        let value = item.num(estimate).and_then(convert).and_then(Value::num);
        let range = ranges::range(item, estimate).and_then(|(low, high)| Some((convert(low)?, convert(high)?)));
        let ranges = range.and_then(|range| ranges::with(item, estimate, Some(range)));
        self.estimates += usize::from(value.is_some() || ranges.is_some());
        self.items.extend(value.map(|value| (item.uid, estimate, Some(value))));
        self.items.extend(ranges.map(|ranges| (item.uid, Key::Ranges, ranges)));
        let before = self.votes;
        let vote = |vote: &Vote| match vote.record().num(estimate).and_then(convert).and_then(Value::num) {
            Some(value) => {
                self.votes += 1;
                vote.with_key(estimate, Some(value))
            }
            None => vote.clone(),
        };
        let votes: Vec<Vote> = item.votes().iter().map(vote).collect();
        if self.votes > before {
            self.items.push((item.uid, Key::Votes, Some(Vote::list_value(&votes))));
        }
    }

    fn count(&self) -> usize {
        self.estimates + self.votes + self.timeboxes.len()
    }
}

/// Sets the unit of efforts, or the time that reach is counted in. The numbers that are there are converted with it, where that can be done; the message says so, and
/// offers to keep them as they were.
pub fn set_unit(context: &mut UpdateContext, key: Key, value: Option<Value>) {
    let plan = context.doc.plan.clone();
    let estimate = counted_in(key);
    let convert = converter(&plan, key, value.as_ref());
    let numbers = UnitNumbers::of(&plan, estimate, convert.as_deref().unwrap_or(&|number| Some(number)));
    let (count, capacities) = (numbers.count(), numbers.timeboxes.len());
    let of = settings_text::counted(estimate, numbers.estimates, numbers.votes, capacities);
    let mut commands = vec![Command::SetSetting(key, value)];
    if convert.is_some() {
        commands.push(Command::Set { list: Key::Items, values: numbers.items });
        commands.push(Command::Set { list: Key::Timeboxes, values: numbers.timeboxes });
    }
    let revision = context.doc.revision;
    edit(context, &Command::All(commands), text::setting(key).into());
    if context.doc.revision == revision || count == 0 {
        return;
    }
    let unit = if key == Key::EffortUnit {
        unit_names::effort(context.doc.plan.effort_unit().word())
    } else {
        settings_text::per(context.doc.plan.reach_per())
    };
    match convert.and_then(|convert| convert(1.0)) {
        Some(factor) if factor != 1.0 => {
            let shown = context.ui.locale.number(factor, 4);
            context.say(settings_text::converted(&of, &unit, &shown));
            let revision = context.doc.revision;
            context.ui().offer(ToastOffer::KeepNumbers(revision));
        }
        Some(_) => {}
        None => context.say(settings_text::not_converted(&of, &unit)),
    }
}

/// Gives the numbers back that the last step has converted, and keeps the unit; as long as the document is at the revision of that step.
pub fn keep_numbers(context: &mut UpdateContext, revision: u64) {
    if context.doc.revision != revision {
        return;
    }
    let after = context.doc.plan.clone();
    undo(context);
    let before = context.doc.plan.clone();
    for key in [Key::EffortUnit, Key::ReachPer] {
        if before.setting(key) != after.setting(key) {
            let value = after.setting(key).cloned();
            edit(context, &Command::SetSetting(key, value), text::setting(key).into());
            context.say(settings_text::kept(counted_in(key)));
        }
    }
}
