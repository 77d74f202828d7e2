//! The messages of the grid. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::{bulk, calculated, choosing, filling, grouping, indenting, nesting, outlining, pasting};

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: GridMsg) {
    match msg {
        GridMsg::Group(by) => grouping::group(context, by),
        GridMsg::Flat(flat) => grouping::flatten(context, flat),
        GridMsg::Fold(uid, fold) => nesting::fold(context, uid, fold),
        GridMsg::FoldAll(fold) => nesting::fold_all(context, fold),
        GridMsg::Reveal(uid) => {
            let plan = context.doc.plan.clone();
            nesting::reveal(context.ui(), &plan, uid);
        }
        GridMsg::Indent(uids, inward) => indenting::indent(context, &uids, inward),
        GridMsg::DropRow(uid, drop) => indenting::drop(context, uid, drop),
        GridMsg::SetParent(uid, parent) => indenting::set_parent(context, uid, parent),
        GridMsg::AddChild(uid) => indenting::add_child(context, uid),
        GridMsg::CloseGroup(key) => grouping::close_group(context, key),
        GridMsg::TypeAll(uids, column, text) => bulk::set_cells_from_typed(context, &uids, column, &text),
        GridMsg::TypeCalculated(uid, column, key) => calculated::answer_key(context, uid, column, &key),
        GridMsg::Choose(uids, across) => choosing::choose(context, uids, Some(across)),
        GridMsg::AskFind => context.ui().grid.finds += 1,
        GridMsg::FillDown(uids, columns) => filling::fill_down(context, &uids, &columns),
        GridMsg::FillRight(uids, columns) => filling::fill_right(context, &uids, &columns),
        GridMsg::ClearCells(uids, columns) => filling::clear(context, &uids, &columns),
        GridMsg::Columns(layout) => bulk::arrange_columns(context, layout),
        GridMsg::OwnColumns(own) => bulk::set_custom_fields(context, &own),
        GridMsg::PasteLines(uid, text) => outlining::paste_lines(context, uid, &text),
        GridMsg::PasteCells { at, columns, across, text } => pasting::paste_cells(context, at, &columns, across, &text),
    }
}
