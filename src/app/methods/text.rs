//! The sentences about methods of the plan's own: those that depend on a method, and all of `messages/en/methods.ftl`.

use crate::base::say::common::list_comma;
use crate::base::say::methods as say;
pub use crate::base::say::methods::*;
use crate::model::formula::{FormulaFunction, FormulaName};
use std::rc::Rc;

/// The heads of the preview's columns.
pub fn preview_heads() -> [&'static str; 4] {
    [say::rank(), say::item(), say::score(), say::rank_today()]
}

/// `Ranked by Opportunity score. Added the custom fields Importance and Satisfaction. No item has what it needs yet.`
pub fn kept(title: &str, is_new: bool, fields: &[&str], scored: usize, items: usize) -> String {
    let kept = if is_new { say::ranked_by(title) } else { say::saved(title) };
    let added = (!fields.is_empty()).then(|| say::added_fields(fields.len(), listed(fields)));
    let counted = (scored != items).then(|| say::scored_count(scored, items));
    std::iter::once(kept).chain(added).chain(counted).collect::<Vec<_>>().join(" ")
}

fn listed(names: &[&str]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() => say::names_and(all.join(list_comma()), *last),
        _ => names.concat(),
    }
}

/// The custom fields that keeping the method adds.
pub fn adds(fields: &[&str]) -> String {
    say::adds_fields(fields.len(), listed(fields))
}

/// The question before a method is deleted.
pub fn asks_delete(title: &str, ranks: bool, users: &[Rc<str>]) -> String {
    let users: Vec<&str> = users.iter().map(|user| &**user).collect();
    let ranks = ranks.then(|| say::asks_of_ranking().to_owned());
    let used = (!users.is_empty()).then(|| say::asks_of_used(users.len(), listed(&users)));
    std::iter::once(say::asks(title)).chain(ranks).chain(used).collect::<Vec<_>>().join(" ")
}

/// A method is gone; the one that ranks now, if it did.
pub fn deleted_said(title: &str, now: Option<&Rc<str>>) -> String {
    now.map_or_else(|| say::deleted(title), |now| say::deleted_of_ranking(title, now))
}

/// The sort of thing that a name is.
pub fn name_about(name: &FormulaName) -> &'static str {
    match name {
        FormulaName::Key(_) => say::of_each_item(),
        FormulaName::Criterion(_) => say::criterion(),
        FormulaName::Field(_) => say::custom_field(),
        FormulaName::Method(_) => say::score_by_method(),
    }
}

/// A function in a line.
pub fn function_about(function: FormulaFunction) -> &'static str {
    match function {
        FormulaFunction::If => say::function_if(),
        FormulaFunction::Min => say::function_min(),
        FormulaFunction::Max => say::function_max(),
        FormulaFunction::Sum => say::function_sum(),
        FormulaFunction::Avg => say::function_avg(),
        FormulaFunction::Round => say::function_round(),
        FormulaFunction::Floor => say::function_floor(),
        FormulaFunction::Ceil => say::function_ceil(),
        FormulaFunction::Abs => say::function_abs(),
        FormulaFunction::Sqrt => say::function_sqrt(),
        FormulaFunction::Log => say::function_log(),
        FormulaFunction::Ln => say::function_ln(),
        FormulaFunction::Exp => say::function_exp(),
        FormulaFunction::IfEmpty => say::function_ifempty(),
        FormulaFunction::Empty => say::function_empty(),
    }
}
