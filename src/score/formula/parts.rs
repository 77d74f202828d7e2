//! A formula in reading order, for showing it with the numbers of an item.

use super::reckon::FormulaNode;
use crate::model::formula::FormulaOperator;

/// One piece of a formula, in reading order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FormulaPart {
    /// A term, by its place in [`Explanation::terms`](crate::score::explain::Explanation::terms).
    Term(usize),
    /// The weight of a term.
    Weight(usize),
    /// The sum of all weights.
    WeightSum(f64),
    /// The score by another method of the plan's own, by its place in [`Explanation::steps`](crate::score::explain::Explanation::steps).
    Step(usize),
    /// A number of the formula itself.
    Number(f64),
    /// A number of the formula itself, in percent.
    Percent(f64),
    /// A word of the formula, by its place among them.
    Word(usize),
    /// A sign or the name of a function, with the white space around it.
    Sign(&'static str),
    /// ×
    Times,
    /// ÷
    Over,
    /// +
    Plus,
    /// (
    Open,
    /// )
    Close,
}

/// The pieces of a formula.
pub fn parts(node: &FormulaNode) -> Vec<FormulaPart> {
    let mut out = Vec::new();
    push(node, 0, &mut out);
    out
}

fn level_of(node: &FormulaNode) -> u8 {
    match node {
        FormulaNode::Binary(operator, ..) => operator.level(),
        FormulaNode::Not(_) => 3,
        FormulaNode::Negative(_) => 7,
        _ => 9,
    }
}

/// Appends a part that stands within one that binds as tightly as `level`.
fn push(node: &FormulaNode, level: u8, out: &mut Vec<FormulaPart>) {
    let needs = level_of(node) < level;
    if needs {
        out.push(FormulaPart::Open);
    }
    match node {
        FormulaNode::Number(number) => out.push(FormulaPart::Number(*number)),
        FormulaNode::Percent(percent) => out.push(FormulaPart::Percent(*percent)),
        FormulaNode::Flag(flag) => out.push(FormulaPart::Sign(if *flag { "true" } else { "false" })),
        FormulaNode::Word(at) => out.push(FormulaPart::Word(*at)),
        FormulaNode::Input(at) | FormulaNode::Share(at) => out.push(FormulaPart::Term(*at)),
        FormulaNode::Step(at) => out.push(FormulaPart::Step(*at)),
        FormulaNode::Negative(inner) => {
            out.push(FormulaPart::Sign("−"));
            push(inner, 9, out);
        }
        FormulaNode::Not(inner) => {
            out.push(FormulaPart::Sign("not "));
            push(inner, 4, out);
        }
        FormulaNode::Binary(operator, left, right) => {
            let own = operator.level();
            let alone = own == 4 || *operator == FormulaOperator::Power;
            push(left, if alone { own + 1 } else { own }, out);
            out.push(sign(*operator));
            push(right, own + 1, out);
        }
        FormulaNode::Call(function, parts) => {
            out.push(FormulaPart::Sign(function.name()));
            out.push(FormulaPart::Open);
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    out.push(FormulaPart::Sign("; "));
                }
                push(part, 0, out);
            }
            out.push(FormulaPart::Close);
        }
    }
    if needs {
        out.push(FormulaPart::Close);
    }
}

fn sign(operator: FormulaOperator) -> FormulaPart {
    use FormulaOperator::*;
    FormulaPart::Sign(match operator {
        Plus => return FormulaPart::Plus,
        Times => return FormulaPart::Times,
        Over => return FormulaPart::Over,
        Minus => " − ",
        Power => " ^ ",
        Or => " or ",
        And => " and ",
        Equal => " = ",
        Unequal => " ≠ ",
        Less => " < ",
        AtMost => " ≤ ",
        More => " > ",
        AtLeast => " ≥ ",
    })
}
