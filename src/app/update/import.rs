//! Rows on their way in: looked at first, then landed as one step of undo.

use std::rc::Rc;

use super::Turn;
use crate::app::msg::{Effect, Event, Source};
use crate::app::state::Dialog;
use crate::app::{import, text};
use crate::edit::Command;
use crate::exchange::table::TooLarge;
use crate::exchange::{Preview, join, land, preview};
use crate::model::{Key, Plan};
use crate::score::ballots;

/// Shows what a text would become. A plan file, or a picture with a plan in it, opens, or is added where the import dialog asked for it; anything else is looked
/// at as a table.
pub fn preview(turn: &mut Turn, pasted: &str) {
    if let Some(plan) = import::plan_text(pasted) {
        return match turn.ui.dialog {
            Some(Dialog::Import) => add_plan(turn, pasted),
            _ => super::document::open(turn, &plan, Source::File),
        };
    }
    let ballots = ballots::read(pasted);
    if !ballots.ballots.is_empty() {
        return super::ballots::take(turn, &ballots);
    }
    let preview = match preview::guess(pasted, &turn.doc.plan) {
        Ok(preview) => preview,
        Err(why) => return refuse(turn, why),
    };
    if preview.rows.is_empty() {
        return turn.fail(text::NO_ROWS);
    }
    let ui = turn.ui();
    ui.preview = Some(Rc::new(preview));
    ui.dialog = Some(Dialog::Import);
}

/// Says that a table is too large to be taken in. Nothing else changes.
pub fn refuse(turn: &mut Turn, why: TooLarge) {
    let message: Rc<str> = text::too_large(why).into();
    turn.fail(message.clone());
    turn.effects.push(Effect::Emit(Event::Error { code: "too-large", message, path: "".into() }));
}

fn change(turn: &mut Turn, change: impl FnOnce(Preview, &Plan) -> Preview) {
    let plan = turn.doc.plan.clone();
    if let Some(preview) = turn.ui().preview.take() {
        turn.ui().preview = Some(Rc::new(change(Rc::unwrap_or_clone(preview), &plan)));
    }
}

pub fn column(turn: &mut Turn, column: usize, choice: &str) {
    change(turn, |preview, plan| preview.with_column(column, import::usage(choice), plan));
}

pub fn header(turn: &mut Turn, header: bool) {
    change(turn, |preview, plan| preview.with_header(header, plan));
}

/// Takes the numbers of a column for something else.
pub fn reading(turn: &mut Turn, column: usize, place: usize) {
    change(turn, |preview, plan| match preview.readings(column, plan).get(place) {
        Some(reading) => preview.with_reading(column, *reading, plan),
        None => preview,
    });
}

/// Takes rows that sum up for items, or leaves them out.
pub fn totals(turn: &mut Turn, with: bool) {
    change(turn, |preview, plan| preview.with_totals(with, plan));
}

pub fn accept(turn: &mut Turn) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let Some(preview) = turn.ui().preview.take() else { return };
    let mut plan = (*turn.doc.plan).clone();
    let ports = &mut *turn.ports;
    let landing = land::to_records(&preview, &mut plan, &mut || Rc::from(ports.fresh_id()));
    let count = landing.items.len();
    let first = landing.items.first().map(|item| item.uid);
    let settings = landing.settings.iter().map(|(key, value)| Command::SetSetting(*key, Some(value.clone()))).collect();
    insert(turn, settings, landing, plan, text::grid::pasted(count).into());
    turn.ui().seek = first;
    turn.say(text::imported(count));
}

/// Adds what another plan has and this one has not; its title and settings too where this one has no items.
pub fn add_plan(turn: &mut Turn, text: &str) {
    let plan = import::plan_text(text);
    let Some(theirs) = super::document::read(turn, plan.as_deref().unwrap_or(text)) else { return };
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let mut plan = (*turn.doc.plan).clone();
    let ports = &mut *turn.ports;
    let landing = join::joined(&theirs, &mut plan, &mut || Rc::from(ports.fresh_id()));
    let count = landing.items.len();
    let mut first = Vec::new();
    if turn.doc.plan.items().is_empty() {
        let own = turn.doc.plan.root();
        let roots = [Key::Title, Key::Description, Key::AsOf].into_iter().filter(|key| own.get(*key).is_none());
        first.extend(roots.map(|key| Command::SetRoot(key, theirs.root().get(key).cloned())));
        let settings = theirs.root().record(Key::Settings).map_or(&[][..], |settings| settings.fields());
        let unset = settings.iter().filter(|(key, _)| turn.doc.plan.setting(*key).is_none());
        first.extend(unset.map(|(key, value)| Command::SetSetting(*key, Some(value.clone()))));
    }
    insert(turn, first, landing, plan, text::list_step("Add", Key::Items).into());
    turn.say(text::sharing::joined(count, theirs.items().len() - count));
}

/// Puts entries into the plan as one step of undo; `plan` is the copy that has handed out their uids.
fn insert(turn: &mut Turn, first: Vec<Command>, landing: land::Landing, plan: Plan, label: Rc<str>) {
    let inserts = landing.inserts(&plan, plan.items().len());
    turn.doc().plan = Rc::new(plan);
    let insert = |(list, index, records)| Command::Insert { list, index, records };
    let command = Command::All(first.into_iter().chain(inserts.into_iter().map(insert)).collect());
    super::edit::edit(turn, &command, label);
    turn.ui().dialog = None;
}
