//! What a view looks at: views, filter, order, the row being worked on.

use std::rc::Rc;

use super::Turn;
use crate::app::derived::timeline::LaneKey;
use crate::app::groups;
use crate::app::msg::Effect;
use crate::app::state::{Dialog, Moved, Ui, View};
use crate::app::text;
use crate::model::{Key, Uid};
use crate::query::{Column, Sort};

pub fn views(turn: &mut Turn, views: Vec<View>) {
    let views = if views.is_empty() { View::ALL.to_vec() } else { views };
    let ui = turn.ui();
    if !views.contains(&ui.view) {
        ui.view = views[0];
    }
    ui.views = views.into();
}

pub fn filter(turn: &mut Turn, words: Rc<str>) {
    if turn.ui.query.text == words {
        return;
    }
    let doc = turn.doc.clone();
    let ui = turn.ui();
    ui.query.text = words;
    ui.kept = Rc::from([]);
    leave(ui);
    ui.settle(&doc);
    ui.found = text::grid::found(ui.rows.len(), doc.plan.items().len(), &ui.query.text, &ui.locale).into();
}

pub fn sort(turn: &mut Turn, sort: Sort) {
    let doc = turn.doc.clone();
    let ui = turn.ui();
    ui.query.sort = sort;
    leave(ui);
    ui.settle(&doc);
}

/// Groups the rows, all groups open.
pub fn group(turn: &mut Turn, by: Option<Column>) {
    let doc = turn.doc.clone();
    let ui = turn.ui();
    ui.query.group = by;
    ui.closed = Rc::from([]);
    leave(ui);
    ui.settle(&doc);
}

/// Closes a group, or opens it. The rows stay as they are.
pub fn close_group(turn: &mut Turn, key: Rc<str>) {
    let ui = turn.ui();
    let mut closed: Vec<Rc<str>> = ui.closed.iter().filter(|own| **own != key).cloned().collect();
    if closed.len() == ui.closed.len() {
        closed.push(key);
    }
    let mut groups = ui.groups.to_vec();
    groups.iter_mut().for_each(|group| group.closed = closed.contains(&group.key));
    groups::place(&mut groups);
    ui.groups = groups.into();
    ui.closed = closed.into();
}

fn leave(ui: &mut Ui) {
    ui.entered = None;
    ui.moved = None;
}

/// Rows hold still while one is worked on; when it is left they find their places, and the one that was worked on shows where it went.
pub fn enter_row(turn: &mut Turn, uid: Option<Uid>) {
    if turn.ui.seek.is_some() {
        turn.ui().seek = None;
    }
    if turn.ui.entered.map(|(entered, _)| entered) == uid {
        return;
    }
    let doc = turn.doc.clone();
    let rank = |uid: Uid| doc.plan.index_of(Key::Items, uid).and_then(|at| doc.ranking.rank(at));
    let left = turn.ui.entered;
    let ui = turn.ui();
    ui.entered = uid.map(|uid| (uid, rank(uid)));
    let Some((uid, before)) = left else { return };
    if !ui.stale {
        return;
    }
    let rows = ui.rows.clone();
    ui.settle(&doc);
    if Rc::ptr_eq(&rows, &ui.rows) {
        return;
    }
    if let (Some(before), Some(now)) = (before, rank(uid)) {
        let by = before as i32 - now as i32;
        if by != 0 {
            let title = text::item_name(&doc.plan, uid);
            ui.moved = Some(Moved { uid, by });
            // A refusal that has just been said is the more important one.
            if !ui.note.as_ref().is_some_and(|note| note.alert) {
                ui.say(text::moved_to_rank(&title, now, by), false);
            }
        }
    }
}

pub fn dialog(turn: &mut Turn, dialog: Option<Dialog>) {
    super::conflict::leave(turn);
    let ui = turn.ui();
    ui.dialog = dialog;
    // News of what was done before are none of the dialog's.
    if dialog.is_some() && ui.note.as_ref().is_some_and(|note| !note.alert) {
        ui.note = None;
    }
    ui.preview = None;
    ui.link = None;
    if dialog == Some(Dialog::Share) {
        turn.effects.push(Effect::MakeLink);
    }
}

/// Folds a lane of the timeline, or unfolds it.
pub fn fold(turn: &mut Turn, lane: LaneKey) {
    let key = lane.unwrap_or_default();
    let ui = turn.ui();
    let mut folded: Vec<Rc<str>> = ui.folded.iter().filter(|own| **own != key).cloned().collect();
    if folded.len() == ui.folded.len() {
        folded.push(key);
    }
    ui.folded = folded.into();
}
