//! Pins: an item stands at a rank that its score does not give it, for a reason. Ranks are never changed in silence: a drag in the list of ranks asks for one.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::items::{details, rows, text as items_text};
use crate::app::options::Dialog;
use crate::app::text;
use crate::app::toast::ToastOffer;
use crate::app::transaction::edit;
use crate::app::ui::Ui;
use crate::base::number::parse_typed;
use crate::edit::Command;
use crate::model::{ItemIndex, Key, Uid, Value};
use crate::query::{Column, RowOrder};

/// Asks for the reason to pin an item to a rank as it is shown.
pub fn ask(context: &mut UpdateContext, uid: Uid, rank: usize) {
    if context.ui.editable(context.doc) && context.doc.plan.item_index(uid).is_some() {
        let ui = context.ui();
        (ui.items.pin_wish, ui.items.pin_typed, ui.dialog) = (Some((uid, rank)), false, Some(Dialog::Pin));
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

/// The rank in the field of an item's pin, as ranks are shown; none where it is not pinned.
pub fn shown_rank(ui: &Ui, doc: &Doc, at: ItemIndex) -> Option<usize> {
    let own = doc.plan.items()[at].pin()?.rank()?;
    // Where what is done is left out, the rank among all would be another one than the row says.
    let shown = ui.items.ranks.as_ref().and_then(|_| rows::rank(ui, doc, at));
    Some(shown.unwrap_or(own as usize))
}

/// The rank that a text is: a whole number from 1 up.
pub fn rank_of(typed: &str) -> Option<usize> {
    let rank = parse_typed(typed, false).filter(|rank| *rank >= 1.0 && rank.fract() == 0.0)?;
    Some(rank as usize)
}

/// The pin of an item for a rank that was typed, as ranks are shown; none for an empty text, which takes the pin away. Refuses what is no rank.
pub fn typed(ui: &Ui, doc: &Doc, at: ItemIndex, typed: &str) -> Result<Option<Value>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let item = &doc.plan.items()[at];
    let Some(rank) = rank_of(typed) else { return Err(items_text::rank_refused(shown_rank(ui, doc, at))) };
    let why = item.pin().and_then(|pin| pin.why()).unwrap_or_default().to_owned();
    let whole = rows::whole_rank(ui, doc, rank);
    Ok(Some(details::pin(item, whole as f64, &why, doc.today)))
}

/// Answers a move in the rows in an order that is not the reader's own: another rank, which is asked about, or nothing, with the way to an order by hand. True if the
/// move is answered so; `to` is the item in whose place it would stand.
pub fn answer_move(context: &mut UpdateContext, uid: Uid, to: Option<Uid>) -> bool {
    match context.ui.items.query.sort {
        RowOrder::Manual => false,
        RowOrder::By { column: Column::Rank, descending: false } => {
            let place = to.and_then(|to| context.doc.plan.item_index(to));
            // In a tree an item that nobody has scored stands where the best of its children does.
            let sums = context.doc.sums();
            let by_children =
                |at: ItemIndex| sums.tree().is_parent(at) && rows::rank(context.ui, context.doc, at).is_none();
            let own = context.doc.plan.item_index(uid);
            if context.ui.grid.tree.is_some()
                && let Some(at) = own.into_iter().chain(place).find(|at| by_children(*at))
            {
                let title = text::item_name(&context.doc.plan, context.doc.plan.items()[at].uid);
                context.say(items_text::ranked_by_children(&title));
                context.ui().offer(ToastOffer::OrderByHand);
                return true;
            }
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
