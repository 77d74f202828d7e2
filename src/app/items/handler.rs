//! The messages of items and of the rows that show them. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::grid::{bulk, choosing};
use crate::app::items::msg::ItemsMsg;
use crate::app::items::{
    adding, branches, estimates, evidence, level, pinning, refusals, review, rows, team_parts, update as items,
};
use crate::app::transaction;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ItemsMsg) {
    match msg {
        ItemsMsg::Set(uid, key, value) => transaction::set_key(context, uid, key, value),
        ItemsMsg::Add { below, values } => adding::add(context, below, values),
        ItemsMsg::NextNew(uid) => adding::continue_adding(context, uid),
        ItemsMsg::EndNew(uid) => adding::end(context, uid),
        ItemsMsg::Duplicate(uids) => branches::duplicate(context, &uids),
        ItemsMsg::Delete(uids) => branches::delete(context, uids),
        ItemsMsg::DeleteAsAsked(with_children) => branches::delete_as_asked(context, with_children),
        ItemsMsg::Reorder(uid, by) => items::reorder(context, uid, by),
        ItemsMsg::PlaceBefore(uid, before) => items::place_before(context, uid, before),
        ItemsMsg::AskPin(uid, rank) => pinning::ask(context, uid, rank),
        ItemsMsg::Pin(uid, rank, why) => pinning::pin(context, uid, rank, &why),
        ItemsMsg::TitleOpened => context.ui().items.edit = None,
        ItemsMsg::Filter(text) => rows::filter(context, text),
        ItemsMsg::LeaveOutDone(open) => rows::leave_out_done(context, open),
        ItemsMsg::Sort(sort) => rows::sort(context, sort),
        ItemsMsg::EnterRow(uid) => rows::enter_row(context, uid),
        ItemsMsg::Select(uids) => choosing::choose(context, uids, None),
        ItemsMsg::Level(of) => level::choose(context, of),
        ItemsMsg::GiveUp(uid, column) => refusals::give_up(context, uid, column),
        ItemsMsg::AgreeTeam(name) => context.ui().items.asked_team = Some(name),
        ItemsMsg::Type(uid, key, text) => items::set_from_typed(context, uid, key, &text),
        ItemsMsg::TypePart(uid, team, text) => team_parts::set_part_from_typed(context, uid, &team, &text),
        ItemsMsg::AddEvidence { uid, kind, note, link } => evidence::add(context, uid, &kind, &note, &link),
        ItemsMsg::RemoveEvidence(uid, place) => evidence::remove(context, uid, place),
        ItemsMsg::Confirm(uid) => review::confirm(context, uid),
        ItemsMsg::KeepFilter(name, words) => bulk::keep_filter(context, &name, &words),
        ItemsMsg::Estimates { uid, values, again } => estimates::set_estimates(context, uid, &values, again),
    }
}
