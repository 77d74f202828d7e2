//! Edits made up at random, for whatever plan they find.

use std::rc::Rc;

use plan_widget::edit::Command;
use plan_widget::model::depends::{self, DependencyRule};
use plan_widget::model::schema::{self, ESTIMATES, PLAN, Schema, ValueShape};
use plan_widget::model::words::DependencyKind;
use plan_widget::model::{Key, Plan, Record, Uid, Value};

use crate::plans::Dice;

const LISTS: &[Key] = &[
    Key::Items,
    Key::Items,
    Key::Items,
    Key::Teams,
    Key::Objectives,
    Key::Timeboxes,
    Key::Milestones,
    Key::Criteria,
    Key::Baselines,
    Key::Scenarios,
    Key::Log,
];

/// A command; what it speaks of is mostly there.
pub fn command(dice: &mut Dice, plan: &mut Plan) -> Command {
    let list = dice.pick(LISTS);
    let count = plan.list(list).len();
    match dice.throw(8) {
        0..=2 if count > 0 => {
            let values = (0..=dice.throw(3)).map(|_| {
                let uid = plan.list(list)[dice.throw(count)].uid;
                let (key, value) = field(dice, list);
                (uid, key, value)
            });
            Command::Set { list, values: values.collect() }
        }
        3 if dice.once_in(3) => Command::SetRoot(Key::Calendar, maybe(dice, PLAN.shape(Key::Calendar).unwrap())),
        3 => Command::SetRoot(dice.pick(&[Key::Title, Key::Description, Key::Rev]), maybe(dice, &ValueShape::Text)),
        4 => {
            let fields = Plan::settings_schema().fields;
            let (key, shape) = &fields[dice.throw(fields.len())];
            Command::SetSetting(*key, maybe(dice, shape))
        }
        5 if count > 0 => {
            let uids = (0..=dice.throw(3)).map(|_| plan.list(list)[dice.throw(count)].uid).collect();
            Command::Remove { list, uids }
        }
        6 if count > 0 => {
            let uid = plan.list(list)[dice.throw(count)].uid;
            Command::Move { list, uid, to: dice.throw(count + 2) }
        }
        7 => Command::All((0..dice.throw(3)).map(|_| command(dice, plan)).collect()),
        _ => {
            let index = dice.throw(count + 2);
            let records = (0..=dice.throw(2)).map(|_| Rc::new(record(dice, plan.fresh_uid(), list))).collect();
            Command::Insert { list, index, records }
        }
    }
}

/// A command about few things, so that two people come to touch the same: the items' dates, teams and dependencies, places, removals.
pub fn close_command(dice: &mut Dice, plan: &mut Plan) -> Command {
    const HOT: &[Key] = &[
        Key::Team,
        Key::DependsOn,
        Key::DependsOn,
        Key::Parent,
        Key::Parent,
        Key::Start,
        Key::End,
        Key::Tags,
        Key::Effort,
        Key::Votes,
        Key::Objectives,
        Key::Log,
    ];
    let count = plan.items().len();
    if count == 0 || dice.once_in(4) {
        return command(dice, plan);
    }
    let uid = plan.items()[dice.throw(count)].uid;
    match dice.throw(8) {
        0 => Command::Remove { list: Key::Items, uids: vec![uid] },
        1 => Command::Move { list: Key::Items, uid, to: dice.throw(count) },
        2 if !plan.teams().is_empty() => {
            let uids = vec![plan.teams()[dice.throw(plan.teams().len())].uid];
            Command::Remove { list: Key::Teams, uids }
        }
        _ => {
            let key = dice.pick(HOT);
            let shape = schema::ITEM.shape(key).unwrap();
            Command::Set { list: Key::Items, values: vec![(uid, key, maybe(dice, shape))] }
        }
    }
}

