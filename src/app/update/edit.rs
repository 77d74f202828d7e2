//! Changing the plan: every change is a command, a named step of undo, and a patch for the page.

use std::rc::Rc;

use super::{Turn, fresh};
use crate::app::msg::{Effect, Event};
use crate::app::state::{Doc, Mode, Saving, Ui};
use crate::app::text;
use crate::edit::{Change, Command, Diff, Target, apply, plan_change};
use crate::exchange::cell::{Habit, Why, is_converted, parse_in};
use crate::exchange::names::Names;
use crate::model::schema::{self, BUDGET, ESTIMATES, ITEM, TEAM};
use crate::model::{Entry, Key, Record, Uid, Value};
use crate::query::Sort;
use crate::score::rank::Ranking;
use crate::wire::patch;

/// Does a command and remembers it under `label`.
pub fn edit(turn: &mut Turn, command: &Command, label: Rc<str>) {
    if turn.ui.mode == Mode::View {
        return;
    }
    match plan_change(&turn.doc.plan, command) {
        Ok(diff) if diff.is_empty() => {}
        Ok(diff) => {
            // What failed before is put right, or no longer what matters.
            if turn.ui.note.as_ref().is_some_and(|note| note.alert) {
                turn.ui().note = None;
            }
            take(turn, &diff);
            Rc::make_mut(&mut turn.doc().history).push(label, diff);
        }
        Err(refused) => turn.fail(text::refused(&refused)),
    }
}

/// Applies a diff to the document and brings everything that follows from the plan up to date.
pub fn take(turn: &mut Turn, diff: &Diff) {
    let before = turn.doc.clone();
    let plan = Rc::new(apply(&before.plan, diff));
    let doc = turn.doc();
    doc.plan = plan.clone();
    doc.revision += 1;
    doc.begun = true;
    if matches!(doc.saving, Saving::Saved(_)) {
        doc.saving = Saving::Clean;
    }
    match same_places(diff) {
        Some(changed) => Rc::make_mut(&mut doc.ranking).update(&plan, &changed),
        None => doc.ranking = Rc::new(Ranking::new(&plan)),
    }
    let after = turn.doc.clone();
    follow(&before, &after, turn.ui());
    turn.effects.push(Effect::Emit(Event::Change(patch::patch(&before.plan, diff).into())));
    turn.effects.push(Effect::KeepDraft);
    turn.effects.push(Effect::CheckSoon);
}

/// The indices of the items that changed, where no item came, went or moved and nothing that all scores hang on changed.
fn same_places(diff: &Diff) -> Option<Vec<usize>> {
    let mut changed = Vec::new();
    for change in &diff.0 {
        match change {
            Change::Set { target: Target::Entry(Key::Items, index), .. }
            | Change::SetExtra { target: Target::Entry(Key::Items, index), .. } => changed.push(*index),
            Change::Set { target: Target::Root, key: Key::Title | Key::Description | Key::AsOf, .. } => {}
            Change::Set { target: Target::Entry(list, _), .. }
            | Change::Insert { list, .. }
            | Change::Remove { list, .. }
            | Change::Move { list, .. }
                if !matches!(list, Key::Items | Key::Criteria) => {}
            _ => return None,
        }
    }
    changed.sort_by_key(|at| *at as u64);
    changed.dedup();
    Some(changed)
}

/// Brings a view up to date with a document that has changed: rows hold still while one is worked on and no item came, went or moved.
pub fn follow(before: &Doc, after: &Doc, ui: &mut Ui) {
    let same_items = before.plan.items().len() == after.plan.items().len()
        && (before.plan.items().iter().zip(after.plan.items()))
            // An item that was not touched need not be looked into.
            .all(|(old, new)| Rc::ptr_eq(old, new) || old.uid == new.uid);
    let held = ui.entered.filter(|_| same_items);
    if held.is_none() {
        ui.settle(after);
    } else {
        ui.stale = true;
    }
    if !same_items {
        let gone = |uid: &Uid| after.plan.index_of(Key::Items, *uid).is_none();
        ui.selection = ui.selection.iter().copied().filter(|uid| !gone(uid)).collect();
        ui.entered = ui.entered.filter(|(uid, _)| !gone(uid));
        ui.edit = ui.edit.filter(|uid| !gone(uid));
        ui.kept = ui.kept.iter().copied().filter(|uid| !gone(uid)).collect();
        ui.details = ui.details.filter(|uid| !gone(uid));
    }
}

pub fn set(turn: &mut Turn, uid: Uid, key: Key, value: Option<Value>) {
    let label = text::key_of(key, &text::item_name(&turn.doc.plan, uid));
    edit(turn, &Command::Set { list: Key::Items, values: vec![(uid, key, value)] }, label.into());
}

