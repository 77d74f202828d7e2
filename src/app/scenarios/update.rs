//! Scenarios opened, added, renamed, deleted and adopted.

use super::text;
use crate::app::compare::against::Against;
use crate::app::context::UpdateContext;
use crate::app::decisions::noted::decision;
use crate::app::decisions::update as decisions;
use crate::app::doc::OpenScenario;
use crate::app::effect::Effect;
use crate::app::navigation;
use crate::app::transaction;
use crate::base::map::Map;
use crate::edit::scenario::with_scenario;
use crate::edit::{Command, Diff, apply, difference, plan_change};
use crate::jobs::propose;
use crate::model::schema::{DECISION, SCENARIO};
use crate::model::{Entry, Item, Key, Plan, Record, Uid, Value};
use std::rc::Rc;

/// Shows the plan as it is in the scenario of that id, or the plan itself.
pub fn open(context: &mut UpdateContext, id: Option<Rc<str>>) {
    if context.doc.scenario.as_ref().map(|open| &open.id) == id.as_ref() {
        return;
    }
    look(context, id);
    let words = match context.doc.open_scenario() {
        Some(scenario) => text::opened(&text::title(scenario), context.ui.editable(context.doc)),
        None => text::left().to_owned(),
    };
    context.say(words);
}

/// Takes the id that the page names, or none any more.
pub fn ask(context: &mut UpdateContext, id: Rc<str>) {
    let state = &mut context.ui().scenarios;
    if id.is_empty() {
        state.waits = false;
        let named = state.named.take();
        // Where the reader has gone elsewhere meanwhile, she stays.
        if named.is_some() && context.doc.scenario.as_ref().map(|open| &open.id) == named.as_ref() {
            look(context, None);
        }
        return;
    }
    (state.named, state.waits) = (Some(id), true);
}

/// Opens the scenario that the page names once a plan is there; one that has none of that id says so, once.
pub fn keep_up(context: &mut UpdateContext) {
    let state = &context.ui.scenarios;
    let Some(id) = state.named.clone().filter(|_| state.waits) else { return };
    if context.doc.whole().scenario(&id).is_some() {
        context.ui().scenarios.waits = false;
        if context.doc.scenario.as_ref().is_none_or(|open| open.id != id) {
            look(context, Some(id));
        }
    } else if context.doc.begun {
        context.ui().scenarios.waits = false;
        context.fail(text::unknown(&*id));
    }
}

fn look(context: &mut UpdateContext, id: Option<Rc<str>>) {
    if context.ui.propose.panel.is_some() {
        // It was made for what was looked at then.
        context.effects.push(Effect::StopJob(propose::KIND));
        context.ui().propose.panel = None;
    }
    transaction::show(context, None, |doc| {
        let whole = doc.whole().clone();
        doc.scenario = id.map(|id| OpenScenario { id, whole: whole.clone() });
        doc.keep(whole);
    });
    // What an edit of the other moved says nothing of this one's ranks.
    let ui = context.ui();
    (ui.items.moved, ui.items.entered) = (None, None);
    // Nothing is compared with itself.
    let own = Against::Scenario(context.doc.scenario.as_ref().map(|open| open.id.clone()));
    if context.ui.compare.against == Some(own) {
        context.ui().compare.against = None;
    }
}

/// Takes a change of the document itself, whichever scenario is open, as a step of undo.
fn take(context: &mut UpdateContext, diff: Diff, label: Rc<str>) {
    transaction::take(context, &diff);
    Rc::make_mut(&mut context.doc().history).push(label, diff);
}

/// Does a command on the document itself. False where it is refused.
fn edit_whole(context: &mut UpdateContext, command: &Command, label: Rc<str>) -> bool {
    let diff = match plan_change(context.doc.whole(), command) {
        Ok(diff) if context.ui.editable(context.doc) => diff,
        _ => return false,
    };
    if !diff.is_empty() {
        take(context, diff, label);
    }
    true
}

/// The reason why a scenario cannot have that title.
fn refused(context: &UpdateContext, title: &str, own: Option<Uid>) -> Option<String> {
    let plan = context.doc.whole();
    let other =
        |scenario: &&crate::model::entry::Scenario| Some(scenario.uid()) != own && scenario.display_name() == title;
    if plan.has_foreign_scenarios() {
        Some(text::foreign().to_owned())
    } else if title.is_empty() {
        Some(text::no_title().to_owned())
    } else {
        plan.scenarios().iter().find(other).map(|_| text::taken(title))
    }
}

/// Puts a new scenario behind the others, a copy of the open one or empty; with what it looks like where that is given. Its id.
fn insert(
    context: &mut UpdateContext,
    title: &str,
    notes: &str,
    seen: Option<&Plan>,
    label: Rc<str>,
) -> Option<Rc<str>> {
    if !context.ui.editable(context.doc) {
        return None;
    }
    let id = context.ports.fresh_id();
    let whole = context.doc.whole().clone();
    let mut plan = Plan::clone(&whole);
    let mut record = context.doc.open_scenario().map_or_else(Record::default, |open| Record::clone(open.record()));
    record.uid = plan.fresh_uid();
    let texts = [(Key::Id, &*id), (Key::Title, title), (Key::Notes, notes)];
    for (key, words) in texts {
        record.set(&SCENARIO, key, (!words.is_empty()).then(|| Value::text(words)));
    }
    let index = plan.scenarios().len();
    let insert = Command::Insert { list: Key::Scenarios, index, records: vec![Rc::new(record)] };
    let mut with = apply(&plan, &plan_change(&plan, &insert).ok()?);
    if let Some(seen) = seen {
        with = with_scenario(&with, seen, &id)?;
    }
    take(context, difference(&whole, &with), label);
    look(context, Some(id.clone().into()));
    Some(id.into())
}