/// A new entry of a list with an id that nobody else makes up.
pub fn record(dice: &mut Dice, uid: Uid, list: Key) -> Record {
    let of = schema::of_list(list).unwrap();
    let id = format!("new-{}-{}-{}", uid.0, dice.throw(1 << 30), dice.throw(1 << 30));
    let mut record = Record::new(uid);
    if of.shape(Key::Id).is_some() {
        record.set(of, Key::Id, Some(Value::text(&id)));
    }
    for _ in 0..dice.throw(4) {
        let (key, value) = field(dice, list);
        record.set(of, key, value.filter(|value| !value.is_absent()));
    }
    record
}

/// A key of an entry, never its id, and a value of its shape or none.
pub fn field(dice: &mut Dice, list: Key) -> (Key, Option<Value>) {
    let of = schema::of_list(list).unwrap();
    let first = usize::from(of.shape(Key::Id).is_some());
    let (key, shape) = &of.fields[first + dice.throw(of.fields.len() - first)];
    (*key, maybe(dice, shape))
}

fn maybe(dice: &mut Dice, shape: &'static ValueShape) -> Option<Value> {
    if dice.once_in(5) { None } else { Some(value(dice, shape)) }
}

fn value(dice: &mut Dice, shape: &'static ValueShape) -> Value {
    let number =
        |dice: &mut Dice, min: f64, max: f64| Value::num((dice.throw(40) as f64 / 4.0).clamp(min, max)).unwrap();
    match shape {
        ValueShape::Text | ValueShape::Id => Value::text(dice.pick(&["x", "", "a/b~c", "é\n\"", "0", "1", "2"])),
        ValueShape::Bool => Value::Bool(dice.once_in(2)),
        ValueShape::Number { min, max } => number(dice, *min, *max),
        ValueShape::Whole { .. } => Value::num(1.0 + dice.throw(12) as f64).unwrap(),
        ValueShape::Named(words) | ValueShape::Word(words) => Value::Word(words[dice.throw(words.len())]),
        ValueShape::Date => Value::text(dice.pick(&["2026-10-05", "2027-01-31"])),
        ValueShape::DateOrPeriod => {
            Value::text(dice.pick(&["2026-10-05", "2027-Q1", "2028", "2026-12-01", "2027-03-31", "2027-06"]))
        }
        ValueShape::Words(words) => Value::texts((0..=dice.throw(3)).map(|_| dice.pick(words))),
        ValueShape::Texts => {
            let ids: Vec<String> = (0..dice.throw(3)).map(|_| dice.throw(8).to_string()).collect();
            Value::texts(ids.iter().map(String::as_str))
        }
        ValueShape::References(_) => {
            let count = dice.throw(3);
            Value::List((0..count).map(|_| dependency(dice)).collect())
        }
        ValueShape::Record(of) => Value::Record(Rc::new(nested(dice, of))),
        ValueShape::Records(of) => {
            Value::Records(Rc::new((0..dice.throw(3)).map(|_| Rc::new(nested(dice, of))).collect()))
        }
        ValueShape::NumberMap | ValueShape::AmountMap => {
            Value::Map([(Rc::from(dice.pick(&["a/b", "0", "1"])), number(dice, 0.0, 9.0))].into())
        }
        ValueShape::WordMap(of) | ValueShape::RecordMap(of) => {
            Value::Map([(Rc::from(dice.pick(&["é~", "0", "1"])), value(dice, of))].into())
        }
        ValueShape::RangeMap => {
            let range = Value::List([Value::num(1.0).unwrap(), Value::num(2.5).unwrap()].into());
            Value::Map([(Rc::from(ESTIMATES[dice.throw(ESTIMATES.len())].name()), range)].into())
        }
    }
}

/// A plain id, or one with a type and a lag.
fn dependency(dice: &mut Dice) -> Value {
    let id = dice.throw(8).to_string();
    if !dice.once_in(3) {
        return Value::text(&id);
    }
    depends::element(&id, DependencyRule { kind: dice.pick(&DependencyKind::ALL), lag: dice.throw(7) as i32 - 3 })
}

fn nested(dice: &mut Dice, of: &'static Schema) -> Record {
    let mut record = Record::default();
    for (key, shape) in of.fields {
        if dice.once_in(2) {
            record.set(of, *key, Some(value(dice, shape)).filter(|value| !value.is_absent()));
        }
    }
    record
}
