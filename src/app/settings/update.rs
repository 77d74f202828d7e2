//! Settings of the plan that are more than one value.

use crate::app::context::UpdateContext;
use crate::app::grid::needs::lacks_criteria;
use crate::app::settings::text as settings_text;
use crate::app::text;
use crate::app::transaction::edit;
use crate::app::transaction::set_in;
use crate::edit::Command;
use crate::model::plan::Method;
use crate::model::schema::{self, BUDGET};
use crate::model::{Entry, Key, KeyResult, Record, Uid, Value};
use std::rc::Rc;

/// Sets one share of the MoSCoW budget; all three are written, so that the file says what it means.
pub fn set_budget(context: &mut UpdateContext, key: Key, share: f64, before: [f64; 3]) {
    let settings = context.doc.plan.settings();
    let old = settings.and_then(|settings| settings.moscow_budget());
    let mut budget = old.map(|old| Record::clone(old.record())).unwrap_or_default();
    for (known, before) in [Key::Must, Key::Should, Key::Could].into_iter().zip(before) {
        budget.set(&BUDGET, known, Value::num(if known == key { share } else { before }));
    }
    let command = Command::SetSetting(Key::MoscowBudget, Some(Value::Record(Rc::new(budget))));
    edit(context, &command, text::setting(Key::MoscowBudget).into());
}

/// Ranks by another method, and says what has a score by it: another method asks for other estimates.
pub fn set_method(context: &mut UpdateContext, value: Option<Value>) {
    let (before, revision) = (context.doc.plan.method(), context.doc.revision);
    edit(context, &Command::SetSetting(Key::Method, value), text::setting(Key::Method).into());
    let plan = context.doc.plan.clone();
    let method = plan.method();
    if context.doc.revision == revision || method == before || plan.items().is_empty() {
        return;
    }
    let scored = context.doc.ranking.scored();
    let both = [before, method].iter().all(|method| matches!(method, Method::Rice | Method::Ice));
    let shared = both && plan.items().iter().any(|item| item.impact().is_some());
    context.say(if lacks_criteria(context.doc) {
        settings_text::no_criteria_yet().to_owned()
    } else {
        settings_text::method_set(&text::method_title(&plan, method), scored, plan.items().len(), shared)
    });
}

/// Adds a key result with an id of its own to an objective.
pub fn add_key_result(context: &mut UpdateContext, uid: Uid) {
    let Some(at) = context.doc.plan.objective_index(uid).filter(|_| context.ui.editable(context.doc)) else {
        return;
    };
    let id = context.ports.fresh_id();
    let mut result = Record::new(Rc::make_mut(&mut context.doc().plan).fresh_uid());
    result.set(&schema::KEY_RESULT, Key::Id, Some(Value::text(&id)));
    result.set(&schema::KEY_RESULT, Key::Title, Some(Value::text(settings_text::new_key_result())));
    let mut results = context.doc.plan.objectives()[at].key_results().to_vec();
    results.push(Rc::new(result).into());
    set_in(context, Key::Objectives, uid, Key::KeyResults, Some(KeyResult::list_value(&results)));
}
