//! Comparing with an earlier state: baselines, older texts, reasons.

use crate::app::compare::against::Against;
use crate::app::document::reading;
use std::rc::Rc;

use crate::app::compare::changes::baseline;
use crate::app::compare::row::ChangeRow;
use crate::app::compare::text;
use crate::app::context::UpdateContext;
use crate::app::decisions::text as decisions_text;
use crate::app::decisions::update as decisions;
use crate::app::import::view::in_picture;
use crate::model::Key;

/// Compares with the plan in a text, as of a file or a page's history; says why where there is none.
pub fn against_text(context: &mut UpdateContext, text: &str) {
    let drawn = in_picture(text);
    if let Some(plan) = reading::read(context, drawn.as_deref().unwrap_or(text)) {
        context.ui().compare.against = Some(Against::plan(plan));
    }
}

/// Keeps where everything stands now, and compares with that from now on.
pub fn take_baseline(context: &mut UpdateContext) {
    let values = baseline(context.doc, &context.ui.locale);
    let before = context.doc.revision;
    crate::app::transaction::add_to(context, Key::Baselines, values);
    if context.doc.revision != before {
        context.ui().compare.against = context.doc.plan.baselines().last().map(|entry| Against::Baseline(entry.uid));
    }
}

/// Keeps why an item changed in the plan's log of decisions; where the plan may only be looked at, for the change log alone.
pub fn remember_reason(context: &mut UpdateContext, row: &ChangeRow, why: Rc<str>) {
    let id = row.id.clone();
    if !context.ui.editable(context.doc) {
        let mut kept: Vec<_> = context.ui.compare.reasons.iter().filter(|(of, _)| *of != id).cloned().collect();
        kept.extend((!why.is_empty()).then_some((id, why)));
        context.ui().compare.reasons = kept.into();
        return;
    }
    if why.trim().is_empty() {
        return;
    }
    let gone = if row.uid.is_none() { vec![id] } else { Vec::new() };
    let what = text::change(row);
    let label = text::reason_step(&row.title).into();
    if decisions::write(context, row.uid, &gone, (&what, &why), label) {
        context.say(decisions_text::explained());
    }
}
