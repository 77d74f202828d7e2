//! The messages of the simulations. A table of one line per message.

use crate::app::chance::msg::ChanceMsg;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ChanceMsg) {
    match msg {
        ChanceMsg::Seed(seed) => context.ui().chance.seed = seed,
        ChanceMsg::Top(top) => context.ui().chance.top = top,
    }
}
