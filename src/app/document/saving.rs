//! Handing the plan to its store, and what the store answers.

use crate::app::context::UpdateContext;
use crate::app::doc::ConcurrentChanges;
use crate::app::doc::Saving;
use crate::app::document::text as document_text;
use crate::app::effect::Effect;
use crate::app::effect::PageEvent;
use crate::app::live::connection;
use crate::app::text;
use crate::model::Key;
use crate::model::Plan;
use crate::model::Value;
use crate::model::schema::PLAN;
use crate::wire;
use std::rc::Rc;

/// The number of saves without an answer that are remembered.
const UNANSWERED: usize = 8;

pub fn save(context: &mut UpdateContext) {
    if context.doc.saving == Saving::Running {
        return;
    }
    context.doc().concurrent = ConcurrentChanges::default();
    write(context);
}

/// Hands the plan as it is now to its store.
pub fn write(context: &mut UpdateContext) {
    let text = wire::write(context.doc.whole()).into();
    let doc = context.doc();
    doc.saving = Saving::Running;
    doc.sent = Some(doc.whole().clone());
    let revision = doc.revision;
    context.effects.push(Effect::Save { text, revision });
}

/// A save answered. An edit made in the meantime stays unsaved.
pub fn finish_save(context: &mut UpdateContext, revision: u64, to: Rc<str>, rev: Option<Rc<str>>) {
    // Whoever has only looked at another scenario meanwhile has changed nothing.
    let same = |sent: &Rc<Plan>| Rc::ptr_eq(sent, context.doc.whole());
    let current = context.doc.revision == revision || context.doc.sent.as_ref().is_some_and(same);
    let doc = context.doc();
    doc.saving = Saving::Saved(to.clone());
    if let Some(sent) = doc.sent.take() {
        doc.base = sent;
    }
    doc.unanswered.clear();
    if let Some(rev) = rev {
        doc.base = Rc::new(stamped(&doc.base, &rev));
        doc.stamp(Some(Value::text(&rev)));
        if current {
            match &mut doc.scenario {
                Some(open) => open.whole = doc.base.clone(),
                None => doc.plan = doc.base.clone(),
            }
        }
    }
    let taken = drain_concurrent_changes(&mut doc.concurrent);
    if current {
        context.effects.push(Effect::ClearDraft);
    }
    let text = wire::write(&context.doc.base).into();
    context.effects.push(Effect::Emit(PageEvent::Saved(text)));
    let live = context.doc.live.on;
    if !live || std::mem::take(&mut context.doc().live.asked) {
        context.say(document_text::saved(&text::saved(&to), &taken));
    }
    if live {
        connection::succeed(context);
    }
}

/// The place has refused the save before it wrote anything.
pub fn save_refused(context: &mut UpdateContext, why: Rc<str>) {
    context.doc().sent = None;
    save_failed(context, why, true);
}

/// No answer says that the plan was written, or that it was not. Where the plan is edited live it is said once, and saving begins again by itself where `again` says so.
pub fn save_failed(context: &mut UpdateContext, why: Rc<str>, again: bool) {
    remember_unanswered(context);
    context.doc().saving = Saving::Failed(why.clone());
    let message: Rc<str> = text::not_saved(&why).into();
    let live = &context.doc.live;
    if !live.away || live.asked {
        context.fail(message.clone());
    }
    context.effects.push(Effect::Emit(PageEvent::Error { code: "not-saved", message, path: "$".into() }));
    if context.doc.live.on {
        connection::fall_back(context, again);
    }
}

/// Counts the plan that was sent among those that may stand there, though nobody has said so.
pub fn remember_unanswered(context: &mut UpdateContext) {
    let doc = context.doc();
    if let Some(sent) = doc.sent.take() {
        if doc.unanswered.len() == UNANSWERED {
            doc.unanswered.remove(0);
        }
        doc.unanswered.push(sent);
    }
}

/// A plan with another `rev`.
pub fn stamped(plan: &Plan, rev: &str) -> Plan {
    let mut plan = plan.clone();
    plan.root_mut().set(&PLAN, Key::Rev, Some(Value::text(rev)));
    plan
}

/// The changes of others in the meantime in a few words, said once with the save that took them in.
pub fn drain_concurrent_changes(concurrent: &mut ConcurrentChanges) -> String {
    document_text::listed(&std::mem::take(concurrent).merged_in)
}
