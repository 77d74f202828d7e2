//! New items: where they stand while their titles are typed, one after the other, and that none stays behind that nothing was put into.

use crate::app::grid::own_values::own_json;
use crate::app::grid::text as grid_text;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::grid::{groups, levels, nesting};
use crate::app::items::filters;
use crate::app::items::state::NewItem;
use crate::app::text;
use crate::app::timeline::entries::now;
use crate::app::view::View;
use crate::edit::{Change, Command};
use crate::exchange::cell::Habit;
use crate::exchange::names::Names;
use crate::model::record::ExtraField;
use crate::model::schema::ITEM;
use crate::model::tree::ItemTree;
use crate::model::{Entry, ItemIndex, Key, Record, Uid, Value};
use crate::query::custom_field::CustomField;
use crate::query::{self, Column};

/// A new item with an id of its own and these values.
pub fn new_item(context: &mut UpdateContext, values: Vec<(Key, Value)>) -> Rc<Record> {
    let id = context.ports.fresh_id();
    let plan = Rc::make_mut(&mut context.doc().plan);
    let mut item = Record::new(plan.fresh_uid()).with(&ITEM, Key::Id, Value::text(&id));
    item.set(&ITEM, Key::Title, Some(Value::text("")));
    for (key, value) in values {
        item.set(&ITEM, key, Some(value));
    }
    Rc::new(item)
}

/// Adds an item below another one, or where a new item is seen first, and asks for its title.
pub fn add(context: &mut UpdateContext, below: Option<Uid>, values: Vec<(Key, Value)>) {
    if !context.ui.editable(context.doc) {
        return;
    }
    drop_blank(context);
    insert(context, below, values, Vec::new());
}

/// The title of a new item was typed to its end. After a title the next item begins below it; without one the row of new items has come to its end.
pub fn continue_adding(context: &mut UpdateContext, uid: Uid) {
    let Some(fresh) = context.ui.items.fresh.clone().filter(|fresh| fresh.uid == uid) else { return };
    if fresh.titled {
        insert(context, Some(uid), Vec::new(), fresh.chain.clone());
    } else {
        end(context, uid);
    }
}

/// No title is typed for a new item after all: if nothing else was put into it, it goes, and the row it stood behind has the focus.
pub fn end(context: &mut UpdateContext, uid: Uid) {
    let Some(fresh) = context.ui.items.fresh.clone().filter(|fresh| fresh.uid == uid) else { return };
    drop_blank(context);
    if context.doc.plan.item_index(uid).is_none() {
        let (blank, before) = fresh.chain.split_last().map_or((None, &[][..]), |((_, below), rest)| (*below, rest));
        // Those before it stay where they were typed until they are left.
        for (uid, below) in before {
            show_at(context, *uid, *below);
        }
        crate::app::items::rows::enter_row(context, blank);
        context.ui().items.seek = blank;
    }
}

/// After each message: a new item that got its title is one step of undo with it, and one that was left before anything was put into it goes again.
pub fn keep_up(context: &mut UpdateContext) {
    let Some(fresh) = context.ui.items.fresh.clone() else { return };
    let uid = fresh.uid;
    let Some(at) = context.doc.plan.item_index(uid) else {
        context.ui().items.fresh = None;
        return;
    };
    let title: Rc<str> = context.doc.plan.items()[at].title().unwrap_or_default().into();
    if !fresh.titled && !title.is_empty() {
        if context.doc.history.len() == fresh.mark + 1 {
            let label = grid_text::added(&title).into();
            Rc::make_mut(&mut context.doc().history).squash_since(fresh.mark - 1, label);
        }
        context.ui().items.fresh = Some(Rc::new(NewItem { titled: true, ..(*fresh).clone() }));
        keep_in_view(context, uid, &title);
    }
    let ui = &context.ui;
    let worked_on = ui.items.edit == Some(uid)
        || ui.details.item == Some(uid)
        || ui.timeline.naming == Some((Key::Items, uid))
        || ui.items.entered.is_some_and(|(row, _)| row == uid);
    if !worked_on {
        drop_blank(context);
        context.ui().items.fresh = None;
    }
}

