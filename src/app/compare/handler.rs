//! The messages of the comparison. A table of one line per message.

use crate::app::compare::msg::CompareMsg;
use crate::app::compare::update as compare;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: CompareMsg) {
    match msg {
        CompareMsg::Against(against) => context.ui().compare.against = against,
        CompareMsg::AgainstText(text) => compare::against_text(context, &text),
        CompareMsg::TakeBaseline => compare::take_baseline(context),
        CompareMsg::Reason(row, why) => compare::remember_reason(context, &row, why),
    }
}
