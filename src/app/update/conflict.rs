//! Someone else has saved: both changes come together, and the reader is asked only where both changed one thing.

use std::rc::Rc;

use super::{Turn, document, edit};
use crate::app::msg::{Effect, Event};
use crate::app::state::{Clashes, Dialog, Met, Saving};
use crate::app::{conflict, text};
use crate::edit::merge::choose;
use crate::edit::{Change, Target, difference, merge};
use crate::model::schema::PLAN;
use crate::model::{Key, Plan, Value};
use crate::wire;

/// How often one save begins again because others were faster.
const ROUNDS: u32 = 6;

/// A plan with another `rev`.
pub fn stamped(plan: &Plan, rev: &str) -> Plan {
    let mut plan = plan.clone();
    plan.root_mut().set(&PLAN, Key::Rev, Some(Value::text(rev)));
    plan
}

/// What is kept is not what this plan was made from. Merges, and saves again or asks.
pub fn theirs(turn: &mut Turn, found: &str) {
    let theirs = match wire::read(found) {
        Ok(plan) if plan.read_only().is_none() => plan,
        Ok(_) => return document::save_failed(turn, text::hosts::NEWER_THERE.into()),
        Err(_) => return document::save_failed(turn, text::hosts::NO_PLAN_THERE.into()),
    };
    turn.doc().met.rounds += 1;
    if turn.doc.met.rounds > ROUNDS {
        return document::save_failed(turn, text::hosts::TOO_MANY.into());
    }
    if let Some(theirs) = merged(turn, theirs, found, true) {
        again(turn, theirs);
    }
}

/// The page hands over what others have made of the plan. Merges, or asks; nothing is saved.
pub fn merge_in(turn: &mut Turn, found: &str) {
    let Some(theirs) = document::read(turn, found) else { return };
    if let Some(why) = theirs.read_only() {
        let message: Rc<str> = text::read_only(why).into();
        let error = Event::Error { code: "read-only", message, path: "$".into() };
        return turn.effects.push(Effect::Emit(error));
    }
    if let Some(taken) = bring_in(turn, theirs, found)
        && !taken.is_empty()
    {
        turn.say(taken.trim_start_matches(['.', ' ']));
    }
}

/// Merges with what is kept, without saving; what came in, in words, or `None` where the reader is asked first.
pub fn bring_in(turn: &mut Turn, theirs: Plan, found: &str) -> Option<String> {
    turn.doc().met = Met::default();
    let theirs = merged(turn, theirs, found, false)?;
    adopt(turn, theirs);
    Some(told(&mut turn.doc().met))
}

/// Both changes in one plan, for the caller to go on with; `None` where the reader is asked first. A save that met others is a conflict for the page, even
/// where nothing clashes.
fn merged(turn: &mut Turn, theirs: Plan, found: &str, saving: bool) -> Option<Rc<Plan>> {
    let merged = merge(&turn.doc.base, &turn.doc.plan, &theirs);
    let asked: Vec<_> = merged.clashes.into_iter().filter(conflict::is_asked).collect();
    if saving || !asked.is_empty() {
        let event = conflict::json(found, &asked);
        turn.effects.push(Effect::Emit(Event::Conflict(event.into())));
    }
    let taken = conflict::summary(&turn.doc.plan, &merged.diff);
    turn.doc().met.taken.extend(taken);
    let theirs = Rc::new(theirs);
    if asked.is_empty() {
        take_in(turn, &merged.plan, text::hosts::OTHERS);
        Some(theirs)
    } else {
        let chosen = vec![false; asked.len()];
        let doc = turn.doc();
        let revision = doc.revision;
        doc.clashes = Some(Rc::new(Clashes { revision, theirs, merged: merged.plan, list: asked, chosen }));
        doc.saving = Saving::Failed(text::hosts::ASKED.into());
        turn.ui().dialog = Some(Dialog::Clashes);
        None
    }
}

pub fn choose_theirs(turn: &mut Turn, at: usize, theirs: bool) {
    if let Some(clashes) = &mut turn.doc().clashes
        && let Some(chosen) = Rc::make_mut(clashes).chosen.get_mut(at)
    {
        *chosen = theirs;
    }
}

/// Takes the choices and saves. The other choice is one step of undo away.
pub fn settle(turn: &mut Turn) {
    let Some(clashes) = turn.doc().clashes.take() else { return };
    turn.ui().dialog = None;
    if clashes.revision != turn.doc.revision {
        // Edited through another view meanwhile: the choices were about another plan.
        return self::theirs(turn, &wire::write(&clashes.theirs));
    }
    let with = |other: bool| choose(&clashes.merged, &clashes.list, |at| clashes.chosen[at] != other);
    take_in(turn, &with(true), text::hosts::OTHERS);
    take_in(turn, &with(false), text::hosts::CHOSEN);
    again(turn, clashes.theirs.clone());
}

/// The dialog was closed without a choice: nothing is saved, nothing is lost.
pub fn leave(turn: &mut Turn) {
    if turn.doc().clashes.take().is_some() {
        document::save_failed(turn, text::hosts::NOT_CHOSEN.into());
    }
}

/// The plan becomes another one, as a step of undo.
pub fn take_in(turn: &mut Turn, to: &Plan, label: &str) {
    let mut diff = difference(&turn.doc.plan, to);
    diff.0.retain(|change| !is_rev(change));
    if diff.is_empty() {
        return;
    }
    edit::take(turn, &diff);
    Rc::make_mut(&mut turn.doc().history).push(label.into(), diff);
}

fn is_rev(change: &Change) -> bool {
    matches!(change, Change::Set { target: Target::Root, key: Key::Rev, .. })
}

/// What is kept is what this plan was made from, from now on.
fn adopt(turn: &mut Turn, theirs: Rc<Plan>) {
    let rev = theirs.root().get(Key::Rev).cloned();
    let doc = turn.doc();
    Rc::make_mut(&mut doc.plan).root_mut().set(&PLAN, Key::Rev, rev);
    doc.base = theirs;
    doc.saving = Saving::Clean;
}

/// Goes on with the save, now on top of what is kept.
fn again(turn: &mut Turn, theirs: Rc<Plan>) {
    adopt(turn, theirs);
    let doc = turn.doc();
    if doc.plan == doc.base {
        // All of ours is there already.
        doc.sent = Some(doc.plan.clone());
        let revision = doc.revision;
        let by_others = !doc.met.taken.is_empty();
        let to = if by_others { text::hosts::WITH_OTHERS } else { text::hosts::ALREADY };
        return document::saved(turn, revision, to.into(), None);
    }
    document::write(turn);
}

/// What others changed in the meantime, said once with the save that took it in.
pub fn told(met: &mut Met) -> String {
    text::hosts::taken_in(&std::mem::take(met).taken)
}
