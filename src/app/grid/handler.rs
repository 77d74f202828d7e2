//! The messages of the grid. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::{bulk, grouping, pasting};

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: GridMsg) {
    match msg {
        GridMsg::Group(by) => grouping::group(context, by),
        GridMsg::CloseGroup(key) => grouping::close_group(context, key),
        GridMsg::TypeAll(uids, column, text) => bulk::typed(context, &uids, column, &text),
        GridMsg::FillDown(uids, column) => bulk::fill_down(context, &uids, column),
        GridMsg::Columns(layout) => bulk::columns(context, layout),
        GridMsg::OwnColumns(own) => bulk::own_columns(context, &own),
        GridMsg::PasteCells { at, columns, text } => pasting::paste_cells(context, at, &columns, &text),
    }
}
