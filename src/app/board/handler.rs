//! The messages of the board. A table of one line per message.

use crate::app::board::msg::BoardMsg;
use crate::app::board::update as board;
use crate::app::context::UpdateContext;
use crate::app::view::View;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: BoardMsg) {
    match msg {
        BoardMsg::By(by) => context.ui().board.by = by,
        BoardMsg::Show(by) => {
            context.ui().board.by = by;
            context.ui().view = View::Board;
        }
        BoardMsg::Fact(fact) => board::turn_fact(context, fact),
        BoardMsg::Place(uid, value) => board::place(context, uid, value.as_deref()),
        BoardMsg::Add(title, value) => board::add(context, &title, value.as_deref()),
    }
}
