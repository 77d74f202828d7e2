//! Undo where others edit the same plan: one's own steps alone are taken back, and what others have done since stays.
//!
//! The steps of others stand in the history too, since a diff speaks of places at its moment. A step of one's own beneath them is taken back by a three-way merge: from the plan
//! after the step, to the plan before it on one side, and to the plan as it is on the other, which holds where both changed one thing.
//!
//! ```
//! use plan_widget::edit::{Command, History, apply, plan_change};
//! use plan_widget::model::{Key, Plan, Value};
//! use plan_widget::wire::read;
//!
//! let set = |plan: &Plan, key, value| {
//!     plan_change(plan, &Command::Set { list: Key::Items, values: vec![(plan.items()[0].uid(), key, Some(value))] }).unwrap()
//! };
//! let plan = read(r#"[{"id":"a","title":"A"}]"#).unwrap();
//! let mut history = History::default();
//! let own = set(&plan, Key::Title, Value::text("B"));
//! let plan = apply(&plan, &own);
//! history.push("Title", own);
//! let theirs = set(&plan, Key::Owner, Value::text("Bob"));
//! let plan = history.take_in(&plan, "Others", theirs);
//! let back = history.undo_own(&plan).unwrap();
//! let plan = apply(&plan, &back.diff);
//! assert_eq!((plan.items()[0].title(), plan.items()[0].owner()), (Some("A"), Some("Bob")));
//! ```

use super::apply::apply;
use super::diff::Diff;
use super::difference::difference;
use super::history::{History, HistoryStep};
use super::merge::merge;
use crate::model::Plan;

/// The number of undone steps that are kept redoable when others change the plan.
const REDOABLE: usize = 20;

/// The changes of a step of others that are kept: a longer one ends what can be undone before it.
const CHANGES: usize = 20_000;

impl<L: Clone> History<L> {
    /// Remembers what others have changed, and answers with the plan after it. It is no step of one's own: undo passes over it, and what was undone can still be redone.
    pub fn take_in(&mut self, plan: &Plan, label: L, diff: Diff) -> Plan {
        let after = apply(plan, &diff);
        if diff.is_empty() {
            return after;
        }
        self.follow(plan, &after);
        match self.done.last_mut().filter(|step| step.by_others) {
            Some(last) => last.diff = std::mem::take(&mut last.diff).squash(diff),
            None => self.keep(HistoryStep { label, diff, by_others: true }),
        }
        if self.done.last().is_some_and(|step| step.diff.0.len() > CHANGES) {
            self.done.clear();
        }
        after
    }

    /// Takes the last step of one's own back: its label, and the diff to apply to the plan as it is now. The diff is empty where others have changed all of it since.
    pub fn undo_own(&mut self, plan: &Plan) -> Option<HistoryStep<L>> {
        let at = self.done.iter().rposition(|step| !step.by_others)?;
        if at + 1 == self.done.len() {
            return self.undo();
        }
        let since = self.done.split_off(at + 1);
        let step = self.done.pop()?;
        let after = since.iter().rev().fold(plan.clone(), |plan, step| apply(&plan, &step.diff.clone().reverse()));
        let before = apply(&after, &step.diff.reverse());
        let without = merge(&after, plan, &before).plan;
        for others in since.into_iter().take(1) {
            let diff = difference(&before, &without);
            if !diff.is_empty() {
                self.done.push(HistoryStep { diff, ..others });
            }
        }
        self.undone.push(HistoryStep { label: step.label.clone(), diff: difference(&without, plan), by_others: false });
        Some(HistoryStep { label: step.label, diff: difference(plan, &without), by_others: false })
    }

    /// Makes what was undone fit a plan that others have changed.
    fn follow(&mut self, before: &Plan, after: &Plan) {
        let old = self.undone.len().saturating_sub(REDOABLE);
        self.undone.drain(..old);
        let (mut was, mut now) = (before.clone(), after.clone());
        for step in self.undone.iter_mut().rev() {
            let redone = apply(&was, &step.diff);
            let merged = merge(&was, &now, &redone).plan;
            step.diff = difference(&now, &merged);
            (was, now) = (redone, merged);
        }
    }
}
