//! The formulas of all of a plan's own methods, and the cycles among them.

use std::rc::Rc;

use super::error::FormulaError;
use super::expression::{Expression, FormulaName};
use super::names::FormulaNames;
use super::parse::parse;
use crate::base::map::Map;
use crate::model::Plan;
use crate::model::index::MethodIndex;
use crate::model::words::Method;

/// The formulas of a plan.
#[derive(Clone, Debug)]
pub struct MethodFormulas {
    /// The names that they use.
    pub names: FormulaNames,
    /// By method: its formula, or why it has none; `None` for a method that does not count, having no id of its own.
    pub all: Vec<Option<Result<Rc<Expression>, FormulaError>>>,
    /// The methods by id.
    pub places: Map<Rc<str>, MethodIndex>,
}

/// Reads the formulas of a plan.
pub fn formulas(plan: &Plan) -> MethodFormulas {
    let names = FormulaNames::new(plan);
    let mut places: Map<Rc<str>, MethodIndex> = Map::default();
    let all = plan.methods().iter_enumerated().map(|(at, method)| {
        let counts =
            !method.id().is_empty() && Method::parse(method.id()).is_none() && !places.contains_key(method.id());
        counts.then(|| {
            places.insert(method.id().into(), at);
            parse(method.formula().unwrap_or_default(), &names).map(Rc::new)
        })
    });
    MethodFormulas { all: all.collect(), places, names }
}

impl MethodFormulas {
    /// The formula of a method, where it has one.
    pub fn formula(&self, at: MethodIndex) -> Option<&Rc<Expression>> {
        self.all.get(at.index())?.as_ref()?.as_ref().ok()
    }

    /// The methods whose scores a method's formula uses itself.
    fn used(&self, at: MethodIndex) -> Vec<MethodIndex> {
        let names = self.formula(at).map(|formula| formula.names()).unwrap_or_default();
        let place = |name: &FormulaName| match name {
            FormulaName::Method(id) => self.places.get(id).copied(),
            _ => None,
        };
        names.into_iter().filter_map(place).collect()
    }

    /// The methods that have to be reckoned for one, each after those it uses and the method itself last; or the cycle that they form.
    ///
    /// # Errors
    /// Methods that use each other in a cycle, in order.
    pub fn order(&self, of: MethodIndex) -> Result<Vec<MethodIndex>, Vec<MethodIndex>> {
        let mut done = Vec::new();
        // The way down to where the walk is: a method and those it uses that are still to be seen.
        let mut way = vec![(of, self.used(of))];
        while let Some((at, open)) = way.last_mut() {
            match open.pop() {
                Some(next) if done.contains(&next) => {}
                Some(next) => {
                    if let Some(from) = way.iter().position(|(other, _)| *other == next) {
                        return Err(way[from..].iter().map(|(at, _)| *at).collect());
                    }
                    way.push((next, self.used(next)));
                }
                None => {
                    done.push(*at);
                    way.pop();
                }
            }
        }
        Ok(done)
    }

    /// The cycles among the methods, each once, beginning with the first of it in the plan.
    pub fn cycles(&self) -> Vec<Vec<MethodIndex>> {
        let mut cycles: Vec<Vec<MethodIndex>> = Vec::new();
        for at in self.places.values() {
            if let Err(mut cycle) = self.order(*at) {
                let first = cycle.iter().enumerate().min_by_key(|(_, at)| **at).map_or(0, |(place, _)| place);
                cycle.rotate_left(first);
                if !cycles.contains(&cycle) {
                    cycles.push(cycle);
                }
            }
        }
        cycles
    }
}