/// Sets a key from what was typed. A team that is not there yet is made; what cannot be understood changes nothing and is said.
pub fn typed(turn: &mut Turn, uid: Uid, key: Key, typed: &str) {
    let habit = Habit { decimal_comma: turn.ui.locale.decimal_comma(), day_first: None };
    if ESTIMATES.contains(&key) && super::estimates::typed(turn, uid, key, typed, habit) {
        return;
    }
    let parsed = parse_in(key, typed, &Names::new(&turn.doc.plan), habit);
    match parsed {
        Ok(value) if matches!(key, Key::Start | Key::End) => super::schedule::typed(turn, uid, key, value),
        Ok(value) => {
            let number = value.as_ref().and_then(Value::as_num);
            set(turn, uid, key, value);
            say_reading(turn, key, typed, number, habit);
        }
        Err(Why::NoSuchEntry { list: Key::Teams, name }) => set_new_team(turn, &[uid], &name),
        Err(why) => turn.fail(text::not_understood(key, typed, &why.to_string())),
    }
}

/// Says what was made of a number that means another one than its digits say.
pub fn say_reading(turn: &mut Turn, key: Key, typed: &str, number: Option<f64>, habit: Habit) {
    let turned = number.filter(|number| is_converted(key, typed, *number, &turn.doc.plan, habit));
    if let Some(number) = turned {
        let shown = turn.ui.locale.number(number, 6);
        let unit = turn.doc.plan.setting_text(Key::EffortUnit, "person-months").to_owned();
        turn.say(text::import::read_as(key, typed.trim(), &shown, &unit));
    }
}

/// A new team of that name, with an id of its own.
pub fn new_team(turn: &mut Turn, name: &str) -> Rc<Record> {
    let id = turn.ports.fresh_id();
    let mut team = Record::new(Rc::make_mut(&mut turn.doc().plan).fresh_uid());
    team.set(&TEAM, Key::Id, Some(Value::text(&id)));
    team.set(&TEAM, Key::Name, Some(Value::text(name)));
    Rc::new(team)
}

/// Puts items into a team that is made for them.
pub fn set_new_team(turn: &mut Turn, uids: &[Uid], name: &str) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let team = new_team(turn, name);
    let id = Value::text(team.id());
    let index = turn.doc.plan.list(Key::Teams).len();
    let insert = Command::Insert { list: Key::Teams, index, records: vec![team] };
    let values = uids.iter().map(|uid| (*uid, Key::Team, Some(id.clone()))).collect();
    let set = Command::Set { list: Key::Items, values };
    let label = match uids {
        [uid] => text::key_of(Key::Team, &text::item_name(&turn.doc.plan, *uid)),
        _ => text::grid::key_of_many(Key::Team, uids.len()),
    };
    edit(turn, &Command::All(vec![insert, set]), label.into());
    turn.say(text::new_team(name));
}

/// Empties a cell of each of these items. A title becomes empty, anything else goes.
pub fn clear(turn: &mut Turn, uids: &[Uid], key: Key) {
    let empty = (key == Key::Title).then(|| Value::text(""));
    let values = uids.iter().map(|uid| (*uid, key, empty.clone())).collect();
    let label = match uids {
        [uid] => text::key_of(key, &text::item_name(&turn.doc.plan, *uid)),
        _ => text::grid::cleared(key, uids.len()),
    };
    edit(turn, &Command::Set { list: Key::Items, values }, label.into());
}

pub fn duplicate(turn: &mut Turn, uids: &[Uid]) {
    let mut commands = Vec::new();
    let mut last = None;
    let place = |uid: &Uid| Some((turn.doc.plan.index_of(Key::Items, *uid)?, *uid));
    let mut originals: Vec<(usize, Uid)> = uids.iter().filter_map(place).collect();
    // In the order of the list: each copy moves those behind it down by one.
    originals.sort_by_key(|(at, _)| *at as u64);
    for (at, uid) in &originals {
        let at = *at;
        let original = turn.doc.plan.items()[at].clone();
        if original.raw().is_some() {
            continue;
        }
        let id = turn.ports.fresh_id();
        let mut copy = Record::clone(original.record());
        copy.uid = Rc::make_mut(&mut turn.doc().plan).fresh_uid();
        copy.set(&ITEM, Key::Id, Some(Value::text(&id)));
        last = Some((copy.uid, *uid));
        commands.push(Command::Insert {
            list: Key::Items,
            index: at + 1 + commands.len(),
            records: vec![Rc::new(copy)],
        });
    }
    let label = text::items_of("Duplicate", &turn.doc.plan, uids);
    edit(turn, &Command::All(commands), label.into());
    if let (Some((copy, original)), 1) = (last, uids.len()) {
        fresh::show_at(turn, copy, Some(original));
    }
}

pub fn delete(turn: &mut Turn, uids: Vec<Uid>) {
    let label: Rc<str> = text::items_of("Delete", &turn.doc.plan, &uids).into();
    let before = turn.doc.revision;
    edit(turn, &Command::Remove { list: Key::Items, uids }, label.clone());
    if turn.doc.revision != before {
        turn.say(text::done_undo(&label));
    }
}

