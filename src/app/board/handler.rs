//! The messages of the board. A table of one line per message.

use crate::app::board::msg::BoardMsg;
use crate::app::board::update as board;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: BoardMsg) {
    match msg {
        BoardMsg::By(by) => context.ui().board.by = by,
        BoardMsg::ToHorizon(uid, word) => board::to_horizon(context, uid, word),
    }
}
