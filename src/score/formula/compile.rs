//! Making a formula ready: names become places, so that nothing is read or looked up per item.

use std::rc::Rc;

use index_vec::IndexVec;

use super::reckon::{FormulaNode, FormulaStep, OwnFormula, folded};
use crate::model::formula::{
    Expression, FormulaName, FormulaOperator, FormulaType, MethodFormulas, formulas, is_share,
};
use crate::model::index::MethodIndex;
use crate::model::{Entry, Key, Plan};
use crate::score::input::{FieldIndex, NoScore, ScaleIndex, ScoreInput};
use crate::score::weighted::CriterionScale;

/// A method of the plan's own, ready to be reckoned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompiledMethod {
    /// The formula.
    pub formula: OwnFormula,
    /// Its inputs.
    pub inputs: Vec<ScoreInput>,
    /// The criteria among them.
    pub criteria: IndexVec<ScaleIndex, CriterionScale>,
    /// The keys of the custom fields among them.
    pub fields: IndexVec<FieldIndex, Rc<str>>,
}

/// Makes a method of the plan's own ready, with all the methods whose scores it uses.
///
/// # Errors
/// The method or one that it uses has no formula that can be reckoned.
pub fn compile(plan: &Plan, at: MethodIndex) -> Result<CompiledMethod, NoScore> {
    let read = formulas(plan);
    let title =
        |at: MethodIndex| -> Rc<str> { plan.methods().get(at).map_or_else(Rc::default, |m| m.display_name().into()) };
    let order = read.order(at).map_err(|cycle| NoScore::FormulaCycle(cycle.into_iter().map(title).collect()))?;
    let mut compiler = FormulaCompiler { plan, read: &read, order: &order, made: CompiledMethod::default() };
    for &step in &order {
        let Some(formula) = read.formula(step) else { return Err(NoScore::BadFormula(title(step))) };
        let node = compiler.node(formula);
        compiler.made.formula.steps.push(FormulaStep { title: title(step), node });
    }
    let mut made = compiler.made;
    made.formula.lower_is_better = plan.methods().get(at).is_some_and(|method| method.lower_is_better());
    made.formula.divisor = divisor(&made);
    Ok(made)
}

/// The place of the effort, where the whole formula is divided by it and uses it nowhere else.
fn divisor(made: &CompiledMethod) -> Option<usize> {
    let FormulaNode::Binary(FormulaOperator::Over, above, below) = &made.formula.steps.last()?.node else {
        return None;
    };
    let FormulaNode::Input(at) = **below else { return None };
    let earlier = made.formula.steps.iter().rev().skip(1).any(|step| step.node.has_input(at));
    (made.inputs[at] == ScoreInput::Key(Key::Effort) && !earlier && !above.has_input(at)).then_some(at)
}

struct FormulaCompiler<'p> {
    plan: &'p Plan,
    read: &'p MethodFormulas,
    order: &'p [MethodIndex],
    made: CompiledMethod,
}

impl FormulaCompiler<'_> {
    fn node(&mut self, part: &Expression) -> FormulaNode {
        let boxed = |node| Box::new(node);
        match part {
            Expression::Number(value) => FormulaNode::Number(*value),
            Expression::Percent(value) => FormulaNode::Percent(*value),
            Expression::Flag(flag) => FormulaNode::Flag(*flag),
            Expression::Text(text) => FormulaNode::Word(self.word(text)),
            Expression::Name(name) => self.name(name),
            Expression::Negative(inner) => FormulaNode::Negative(boxed(self.node(inner))),
            Expression::Not(inner) => FormulaNode::Not(boxed(self.node(inner))),
            Expression::Binary(operator, left, right) => {
                FormulaNode::Binary(*operator, boxed(self.node(left)), boxed(self.node(right)))
            }
            Expression::Call(function, parts) => {
                FormulaNode::Call(*function, parts.iter().map(|part| self.node(part)).collect())
            }
        }
    }

    fn word(&mut self, text: &Rc<str>) -> usize {
        let words = &mut self.made.formula.words;
        words.iter().position(|(known, _)| *known == folded(text)).unwrap_or_else(|| {
            words.push((folded(text), text.clone()));
            words.len() - 1
        })
    }

    fn name(&mut self, name: &FormulaName) -> FormulaNode {
        let input = match name {
            FormulaName::Method(id) => {
                let place = self.read.places.get(id).and_then(|at| self.order.iter().position(|step| step == at));
                return place.map_or(FormulaNode::Number(0.0), FormulaNode::Step);
            }
            FormulaName::Key(key) => ScoreInput::Key(*key),
            FormulaName::Criterion(id) => {
                let known = self.made.criteria.position(|scale| scale.id == *id);
                ScoreInput::Criterion(known.unwrap_or_else(|| {
                    let scale = self.plan.criterion(id).map(CriterionScale::of);
                    self.made.criteria.push(scale.unwrap_or_else(|| CriterionScale::unknown(id)))
                }))
            }
            FormulaName::Field(key) => {
                let known = self.made.fields.position(|field| field == key);
                ScoreInput::Field(known.unwrap_or_else(|| self.made.fields.push(key.clone())))
            }
        };
        let inputs = &mut self.made.inputs;
        let at = inputs.iter().position(|known| *known == input).unwrap_or_else(|| {
            let is_word = self.read.names.known(name).is_some_and(|known| known.kind == Some(FormulaType::Text));
            self.made.formula.are_words.push(is_word);
            inputs.push(input);
            inputs.len() - 1
        });
        match name {
            FormulaName::Key(key) if is_share(*key) => FormulaNode::Share(at),
            _ => FormulaNode::Input(at),
        }
    }
}
