//! Decisions as they are written: what a change says by itself, and the entry that it becomes.
//!
//! ```
//! use plan_widget::app::decisions::noted::noted;
//! use plan_widget::base::day::Day;
//! use plan_widget::edit::{Command, apply, plan_change};
//! use plan_widget::model::{Entry, Key, Value};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"A","status":"planned"}]"#).unwrap();
//! let values = vec![(plan.items()[0].uid(), Key::Status, Some(Value::Word("dropped")))];
//! let diff = plan_change(&plan, &Command::Set { list: Key::Items, values }).unwrap();
//! let after = apply(&plan, &diff);
//! let log = noted(&plan, &diff, "Ana", Day::parse("2027-01-04").unwrap()).unwrap();
//! let after = apply(&after, &log);
//! let decision = &after.items()[0].log()[0];
//! assert_eq!((decision.what(), decision.by(), decision.at()), (Some("Dropped"), Some("Ana"), Some("2027-01-04")));
//! ```

use crate::app::decisions::text;
use crate::base::day::Day;
use crate::base::map::Map;
use crate::edit::{Change, ChangeTarget, Command, Diff, apply, plan_change};
use crate::model::schema::DECISION;
use crate::model::words::Status;
use crate::model::{Decision, Entry, Item, Key, Plan, Record, Uid, Value};
use std::rc::Rc;

/// A decision as an entry; empty parts are left out.
pub fn decision(what: &str, why: &str, by: &str, at: Day) -> Record {
    let mut entry = Record::default();
    let day = at.to_string();
    for (key, words) in [(Key::At, &*day), (Key::By, by.trim()), (Key::What, what.trim()), (Key::Why, why.trim())] {
        entry.set(&DECISION, key, (!words.is_empty()).then(|| Value::text(words)));
    }
    entry
}

/// The log of an item with a decision behind the others; `None` where another program keeps something else there.
pub fn with_decision(item: &Item, entry: Record) -> Option<Value> {
    if item.has_foreign_log() {
        return None;
    }
    let mut log = item.log().to_vec();
    log.push(Decision::from(Rc::new(entry)));
    Some(Decision::list_value(&log))
}

/// The steps behind a change that write down what it decides: pins with a reason, and items that are dropped or taken up again.
pub fn noted(before: &Plan, diff: &Diff, by: &str, today: Day) -> Option<Diff> {
    let decides = |change: &Change| {
        let Change::Set { target: ChangeTarget::Entry(Key::Items, _), key, .. } = change else { return false };
        matches!(key, Key::Pin | Key::Status)
    };
    if !diff.0.iter().any(decides) {
        return None;
    }
    let after = apply(before, diff);
    let known: Map<Uid, &Item> = before.items().iter().map(|item| (item.uid, item)).collect();
    let of_item = |item: &Item| {
        let was = known.get(&item.uid)?;
        if Rc::ptr_eq(was.record(), item.record()) {
            return None;
        }
        let mut now = item.clone();
        for entry in [pin(was, item, by, today), status(was, item, by, today)].into_iter().flatten() {
            now = now.with_key(Key::Log, Some(with_decision(&now, entry)?));
        }
        (now.log() != item.log()).then(|| (item.uid, Key::Log, Some(Decision::list_value(now.log()))))
    };
    let values: Vec<_> = after.items().iter().filter_map(of_item).collect();
    let write = (!values.is_empty()).then_some(Command::Set { list: Key::Items, values })?;
    plan_change(&after, &write).ok()
}

fn pin(was: &Item, is: &Item, by: &str, today: Day) -> Option<Record> {
    let reason = |item: &Item| item.pin().and_then(|pin| pin.why()).map(str::to_owned);
    let rank = |item: &Item| item.pin().and_then(|pin| pin.rank());
    if was.pin() == is.pin() {
        return None;
    }
    match (rank(is), reason(is)) {
        (Some(rank), Some(why)) => Some(decision(&text::pinned(rank as f64), &why, by, today)),
        // A pin that nobody gave a reason for goes as it came.
        (None, _) if reason(was).is_some() => Some(decision(text::unpinned(), "", by, today)),
        _ => None,
    }
}

fn status(was: &Item, is: &Item, by: &str, today: Day) -> Option<Record> {
    let dropped = |item: &Item| item.status() == Some(Status::Dropped);
    match (dropped(was), dropped(is)) {
        (false, true) => Some(decision(text::dropped(), "", by, today)),
        (true, false) => Some(decision(text::taken_up(), "", by, today)),
        _ => None,
    }
}
