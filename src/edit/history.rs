//! Undo and redo: a stack of named steps, and marks to go back to.
//!
//! ```
//! use plan_widget::edit::{Change, ChangeTarget, Diff, History};
//! use plan_widget::model::{Key, Value};
//!
//! let change = Change::Set { target: ChangeTarget::Root, key: Key::Title, from: None, to: Some(Value::text("Roadmap")) };
//! let mut history = History::default();
//! history.push("Title", Diff(vec![change]));
//! assert_eq!(history.next_undo(), Some(&"Title"));
//! assert_eq!(history.undo().unwrap().diff.0.len(), 1);
//! assert_eq!(history.next_redo(), Some(&"Title"));
//! ```

use super::diff::Diff;

/// One step that can be undone, with the name it is shown by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryStep<L> {
    /// The words by which it is undone.
    pub label: L,
    /// The changes it made.
    pub diff: Diff,
    /// True if others took it: it came in while the plan was edited together, and is theirs to take back.
    pub by_others: bool,
}

/// The steps taken and the steps taken back. `L` is the label's type: words are the application's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<L> {
    pub(super) done: Vec<HistoryStep<L>>,
    pub(super) undone: Vec<HistoryStep<L>>,
}

impl<L> Default for History<L> {
    fn default() -> History<L> {
        History { done: Vec::new(), undone: Vec::new() }
    }
}

/// The number of steps remembered; the oldest go first.
pub const DEPTH: usize = 500;

impl<L: Clone> History<L> {
    /// Remembers a step that was just taken. What had been undone can no longer be redone.
    pub fn push(&mut self, label: L, diff: Diff) {
        if diff.is_empty() {
            return;
        }
        self.undone.clear();
        self.keep(HistoryStep { label, diff, by_others: false });
    }

    pub(super) fn keep(&mut self, step: HistoryStep<L>) {
        if self.done.len() == DEPTH {
            self.done.remove(0);
        }
        self.done.push(step);
    }

    /// Takes the last step back: its label and the diff to apply.
    pub fn undo(&mut self) -> Option<HistoryStep<L>> {
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        Some(HistoryStep { diff: step.diff.reverse(), ..step })
    }

    /// Takes the last undone step again: its label and the diff to apply.
    pub fn redo(&mut self) -> Option<HistoryStep<L>> {
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        Some(step)
    }

    /// The label of the step that undo would take back.
    pub fn next_undo(&self) -> Option<&L> {
        self.done.iter().rev().find(|step| !step.by_others).map(|step| &step.label)
    }

    /// The label of the step that redo would take again.
    pub fn next_redo(&self) -> Option<&L> {
        self.undone.last().map(|step| &step.label)
    }

    /// The last step taken.
    pub fn last(&self) -> Option<&HistoryStep<L>> {
        self.done.last()
    }

    /// Forgets the last step, as if it had never been taken: it cannot be redone.
    pub fn withdraw(&mut self) -> Option<HistoryStep<L>> {
        self.done.pop()
    }

    /// The number of steps that can be undone: a mark for [`History::squash_since`].
    pub fn len(&self) -> usize {
        self.done.len()
    }

    /// True if nothing can be undone.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// Draws the steps since a mark together into one, named by `label`.
    pub fn squash_since(&mut self, mark: usize, label: L) {
        if self.done.len() <= mark {
            return;
        }
        let steps = self.done.split_off(mark);
        let diff = steps.into_iter().fold(Diff::default(), |diff, step| diff.squash(step.diff));
        if !diff.is_empty() {
            self.done.push(HistoryStep { label, diff, by_others: false });
        }
    }
}
