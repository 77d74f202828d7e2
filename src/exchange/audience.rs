//! A plan for people outside: periods where there were dates, and nothing in the file that gives the dates away.

use std::rc::Rc;

use crate::base::period::{Period, Precision};
use crate::model::record::ExtraField;
use crate::model::{Key, Plan, Record, Value};
use crate::query::lanes;

/// The plan with every start and end no more exact than `precision`. What else holds days is left out: milestones, absences, holidays,
/// baselines, scenarios, ballots, and when an item was pinned; so are keys this program does not know and values it cannot read, which
/// could say anything; the decisions stay if `decisions` asks for them, without their days. The as-of date stays: it says how old the plan is. Free text stays as it is, and so does the order of lanes.
pub fn audience(plan: &Plan, precision: Precision, decisions: bool) -> Plan {
    let next_uid = plan.clone().fresh_uid().0;
    let mut root = coarsen(plan.root(), (precision, decisions), plan.fiscal_start());
    if let Some(value) = lanes::of_items(plan) {
        root.set_extra(0, false, Some(ExtraField { name: Key::Lanes.name().into(), value }));
    }
    Plan::from_root(root, next_uid)
}

fn coarsen(record: &Record, (precision, decisions): (Precision, bool), fiscal_start: u8) -> Record {
    let leaving = (precision, decisions);
    let fields = record.fields().iter().filter_map(|(key, value)| {
        let value = match (key, value) {
            (
                Key::Rev
                | Key::Milestones
                | Key::Absences
                | Key::Holidays
                | Key::Baselines
                | Key::Scenarios
                | Key::Votes
                | Key::At
                | Key::Taken,
                _,
            )
            | (_, Value::Raw(_)) => return None,
            (Key::Start | Key::End, Value::Text(text)) => {
                let period = Period::parse(text)?;
                let day =
                    if *key == Key::Start { period.first_day(fiscal_start) } else { period.last_day(fiscal_start) };
                let fuzzy = Period::at(day, precision, fiscal_start);
                let exact = period.precision() > precision;
                if exact { Value::text(&fuzzy.to_string()) } else { value.clone() }
            }
            (Key::Log, _) if !decisions => return None,
            (_, Value::Record(nested)) => Value::Record(Rc::new(coarsen(nested, leaving, fiscal_start))),
            (_, Value::Records(nested)) => {
                let readable = nested.iter().filter(|entry| entry.raw().is_none());
                Value::Records(Rc::new(readable.map(|entry| Rc::new(coarsen(entry, leaving, fiscal_start))).collect()))
            }
            (_, Value::List(list)) => {
                Value::List(list.iter().filter(|value| !matches!(value, Value::Raw(_))).cloned().collect())
            }
            (_, Value::Map(map)) => {
                Value::Map(map.iter().filter(|(_, value)| !matches!(value, Value::Raw(_))).cloned().collect())
            }
            _ => value.clone(),
        };
        Some((*key, value))
    });
    Record::from_parts(record.uid, fields.collect(), Vec::new())
}
