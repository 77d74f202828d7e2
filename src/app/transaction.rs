//! Changing the plan: every change is a command, a named step of undo, and a patch for the page.

use crate::app::context::UpdateContext;
use crate::app::decisions::noted::noted;
use crate::app::doc::{Doc, OpenScenario, Saving};
use crate::app::effect::{Effect, PageEvent};
use crate::app::grid::nesting;
use crate::app::items::rows::{count_ranks, settle};
use crate::app::items::stamps::stamps;
use crate::app::items::{following, references, refusals};
use crate::app::live::text as live_text;
use crate::app::options::Mode;
use crate::app::refused_text;
use crate::app::scenarios::text as scenario_text;
use crate::app::settings::text as settings_text;
use crate::app::text;
use crate::app::ui::Ui;
use crate::edit::scenario::{with_scenario, with_scenarios_of};
use crate::edit::{Change, ChangeTarget, Command, Diff, apply, difference, plan_change};
use crate::model::schema::{self};
use crate::model::{ItemIndex, Key, Record, Uid, Value};
use crate::score::rank::Ranking;
use crate::wire::patch;
use std::rc::Rc;

/// Does a command and remembers it under `label`.
pub fn edit(context: &mut UpdateContext, command: &Command, label: Rc<str>) {
    if context.ui.mode == Mode::View {
        return;
    }
    match plan_change(&context.doc.plan, command) {
        Ok(diff) if diff.is_empty() => {}
        Ok(mut diff) => {
            // What the change decides is written down with it, as one step.
            if let Some(log) = noted(&context.doc.plan, &diff, &context.ui.decisions.by, context.doc.today) {
                diff.0.extend(log.0);
            }
            if let Some(stamps) = stamps(&context.doc.plan, &diff, context.doc.today) {
                diff.0.extend(stamps.0);
            }
            // What failed before is put right, or no longer what matters.
            if context.ui.toast.as_ref().is_some_and(|note| note.alert) {
                context.ui().toast = None;
            }
            if let Some(diff) = take_edit(context, diff) {
                let label = scenario_text::step_label(context.doc, label);
                Rc::make_mut(&mut context.doc().history).push(label, diff);
            }
        }
        Err(refused) => context.fail(refused_text::refused(&refused)),
    }
}

/// Takes a change of what is seen; the change of the document. In a scenario it is one of the scenario, `None` where that cannot hold it.
fn take_edit(context: &mut UpdateContext, diff: Diff) -> Option<Diff> {
    let Some(open) = context.doc.scenario.clone() else {
        take(context, &diff);
        return Some(diff);
    };
    let seen = apply(&context.doc.plan, &diff);
    let Some(whole) = with_scenario(&open.whole, &seen, &open.id) else {
        context.fail(scenario_text::cannot_hold());
        return None;
    };
    let kept = difference(&open.whole, &whole);
    let seen = with_scenarios_of(seen, &whole);
    let patch = patch::patch(&open.whole, &kept);
    put(context, patch, same_places(&diff), |doc| {
        doc.plan = Rc::new(seen);
        doc.scenario = Some(OpenScenario { id: open.id.clone(), whole: Rc::new(whole) });
    });
    Some(kept)
}

/// Applies a diff to the document and brings everything that follows from the plan up to date.
pub fn take(context: &mut UpdateContext, diff: &Diff) {
    let before = context.doc.whole().clone();
    let whole = Rc::new(apply(&before, diff));
    let places = if context.doc.scenario.is_some() { None } else { same_places(diff) };
    put(context, patch::patch(&before, diff), places, |doc| doc.keep(whole));
}

/// Puts another state into the document; `patch` says what is other in what is kept.
fn put(context: &mut UpdateContext, patch: String, places: Option<Vec<ItemIndex>>, change: impl FnOnce(&mut Doc)) {
    show(context, places, |doc| {
        change(doc);
        doc.begun = true;
        if matches!(doc.saving, Saving::Saved(_)) {
            doc.saving = Saving::Clean;
        }
    });
    context.effects.push(Effect::Emit(PageEvent::Change(patch.into())));
    context.effects.push(Effect::KeepDraft);
}

