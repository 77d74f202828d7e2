//! The messages of the plan as a whole and of its lists. A table of one line per message.

use crate::app::colour_rules;
use crate::app::context::UpdateContext;
use crate::app::items::{adding, review};
use crate::app::settings::calendar;
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::{units, update as settings};
use crate::app::text;
use crate::app::transaction;
use crate::app::view::View;
use crate::edit::Command;
use crate::model::Key;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: PlanMsg) {
    match msg {
        PlanMsg::Edit { command, label } => transaction::edit(context, &command, label),
        PlanMsg::SetRoot(key, value) => {
            transaction::edit(context, &Command::SetRoot(key, value), text::plan_key(key).into())
        }
        PlanMsg::SetSetting(Key::Method, value) => settings::set_method(context, value),
        PlanMsg::SetSetting(Key::ReviewAfterDays, value) => review::set_review(context, value),
        PlanMsg::SetSetting(key, value) => {
            transaction::edit(context, &Command::SetSetting(key, value), text::setting(key).into())
        }
        PlanMsg::SetUnit(key, value) => units::set_unit(context, key, value),
        PlanMsg::KeepNumbers(revision) => units::keep_numbers(context, revision),
        PlanMsg::SetBudget(key, share, before) => settings::set_budget(context, key, share, before),
        PlanMsg::Blank => {
            context.doc().begun = true;
            // What is typed next is the first item's title.
            if context.ui.view == View::Scores {
                adding::add(context, None, Vec::new());
            }
        }
        PlanMsg::Undo => transaction::undo(context),
        PlanMsg::TakeBack(revision) => transaction::take_back(context, revision),
        PlanMsg::Redo => transaction::redo(context),
        PlanMsg::SetIn(list, uid, key, value) => transaction::set_in(context, list, uid, key, value),
        PlanMsg::AddTo(list, values) => transaction::add_to(context, list, values),
        PlanMsg::DeleteFrom(list, uid) => transaction::delete_from(context, list, uid),
        PlanMsg::ImportHolidays(team, text) => calendar::import_holidays(context, team, &text),
        PlanMsg::EditRules(edit) => colour_rules::edit_rules(context, edit),
        PlanMsg::AddKeyResult(uid) => settings::add_key_result(context, uid),
    }
}
