//! The rows of a view: filtered, ordered, and held still while one is worked on.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::grid::groups;
use crate::app::grid::text as grid_text;
use crate::app::items::state::MovedRow;
use crate::app::text;
use crate::app::ui::Ui;
use crate::model::Uid;
use crate::query;
use crate::query::RowOrder;
use std::rc::Rc;

pub fn filter(context: &mut UpdateContext, words: Rc<str>) {
    if context.ui.items.query.text == words {
        return;
    }
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.text = words;
    ui.items.kept = Rc::from([]);
    leave(ui);
    settle(ui, &doc);
    ui.items.found =
        grid_text::found(ui.items.rows.len(), doc.plan.items().len(), &ui.items.query.text, &ui.locale).into();
}

pub fn sort(context: &mut UpdateContext, sort: RowOrder) {
    let doc = context.doc.clone();
    let ui = context.ui();
    ui.items.query.sort = sort;
    leave(ui);
    settle(ui, &doc);
}

pub fn leave(ui: &mut Ui) {
    ui.items.entered = None;
    ui.items.moved = None;
}

/// Rows hold still while one is worked on; when it is left they find their places, and the one that was worked on shows where it went.
pub fn enter_row(context: &mut UpdateContext, uid: Option<Uid>) {
    if context.ui.items.seek.is_some() {
        context.ui().items.seek = None;
    }
    if context.ui.items.entered.map(|(entered, _)| entered) == uid {
        return;
    }
    let doc = context.doc.clone();
    let rank = |uid: Uid| doc.plan.item_index(uid).and_then(|at| doc.ranking.rank(at));
    let left = context.ui.items.entered;
    let ui = context.ui();
    ui.items.entered = uid.map(|uid| (uid, rank(uid)));
    let Some((uid, before)) = left else { return };
    if !ui.items.stale {
        return;
    }
    let rows = ui.items.rows.clone();
    settle(ui, &doc);
    if Rc::ptr_eq(&rows, &ui.items.rows) {
        return;
    }
    if let (Some(before), Some(now)) = (before, rank(uid)) {
        let by = before as i32 - now as i32;
        if by != 0 {
            let title = text::item_name(&doc.plan, uid);
            ui.items.moved = Some(MovedRow { uid, by });
            // A refusal that has just been said is the more important one.
            if !ui.toast.as_ref().is_some_and(|note| note.alert) {
                ui.say(text::moved_to_rank(&title, now, by), false);
            }
        }
    }
}

/// Puts the rows in the order that is asked for.
pub fn settle(ui: &mut Ui, doc: &Doc) {
    let mut rows = query::rows(&doc.plan, &doc.ranking, &ui.items.query);
    for at in ui.items.kept.iter().filter_map(|uid| doc.plan.item_index(*uid)) {
        if !rows.contains(&at) {
            rows.push(at);
        }
    }
    let groups = match ui.items.query.group {
        Some(by) => groups::grouped(doc, by, &ui.grid.closed, &mut rows),
        None => Rc::from([]),
    };
    if ui.grid.groups != groups {
        ui.grid.groups = groups;
    }
    if *ui.items.rows != rows {
        ui.items.rows = Rc::new(rows);
    }
    ui.items.stale = false;
}