/// Moves an item in the manual order. The rows switch to that order, or the move would not be seen.
pub fn reorder(turn: &mut Turn, uid: Uid, by: i32) {
    let Some(row) =
        turn.doc.plan.index_of(Key::Items, uid).and_then(|at| turn.ui.rows.iter().position(|row| *row == at as u32))
    else {
        return;
    };
    let to = row.saturating_add_signed(by as isize).min(turn.ui.rows.len() - 1);
    let before = if to > row { turn.ui.rows.get(to + 1) } else { turn.ui.rows.get(to) };
    let before = before.map(|at| turn.doc.plan.items()[*at as usize].uid);
    if to != row {
        place_before(turn, uid, before);
    }
}

pub fn place_before(turn: &mut Turn, uid: Uid, before: Option<Uid>) {
    let Some(from) = turn.doc.plan.index_of(Key::Items, uid) else { return };
    if turn.ui.query.sort != Sort::Manual {
        // What is on screen becomes the manual order's view first: the person sees the list she is about to arrange.
        super::look::sort(turn, Sort::Manual);
        turn.say(text::MANUAL_ORDER);
    }
    let len = turn.doc.plan.items().len();
    let target = before.and_then(|before| turn.doc.plan.index_of(Key::Items, before)).unwrap_or(len);
    let to = if target > from { target - 1 } else { target };
    let label = text::moved_label(&text::item_name(&turn.doc.plan, uid));
    edit(turn, &Command::Move { list: Key::Items, uid, to }, label.into());
}

pub fn undo(turn: &mut Turn) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let Some(step) = Rc::make_mut(&mut turn.doc().history).undo() else { return };
    take(turn, &step.diff);
    turn.say(text::undone(&step.label));
}

pub fn redo(turn: &mut Turn) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let Some(step) = Rc::make_mut(&mut turn.doc().history).redo() else { return };
    take(turn, &step.diff);
    turn.say(text::redone(&step.label));
}

/// Sets a key of an entry of any list.
pub fn set_in(turn: &mut Turn, list: Key, uid: Uid, key: Key, value: Option<Value>) {
    let label = text::list_step("Change", list);
    edit(turn, &Command::Set { list, values: vec![(uid, key, value)] }, label.into());
}

/// Adds an entry with an id of its own to the end of a list.
pub fn add_to(turn: &mut Turn, list: Key, values: Vec<(Key, Value)>) {
    let Some(of) = schema::of_list(list).filter(|_| turn.ui.editable(turn.doc)) else { return };
    let id = turn.ports.fresh_id();
    let mut record = Record::new(Rc::make_mut(&mut turn.doc().plan).fresh_uid()).with(of, Key::Id, Value::text(&id));
    for (key, value) in values {
        record.set(of, key, Some(value));
    }
    let index = turn.doc.plan.list(list).len();
    let command = Command::Insert { list, index, records: vec![Rc::new(record)] };
    edit(turn, &command, text::list_step("Add", list).into());
}

/// Takes an entry out of a list.
pub fn delete_from(turn: &mut Turn, list: Key, uid: Uid) {
    edit(turn, &Command::Remove { list, uids: vec![uid] }, text::list_step("Delete", list).into());
}

/// Sets one share of the MoSCoW budget; all three are written, so that the file says what it means.
pub fn set_budget(turn: &mut Turn, key: Key, share: f64, before: [f64; 3]) {
    let settings = turn.doc.plan.root().record(Key::Settings);
    let old = settings.and_then(|settings| settings.record(Key::MoscowBudget));
    let mut budget = old.map(|old| (**old).clone()).unwrap_or_default();
    for (known, before) in [Key::Must, Key::Should, Key::Could].into_iter().zip(before) {
        budget.set(&BUDGET, known, Value::num(if known == key { share } else { before }));
    }
    let command = Command::SetSetting(Key::MoscowBudget, Some(Value::Record(Rc::new(budget))));
    edit(turn, &command, text::setting(Key::MoscowBudget).into());
}

/// Adds a key result with an id of its own to an objective.
pub fn add_key_result(turn: &mut Turn, uid: Uid) {
    let Some(at) = turn.doc.plan.index_of(Key::Objectives, uid).filter(|_| turn.ui.editable(turn.doc)) else { return };
    let id = turn.ports.fresh_id();
    let mut result = Record::new(Rc::make_mut(&mut turn.doc().plan).fresh_uid());
    result.set(&schema::KEY_RESULT, Key::Id, Some(Value::text(&id)));
    result.set(&schema::KEY_RESULT, Key::Title, Some(Value::text("New key result")));
    let mut results = turn.doc.plan.list(Key::Objectives)[at].records(Key::KeyResults).to_vec();
    results.push(Rc::new(result));
    set_in(turn, Key::Objectives, uid, Key::KeyResults, Some(Value::Records(Rc::new(results))));
}
