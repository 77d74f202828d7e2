//! The messages of items and of the rows that show them. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::grid::bulk;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::{adding, estimates, rows, update as items};
use crate::app::transaction;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ItemsMsg) {
    match msg {
        ItemsMsg::Set(uid, key, value) => transaction::set_key(context, uid, key, value),
        ItemsMsg::Clear(uids, key) => items::clear(context, &uids, key),
        ItemsMsg::Add { below, values } => adding::add(context, below, values),
        ItemsMsg::NextNew(uid) => adding::next(context, uid),
        ItemsMsg::EndNew(uid) => adding::end(context, uid),
        ItemsMsg::Duplicate(uids) => items::duplicate(context, &uids),
        ItemsMsg::Delete(uids) => items::delete(context, uids),
        ItemsMsg::Reorder(uid, by) => items::reorder(context, uid, by),
        ItemsMsg::PlaceBefore(uid, before) => items::place_before(context, uid, before),
        ItemsMsg::TitleOpened => context.ui().items.edit = None,
        ItemsMsg::Filter(text) => rows::filter(context, text),
        ItemsMsg::Sort(sort) => rows::sort(context, sort),
        ItemsMsg::EnterRow(uid) => rows::enter_row(context, uid),
        ItemsMsg::Select(uids) => context.ui().items.selection = uids.into(),
        ItemsMsg::Type(uid, key, text) => items::typed(context, uid, key, &text),
        ItemsMsg::KeepFilter(name, words) => bulk::keep_filter(context, &name, &words),
        ItemsMsg::Estimates { uid, values, again } => estimates::estimates(context, uid, &values, again),
    }
}
