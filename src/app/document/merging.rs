//! Someone else has saved: both changes come together, and the reader is asked only where both changed one thing.

use crate::app::document::reading;
use crate::app::document::saving;
use crate::app::document::saving::drain_concurrent_changes;
use crate::app::document::text as document_text;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::doc::{ConcurrentChanges, OpenConflicts, Saving};
use crate::app::document::conflict;
use crate::app::effect::{Effect, PageEvent};
use crate::app::options::Dialog;
use crate::app::text;
use crate::edit::merge::{choose, known_base};
use crate::edit::{Change, ChangeTarget, difference, merge};
use crate::model::Key;
use crate::model::{Plan, Value};
use crate::wire;

/// The number of times that one save begins again because others were faster.
const ROUNDS: u32 = 6;

/// The same where the plan is edited live: each of them is another's edit, which was saved.
const LIVE_ROUNDS: u32 = 100;

/// Another plan is kept than this one was made from. Merges, and saves again or asks.
pub fn merge_theirs_and_save_again(context: &mut UpdateContext, found: &str) {
    let sent = context.doc().sent.take();
    let theirs = match wire::read(found) {
        Ok(plan) if plan.read_only().is_none() => plan,
        Ok(_) => return saving::save_failed(context, document_text::newer_there().into(), false),
        Err(_) => return saving::save_failed(context, document_text::no_plan_there().into(), false),
    };
    // A browser may send a request twice where no answer came to the first: what is refused the second time stands there.
    context.doc().sent = sent;
    saving::remember_unanswered(context);
    context.doc().concurrent.retries += 1;
    if context.doc.concurrent.retries > if context.doc.live.on { LIVE_ROUNDS } else { ROUNDS } {
        return saving::save_failed(context, document_text::too_many().into(), false);
    }
    if let Some(theirs) = merged(context, theirs, found, true) {
        again(context, theirs);
    }
}

/// The page hands over what others have made of the plan. Merges, or asks; nothing is saved.
pub fn merge_in(context: &mut UpdateContext, found: &str) {
    let Some(theirs) = reading::read(context, found) else { return };
    if let Some(why) = theirs.read_only() {
        let message: Rc<str> = text::read_only(why).into();
        let error = PageEvent::Error { code: "read-only", message, path: "$".into() };
        return context.effects.push(Effect::Emit(error));
    }
    if let Some(taken) = bring_in(context, theirs, found)
        && !taken.is_empty()
    {
        context.say(document_text::taken_in(taken));
    }
}

/// Merges with what is kept, without saving; what came in, in words, or `None` where the reader is asked first.
pub fn bring_in(context: &mut UpdateContext, theirs: Plan, found: &str) -> Option<String> {
    context.doc().concurrent = ConcurrentChanges::default();
    let theirs = merged(context, theirs, found, false)?;
    adopt(context, theirs);
    Some(drain_concurrent_changes(&mut context.doc().concurrent))
}

/// Both changes in one plan, for the caller to go on with; `None` where the reader is asked first. A save that met others is a conflict for the page, even
/// where nothing clashes.
fn merged(context: &mut UpdateContext, theirs: Plan, found: &str, saving: bool) -> Option<Rc<Plan>> {
    let doc = &context.doc;
    let known = doc.unanswered.iter().fold((*doc.base).clone(), |base, sent| known_base(&base, sent, &theirs));
    let merged = merge(&known, doc.whole(), &theirs);
    let asked: Vec<_> = merged.clashes.into_iter().filter(conflict::is_asked).collect();
    if saving || !asked.is_empty() {
        let event = conflict::json(found, &asked);
        context.effects.push(Effect::Emit(PageEvent::Conflict(event.into())));
    }
    let taken = conflict::summary(context.doc.whole(), &merged.diff);
    context.doc().concurrent.merged_in.extend(taken);
    let theirs = Rc::new(theirs);
    if asked.is_empty() {
        take_in(context, &merged.plan, document_text::others());
        Some(theirs)
    } else {
        let chosen = vec![false; asked.len()];
        let doc = context.doc();
        let revision = doc.revision;
        doc.conflicts = Some(Rc::new(OpenConflicts { revision, theirs, merged: merged.plan, list: asked, chosen }));
        doc.saving = Saving::Failed(document_text::asked().into());
        context.ui().dialog = Some(Dialog::Conflicts);
        None
    }
}

pub fn choose_theirs(context: &mut UpdateContext, at: usize, theirs: bool) {
    if let Some(clashes) = &mut context.doc().conflicts
        && let Some(chosen) = Rc::make_mut(clashes).chosen.get_mut(at)
    {
        *chosen = theirs;
    }
}

/// Takes the choices and saves. The other choice is one step of undo away.
pub fn settle(context: &mut UpdateContext) {
    let Some(clashes) = context.doc().conflicts.take() else { return };
    context.ui().dialog = None;
    if clashes.revision != context.doc.revision {
        // Edited through another view meanwhile: the choices were about another plan.
        return self::merge_theirs_and_save_again(context, &wire::write(&clashes.theirs));
    }
    let with = |other: bool| choose(&clashes.merged, &clashes.list, |at| clashes.chosen[at] != other);
    take_in(context, &with(true), document_text::others());
    take_in(context, &with(false), document_text::chosen());
    again(context, clashes.theirs.clone());
}

/// The dialog was closed without a choice: nothing is saved, nothing is lost.
pub fn leave(context: &mut UpdateContext) {
    if context.doc().conflicts.take().is_some() {
        saving::save_failed(context, document_text::not_chosen().into(), false);
    }
}

/// The plan becomes another one, as a step of undo; where it is edited live, what others did is theirs to take back.
pub fn take_in(context: &mut UpdateContext, to: &Plan, label: &str) {
    let mut diff = difference(context.doc.whole(), to);
    diff.0.retain(|change| !is_rev(change));
    if diff.is_empty() {
        return;
    }
    if context.doc.live.on && label == document_text::others() {
        let whole = context.doc.whole().clone();
        Rc::make_mut(&mut context.doc().history).take_in(&whole, label.into(), diff.clone());
        return crate::app::transaction::take(context, &diff);
    }
    crate::app::transaction::take(context, &diff);
    Rc::make_mut(&mut context.doc().history).push(label.into(), diff);
}

fn is_rev(change: &Change) -> bool {
    matches!(change, Change::Set { target: ChangeTarget::Root, key: Key::Rev, .. })
}

/// The kept plan is the one that this plan was made from, from now on.
fn adopt(context: &mut UpdateContext, theirs: Rc<Plan>) {
    let rev = theirs.rev().map(Value::text);
    let doc = context.doc();
    doc.stamp(rev);
    doc.base = theirs;
    doc.unanswered.clear();
    doc.saving = Saving::Clean;
}

/// Goes on with the save, now on top of what is kept.
fn again(context: &mut UpdateContext, theirs: Rc<Plan>) {
    adopt(context, theirs);
    let doc = context.doc();
    if *doc.whole() == doc.base {
        // All of ours is there already.
        doc.sent = Some(doc.whole().clone());
        let revision = doc.revision;
        let by_others = !doc.concurrent.merged_in.is_empty();
        let to = if by_others { document_text::with_others() } else { document_text::already() };
        return saving::finish_save(context, revision, to.into(), None);
    }
    saving::write(context);
}
