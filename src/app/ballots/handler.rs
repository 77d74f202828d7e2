//! The messages of ballots. A table of one line per message.

use crate::app::ballots::msg::BallotsMsg;
use crate::app::ballots::update as ballots;
use crate::app::context::UpdateContext;
use crate::score::ballots::read;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: BallotsMsg) {
    match msg {
        BallotsMsg::Reveal(on) => context.ui().ballots.revealed = on,
        BallotsMsg::TakeBallots(text) => ballots::take(context, &read(&text)),
        BallotsMsg::AcceptMedians(uids) => ballots::accept(context, &uids),
        BallotsMsg::Discuss(uid) => ballots::discuss(context, uid),
        BallotsMsg::Rater(name) => ballots::name_rater(context, &name),
        BallotsMsg::Vote(uid, key, text) => ballots::vote(context, uid, key, &text),
    }
}
