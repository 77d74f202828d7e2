//! The details: opened, closed, and following what has the focus in the view.

use crate::app::context::UpdateContext;
use crate::app::view::View;
use crate::model::Uid;

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
