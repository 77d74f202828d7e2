//! Things that follow others: the details the focus in the view, and the focus what a step back or forth has changed.

use crate::app::context::UpdateContext;
use crate::app::view::View;
use crate::model::{ItemIndex, Plan, Uid};

/// Opens an item's details, or closes them.
pub fn open_or_close_details(context: &mut UpdateContext, uid: Option<Uid>) {
    let open = context.ui.details.item;
    let ui = context.ui();
    match uid {
        Some(uid) => {
            ui.details.open(uid);
            // Details that a dialog leads to are looked at, not lain behind it.
            ui.dialog = None;
        }
        None => {
            ui.details.item = None;
            if ui.view == View::Scores {
                // The row has the focus again, wherever it stands by now.
                ui.items.seek = open;
            }
        }
    }
}

/// Details that are open show the item that has the focus in the view.
pub fn follow(context: &mut UpdateContext, uid: Uid) {
    let there = context.doc.plan.item_index(uid).is_some();
    if there && context.ui.details.item.is_some_and(|open| open != uid) {
        context.ui().details.follow(uid);
    }
}

/// After a step back or forth the focus goes to the first item that came with it. Else, forth, to the row in the place of the first that went, as when it was deleted; and
/// `back` to the one above it, behind which it had been added. `before` is the plan as it was, with the rows as they stood.
pub fn seek_what_came(context: &mut UpdateContext, before: &Plan, rows: &[ItemIndex], back: bool) {
    let plan = context.doc.plan.clone();
    let shown = context.ui.grid_rows().clone();
    let mut now = shown.iter().map(|at| plan.items()[*at].uid);
    let stays = |uid: &Uid| plan.item_index(*uid).is_some();
    let was: Vec<Uid> = rows.iter().map(|at| before.items()[*at].uid).collect();
    let came = now.find(|uid| before.item_index(*uid).is_none());
    let gone = || {
        let (above, below) = was.split_at(was.iter().position(|uid| !stays(uid))?);
        let next = below.iter().find(|uid| stays(uid));
        if back { above.last().or(next) } else { next.or(above.last()) }.copied()
    };
    if let Some(uid) = came.or_else(gone) {
        context.ui().items.seek = Some(uid);
    }
}
