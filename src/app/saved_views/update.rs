//! Saved views opened, kept, replaced and deleted.

use super::setup::{self, SavedView};
use super::text;
use crate::app::context::UpdateContext;
use crate::app::navigation;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::schema::SAVED_VIEW;
use crate::model::{Key, Plan, Record, Uid, Value};
use std::rc::Rc;

/// Opens the saved view of an id, where the plan has it.
pub fn open(context: &mut UpdateContext, id: &str) {
    let Some(view) = setup::saved(&context.doc.plan).into_iter().find(|view| *view.id == *id) else { return };
    let doc = context.doc.clone();
    setup::apply(&view.record, &doc, context.ui());
    context.ui().saved_views.open = Some(view.id);
}

/// Opens the view that the page asks for once a plan has it, and forgets which one is open once that is gone.
pub fn keep_up(context: &mut UpdateContext) {
    let doc = context.doc.clone();
    let has = |id: &Rc<str>| doc.plan.own_records(Key::Views).iter().any(|view| view.id() == &**id);
    if let Some(id) = context.ui.saved_views.asked.clone().filter(has) {
        context.ui().saved_views.asked = None;
        return open(context, &id);
    }
    // A page whose plan is there and has no such view says so, once.
    if let Some(id) = context.ui.saved_views.asked.clone().filter(|_| doc.begun) {
        context.ui().saved_views.asked = None;
        context.fail(text::unknown(&id));
    }
    if context.ui.saved_views.open.as_ref().is_some_and(|id| !has(id)) {
        context.ui().saved_views.open = None;
    }
}

/// Keeps the set-up in the plan under a title; its id is made of that.
pub fn keep(context: &mut UpdateContext, title: &str) {
    let title = title.trim();
    if setup::is_foreign(&context.doc.plan) {
        return context.fail(text::foreign());
    }
    if title.is_empty() {
        return context.fail(text::no_title());
    }
    let views = setup::saved(&context.doc.plan);
    if views.iter().any(|view| view.title.trim() == title) {
        return context.fail(text::taken(title));
    }
    let id = make_id(title, &views);
    let new = Record::new(Uid::default()).with(&SAVED_VIEW, Key::Id, Value::Text(id.clone())).with(
        &SAVED_VIEW,
        Key::Title,
        Value::text(title),
    );
    let new = Rc::new(setup::capture(&context.doc.plan, context.ui, new));
    navigation::show_dialog(context, None);
    let all = context.doc.plan.own_records(Key::Views).iter().cloned().chain([new]).collect();
    if set(context, all, text::save_title().into()) {
        show_own_columns(context, &id);
        context.ui().saved_views.open = Some(id.clone());
        context.say(text::kept(title, &id));
    }
}

/// The columns of a saved view are its own from when it is saved on: others that are arranged then are not the plan's.
fn show_own_columns(context: &mut UpdateContext, id: &str) {
    let view = setup::saved(&context.doc.plan).into_iter().find(|view| *view.id == *id);
    if let Some(layout) = view.and_then(|view| setup::own_layout(&view.record)) {
        context.ui().grid.columns = Some(Rc::new(layout));
    }
}

/// True if a saved view with columns of its own is open.
pub fn has_own_columns(plan: &Plan, open: Option<&str>) -> bool {
    let views = plan.own_records(Key::Views);
    views.iter().any(|view| Some(view.id()) == open && setup::own_layout(view).is_some())
}

/// Puts the set-up in place of a saved view; what else that says stays.
pub fn replace(context: &mut UpdateContext, id: &str) {
    let plan: Rc<Plan> = context.doc.plan.clone();
    let Some(title) = title_of(&plan, id) else { return };
    let one = |view: &Rc<Record>| match view.id() == id {
        true => Rc::new(setup::capture(&plan, context.ui, (**view).clone())),
        false => view.clone(),
    };
    let all = plan.own_records(Key::Views).iter().map(one).collect();
    set(context, all, text::replace(&title).into());
    context.say(text::replaced(&title));
}

/// Gives a saved view another title; its id stays, so that pages that name it go on showing it.
pub fn rename(context: &mut UpdateContext, id: &str, title: &str) {
    let (plan, title): (Rc<Plan>, &str) = (context.doc.plan.clone(), title.trim());
    if title.is_empty() {
        return context.fail(text::no_title());
    }
    if setup::saved(&plan).iter().any(|view| *view.id != *id && view.title.trim() == title) {
        return context.fail(text::taken(title));
    }
    let one = |view: &Rc<Record>| match view.id() == id {
        true => Rc::new((**view).clone().with(&SAVED_VIEW, Key::Title, Value::text(title))),
        false => view.clone(),
    };
    let all = plan.own_records(Key::Views).iter().map(one).collect();
    navigation::show_dialog(context, None);
    if set(context, all, text::rename_title().into()) {
        context.say(text::renamed(title));
    }
}

/// Takes a saved view out of the plan; what is on screen stays.
pub fn delete(context: &mut UpdateContext, id: &str) {
    let plan: Rc<Plan> = context.doc.plan.clone();
    let Some(title) = title_of(&plan, id) else { return };
    let all = plan.own_records(Key::Views).iter().filter(|view| view.id() != id).cloned().collect();
    if set(context, all, text::delete(&title).into()) {
        context.say(text::deleted(&title));
    }
}

fn title_of(plan: &Plan, id: &str) -> Option<Rc<str>> {
    setup::saved(plan).into_iter().find(|view| *view.id == *id).map(|view| view.title)
}

/// Gives the plan these views; true if it has them now.
fn set(context: &mut UpdateContext, views: Vec<Rc<Record>>, label: Rc<str>) -> bool {
    let before = context.doc.revision;
    let value = (!views.is_empty()).then(|| Value::Records(Rc::new(views)));
    edit(context, &Command::SetOwn(Key::Views, value), label);
    context.doc.revision != before
}

/// An id that reads like the title and that no other view has: `roadmap-for-leadership`.
fn make_id(title: &str, views: &[SavedView]) -> Rc<str> {
    let lower = crate::base::case::lower(title);
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = words.collect::<Vec<_>>().join("-");
    // What stands for a view by its name would never be found.
    if id.is_empty() || crate::app::view::View::of(&id).is_some() {
        id = ["view-", &id].concat().trim_end_matches('-').to_owned();
    }
    let is_taken = |id: &str| views.iter().any(|view| *view.id == *id);
    let free = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(free).find(|id| !is_taken(id)).unwrap_or(id).into()
}
