//! Rows on their way in: looked at first, then landed as one step of undo.

use std::rc::Rc;

use super::Turn;
use crate::app::msg::Source;
use crate::app::state::Dialog;
use crate::app::{import, text};
use crate::edit::Command;
use crate::exchange::{land, preview};
use crate::wire;

/// Shows what a text would become: a plan file opens, anything else is looked at as a table.
pub fn preview(turn: &mut Turn, pasted: &str) {
    if pasted.trim_start().starts_with(['{', '[']) && wire::read(pasted).is_ok() {
        return super::document::open(turn, pasted, Source::File);
    }
    let preview = preview::guess(pasted, &turn.doc.plan);
    if preview.rows.is_empty() {
        return turn.fail(text::NO_ROWS);
    }
    let ui = turn.ui();
    ui.preview = Some(Rc::new(preview));
    ui.dialog = Some(Dialog::Import);
}

pub fn column(turn: &mut Turn, column: usize, choice: &str) {
    let plan = turn.doc.plan.clone();
    if let Some(preview) = turn.ui().preview.take() {
        let preview = Rc::unwrap_or_clone(preview).with_column(column, import::usage(choice), &plan);
        turn.ui().preview = Some(Rc::new(preview));
    }
}

pub fn header(turn: &mut Turn, header: bool) {
    let plan = turn.doc.plan.clone();
    if let Some(preview) = turn.ui().preview.take() {
        let preview = Rc::unwrap_or_clone(preview).with_header(header, &plan);
        turn.ui().preview = Some(Rc::new(preview));
    }
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
    let inserts = landing.inserts(&plan, plan.items().len());
    turn.doc().plan = Rc::new(plan);
    let insert = |(list, index, records)| Command::Insert { list, index, records };
    let command = Command::All(inserts.into_iter().map(insert).collect());
    super::edit::edit(turn, &command, text::pasted(count).into());
    turn.ui().dialog = None;
    turn.say(text::imported(count));
}
