//! Opening, saving, drafts, problems.

use crate::app::document::reading::read;
use crate::app::items::rows::settle;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::doc::Saving;
use crate::app::document::drafts::{DraftOffer, DraftOrigin, fingerprint, is_related};
use crate::app::document::merging as conflict;
use crate::app::document::text as document_text;
use crate::app::effect::{Effect, PageEvent, PlanSource};
use crate::app::live::state::LiveState;
use crate::app::options::Dialog;
use crate::app::text;
use crate::edit::merge::choose;
use crate::edit::{MergeResult, merge};
use crate::model::check::Problem;
use crate::model::schema::PLAN;
use crate::model::{Key, Plan, Value};
use crate::score::rank::Ranking;
use crate::wire::{self, patch};

/// Opens a text. What cannot be read leaves everything as it was, and says why.
///
/// Only what comes from its place is what a save compares with from now on; everything else is an edit of it.
pub fn open(context: &mut UpdateContext, text: &str, from: PlanSource) {
    let Some(plan) = read(context, text) else { return };
    if let Some(step) = text::replaced(from) {
        if from == PlanSource::File && context.doc.dirty() {
            // Another plan than the one that was edited: what is unsaved of that one is offered again, beside this one.
            context.effects.push(left_as_draft(context));
        }
        replace(context, plan, step);
    } else {
        let old = context.doc.clone();
        let mut doc = Doc::new(plan, old.today);
        doc.revision = old.revision + 1;
        doc.begun = true;
        doc.draft_refused.clone_from(&old.draft_refused);
        // A host that draws the plan anew keeps nobody from the scenario that is looked at.
        doc.scenario.clone_from(&old.scenario);
        doc.live = LiveState { reading: false, held: None, ..old.live.clone() };
        let whole = doc.plan.clone();
        doc.keep(whole);
        if doc.scenario.is_some() {
            doc.ranking = Rc::new(Ranking::new(&doc.plan));
        }
        *context.doc = Rc::new(doc);
        context.effects.push(Effect::CheckSoon);
    }
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.entered = None;
    ui.items.moved = None;
    ui.items.selection = Rc::from([]);
    ui.items.refused = Rc::from([]);
    ui.details.item = None;
    // A link may have opened the ballot before there was a plan to vote on.
    ui.dialog = ui.dialog.filter(|dialog| *dialog == Dialog::Vote);
    ui.import.preview = None;
    ui.import.reading = None;
    ui.timeline.zoom = None;
    settle(ui, &doc);
    if let Some(why) = doc.plan.read_only() {
        ui.say(text::read_only(why), false);
    } else if from == PlanSource::File {
        ui.say(text::opened(&doc.plan), false);
    }
    // What an earlier visit has left is here already.
    if from != PlanSource::Page
        && let Some(draft) = context.doc.draft.clone().filter(|draft| !brings_something(context.doc.whole(), draft))
    {
        context.doc().draft = None;
        context.effects.push(Effect::DropDraft(draft.name));
    }
    context.effects.push(Effect::Emit(PageEvent::Loaded));
}

/// Puts another plan in place of the one on screen: one step that can be taken back. What is kept, and where, stays.
fn replace(context: &mut UpdateContext, plan: Plan, step: &'static str) {
    let old = context.doc.clone();
    context.doc().begun = true;
    let was = old.whole();
    let apart = [&**was, &plan].iter().any(|plan| plan.read_only().is_some());
    // Entries that both plans have stay the ones they are, so that views and history go on with them.
    let merged = (!apart).then(|| merge(was, was, &plan)).filter(|merged| merged.plan == plan);
    if let Some(MergeResult { diff, .. }) = merged {
        if !diff.is_empty() {
            crate::app::transaction::take(context, &diff);
            Rc::make_mut(&mut context.doc().history).push(step.into(), diff);
        }
        return;
    }
    // Plans whose entries cannot be told apart, or that may only be looked at: all of it is another, and what was done to the old one leads nowhere.
    let doc = context.doc();
    doc.keep(Rc::new(plan));
    doc.ranking = Rc::new(Ranking::new(&doc.plan));
    doc.history = Rc::default();
    doc.revision += 1;
    if matches!(doc.saving, Saving::Saved(_)) {
        doc.saving = Saving::Clean;
    }
    let patch = patch::replacement(doc.whole());
    context.effects.push(Effect::Emit(PageEvent::Change(patch.into())));
    context.effects.push(Effect::KeepDraft);
    context.effects.push(Effect::CheckSoon);
}

