//! The messages of scenarios. A table of one line per message.

use super::msg::ScenarioMsg;
use super::update;
use crate::app::context::UpdateContext;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ScenarioMsg) {
    match msg {
        ScenarioMsg::Open(id) => update::open(context, id),
        ScenarioMsg::Ask(id) => update::ask(context, id),
        ScenarioMsg::Add(title, notes) => update::add(context, &title, &notes),
        ScenarioMsg::Rename(title, notes) => update::rename(context, &title, &notes),
        ScenarioMsg::Delete => update::delete(context),
        ScenarioMsg::Adopt => update::adopt(context),
    }
}