/// Shows another plan, or the same one as it is elsewhere: its scores, rows and problems follow. `places` are the items that are others, where no more is.
pub fn show(context: &mut UpdateContext, places: Option<Vec<ItemIndex>>, change: impl FnOnce(&mut Doc)) {
    let before = context.doc.clone();
    let doc = context.doc();
    change(doc);
    doc.revision += 1;
    let plan = doc.plan.clone();
    match places {
        Some(changed) => Rc::make_mut(&mut doc.ranking).update(&plan, &changed),
        None => doc.ranking = Rc::new(Ranking::new(&plan)),
    }
    let after = context.doc.clone();
    follow(&before, &after, context.ui());
    context.effects.push(Effect::CheckSoon);
}

/// The indices of the items that changed, where no item came, went or moved and nothing that all scores hang on changed.
fn same_places(diff: &Diff) -> Option<Vec<ItemIndex>> {
    let mut changed = Vec::new();
    for change in &diff.0 {
        match change {
            Change::Set { target: ChangeTarget::Entry(Key::Items, index), .. }
            | Change::SetExtra { target: ChangeTarget::Entry(Key::Items, index), .. } => {
                changed.push(ItemIndex::new(*index))
            }
            Change::Set { target: ChangeTarget::Root, key: Key::Title | Key::Description | Key::AsOf, .. } => {}
            Change::Set { target: ChangeTarget::Entry(list, _), .. }
            | Change::Insert { list, .. }
            | Change::Remove { list, .. }
            | Change::Move { list, .. }
                if !matches!(list, Key::Items | Key::Criteria) => {}
            _ => return None,
        }
    }
    changed.sort_by_cached_key(|at| u64::from(at.raw()));
    changed.dedup();
    Some(changed)
}

/// Brings a view up to date with a document that has changed: rows hold still while one is worked on and no item came, went or moved.
pub fn follow(before: &Doc, after: &Doc, ui: &mut Ui) {
    let same_items = before.plan.items().len() == after.plan.items().len()
        && (before.plan.items().iter().zip(after.plan.items()))
            // An item that was not touched need not be looked into.
            .all(|(old, new)| Rc::ptr_eq(old, new) || old.uid == new.uid);
    let held = ui.items.entered.filter(|_| same_items);
    if held.is_none() {
        settle(ui, after);
    } else {
        count_ranks(ui, after);
        ui.items.stale = true;
        nesting::keep_up(before, after, ui);
    }
    refusals::keep_up(&before.plan, &after.plan, ui);
    if !same_items {
        let gone = |uid: &Uid| after.plan.item_index(*uid).is_none();
        ui.items.selection = ui.items.selection.iter().copied().filter(|uid| !gone(uid)).collect();
        ui.items.entered = ui.items.entered.filter(|(uid, _)| !gone(uid));
        ui.items.edit = ui.items.edit.filter(|uid| !gone(uid));
        ui.items.kept = ui.items.kept.iter().copied().filter(|uid| !gone(uid)).collect();
        ui.details.item = ui.details.item.filter(|uid| !gone(uid));
    }
}

pub fn undo(context: &mut UpdateContext) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let before = (context.doc.plan.clone(), context.ui.grid_rows().clone());
    let whole = context.doc.whole().clone();
    let Some(step) = Rc::make_mut(&mut context.doc().history).undo_own(&whole) else { return };
    if step.diff.is_empty() {
        return context.fail(live_text::changed_since());
    }
    take(context, &step.diff);
    put_rows_in_place(context);
    following::seek_what_came(context, &before.0, &before.1, true);
    context.say(text::undone(&step.label));
}