/// Offers an earlier visit's draft, where it has something that is not here. One that has nothing is forgotten, but for those of this page: a host that is about to
/// refuse a save shows for a moment what it will not keep.
pub fn offer_draft(context: &mut UpdateContext, draft: DraftOffer) {
    if brings_something(context.doc.whole(), &draft) {
        context.doc().draft = Some(draft);
    } else if draft.origin == DraftOrigin::ThisPage {
        context.effects.push(Effect::NextDraft);
    } else {
        context.effects.push(Effect::DropDraft(draft.name));
    }
}

/// True if a draft has changes that a plan has not. It has none where the save that no answer came of has kept them after all.
fn brings_something(plan: &Plan, draft: &DraftOffer) -> bool {
    let Ok(theirs) = wire::read(&draft.text) else { return false };
    if theirs == *plan {
        return false;
    }
    match wire::read(&draft.base) {
        Ok(base) if [plan, &theirs, &base].iter().all(|plan| plan.read_only().is_none()) => {
            let rev = |plan: &Plan| plan.rev().map(Value::text);
            let mut merged = merge(&base, plan, &theirs);
            let clashes = merged.clashes.iter().any(crate::app::document::conflict::is_asked);
            merged.plan.root_mut().set(&PLAN, Key::Rev, rev(plan));
            clashes || merged.plan != *plan
        }
        _ => true,
    }
}

/// Takes the draft or lets it go. What was edited before the answer is kept; what others have saved since the draft was made comes in as it does with a save.
pub fn answer_draft_offer(context: &mut UpdateContext, take: bool) {
    let Some(draft) = context.doc().draft.take() else { return };
    if take && let Ok(plan) = wire::read(&draft.text) {
        let base = wire::read(&draft.base).ok();
        if context.doc.dirty() && is_other_plan(context, base.as_ref(), &plan) {
            context.effects.push(left_as_draft(context));
            take_over(context, &draft.text, base);
            context.say([text::draft_taken(), text::left_as_draft()].join(" "));
        } else if context.doc.dirty() {
            take_beside(context, base.as_ref(), &plan);
        } else {
            take_over(context, &draft.text, base);
        }
    }
    context.effects.push(Effect::DropDraft(draft.name));
}

/// True if a draft and what is on screen were both begun from nothing and have next to nothing in common: two plans, which nobody would want as one.
fn is_other_plan(context: &UpdateContext, base: Option<&Plan>, draft: &Plan) -> bool {
    let blank = base.is_none_or(|base| base.items().is_empty()) && context.doc.base.items().is_empty();
    blank && !is_related(&fingerprint(context.doc.whole()), &fingerprint(draft))
}

/// Keeps what is unsaved as a draft of its own, which is offered again.
fn left_as_draft(context: &UpdateContext) -> Effect {
    Effect::LeaveDraft { text: wire::write(context.doc.whole()).into(), base: wire::write(&context.doc.base).into() }
}

/// Takes a draft where nothing was edited: it becomes the plan, and others' changes come in.
fn take_over(context: &mut UpdateContext, draft: &str, base: Option<Plan>) {
    let page = context.doc.base.clone();
    open(context, draft, PlanSource::Draft);
    // Saves of what stood here before say nothing of the draft.
    context.doc().unanswered.clear();
    let mut said = text::draft_taken().to_owned();
    if let Some(base) = base.filter(|base| *base != *page) {
        context.doc().base = Rc::new(base);
        match conflict::bring_in(context, Plan::clone(&page), &wire::write(&page)) {
            Some(taken) if taken.is_empty() => {}
            Some(taken) => said = [said, document_text::taken_in(taken)].join(" "),
            None => return,
        }
    }
    context.say(said);
}

/// Takes the changes of a draft into a plan that has others. Where both changed one thing what is on screen holds, and undo leads to the draft's.
fn take_beside(context: &mut UpdateContext, base: Option<&Plan>, draft: &Plan) {
    let page = context.doc.base.clone();
    let merged = merge(base.unwrap_or(&page), context.doc.whole(), draft);
    let asked: Vec<_> = merged.clashes.into_iter().filter(crate::app::document::conflict::is_asked).collect();
    let label = text::replaced(PlanSource::Draft).unwrap_or_default();
    if !asked.is_empty() {
        conflict::take_in(context, &choose(&merged.plan, &asked, |_| true), label);
    }
    conflict::take_in(context, &merged.plan, label);
    let kept: Vec<Rc<str>> =
        asked.iter().map(|clash| crate::app::document::conflict::clash_name(&merged.plan, clash).into()).collect();
    context.say(text::draft_beside(&kept));
}

pub fn set_problems(context: &mut UpdateContext, problems: Rc<[Problem]>) {
    if *context.doc.problems != *problems {
        context.doc().problems = problems;
    }
}