/// Begins the new item again as a part of another one, or of none, if nothing was put into it: as if it had been added there. It stands behind `below`. False for any other item.
pub fn begin_below(context: &mut UpdateContext, uid: Uid, parent: Option<&str>, below: Option<Uid>) -> bool {
    let Some(fresh) = context.ui.items.fresh.clone().filter(|fresh| fresh.uid == uid && !fresh.titled) else {
        return false;
    };
    let Some(at) = context.doc.plan.item_index(uid) else { return false };
    let own = |changes: &[Change]| matches!(changes, [Change::Insert { record, .. }] if record.uid == uid);
    let blank = *context.doc.plan.items()[at].record() == fresh.made;
    if !blank || !is_last_step(context.doc, fresh.mark, own) {
        return false;
    }
    if let Some(step) = Rc::make_mut(&mut context.doc().history).withdraw() {
        crate::app::transaction::take(context, &step.diff.reverse());
    }
    let mut item = Record::clone(&fresh.made);
    item.set(&ITEM, Key::Parent, parent.map(Value::text));
    let made = Rc::new(item);
    let command = Command::Insert { list: Key::Items, index: at.index(), records: vec![made.clone()] };
    crate::app::transaction::edit(context, &command, text::added_item().into());
    let mut chain = fresh.chain.clone();
    chain.pop();
    chain.push((uid, below));
    for (uid, below) in &chain {
        show_at(context, *uid, *below);
    }
    context.ui().items.fresh = Some(Rc::new(NewItem { made, chain, ..(*fresh).clone() }));
    true
}

/// True if the last step has only put an item in: `own` knows it by its changes. In a scenario these are the scenario's, and the number of steps tells it.
fn is_last_step(doc: &Doc, mark: usize, own: impl Fn(&[Change]) -> bool) -> bool {
    let history = &doc.history;
    history.last().is_some_and(|step| own(&step.diff.0) || doc.scenario.is_some() && history.len() == mark)
}

/// Takes the new item out again, if nothing was put into it: as if it had never been there.
pub fn drop_blank(context: &mut UpdateContext) {
    let Some(fresh) = context.ui.items.fresh.clone() else { return };
    let item = context.doc.plan.item_index(fresh.uid).map(|at| context.doc.plan.items()[at].clone());
    if fresh.titled || item.is_none_or(|item| *item.record() != fresh.made) || !context.ui.editable(context.doc) {
        return;
    }
    context.ui().items.fresh = None;
    let own = |changes: &[Change]| matches!(changes, [Change::Insert { record, .. }] if record.uid == fresh.uid);
    if is_last_step(context.doc, fresh.mark, own) {
        if let Some(step) = Rc::make_mut(&mut context.doc().history).withdraw() {
            crate::app::transaction::take(context, &step.diff.reverse());
        }
    } else {
        let label = text::delete_items(&context.doc.plan, &[fresh.uid]).into();
        crate::app::transaction::edit(context, &Command::Remove { list: Key::Items, uids: vec![fresh.uid] }, label);
    }
}

/// A new item with these values, with what makes it match the filter, and one of the group of the item at a place.
pub fn prepared(context: &mut UpdateContext, mut values: Vec<(Key, Value)>, beside: Option<ItemIndex>) -> Record {
    let mut give = |key: Key, value: Value| {
        if values.iter().all(|(known, _)| *known != key) {
            values.push((key, value));
        }
    };
    let habit = context.habit();
    let plan = context.doc.plan.clone();
    let asked = filters::asked(&context.ui.items.query.text, &plan, habit);
    asked.values.into_iter().for_each(|(key, value)| give(key, value));
    if let (Some(key), Some(beside)) = (context.ui.items.query.group.and_then(Column::key), beside) {
        plan.items()[beside].get(key).into_iter().for_each(|value| give(key, value.clone()));
    }
    let mut item = Rc::unwrap_or_clone(new_item(context, values));
    for (own, typed) in asked.own {
        give_own(&mut item, &own, &typed, &Names::new(&plan), habit);
    }
    item
}

