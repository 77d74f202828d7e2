//! The messages of the decision log. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::decisions::msg::DecisionsMsg;
use crate::app::decisions::update as decisions;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: DecisionsMsg) {
    match msg {
        DecisionsMsg::Add { about, what, why, by } => decisions::add(context, about, &what, &why, by),
        DecisionsMsg::Ask => decisions::ask(context),
        DecisionsMsg::Explain(why, by) => decisions::explain(context, &why, by),
        DecisionsMsg::Filter(filter) => decisions::filter(context, filter),
        DecisionsMsg::More => decisions::show_more(context),
    }
}
