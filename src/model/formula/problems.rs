//! The problems of a plan's own methods.

use std::rc::Rc;

use super::methods::formulas;
use crate::model::index::MethodIndex;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::words::Method;
use crate::model::{Entry, Key, Plan};

/// The problems of the plan's own methods: formulas with errors, cycles among them, ids that mean a built-in method, and the setting that names a method
/// that is not there.
pub fn formula_problems(plan: &Plan) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(name) =
        plan.settings().and_then(|settings| settings.method()).filter(|name| plan.method_of(name).is_none())
    {
        let path = "$.settings.method".to_owned();
        problems.push(Problem {
            list: None,
            uid: None,
            id: Rc::default(),
            path,
            kind: ProblemKind::NoMethod(name.into()),
        });
    }
    if plan.methods().is_empty() {
        return problems;
    }
    let mut report = |at: MethodIndex, key: Key, kind: ProblemKind| {
        let method = &plan.methods()[at];
        let path = format!("$.methods[{}].{}", at.index(), key.name());
        problems.push(Problem {
            list: Some(Key::Methods),
            uid: Some(method.uid()),
            id: method.id().into(),
            path,
            kind,
        });
    };
    let read = formulas(plan);
    for (at, method) in plan.methods().iter_enumerated().filter(|(_, method)| !method.is_unreadable()) {
        if Method::parse(method.id()).is_some() {
            report(at, Key::Id, ProblemKind::BuiltInName);
        }
        // A value that is no text is reported as such.
        if let (Some(Some(Err(error))), true) =
            (read.all.get(at.index()), method.formula().is_some() || method.get(Key::Formula).is_none())
        {
            report(at, Key::Formula, ProblemKind::Formula(error.clone()));
        }
    }
    for cycle in read.cycles() {
        let title = |at: &MethodIndex| Rc::from(plan.methods()[*at].display_name());
        report(cycle[0], Key::Formula, ProblemKind::FormulaCycle(cycle.iter().map(title).collect()));
    }
    problems
}
