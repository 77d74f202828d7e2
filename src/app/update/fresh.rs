//! New items: where they stand while their titles are typed, one after the other, and that none stays behind that nothing was put into.

use std::rc::Rc;

use super::many::own_json;
use super::{Turn, edit, look};
use crate::app::state::{Fresh, View};
use crate::app::{filters, groups, text};
use crate::edit::{Change, Command};
use crate::exchange::cell::Habit;
use crate::exchange::names::Names;
use crate::model::record::Extra;
use crate::model::schema::ITEM;
use crate::model::{Entry, Key, Record, Uid, Value};
use crate::query::own::Own;
use crate::query::{self, Column};

/// A new item with an id of its own and these values.
pub fn new_item(turn: &mut Turn, values: Vec<(Key, Value)>) -> Rc<Record> {
    let id = turn.ports.fresh_id();
    let plan = Rc::make_mut(&mut turn.doc().plan);
    let mut item = Record::new(plan.fresh_uid()).with(&ITEM, Key::Id, Value::text(&id));
    item.set(&ITEM, Key::Title, Some(Value::text("")));
    for (key, value) in values {
        item.set(&ITEM, key, Some(value));
    }
    Rc::new(item)
}

/// Adds an item below another one, or where a new item is seen first, and asks for its title.
pub fn add(turn: &mut Turn, below: Option<Uid>, values: Vec<(Key, Value)>) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    drop_blank(turn);
    insert(turn, below, values, Vec::new());
}

/// The title of a new item was typed to its end. After a title the next item begins below it; without one the row of new items has come to its end.
pub fn next(turn: &mut Turn, uid: Uid) {
    let Some(fresh) = turn.ui.fresh.clone().filter(|fresh| fresh.uid == uid) else { return };
    if fresh.titled {
        insert(turn, Some(uid), Vec::new(), fresh.chain.clone());
    } else {
        end(turn, uid);
    }
}

/// No title is typed for a new item after all: if nothing else was put into it, it goes, and the row it stood behind has the focus.
pub fn end(turn: &mut Turn, uid: Uid) {
    let Some(fresh) = turn.ui.fresh.clone().filter(|fresh| fresh.uid == uid) else { return };
    drop_blank(turn);
    if turn.doc.plan.index_of(Key::Items, uid).is_none() {
        let (blank, before) = fresh.chain.split_last().map_or((None, &[][..]), |((_, below), rest)| (*below, rest));
        // Those before it stay where they were typed until they are left.
        for (uid, below) in before {
            show_at(turn, *uid, *below);
        }
        look::enter_row(turn, blank);
        turn.ui().seek = blank;
    }
}

/// After each message: a new item that got its title is one step of undo with it, and one that was left before anything was put into it goes again.
pub fn keep_up(turn: &mut Turn) {
    let Some(fresh) = turn.ui.fresh.clone() else { return };
    let uid = fresh.uid;
    let Some(at) = turn.doc.plan.index_of(Key::Items, uid) else {
        turn.ui().fresh = None;
        return;
    };
    let title: Rc<str> = turn.doc.plan.items()[at].text_or_empty(Key::Title).into();
    if !fresh.titled && !title.is_empty() {
        if turn.doc.history.len() == fresh.mark + 1 {
            let label = text::grid::added(&title).into();
            Rc::make_mut(&mut turn.doc().history).squash_since(fresh.mark - 1, label);
        }
        turn.ui().fresh = Some(Rc::new(Fresh { titled: true, ..(*fresh).clone() }));
        keep_in_view(turn, uid, &title);
    }
    let ui = &turn.ui;
    let worked_on = ui.edit == Some(uid) || ui.details == Some(uid) || ui.entered.is_some_and(|(row, _)| row == uid);
    if !worked_on {
        drop_blank(turn);
        turn.ui().fresh = None;
    }
}

/// Takes the new item out again, if nothing was put into it: as if it had never been there.
pub fn drop_blank(turn: &mut Turn) {
    let Some(fresh) = turn.ui.fresh.clone() else { return };
    let item = turn.doc.plan.index_of(Key::Items, fresh.uid).map(|at| turn.doc.plan.items()[at].clone());
    if fresh.titled || item.is_none_or(|item| *item.record() != fresh.made) || !turn.ui.editable(turn.doc) {
        return;
    }
    turn.ui().fresh = None;
    let own = |changes: &[Change]| matches!(changes, [Change::Insert { record, .. }] if record.uid == fresh.uid);
    if turn.doc.history.last().is_some_and(|step| own(&step.diff.0)) {
        if let Some(step) = Rc::make_mut(&mut turn.doc().history).withdraw() {
            edit::take(turn, &step.diff.reverse());
        }
    } else {
        let label = text::items_of("Delete", &turn.doc.plan, &[fresh.uid]).into();
        edit::edit(turn, &Command::Remove { list: Key::Items, uids: vec![fresh.uid] }, label);
    }
}

