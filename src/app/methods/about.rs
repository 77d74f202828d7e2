//! The description of a method of the plan's own, for the header of its column.

use std::rc::Rc;

use crate::model::Plan;
use crate::model::formula::{formulas, shown};
use crate::model::plan::Method;

/// The description of a method of the plan's own and its formula by titles; empty for a built-in one.
pub fn about(plan: &Plan, method: Method) -> Rc<str> {
    let Some(at) = method.own() else { return Rc::default() };
    let read = formulas(plan);
    let formula = read.formula(at).map(|formula| shown(formula, &read.names));
    let description = plan.methods().get(at).and_then(|own| own.description()).map(str::to_owned);
    let lines: Vec<String> = description.into_iter().chain(formula).filter(|line| !line.is_empty()).collect();
    lines.join(": ").into()
}
