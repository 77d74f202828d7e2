//! The rows of a view: filtered, ordered, and held still while one is worked on.

use crate::app::context::UpdateContext;
use crate::app::grid::text as grid_text;
use crate::app::items::state::Moved;
use crate::app::text;
use crate::app::ui::Ui;
use crate::model::{Key, Uid};
use crate::query::Sort;
use std::rc::Rc;

pub fn filter(context: &mut UpdateContext, words: Rc<str>) {
    if context.ui.query.text == words {
        return;
    }
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.query.text = words;
    ui.kept = Rc::from([]);
    leave(ui);
    ui.settle(&doc);
    ui.found = grid_text::found(ui.rows.len(), doc.plan.items().len(), &ui.query.text, &ui.locale).into();
}

pub fn sort(context: &mut UpdateContext, sort: Sort) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.query.sort = sort;
    leave(ui);
    ui.settle(&doc);
}

pub fn leave(ui: &mut Ui) {
    ui.entered = None;
    ui.moved = None;
}

/// Rows hold still while one is worked on; when it is left they find their places, and the one that was worked on shows where it went.
pub fn enter_row(context: &mut UpdateContext, uid: Option<Uid>) {
    if context.ui.seek.is_some() {
        context.ui().seek = None;
    }
    if context.ui.entered.map(|(entered, _)| entered) == uid {
        return;
    }
    let doc = context.doc.clone();
    let rank = |uid: Uid| doc.plan.index_of(Key::Items, uid).and_then(|at| doc.ranking.rank(at));
    let left = context.ui.entered;
    let ui = context.ui();
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
