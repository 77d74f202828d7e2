//! The messages of items that mean the same. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::duplicates::update as duplicates;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: DuplicatesMsg) {
    match msg {
        DuplicatesMsg::Ask(uids) => duplicates::ask(context, &uids),
        DuplicatesMsg::Keep(uid) => duplicates::keep(context, uid),
        DuplicatesMsg::Take(part, uid) => duplicates::take_part(context, part, uid),
        DuplicatesMsg::Merge(why) => duplicates::merge(context, &why),
    }
}
