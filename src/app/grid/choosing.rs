//! Choosing rows, or cells of some columns in them, for the next action.

use crate::app::context::UpdateContext;
use crate::model::Uid;
use crate::query::Column;

/// Chooses the cells of these items from one column to another, or whole rows. Who only reads has nothing to do with what is chosen.
pub fn choose(context: &mut UpdateContext, uids: Vec<Uid>, across: Option<(Column, Column)>) {
    if context.ui.editable(context.doc) || uids.is_empty() {
        let ui = context.ui();
        (ui.items.selection, ui.grid.across) = (uids.into(), across);
    }
}
