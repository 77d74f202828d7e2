//! Changing the plan: every change is a command, a named step of undo, and a patch for the page.

use crate::app::grid::indenting;
use crate::app::grid::text as grid_text;
use crate::app::import::text as import_text;
use crate::app::transaction::set_key;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::items::{estimates, near_names, pinning, refusals};
use crate::app::text;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::exchange::cell::{Habit, Why, is_converted, parse_in};
use crate::exchange::names::Names;
use crate::model::schema::{ESTIMATES, TEAM};
use crate::model::{Key, Record, Uid, Value};
use crate::query::Column;

/// Sets a key from what was typed. A team that is not there yet is made; what cannot be understood changes nothing and is said.
pub fn set_from_typed(context: &mut UpdateContext, uid: Uid, key: Key, typed: &str) {
    let habit = context.habit();
    let column = Column::Field(key);
    refusals::forget(context, uid, column);
    if ESTIMATES.contains(&key) && estimates::set_estimate_from_typed(context, uid, key, typed, habit) {
        return;
    }
    let parsed = parse_in(key, typed, &Names::new(&context.doc.plan), habit);
    match parsed {
        Ok(value) if matches!(key, Key::Start | Key::End) => {
            crate::app::timeline::update::set_date(context, uid, key, value)
        }
        Ok(value) => {
            if context.ui.items.asked_team.is_some() {
                context.ui().items.asked_team = None;
            }
            let number = value.as_ref().and_then(Value::as_num);
            set_key(context, uid, key, value);
            say_reading(context, key, typed, number, habit);
            estimates::say_shared(context, uid, key);
        }
        Err(Why::NoSuchEntry { list: Key::Teams, name }) if key == Key::Team => set_new_team(context, &[uid], &name),
        Err(why) => {
            let why = estimates::refusal_text(&context.doc.plan, key, typed, &why, habit);
            refusals::refuse(context, uid, column, typed, why);
        }
    }
}

/// Says what was made of a number that means another one than its digits say.
pub fn say_reading(context: &mut UpdateContext, key: Key, typed: &str, number: Option<f64>, habit: Habit) {
    if key == Key::Confidence && typed.trim() == "1" {
        return context.say(text::confidence_of_one());
    }
    let turned = number.filter(|number| is_converted(key, typed, *number, &context.doc.plan, habit));
    if let Some(number) = turned {
        let shown = context.ui.locale.number(number, 6);
        let unit = context.doc.plan.effort_unit().word().to_owned();
        context.say(import_text::read_as(key, typed.trim(), &shown, &unit));
    }
}

/// A new team of that name, with an id of its own.
pub fn new_team(context: &mut UpdateContext, name: &str) -> Rc<Record> {
    let id = context.ports.fresh_id();
    let mut team = Record::new(Rc::make_mut(&mut context.doc().plan).fresh_uid());
    team.set(&TEAM, Key::Id, Some(Value::text(&id)));
    team.set(&TEAM, Key::Name, Some(Value::text(name)));
    Rc::new(team)
}

/// Puts items into a team that is made for them. One that is spelled almost like another is asked about first: typed once more, it is made.
pub fn set_new_team(context: &mut UpdateContext, uids: &[Uid], name: &str) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let asked = context.ui.items.asked_team.as_deref() == Some(name);
    let plan = context.doc.plan.clone();
    let names = plan.teams().iter().filter_map(|team| team.name());
    if let Some(meant) = near_names::nearest(names, name).filter(|_| !asked) {
        context.ui().items.asked_team = Some(name.into());
        let why = text::near_team(name, meant);
        return match uids.first() {
            Some(uid) => refusals::refuse(context, *uid, Column::Field(Key::Team), name, why),
            None => context.fail(why),
        };
    }
    context.ui().items.asked_team = None;
    let team = new_team(context, name);
    let id = Value::text(team.id());
    let index = context.doc.plan.teams().len();
    let insert = Command::Insert { list: Key::Teams, index, records: vec![team] };
    let values = uids.iter().map(|uid| (*uid, Key::Team, Some(id.clone()))).collect();
    let set = Command::Set { list: Key::Items, values };
    let label = match uids {
        [uid] => text::key_of(Key::Team, &text::item_name(&context.doc.plan, *uid)),
        _ => grid_text::cell_of_many(text::key_name(Key::Team), uids.len()),
    };
    edit(context, &Command::All(vec![insert, set]), label.into());
    context.say(text::new_team(name));
}

/// Moves an item by rows, up (negative) or down.
pub fn reorder(context: &mut UpdateContext, uid: Uid, by: i32) {
    if context.ui.grid.tree.is_some() {
        return indenting::reorder(context, uid, by);
    }
    let Some(row) =
        context.doc.plan.item_index(uid).and_then(|at| context.ui.items.rows.iter().position(|row| *row == at))
    else {
        return;
    };
    let to = row.saturating_add_signed(by as isize).min(context.ui.items.rows.len() - 1);
    if to != row {
        place_at(context, uid, row, to);
    }
}

/// Puts an item in front of another one, or last.
pub fn place_before(context: &mut UpdateContext, uid: Uid, before: Option<Uid>) {
    let place = |uid: Uid| {
        let at = context.doc.plan.item_index(uid)?;
        context.ui.items.rows.iter().position(|row| *row == at)
    };
    let Some(from) = place(uid) else { return };
    let to = before.and_then(place).unwrap_or(context.ui.items.rows.len());
    place_at(context, uid, from, if to > from { to - 1 } else { to });
}

/// Puts the item in a row where another row stands: by hand, or as the order in force answers.
fn place_at(context: &mut UpdateContext, uid: Uid, from: usize, to: usize) {
    let uid_at = |row: usize| context.ui.items.rows.get(row).map(|at| context.doc.plan.items()[*at].uid);
    let before = uid_at(if to > from { to + 1 } else { to });
    if pinning::answer_move(context, uid, uid_at(to)) {
        return;
    }
    let len = context.doc.plan.items().len();
    let place = |uid: Uid| context.doc.plan.index_of(Key::Items, uid);
    let Some(from) = place(uid) else { return };
    let target = before.and_then(place).unwrap_or(len);
    let to = if target > from { target - 1 } else { target };
    let label = text::moved_label(&text::item_name(&context.doc.plan, uid));
    edit(context, &Command::Move { list: Key::Items, uid, to }, label.into());
}