fn insert(
    context: &mut UpdateContext,
    below: Option<Uid>,
    values: Vec<(Key, Value)>,
    mut chain: Vec<(Uid, Option<Uid>)>,
) {
    let place = below.and_then(|below| context.doc.plan.item_index(below));
    let below = below.filter(|_| place.is_some());
    let mut values = values;
    // Among rows of a tree the new one stands beside the one that it comes behind.
    if let Some(beside) = place.filter(|_| context.ui.grid.tree.is_some()) {
        let plan = &context.doc.plan;
        let parent = ItemTree::of(plan).parent(beside).map(|parent| Value::text(plan.items()[parent].id()));
        if values.iter().all(|(key, _)| *key != Key::Parent) {
            values.extend(parent.map(|parent| (Key::Parent, parent)));
        }
    }
    let titled = values.iter().any(|(key, value)| *key == Key::Title && value.as_text() != Some(""));
    let item = prepared(context, values, place);
    let made = Rc::new(item);
    let uid = made.uid;
    let index = place.map_or(context.doc.plan.items().len(), |at| at.index() + 1);
    let before = context.doc.revision;
    let command = Command::Insert { list: Key::Items, index, records: vec![made.clone()] };
    crate::app::transaction::edit(context, &command, text::added_item().into());
    if context.doc.revision == before {
        return;
    }
    chain.push((uid, below));
    let mark = context.doc.history.len();
    context.ui().items.fresh = Some(Rc::new(NewItem { uid, made, titled, mark, chain: chain.clone() }));
    if context.ui.view == View::Scores {
        for (uid, below) in chain {
            show_at(context, uid, below);
        }
        context.ui().items.edit = Some(uid);
    } else {
        context.ui().details.open(uid);
        context.ui().dialog = None;
        context.say(grid_text::new_item_added());
    }
}

fn give_own(item: &mut Record, own: &CustomField, typed: &str, names: &Names<'_>, habit: Habit) {
    if let Ok(Some(json)) = own_json(own.kind, typed, names, habit) {
        item.set_extra(usize::MAX, false, Some(ExtraField { name: own.key.clone(), value: Value::Raw(json) }));
    }
}

/// Shows a new item that does not match the filter until that changes, and says so.
pub fn keep_in_view(context: &mut UpdateContext, uid: Uid, title: &str) {
    let Some(at) = context.doc.plan.item_index(uid) else { return };
    let asked = context.ui.items.query.text.clone();
    if asked.is_empty()
        || query::rows_on(&context.doc.plan, &context.doc.ranking, &context.ui.items.query, Some(now(context.doc)))
            .contains(&at)
    {
        return;
    }
    let kept = context.ui.items.kept.iter().copied().filter(|own| *own != uid).chain([uid]).collect();
    context.ui().items.kept = kept;
    context.say(grid_text::not_matching(title));
}

/// Puts a new row below another (or first) and holds it there until it is left, whatever the order says.
pub fn show_at(context: &mut UpdateContext, uid: Uid, below: Option<Uid>) {
    let doc = context.doc.clone();
    let place = |uid: Uid| doc.plan.item_index(uid);
    let Some(own) = place(uid) else { return };
    let ui = context.ui();
    let mut rows = ui.items.rows.to_vec();
    let from = rows.iter().position(|at| *at == own);
    let nested = below.and_then(place).and_then(|below| {
        let is_child = doc.plan.items()[own].parent() == Some(doc.plan.items()[below].id());
        levels::place_below(ui, below, is_child)
    });
    from.map(|from| rows.remove(from));
    let below = below.and_then(place).and_then(|below| rows.iter().position(|at| *at == below));
    let nested = nested.map(|to| if from.is_some_and(|from| from < to) { to - 1 } else { to });
    rows.insert(nested.unwrap_or_else(|| below.map_or(0, |at| at + 1)).min(rows.len()), own);
    // What is new stands in the group of the row it comes behind.
    ui.grid.groups = groups::moved(&ui.grid.groups, from, below).into();
    ui.items.rows = Rc::new(rows);
    nesting::nest(ui, &doc);
    ui.items.stale = true;
    ui.items.entered = Some((uid, None));
}
