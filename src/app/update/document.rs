//! Opening, saving, drafts, problems.

use std::rc::Rc;

use super::{Turn, conflict};
use crate::app::msg::{Effect, Event, Source};
use crate::app::state::{Dialog, Doc, Draft, Met, Saving};
use crate::app::text;
use crate::edit::merge;
use crate::model::Plan;
use crate::model::check::Problem;
use crate::wire;

/// The plan of a text; what cannot be read leaves everything as it was, and says why.
pub fn read(turn: &mut Turn, text: &str) -> Option<Plan> {
    let error = match wire::read(text) {
        Ok(plan) => return Some(plan),
        Err(error) => error,
    };
    let message: Rc<str> = error.to_string().into();
    turn.fail(message.clone());
    let error = Event::Error { code: error.code(), message, path: error.path().into() };
    turn.effects.push(Effect::Emit(error));
    None
}

/// Opens a text. What cannot be read leaves everything as it was, and says why.
pub fn open(turn: &mut Turn, text: &str, from: Source) {
    let Some(plan) = read(turn, text) else { return };
    let old = turn.doc.clone();
    let mut doc = Doc::new(plan, old.today);
    doc.revision = old.revision + 1;
    doc.begun = true;
    doc.draft_refused.clone_from(&old.draft_refused);
    if from == Source::File {
        // The page's plan has been replaced by hand: that is an edit like any other, and can be taken back.
        doc.base = old.base.clone();
    }
    *turn.doc = Rc::new(doc);
    let doc = turn.doc.clone();
    let ui = turn.ui();
    ui.entered = None;
    ui.moved = None;
    ui.selection = Rc::from([]);
    ui.details = None;
    // A link may have opened the ballot before there was a plan to vote on.
    ui.dialog = ui.dialog.filter(|dialog| *dialog == Dialog::Vote);
    ui.preview = None;
    ui.zoom = None;
    ui.settle(&doc);
    if let Some(why) = doc.plan.read_only() {
        ui.say(text::read_only(why), false);
    } else if from == Source::File {
        ui.say(text::opened(&doc.plan), false);
    }
    turn.effects.push(Effect::Emit(Event::Loaded));
    turn.effects.push(Effect::CheckSoon);
    if from == Source::File {
        // To the page, whose plan it was, this is an edit: all of it is another.
        let patch = ["[{\"op\":\"replace\",\"path\":\"\",\"value\":", &wire::write(&doc.plan), "}]"].concat();
        turn.effects.push(Effect::Emit(Event::Change(patch.into())));
        turn.effects.push(Effect::KeepDraft);
    }
}

pub fn save(turn: &mut Turn) {
    if turn.doc.saving == Saving::Running {
        return;
    }
    turn.doc().met = Met::default();
    write(turn);
}

/// Hands the plan as it is now to its store.
pub fn write(turn: &mut Turn) {
    let text = wire::write(&turn.doc.plan).into();
    let doc = turn.doc();
    doc.saving = Saving::Running;
    doc.sent = Some(doc.plan.clone());
    let revision = doc.revision;
    turn.effects.push(Effect::Save { text, revision });
}

/// A save answered. An edit made in the meantime stays unsaved.
pub fn saved(turn: &mut Turn, revision: u64, to: Rc<str>, rev: Option<Rc<str>>) {
    let current = turn.doc.revision == revision;
    let doc = turn.doc();
    doc.saving = Saving::Saved(to.clone());
    if let Some(sent) = doc.sent.take() {
        doc.base = sent;
    }
    if let Some(rev) = rev {
        doc.base = Rc::new(conflict::stamped(&doc.base, &rev));
        doc.plan = if current { doc.base.clone() } else { Rc::new(conflict::stamped(&doc.plan, &rev)) };
    }
    let taken = conflict::told(&mut doc.met);
    // An earlier draft goes on waiting for its answer.
    if current && doc.draft.is_none() {
        turn.effects.push(Effect::ClearDraft);
    }
    let text = wire::write(&turn.doc.base).into();
    turn.effects.push(Effect::Emit(Event::Saved(text)));
    turn.say(text::saved(&to) + &taken);
}

pub fn save_failed(turn: &mut Turn, why: Rc<str>) {
    let doc = turn.doc();
    doc.saving = Saving::Failed(why.clone());
    doc.sent = None;
    let message: Rc<str> = text::not_saved(&why).into();
    turn.fail(message.clone());
    turn.effects.push(Effect::Emit(Event::Error { code: "not-saved", message, path: "$".into() }));
}

/// Offers an earlier visit's draft, where it differs from what is open.
pub fn draft_found(turn: &mut Turn, draft: Draft) {
    match wire::read(&draft.text) {
        Ok(plan) if plan != *turn.doc.plan => turn.doc().draft = Some(draft),
        _ => turn.effects.push(Effect::ClearDraft),
    }
}

/// The plan to keep as a draft, and what its changes were made to: as long as an earlier draft waits for an answer, its changes and the new ones.
pub fn draft_of(doc: &Doc) -> (Rc<Plan>, Option<Rc<str>>) {
    match &doc.draft {
        Some(draft) => merge_draft(doc, draft),
        None => (doc.plan.clone(), None),
    }
}

fn merge_draft(doc: &Doc, draft: &Draft) -> (Rc<Plan>, Option<Rc<str>>) {
    match wire::read(&draft.text) {
        Ok(plan) => (Rc::new(merge(&doc.base, &doc.plan, &plan).plan), Some(draft.base.clone())),
        Err(_) => (doc.plan.clone(), None),
    }
}

/// Takes the draft or lets it go. What was edited before the answer is kept; what others have saved since the draft was made comes in as it does with a save.
pub fn draft(turn: &mut Turn, take: bool) {
    let (plan, _) = draft_of(turn.doc);
    let Some(draft) = turn.doc().draft.take() else { return };
    if !take {
        return turn.effects.push(if turn.doc.dirty() { Effect::KeepDraft } else { Effect::ClearDraft });
    }
    let page = turn.doc.base.clone();
    open(turn, &wire::write(&plan), Source::File);
    let mut said = text::DRAFT_TAKEN.to_owned();
    if let Ok(base) = wire::read(&draft.base)
        && base != *page
    {
        turn.doc().base = Rc::new(base);
        match conflict::bring_in(turn, Plan::clone(&page), &wire::write(&page)) {
            Some(taken) => said += taken.trim_start_matches('.'),
            None => return,
        }
    }
    turn.say(said);
}

pub fn problems(turn: &mut Turn, problems: Rc<[Problem]>) {
    if *turn.doc.problems != *problems {
        turn.doc().problems = problems;
    }
}