/// Begins a scenario and opens it.
pub fn add(context: &mut UpdateContext, title: &str, notes: &str) {
    let title = title.trim();
    if let Some(why) = refused(context, title, None) {
        return context.fail(why);
    }
    navigation::show_dialog(context, None);
    if insert(context, title, notes.trim(), None, text::add().into()).is_some() {
        context.say(text::added(title));
    }
}

/// Keeps what a command makes of what is looked at as a scenario of its own, under a title that no other has, and opens it. True if it is there now.
pub fn keep_proposal(context: &mut UpdateContext, command: &Command, title: &str, label: Rc<str>) -> bool {
    let Ok(diff) = plan_change(&context.doc.plan, command) else { return false };
    let seen = apply(&context.doc.plan, &diff);
    let titles = std::iter::once(title.to_owned()).chain((2..).map(|number| format!("{title} {number}")));
    let free = titles.take(1000).find(|title| refused(context, title, None).is_none());
    let Some(title) = free else {
        context.fail(text::foreign());
        return false;
    };
    let kept = insert(context, &title, "", Some(&seen), label).is_some();
    context.say(if kept { text::added(&title) } else { text::cannot_hold().to_owned() });
    kept
}

/// Gives the open scenario another title and other notes.
pub fn rename(context: &mut UpdateContext, title: &str, notes: &str) {
    let (title, notes) = (title.trim(), notes.trim());
    let Some(uid) = context.doc.open_scenario().map(|scenario| scenario.uid()) else { return };
    if let Some(why) = refused(context, title, Some(uid)) {
        return context.fail(why);
    }
    navigation::show_dialog(context, None);
    let notes = (!notes.is_empty()).then(|| Value::text(notes));
    let values = vec![(uid, Key::Title, Some(Value::text(title))), (uid, Key::Notes, notes)];
    if edit_whole(context, &Command::Set { list: Key::Scenarios, values }, text::rename_title().into()) {
        context.say(text::renamed(title));
    }
}

/// Takes the open scenario out of the plan, and shows the plan.
pub fn delete(context: &mut UpdateContext) {
    let Some((uid, title)) = context.doc.open_scenario().map(|open| (open.uid(), text::title(open))) else { return };
    let remove = Command::Remove { list: Key::Scenarios, uids: vec![uid] };
    if edit_whole(context, &remove, text::delete().into()) {
        context.say(text::deleted(&title));
    }
}

/// Makes the plan what it is in the open scenario, which is then no more, and writes that down as a decision: one step.
pub fn adopt(context: &mut UpdateContext) {
    let Some((uid, title)) = context.doc.open_scenario().map(|open| (open.uid(), text::title(open))) else { return };
    if !context.ui.editable(context.doc) {
        return;
    }
    let (whole, seen) = (context.doc.whole().clone(), context.doc.plan.clone());
    let ids = changed_items(&whole, &seen);
    let what = text::adopted(&title, ids.len());
    let remove = Command::Remove { list: Key::Scenarios, uids: vec![uid] };
    let mut entry = decision(&what, "", &context.ui.decisions.by, context.doc.today);
    let mut plan = Plan::clone(&seen);
    entry.uid = plan.fresh_uid();
    if !ids.is_empty() {
        entry.set(&DECISION, Key::Items, Some(Value::texts(ids.iter().map(|id| &**id))));
    }
    let (index, logged) = (plan.log().len(), entry.uid);
    let log =
        (!plan.has_foreign_log()).then(|| Command::Insert { list: Key::Log, index, records: vec![Rc::new(entry)] });
    let has_log = log.is_some();
    let Ok(diff) = plan_change(&plan, &Command::All([remove].into_iter().chain(log).collect())) else { return };
    take(context, difference(&whole, &apply(&plan, &diff)), text::adopt(&title).into());
    context.say(text::is_plan(&title));
    decisions::offer_reason(context, &what, &ids, has_log.then_some(logged));
}

/// The ids of the items that are others in `after`, or new in it, and then of those that are gone from it.
fn changed_items(before: &Plan, after: &Plan) -> Vec<Rc<str>> {
    let by_uid = |plan: &Plan| -> Map<Uid, Rc<Record>> {
        plan.items().iter().map(|item| (item.uid(), item.record().clone())).collect()
    };
    let (known, left) = (by_uid(before), by_uid(after));
    let is_other = |item: &&Item| known.get(&item.uid()).is_none_or(|known| known != item.record());
    let is_gone = |item: &&Item| !left.contains_key(&item.uid());
    let others = after.items().iter().filter(is_other);
    others.chain(before.items().iter().filter(is_gone)).map(|item| item.id().into()).collect()
}
