//! Comparing with an earlier state: baselines, older texts, reasons.

use std::rc::Rc;

use super::{Turn, document, edit};
use crate::app::compare::{Against, baseline};
use crate::app::import;
use crate::model::Key;

/// Compares with the plan in a text, as of a file or a page's history; says why where there is none.
pub fn against_text(turn: &mut Turn, text: &str) {
    let plan = import::plan_text(text);
    if let Some(plan) = document::read(turn, plan.as_deref().unwrap_or(text)) {
        turn.ui().against = Some(Against::plan(plan));
    }
}

/// Keeps where everything stands now, and compares with that from now on.
pub fn take_baseline(turn: &mut Turn) {
    let values = baseline(turn.doc, &turn.ui.locale);
    let before = turn.doc.revision;
    edit::add_to(turn, Key::Baselines, values);
    if turn.doc.revision != before {
        turn.ui().against = turn.doc.plan.list(Key::Baselines).last().map(|entry| Against::Baseline(entry.uid));
    }
}

/// Remembers why an item changed, for the change log.
pub fn reason(turn: &mut Turn, id: Rc<str>, why: Rc<str>) {
    let mut kept: Vec<_> = turn.ui.reasons.iter().filter(|(of, _)| *of != id).cloned().collect();
    kept.extend((!why.is_empty()).then_some((id, why)));
    turn.ui().reasons = kept.into();
}