fn insert(turn: &mut Turn, below: Option<Uid>, values: Vec<(Key, Value)>, mut chain: Vec<(Uid, Option<Uid>)>) {
    let mut values = values;
    let place = below.and_then(|below| turn.doc.plan.index_of(Key::Items, below));
    let below = below.filter(|_| place.is_some());
    let mut give = |key: Key, value: Value| {
        if values.iter().all(|(known, _)| *known != key) {
            values.push((key, value));
        }
    };
    // What makes it match the filter, and one of the group it is added to.
    let habit = Habit { decimal_comma: turn.ui.locale.decimal_comma(), day_first: None };
    let plan = turn.doc.plan.clone();
    let asked = filters::asked(&turn.ui.query.text, &plan, habit);
    asked.values.into_iter().for_each(|(key, value)| give(key, value));
    if let (Some(key), Some(beside)) = (turn.ui.query.group.and_then(Column::key), place) {
        plan.items()[beside].get(key).into_iter().for_each(|value| give(key, value.clone()));
    }
    let titled = values.iter().any(|(key, value)| *key == Key::Title && value.as_text() != Some(""));
    let mut item = Rc::unwrap_or_clone(new_item(turn, values));
    for (own, typed) in asked.own {
        give_own(&mut item, &own, &typed, &Names::new(&plan), habit);
    }
    let made = Rc::new(item);
    let uid = made.uid;
    let index = place.map_or(turn.doc.plan.items().len(), |at| at + 1);
    let before = turn.doc.revision;
    let command = Command::Insert { list: Key::Items, index, records: vec![made.clone()] };
    edit::edit(turn, &command, text::ADDED_ITEM.into());
    if turn.doc.revision == before {
        return;
    }
    chain.push((uid, below));
    let mark = turn.doc.history.len();
    turn.ui().fresh = Some(Rc::new(Fresh { uid, made, titled, mark, chain: chain.clone() }));
    if turn.ui.view == View::Scores {
        for (uid, below) in chain {
            show_at(turn, uid, below);
        }
        turn.ui().edit = Some(uid);
    } else {
        turn.ui().details = Some(uid);
        turn.ui().dialog = None;
        turn.say(text::grid::ADDED);
    }
}

fn give_own(item: &mut Record, own: &Own, typed: &str, names: &Names<'_>, habit: Habit) {
    if let Ok(Some(json)) = own_json(own.kind, typed, names, habit) {
        item.set_extra(usize::MAX, false, Some(Extra { name: own.key.clone(), value: Value::Raw(json) }));
    }
}

/// Shows a new item that does not match the filter until that changes, and says so.
fn keep_in_view(turn: &mut Turn, uid: Uid, title: &str) {
    let Some(at) = turn.doc.plan.index_of(Key::Items, uid) else { return };
    let asked = turn.ui.query.text.clone();
    if asked.is_empty() || query::rows(&turn.doc.plan, &turn.doc.ranking, &turn.ui.query).contains(&(at as u32)) {
        return;
    }
    let kept = turn.ui.kept.iter().copied().filter(|own| *own != uid).chain([uid]).collect();
    turn.ui().kept = kept;
    turn.say(text::grid::not_matching(title));
}

/// Puts a new row below another (or first) and holds it there until it is left, whatever the order says.
pub fn show_at(turn: &mut Turn, uid: Uid, below: Option<Uid>) {
    let doc = turn.doc.clone();
    let place = |uid: Uid| doc.plan.index_of(Key::Items, uid).map(|at| at as u32);
    let Some(own) = place(uid) else { return };
    let ui = turn.ui();
    let mut rows = ui.rows.to_vec();
    let from = rows.iter().position(|at| *at == own);
    from.map(|from| rows.remove(from));
    let below = below.and_then(place).and_then(|below| rows.iter().position(|at| *at == below));
    rows.insert(below.map_or(0, |at| at + 1), own);
    // What is new stands in the group of the row it comes behind.
    ui.groups = groups::moved(&ui.groups, from, below).into();
    ui.rows = Rc::new(rows);
    ui.stale = true;
    ui.entered = Some((uid, None));
}
