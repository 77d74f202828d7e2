//! Writing decisions down: by hand, for a change in the comparison, and as the reason of the step that was taken last.

use crate::app::context::UpdateContext;
use crate::app::decisions::noted::{decision, with_decision};
use crate::app::decisions::state::{DecisionFilter, OpenReason, SHOWN};
use crate::app::decisions::text;
use crate::app::options::Dialog;
use crate::app::toast::ToastOffer;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::schema::DECISION;
use crate::model::{Key, Record, Uid, Value};
use std::rc::Rc;

/// The command that puts a decision behind the others in the plan's log, with the entry's uid; none where another program keeps something else there.
pub fn plan_decision(context: &mut UpdateContext, mut entry: Record, items: &[Rc<str>]) -> Option<(Command, Uid)> {
    if context.doc.plan.has_foreign_log() {
        return None;
    }
    entry.uid = Rc::make_mut(&mut context.doc().plan).fresh_uid();
    if !items.is_empty() {
        entry.set(&DECISION, Key::Items, Some(Value::texts(items.iter().map(|id| &**id))));
    }
    let (index, uid) = (context.doc.plan.log().len(), entry.uid);
    Some((Command::Insert { list: Key::Log, index, records: vec![Rc::new(entry)] }, uid))
}

/// Adds a decision to an item's log, or to the plan's with the ids of what it is about. True if it is there now.
pub fn write(
    context: &mut UpdateContext,
    about: Option<Uid>,
    items: &[Rc<str>],
    (what, why): (&str, &str),
    label: Rc<str>,
) -> bool {
    if !context.ui.editable(context.doc) {
        return false;
    }
    let entry = decision(what, why, &context.ui.decisions.by, context.doc.today);
    let plan = context.doc.plan.clone();
    let own = about.and_then(|uid| plan.readable_item(uid));
    let command = match own {
        Some(item) => with_decision(item, entry)
            .map(|log| Command::Set { list: Key::Items, values: vec![(item.uid, Key::Log, Some(log))] }),
        None => plan_decision(context, entry, items).map(|(command, _)| command),
    };
    let Some(command) = command else {
        context.fail(text::foreign());
        return false;
    };
    let revision = context.doc.revision;
    edit(context, &command, label);
    context.doc.revision != revision
}

/// Adds a decision that was written by hand.
pub fn add(context: &mut UpdateContext, about: Option<Uid>, what: &str, why: &str, by: Rc<str>) {
    if what.trim().is_empty() {
        return context.fail(text::nothing_decided());
    }
    remember(context, by);
    if write(context, about, &[], (what, why), text::step().into()) {
        context.say(text::added());
    }
}

fn remember(context: &mut UpdateContext, by: Rc<str>) {
    context.ui().decisions.by = by.trim().into();
}

/// Offers to give the reason of the step that has just been taken. `entry` is its decision in the plan's log, where it has written one.
pub fn offer_reason(context: &mut UpdateContext, what: &str, items: &[Rc<str>], entry: Option<Uid>) {
    if context.doc.plan.has_foreign_log() {
        return;
    }
    let revision = context.doc.revision;
    let ui = context.ui();
    ui.decisions.open = Some(Rc::new(OpenReason { revision, what: what.into(), items: items.into(), entry }));
    ui.offer(ToastOffer::Reason(revision));
}

/// Asks for the reason of the last step.
pub fn ask(context: &mut UpdateContext) {
    if context.ui.decisions.open.is_some() && context.ui.editable(context.doc) {
        context.ui().dialog = Some(Dialog::Reason);
    }
}

/// Takes the reason that was asked for: a part of the step where nothing has been done since, else a decision behind it.
pub fn explain(context: &mut UpdateContext, why: &str, by: Rc<str>) {
    let Some(open) = context.ui.decisions.open.clone() else { return };
    remember(context, by);
    let ui = context.ui();
    (ui.dialog, ui.decisions.open) = (None, None);
    if why.trim().is_empty() {
        return;
    }
    let joins = context.doc.revision == open.revision;
    let label = context.doc.history.next_undo().cloned().filter(|_| joins).unwrap_or_else(|| text::step().into());
    let steps = context.doc.history.len();
    let revision = context.doc.revision;
    match open.entry.filter(|_| joins) {
        Some(entry) => {
            let by = context.ui.decisions.by.clone();
            let set = |key, words: &str| (entry, key, (!words.trim().is_empty()).then(|| Value::text(words.trim())));
            let values = vec![set(Key::By, &by), set(Key::Why, why)];
            edit(context, &Command::Set { list: Key::Log, values }, label.clone());
        }
        None => {
            write(context, None, &open.items, (&open.what, why), label.clone());
        }
    }
    if context.doc.revision == revision {
        return;
    }
    if joins && steps > 0 {
        Rc::make_mut(&mut context.doc().history).squash_since(steps - 1, label);
    }
    context.say(text::explained());
}

/// Shows the decisions that pass a filter.
pub fn filter(context: &mut UpdateContext, filter: DecisionFilter) {
    let ui = context.ui();
    (ui.decisions.filter, ui.decisions.shown) = (filter, SHOWN);
}

/// Shows more decisions.
pub fn show_more(context: &mut UpdateContext) {
    context.ui().decisions.shown += SHOWN;
}
