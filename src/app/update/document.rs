//! Opening, saving, drafts, problems.

use std::rc::Rc;

use super::{Turn, conflict, edit};
use crate::app::drafts::{Draft, DraftOrigin};
use crate::app::msg::{Effect, Event, Source};
use crate::app::state::{Dialog, Doc, Met, Saving};
use crate::app::text;
use crate::edit::merge::choose;
use crate::edit::{Merged, merge};
use crate::model::check::Problem;
use crate::model::schema::PLAN;
use crate::model::{Key, Plan};
use crate::score::rank::Ranking;
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
///
/// Only what comes from its place is what a save compares with from now on; everything else is an edit of it.
pub fn open(turn: &mut Turn, text: &str, from: Source) {
    let Some(plan) = read(turn, text) else { return };
    if let Some(step) = text::replaced(from) {
        replace(turn, plan, step);
    } else {
        let old = turn.doc.clone();
        let mut doc = Doc::new(plan, old.today);
        doc.revision = old.revision + 1;
        doc.begun = true;
        doc.draft_refused.clone_from(&old.draft_refused);
        *turn.doc = Rc::new(doc);
        turn.effects.push(Effect::CheckSoon);
    }
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
    // What an earlier visit has left is here already.
    if from != Source::Page
        && let Some(draft) = turn.doc.draft.clone().filter(|draft| !brings_something(&turn.doc.plan, draft))
    {
        turn.doc().draft = None;
        turn.effects.push(Effect::DropDraft(draft.name));
    }
    turn.effects.push(Effect::Emit(Event::Loaded));
}

/// Puts another plan in place of the one on screen: one step that can be taken back. What is kept, and where, stays.
fn replace(turn: &mut Turn, plan: Plan, step: &'static str) {
    let old = turn.doc.clone();
    turn.doc().begun = true;
    let apart = [&*old.plan, &plan].iter().any(|plan| plan.read_only().is_some());
    // Entries that both plans have stay the ones they are, so that views and history go on with them.
    let merged = (!apart).then(|| merge(&old.plan, &old.plan, &plan)).filter(|merged| merged.plan == plan);
    if let Some(Merged { diff, .. }) = merged {
        if !diff.is_empty() {
            edit::take(turn, &diff);
            Rc::make_mut(&mut turn.doc().history).push(step.into(), diff);
        }
        return;
    }
    // Plans whose entries cannot be told apart, or that may only be looked at: all of it is another, and what was done to the old one leads nowhere.
    let doc = turn.doc();
    let plan = Rc::new(plan);
    doc.ranking = Rc::new(Ranking::new(&plan));
    doc.plan = plan;
    doc.history = Rc::default();
    doc.revision += 1;
    if matches!(doc.saving, Saving::Saved(_)) {
        doc.saving = Saving::Clean;
    }
    let patch = ["[{\"op\":\"replace\",\"path\":\"\",\"value\":", &wire::write(&doc.plan), "}]"].concat();
    turn.effects.push(Effect::Emit(Event::Change(patch.into())));
    turn.effects.push(Effect::KeepDraft);
    turn.effects.push(Effect::CheckSoon);
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
    if current {
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

/// Offers an earlier visit's draft, where it has something that is not here. One that has nothing is forgotten, but for those of this page: a host that is about to
/// refuse a save shows for a moment what it will not keep.
pub fn draft_found(turn: &mut Turn, draft: Draft) {
    if brings_something(&turn.doc.plan, &draft) {
        turn.doc().draft = Some(draft);
    } else if draft.origin == DraftOrigin::ThisPage {
        turn.effects.push(Effect::NextDraft);
    } else {
        turn.effects.push(Effect::DropDraft(draft.name));
    }
}

/// Whether a draft has changes that a plan has not. It has none where the save that no answer came of has kept them after all.
fn brings_something(plan: &Plan, draft: &Draft) -> bool {
    let Ok(theirs) = wire::read(&draft.text) else { return false };
    if theirs == *plan {
        return false;
    }
    match wire::read(&draft.base) {
        Ok(base) if [plan, &theirs, &base].iter().all(|plan| plan.read_only().is_none()) => {
            let rev = |plan: &Plan| plan.root().get(Key::Rev).cloned();
            let mut merged = merge(&base, plan, &theirs);
            let clashes = merged.clashes.iter().any(crate::app::conflict::is_asked);
            merged.plan.root_mut().set(&PLAN, Key::Rev, rev(plan));
            clashes || merged.plan != *plan
        }
        _ => true,
    }
}

/// Takes the draft or lets it go. What was edited before the answer is kept; what others have saved since the draft was made comes in as it does with a save.
pub fn draft(turn: &mut Turn, take: bool) {
    let Some(draft) = turn.doc().draft.take() else { return };
    if take && let Ok(plan) = wire::read(&draft.text) {
        let base = wire::read(&draft.base).ok();
        if turn.doc.dirty() {
            take_beside(turn, base.as_ref(), &plan);
        } else {
            take_over(turn, &draft.text, base);
        }
    }
    turn.effects.push(Effect::DropDraft(draft.name));
}

/// Takes a draft where nothing was edited: it becomes the plan, and others' changes come in.
fn take_over(turn: &mut Turn, draft: &str, base: Option<Plan>) {
    let page = turn.doc.base.clone();
    open(turn, draft, Source::Draft);
    let mut said = text::DRAFT_TAKEN.to_owned();
    if let Some(base) = base.filter(|base| *base != *page) {
        turn.doc().base = Rc::new(base);
        match conflict::bring_in(turn, Plan::clone(&page), &wire::write(&page)) {
            Some(taken) => said += taken.trim_start_matches('.'),
            None => return,
        }
    }
    turn.say(said);
}

/// Takes the changes of a draft into a plan that has others. Where both changed one thing what is on screen holds, and undo leads to the draft's.
fn take_beside(turn: &mut Turn, base: Option<&Plan>, draft: &Plan) {
    let page = turn.doc.base.clone();
    let merged = merge(base.unwrap_or(&page), &turn.doc.plan, draft);
    let asked: Vec<_> = merged.clashes.into_iter().filter(crate::app::conflict::is_asked).collect();
    let label = text::replaced(Source::Draft).unwrap_or_default();
    if !asked.is_empty() {
        conflict::take_in(turn, &choose(&merged.plan, &asked, |_| true), label);
    }
    conflict::take_in(turn, &merged.plan, label);
    let kept: Vec<Rc<str>> =
        asked.iter().map(|clash| crate::app::conflict::clash_name(&merged.plan, clash).into()).collect();
    turn.say(text::draft_beside(&kept));
}

pub fn problems(turn: &mut Turn, problems: Rc<[Problem]>) {
    if *turn.doc.problems != *problems {
        turn.doc().problems = problems;
    }
}