/// Takes the step to a revision back; what has been changed since is another step.
pub fn take_back(context: &mut UpdateContext, revision: u64) {
    if context.doc.revision == revision {
        undo(context);
    }
}

/// After a step back or forth nobody works on a row: each stands where it belongs again, without a mark of where it went before.
fn put_rows_in_place(context: &mut UpdateContext) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.moved = None;
    if ui.items.stale {
        ui.items.entered = None;
        settle(ui, &doc);
    }
}

pub fn redo(context: &mut UpdateContext) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let before = (context.doc.plan.clone(), context.ui.grid_rows().clone());
    let Some(step) = Rc::make_mut(&mut context.doc().history).redo() else { return };
    take(context, &step.diff);
    put_rows_in_place(context);
    following::seek_what_came(context, &before.0, &before.1, false);
    context.say(text::redone(&step.label));
}

/// Sets a key of an entry of any list.
pub fn set_in(context: &mut UpdateContext, list: Key, uid: Uid, key: Key, value: Option<Value>) {
    let label = text::change_step(list);
    edit(context, &Command::Set { list, values: vec![(uid, key, value)] }, label.into());
}

/// Adds an entry with an id of its own to the end of a list.
pub fn add_to(context: &mut UpdateContext, list: Key, values: Vec<(Key, Value)>) {
    let Some(of) = schema::of_list(list).filter(|_| context.ui.editable(context.doc)) else { return };
    let id = context.ports.fresh_id();
    let mut record = Record::new(Rc::make_mut(&mut context.doc().plan).fresh_uid()).with(of, Key::Id, Value::text(&id));
    for (key, value) in values {
        record.set(of, key, Some(value));
    }
    let index = context.doc.plan.list(list).len();
    let command = Command::Insert { list, index, records: vec![Rc::new(record)] };
    edit(context, &command, text::add_step(list).into());
}

/// Takes an entry out of a list, and out of the items that name it.
pub fn delete_from(context: &mut UpdateContext, list: Key, uid: Uid) {
    let plan = context.doc.plan.clone();
    let entry = plan.list(list).iter().find(|entry| entry.uid == uid);
    let name = entry.map_or_else(Rc::default, |entry| text::entry_name(entry));
    let (release, items) = references::released(&plan, list, &[uid]);
    let remove = Command::Remove { list, uids: vec![uid] };
    let revision = context.doc.revision;
    edit(context, &Command::All(vec![release, remove]), text::delete_step(list).into());
    if context.doc.revision != revision {
        context.say(settings_text::deleted_entry(&name, items));
    }
}

/// Sets keys as one step; `again` makes it part of the step before if that has the same name. Whether anything changed.
pub fn set_items(
    context: &mut UpdateContext,
    values: Vec<(Uid, Key, Option<Value>)>,
    label: Rc<str>,
    again: bool,
) -> bool {
    set_entries(context, Key::Items, values, label, again)
}

pub fn set_entries(
    context: &mut UpdateContext,
    list: Key,
    values: Vec<(Uid, Key, Option<Value>)>,
    label: Rc<str>,
    again: bool,
) -> bool {
    if !context.ui.editable(context.doc) {
        return false;
    }
    let (revision, steps) = (context.doc.revision, context.doc.history.len());
    let label = scenario_text::step_label(context.doc, label);
    let joins = again && context.doc.history.last().is_some_and(|step| !step.by_others && step.label == label);
    edit(context, &Command::Set { list, values }, label.clone());
    let changed = context.doc.revision != revision;
    if changed && joins {
        Rc::make_mut(&mut context.doc().history).squash_since(steps - 1, label);
    }
    changed
}

/// Sets a key of an item, as a step named after both.
pub fn set_key(context: &mut UpdateContext, uid: Uid, key: Key, value: Option<Value>) {
    let label = text::key_of(key, &text::item_name(&context.doc.plan, uid));
    edit(context, &Command::Set { list: Key::Items, values: vec![(uid, key, value)] }, label.into());
}
