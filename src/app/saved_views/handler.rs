//! The messages of saved views. A table of one line per message.

use super::msg::SavedViewMsg;
use super::update;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: SavedViewMsg) {
    match msg {
        SavedViewMsg::Open(id) => update::open(context, &id),
        SavedViewMsg::Ask(id) => context.ui().saved_views.asked = Some(id),
        SavedViewMsg::Keep(title) => update::keep(context, &title),
        SavedViewMsg::Replace(id) => update::replace(context, &id),
        SavedViewMsg::Rename(id, title) => update::rename(context, &id, &title),
        SavedViewMsg::Delete(id) => update::delete(context, &id),
    }
}
