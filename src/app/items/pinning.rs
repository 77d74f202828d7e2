//! Pins: an item stands at a rank that its score does not give it, for a reason. Ranks are never changed in silence: a drag in the list of ranks asks for one.

use crate::app::context::UpdateContext;
use crate::app::items::{details, rows, text as items_text};
use crate::app::options::Dialog;
use crate::app::text;
use crate::app::toast::ToastOffer;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::{Key, Uid};
use crate::query::{Column, RowOrder};

/// Asks for the reason to pin an item to a rank as it is shown.
pub fn ask(context: &mut UpdateContext, uid: Uid, rank: usize) {
    if context.ui.editable(context.doc) && context.doc.plan.item_index(uid).is_some() {
        let ui = context.ui();
        (ui.items.pin_wish, ui.dialog) = (Some((uid, rank)), Some(Dialog::Pin));
    }
}

/// Pins an item to a rank as it is shown, from 1.
pub fn pin(context: &mut UpdateContext, uid: Uid, rank: usize, why: &str) {
    let ui = context.ui();
    (ui.items.pin_wish, ui.dialog) = (None, None);
    let plan = context.doc.plan.clone();
    let Some(at) = plan.item_index(uid).filter(|_| context.ui.editable(context.doc)) else { return };
    let whole = rows::whole_rank(context.ui, context.doc, rank);
    let pin = details::pin(&plan.items()[at], whole as f64, why, context.doc.today);
    let title = text::item_name(&plan, uid);
    let revision = context.doc.revision;
    let set = Command::Set { list: Key::Items, values: vec![(uid, Key::Pin, Some(pin))] };
    edit(context, &set, items_text::pin_step(&title).into());
    if context.doc.revision != revision {
        // The row is shown where it stands now.
        rows::enter_row(context, None);
        context.ui().items.seek = Some(uid);
        context.say(items_text::pinned_to(&title, rank));
    }
}

/// Answers a move in the rows in an order that is not the reader's own: another rank, which is asked about, or nothing, with the way to an order by hand. True if the
/// move is answered so; `to` is the item in whose place it would stand.
pub fn answer_move(context: &mut UpdateContext, uid: Uid, to: Option<Uid>) -> bool {
    match context.ui.items.query.sort {
        RowOrder::Manual => false,
        RowOrder::By { column: Column::Rank, descending: false } => {
            let place = to.and_then(|to| context.doc.plan.item_index(to));
            let rank = place.and_then(|at| rows::rank(context.ui, context.doc, at));
            ask(context, uid, rank.unwrap_or_else(|| rows::last_rank(context.ui, context.doc)));
            true
        }
        RowOrder::By { column, .. } => {
            let name = crate::app::grid::column_text::column_name_in(&context.doc.plan, column);
            context.say(items_text::sorted_by(&name));
            context.ui().offer(ToastOffer::OrderByHand);
            true
        }
    }
}
